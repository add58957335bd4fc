/** What makes the built page installable and lets it work without a network: a manifest, and a service worker that knows the page's files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { ui } from '../../src/text/en/ui.ts';
import { palettes } from '../../src/view/theme/tokens.ts';
import { builtFiles, onDemandFonts } from '../builtParts.mjs';

/** Sizes that installers ask for; the maskable one has room to be cut round. */
const ICONS = [
  { file: 'icon-192.png', sizes: '192x192', purpose: 'any' },
  { file: 'icon-512.png', sizes: '512x512', purpose: 'any' },
  { file: 'icon-maskable-512.png', sizes: '512x512', purpose: 'maskable' },
] as const;
const TOUCH_ICON = 'icon-180.png';

/** Paths are from the manifest's own folder, so that the page is installed from any path of any host. */
const manifest = {
  name: ui.gameName,
  short_name: ui.gameName,
  description: ui.titleKicker,
  lang: 'en',
  start_url: '.',
  scope: '.',
  display: 'standalone',
  background_color: palettes.light.paper,
  theme_color: palettes.light.paper,
  icons: ICONS.map(({ file, sizes, purpose }) => ({ src: `icons/${file}`, sizes, type: 'image/png', purpose })),
};

/** Names that carry a hash of what they hold, as the build gives them. */
const HASHED = /-[\w-]{8}\.\w+$/;

/** @param dist folder of the built page @returns what a visit without a network needs */
function pageFiles(dist: string): { url: string; revision: string | null }[] {
  const files = builtFiles(dist);
  const left = new Set(onDemandFonts(dist, files));
  return (
    files
      // Whoever installs the page fetches its icons then.
      .filter((file) => !left.has(file) && file !== 'serviceWorker.js' && !file.endsWith('.png'))
      .map((url) => ({
        url,
        revision: HASHED.test(url)
          ? null
          : createHash('sha256')
              .update(readFileSync(join(dist, url)))
              .digest('hex')
              .slice(0, 16),
      }))
  );
}

export function offline(): Plugin {
  let root = '';
  return {
    name: 'offline',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: './manifest.webmanifest' }, injectTo: 'head' },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: `./icons/${TOUCH_ICON}` }, injectTo: 'head' },
      ...(['light', 'dark'] as const).map((theme) => ({
        tag: 'meta',
        attrs: { name: 'theme-color', media: `(prefers-color-scheme: ${theme})`, content: palettes[theme].paper },
        injectTo: 'head' as const,
      })),
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'manifest.webmanifest', source: JSON.stringify(manifest) });
      for (const file of [...ICONS.map((icon) => icon.file), TOUCH_ICON]) {
        this.emitFile({
          type: 'asset',
          fileName: `icons/${file}`,
          source: readFileSync(join(root, 'assets/icons', file)),
        });
      }
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      // A program of its own in one file: where modules are not allowed in service workers it must still run, and its name never changes.
      async handler({ dir = join(root, 'dist') }) {
        await build({
          configFile: false,
          root,
          publicDir: false,
          logLevel: 'warn',
          define: { PAGE_FILES: JSON.stringify(pageFiles(dir)) },
          build: {
            target: 'es2022',
            outDir: dir,
            emptyOutDir: false,
            reportCompressedSize: false,
            license: { fileName: 'licences-offline.md' },
            rolldownOptions: {
              input: join(root, 'src/offline/serviceWorker.ts'),
              output: { format: 'iife', entryFileNames: 'serviceWorker.js' },
            },
          },
        });
      },
    },
  };
}
