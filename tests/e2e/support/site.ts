/** A static host of the built page under a path of its own, which writes down what it is asked for. */
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdtempSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface Site {
  readonly port: number;
  /** Paths below the site's own, in the order asked for. */
  readonly asked: string[];
  /** The folder that is served; it may be changed under way, as by a new release. */
  folder: string;
  close(): Promise<void>;
}

/** @param folder of a built page @param base path under which it is served */
export async function serve(folder: string, base = '/some/where/'): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const inside = path.startsWith(base) ? normalize(path.slice(base.length) || 'index.html') : '..';
    const file = join(site.folder, inside);
    asked.push(inside);
    if (inside.startsWith('..') || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const site: Site = {
    port: (server.address() as AddressInfo).port,
    asked,
    folder,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return site;
}

/** Builds the page with another name for the game, as a later release is another program. @returns its folder */
export function buildRelease(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  execFileSync(process.execPath, ['tests/e2e/support/buildRelease.mjs', folder, name], { stdio: 'pipe' });
  return folder;
}
