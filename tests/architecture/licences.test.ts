import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './syntax.ts';

interface LockedPackage {
  readonly version: string;
  readonly license?: string;
  readonly dev?: boolean;
  /** Set where only an optional peer asks for it: such a package is not installed for users. */
  readonly peer?: boolean;
}

/** Development packages whose data end up in the assets. */
const SHIPPED_DATA = ['world-atlas', '@phosphor-icons/core'];

/** @returns packages, by name, whose row in the table is missing or gives another licence than their author does */
function unnamed(licences: string, packages: Readonly<Record<string, LockedPackage>>): string[] {
  const rows = licences.split('\n').filter((line) => line.startsWith('| `'));
  return Object.entries(packages)
    .filter(([name, { license }]) => {
      const row = rows.find((line) => line.startsWith(`| \`${name}\``));
      return license === undefined || row?.split('|')[2]?.trim() !== license;
    })
    .map(([name]) => name);
}

function shippedPackages(): Record<string, LockedPackage> {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'),
  );
  const named = Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, locked]) => [folder.replace(/^.*node_modules\//, ''), locked] as const)
    .filter(([name, { dev, peer }]) => (!dev && !peer) || SHIPPED_DATA.includes(name));
  return Object.fromEntries(named);
}

describe('the licences', () => {
  const licences = readFileSync(join(PROJECT, 'assets/LICENSES.md'), 'utf8');

  test('every package that the page ships is named with its licence', () => {
    const packages = shippedPackages();
    expect(Object.keys(packages)).toEqual(expect.arrayContaining(['phaser', 'preact', 'zod', ...SHIPPED_DATA]));
    expect(unnamed(licences, packages)).toEqual([]);
  });

  test('a package without a row, and one with another licence, are found', () => {
    const packages = { phaser: { version: '1', license: 'MIT' }, immer: { version: '1', license: 'GPL-3.0' } };
    expect(unnamed(licences, { ...packages, nobody: { version: '1', license: 'MIT' } })).toEqual(['immer', 'nobody']);
  });

  test('the project has its own', () => {
    expect(readFileSync(join(PROJECT, 'LICENSE'), 'utf8')).toMatch(/^MIT License/);
    expect(JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')).license).toBe('MIT');
  });
});
