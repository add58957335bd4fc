import { createServer } from 'node:net';

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} whether nobody listens there; a host that this machine does not have counts as free
 */
function isFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code === 'EADDRNOTAVAIL'));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}

/**
 * The first port from `first` on that is free on both loopback addresses: a browser may take "localhost" for either, so a port that is
 * free on one only could show somebody else's page.
 * @param {number} first
 * @returns {Promise<number>}
 * @throws when a hundred ports in a row are taken
 */
export async function freePort(first) {
  for (let port = first; port < first + 100; port += 1) {
    if ((await isFree(port, '127.0.0.1')) && (await isFree(port, '::1'))) return port;
  }
  throw new Error(`No free port between ${first} and ${first + 99}.`);
}
