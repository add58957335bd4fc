/** Builds the page as a later release of it, which calls the game by another name: `node buildRelease.mjs FOLDER NAME`. */
import { build } from 'vite';

const [outDir = '', name = ''] = process.argv.slice(2);
await build({
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
  plugins: [
    {
      name: 'later-release',
      enforce: 'pre',
      /** @param {string} code @param {string} id */
      transform: (code, id) =>
        id.endsWith('/src/text/en/ui.ts') ? code.replace("gameName: 'Rip & Replace'", `gameName: '${name}'`) : null,
    },
  ],
});
