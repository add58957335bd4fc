import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { PROJECT } from './syntax.ts';

const PROBE = 'probe.ts';

function engineOptions(): ts.CompilerOptions {
  const path = join(PROJECT, 'src/engine/tsconfig.json');
  const { config, error } = ts.readConfigFile(path, ts.sys.readFile);
  expect(error).toBeUndefined();
  return ts.parseJsonConfigFileContent(config, ts.sys, join(PROJECT, 'src/engine')).options;
}

/** The compiler's messages on a snippet, as if it stood in the engine. */
function messages(code: string): string[] {
  const options = engineOptions();
  const host = ts.createCompilerHost(options);
  const path = join(PROJECT, 'src/engine', PROBE);
  const { getSourceFile } = host;
  host.getSourceFile = (name, languageVersion) =>
    name === path ? ts.createSourceFile(name, code, languageVersion) : getSourceFile(name, languageVersion);
  const program = ts.createProgram([path], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('the engine knows no browser and no Node', () => {
  test('its project has the language alone: no DOM, no @types', () => {
    const { lib, types } = engineOptions();
    expect(lib).toEqual(['lib.es2022.d.ts']);
    expect(types).toEqual([]);
  });

  test.each(['document', 'window', 'localStorage', 'process', 'Buffer', 'fetch'])(
    '%s does not compile there',
    (name) => {
      expect(messages(`export const x = ${name};`).join()).toMatch(new RegExp(`Cannot find name '${name}'`));
    },
  );

  test('what the language itself has does compile, so the messages above are about the names', () => {
    expect(messages('export const x: readonly number[] = [Math.sqrt(4)];')).toEqual([]);
  });
});
