import { defineConfig } from 'vite';
import { contentSecurity } from './scripts/vite/contentSecurity.ts';
import { firstLoad } from './scripts/vite/firstLoad.ts';
import { offline } from './scripts/vite/offline.ts';

/** Folders of the built page by what a file is, so that `npm run weigh` can tell the parts apart. */
const PARTS: readonly (readonly [part: string, source: RegExp])[] = [
  ['map', /node_modules\/phaser\/|\/src\/view\/map\//],
  ['scenarios', /(^|\/)scenarios\//],
  ['geometry', /(^|\/)assets\/(maps|geometry)\//],
  ['fonts', /\.woff2?$/],
  ['icons', /\.(svg|png|ico)$/],
];

function partOf(sources: readonly string[]): string {
  return PARTS.find(([, pattern]) => sources.some((source) => pattern.test(source)))?.[0] ?? 'code';
}

const entryFileNames = 'code/[name]-[hash].js';
function chunkFileNames(chunk: { facadeModuleId: string | null; moduleIds: readonly string[] }): string {
  const own = chunk.facadeModuleId === null ? chunk.moduleIds : [chunk.facadeModuleId];
  return `${partOf(own)}/[name]-[hash].js`;
}

export default defineConfig({
  // The page runs from any path of any static host.
  base: './',
  publicDir: false,
  plugins: [contentSecurity(), firstLoad(), offline()],
  // A worker's parts are weighed like the page's.
  worker: { format: 'es', rolldownOptions: { output: { entryFileNames, chunkFileNames } } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: 'es2022',
    sourcemap: false,
    reportCompressedSize: false,
    // The licences of all that is bundled go with the page, as they ask.
    license: { fileName: 'licences.md' },
    // Phaser is one chunk of more than a megabyte before compression, loaded after the title; `npm run weigh` holds the budgets.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        entryFileNames,
        chunkFileNames,
        assetFileNames: (asset) => `${partOf([...asset.originalFileNames, ...asset.names])}/[name]-[hash][extname]`,
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules\/phaser\// }],
        },
      },
    },
  },
});
