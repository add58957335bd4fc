/**
 * Installs the packages of package-lock.json where they are missing. Node's built-in modules only: this runs on a fresh machine.
 */
import { readFileSync } from 'node:fs';
import { npm } from './npm.mjs';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage>} packages by their folder
 */
function lockedPackages(path) {
  return JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')).packages;
}

/**
 * Whether node_modules holds every version that the lock file asks for. npm writes what it installed to a lock file of its own inside
 * node_modules, so that a pull that moved a version is noticed and an up-to-date folder costs nothing. Optional packages are binaries for
 * other platforms and may be absent.
 * @returns {boolean}
 */
function isInstalled() {
  try {
    const installed = lockedPackages('node_modules/.package-lock.json');
    return Object.entries(lockedPackages('package-lock.json')).every(
      ([folder, wanted]) => folder === '' || wanted.optional || installed[folder]?.version === wanted.version,
    );
  } catch {
    return false;
  }
}

/**
 * Runs `npm ci` unless everything is there already.
 * @returns {boolean} whether the packages are there now
 */
export function ensureInstalled() {
  if (isInstalled()) return true;
  console.log('Installing the packages of package-lock.json (npm ci) ...');
  return npm(['ci', '--no-audit', '--no-fund']);
}
