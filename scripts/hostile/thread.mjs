/** Begins a thread of the hostile files: its code is TypeScript, and components in it ask for stylesheets, of which Node has none. */
import { register } from 'node:module';
import { register as registerTypeScript } from 'tsx/esm/api';

registerTypeScript();
register(
  `data:text/javascript,${encodeURIComponent(
    `export async function load(url, context, next) {
      return url.split('?')[0].endsWith('.css') ? { format: 'module', source: '', shortCircuit: true } : next(url, context);
    }`,
  )}`,
);
await import('./worker.ts');
