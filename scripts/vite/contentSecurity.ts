/** The built page's content security policy: nothing runs, and nothing is asked for, but what the page itself is made of. */
import type { Plugin } from 'vite';

const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'script-src': "'self'",
  // Styles come from files, and from the page's own code through the CSSOM, which no policy counts as inline.
  'style-src': "'self'",
  // The map's library makes its first textures from data: addresses.
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'object-src': "'none'",
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

const policy = Object.entries(POLICY)
  .map(([directive, sources]) => `${directive} ${sources}`)
  .join('; ');

/** As an element for any static host; as a header where this project serves the page itself, so that the workers' own files have it too. */
export function contentSecurity(): Plugin {
  return {
    name: 'content-security',
    apply: (_, { command, isPreview }) => command === 'build' || isPreview === true,
    config: () => ({ preview: { headers: { 'Content-Security-Policy': policy, 'Referrer-Policy': 'no-referrer' } } }),
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}
