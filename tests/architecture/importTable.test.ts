import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import exceptions from './exceptions.json' with { type: 'json' };
import { brokenImports, type Exception, type ImportGraph, importCycles, readImportGraph } from './importGraph.ts';
import { ROOMS, roomOf } from './rooms.ts';
import { readTexts } from './syntax.ts';

/** How many exceptions to the table there are. This number may be lowered, never raised. */
const MOST_EXCEPTIONS = 0;

describe('the import table', () => {
  let graph: ImportGraph;
  beforeAll(async () => {
    graph = await readImportGraph();
    // A busy machine reads the whole code slowly.
  }, 120_000);

  test('the graph holds every source file: a cruise that finds nothing would hold every table', () => {
    expect(graph.moduleCount).toBeGreaterThan(0);
    expect(graph.moduleCount).toBeGreaterThanOrEqual(readTexts('src', ['.ts', '.tsx']).length);
    expect(graph.imports.length).toBeGreaterThan(0);
  });

  test('every source file is in a room', () => {
    expect(
      readTexts('src', ['.ts', '.tsx', '.css'])
        .map(({ path }) => path)
        .filter((path) => roomOf(path) === undefined),
    ).toEqual([]);
  });

  test('no room imports what the table does not give it', () => {
    expect(brokenImports(graph.imports, exceptions)).toEqual([]);
  });

  test('exceptions only become fewer, and each is still needed', () => {
    expect(exceptions.length).toBeLessThanOrEqual(MOST_EXCEPTIONS);
    const unneeded = exceptions.filter((exception: Exception) => {
      const others = exceptions.filter((other) => other !== exception);
      return brokenImports(graph.imports, others).length === brokenImports(graph.imports, exceptions).length;
    });
    expect(unneeded).toEqual([]);
  });

  test('no files import each other in a circle', () => {
    expect(importCycles(graph.imports)).toEqual([]);
  });

  test('the table names only rooms that it has', () => {
    const used = Object.values(ROOMS).flatMap(({ uses }) => uses);
    expect(used.filter((room) => ROOMS[room] === undefined)).toEqual([]);
  });
});

describe('the import table can fail', () => {
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  /** Reads the graph of a small house built for one test. */
  async function graphOf(files: Readonly<Record<string, string>>): Promise<ImportGraph> {
    const root = mkdtempSync(join(tmpdir(), 'rooms-'));
    folders.push(root);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return readImportGraph(root);
  }

  const broken = async (files: Readonly<Record<string, string>>, excepted: readonly Exception[] = []) =>
    brokenImports((await graphOf(files)).imports, excepted);

  test.each([
    ['a rule that uses a phase', 'src/engine/rules/a.ts', '../phases/b.ts', 'src/engine/phases/b.ts'],
    ['the model using anything', 'src/engine/model/a.ts', '../numeric.ts', 'src/engine/numeric.ts'],
    ['the view using resolveTurn', 'src/view/a.ts', '../engine/resolveTurn.ts', 'src/engine/resolveTurn.ts'],
    ['the view using the scenario room', 'src/view/a.ts', '../scenario/parse.ts', 'src/scenario/parse.ts'],
    ['the command line using the session', 'src/cli/a.ts', '../session/b.ts', 'src/session/b.ts'],
    ['the engine using the text', 'src/engine/orders/a.ts', '../../text/b.ts', 'src/text/b.ts'],
  ])('%s', async (_, from, specifier, to) => {
    const files = { [from]: `import { x } from '${specifier}'; export const y = x;`, [to]: 'export const x = 1;' };
    expect(await broken(files)).toEqual([`${from} -> ${to}: ${roomOf(from)} may not use ${roomOf(to)}`]);
    expect(await broken(files, [{ from, to }])).toEqual([]);
  });

  test('a type-only import, a dynamic import, a worker and a glob count too', async () => {
    const target = { 'src/engine/phases/b.ts': 'export type X = 1; export const x = 1;' };
    for (const use of [
      `import type { X } from '../engine/phases/b.ts'; export type Y = X;`,
      `export const load = () => import('../engine/phases/b.ts');`,
      `export const worker = () => new Worker(new URL('../engine/phases/b.ts', import.meta.url), { type: 'module' });`,
      `export const all = import.meta.glob('../engine/phases/*.ts');`,
    ]) {
      expect((await broken({ ...target, 'src/view/a.ts': use })).join(), use).toMatch(
        /: view may not use engine\/phases$/,
      );
    }
  });

  test('a package out of its room, a built-in module in the engine, a name that leads nowhere', async () => {
    const importing = (from: string, specifier: string) => broken({ [from]: `import '${specifier}';` });
    expect(await importing('src/view/a.ts', 'phaser')).toEqual([
      'src/view/a.ts -> phaser: view may not use this package',
    ]);
    expect(await importing('src/engine/rules/a.ts', 'immer')).toEqual([
      'src/engine/rules/a.ts -> immer: engine/rules may not use this package',
    ]);
    expect(await importing('src/engine/rules/a.ts', 'node:fs')).toEqual([
      'src/engine/rules/a.ts -> node: engine/rules may not use this package',
    ]);
    expect(await importing('src/engine/rules/a.ts', './gone.ts')).toEqual([
      'src/engine/rules/a.ts -> ./gone.ts: nothing has this name',
    ]);
    expect(await importing('src/cli/a.ts', 'node:fs')).toEqual([]);
  });

  test('a file in no room', async () => {
    expect(roomOf('src/utils/misc.ts')).toBeUndefined();
    expect(roomOf('src/engine/helpers.ts')).toBeUndefined();
    expect(await broken({ 'src/utils/misc.ts': `import './more.ts';`, 'src/utils/more.ts': '' })).toEqual([
      'src/utils/misc.ts -> src/utils/more.ts: the importing file is in no room',
    ]);
  });

  test('what the table gives is not refused', async () => {
    const files = {
      'src/engine/phases/a.ts': `import { x } from '../rules/b.ts'; import { n } from '../numeric/n.ts'; export const y = x + n;`,
      'src/engine/rules/b.ts': 'export const x = 1;',
      'src/engine/numeric/n.ts': 'export const n = 1;',
      'src/engine/numeric.ts': `export { n } from './numeric/n.ts';`,
      'src/view/a.ts': `import shape from '../../assets/icons/a.svg?raw'; import './a.css'; export { shape };`,
      'src/view/a.css': '',
      'assets/icons/a.svg': '<svg/>',
    };
    expect(await broken(files)).toEqual([]);
  });

  test('a circle is found, and one of types alone is not one', async () => {
    const circle = (keyword: string) => ({
      'src/text/a.ts': `import ${keyword} { B } from './b.ts'; export const A: unknown = 1 as B | 1;`,
      'src/text/b.ts': `import { A } from './a.ts'; export type B = 1; export const useA = A; export { B };`,
    });
    expect(importCycles((await graphOf(circle(''))).imports)).toEqual([
      'src/text/a.ts -> src/text/b.ts -> src/text/a.ts',
    ]);
    expect(importCycles((await graphOf(circle('type'))).imports)).toEqual([]);
  });
});
