/** `npm start`: installs what is missing, builds the page and serves it until stopped. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from './freePort.mjs';
import { ensureInstalled } from './installed.mjs';

const FIRST_PORT = 4173;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!ensureInstalled()) process.exit(1);

const build = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (build.status !== 0) process.exit(build.status ?? 1);

// Loaded only now: on a fresh machine vite was not there when this file began.
const { preview } = await import('vite');
const port = await freePort(FIRST_PORT);
await preview({ logLevel: 'warn', preview: { port, strictPort: true, open: false } });
console.log(`Rip & Replace is served at http://localhost:${port}/ (stop with Ctrl+C).`);
