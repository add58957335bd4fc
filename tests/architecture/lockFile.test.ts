import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from './syntax.ts';

interface LockedPackage {
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** @returns binaries for some platform that a package may ask for and that the lock file does not hold, as name@version */
function missingBinaries(packages: Readonly<Record<string, LockedPackage>>): string[] {
  const locked = new Set(
    Object.entries(packages).map(([folder, { version }]) => `${folder.replace(/^.*node_modules\//, '')}@${version}`),
  );
  return Object.values(packages)
    .flatMap(({ optionalDependencies }) => Object.entries(optionalDependencies ?? {}))
    .map(([name, version]) => `${name}@${version}`)
    .filter((binary) => /@[\d.]+$/.test(binary) && !locked.has(binary));
}

/** A registry that lacks some platform's binary leaves it out of the lock file, and `npm ci` then refuses the file everywhere. */
test('the lock file holds the binaries of every platform', () => {
  const { packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  expect(missingBinaries(packages)).toEqual([]);
});

test('a binary left out is found', () => {
  const tool = { version: '2.0.0', optionalDependencies: { '@tool/linux': '2.0.0', '@tool/darwin': '2.0.0' } };
  const packages = { 'node_modules/tool': tool, 'node_modules/@tool/linux': { version: '2.0.0' } };
  expect(missingBinaries(packages)).toEqual(['@tool/darwin@2.0.0']);
});
