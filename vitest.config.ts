import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const TESTS = readdirSync('tests', { recursive: true, encoding: 'utf8' })
  .map((path) => `tests/${path.replaceAll('\\', '/')}`)
  .filter((path) => /\.test\.tsx?$/.test(path) && !path.startsWith('tests/e2e/'));

/** A page, or something of the test's own in the place of a module or a global: such a file has its process to itself. */
const OF_ITS_OWN = /@vitest-environment|vi\.mock\(|globalThis\.\w+ =|fake-indexeddb/;
const apart = TESTS.filter((path) => OF_ITS_OWN.test(readFileSync(path, 'utf8')));

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    // Vitest leaves one core of all to itself, which on two is half the machine; it needs it for the first seconds only.
    maxWorkers: '100%',
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: TESTS.filter((path) => !apart.includes(path)),
          // The engine, the schema and the scenarios are read once in a process, not once for every file.
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        // Tests of the view ask for jsdom file by file: `// @vitest-environment jsdom`.
        test: { name: 'apart', include: apart, isolate: true, sequence: { groupOrder: 2 } },
      },
    ],
    environment: 'node',
    // Whole games take their time on a loaded machine; how fast the engine is, benchmarks say.
    testTimeout: 120_000,
  },
});
