import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    // Tests of the view ask for jsdom file by file: `// @vitest-environment jsdom`.
    environment: 'node',
    passWithNoTests: false,
    // Whole games take their time on a loaded machine; how fast the engine is, benchmarks say.
    testTimeout: 120_000,
  },
});
