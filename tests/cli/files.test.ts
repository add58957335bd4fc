import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES_VERSION } from '../../src/engine/index.ts';
import { cli, objects, temporary } from './harness.ts';

const BUILT_IN = ['archipelago', 'chilly-reception'];
const HASH = /^[0-9a-f]{32}$/;
const pathOf = (name: string): string => join(import.meta.dirname, '../../scenarios', `${name}.json`);

function written(name: string, text: string): string {
  const file = temporary(name);
  writeFileSync(file, text);
  return file;
}

describe('validate', () => {
  test('the built-in games hold, by name and by file', async () => {
    const outcome = await cli(['validate', '--json', ...BUILT_IN, ...BUILT_IN.map(pathOf)]);
    expect([outcome.status, outcome.log]).toEqual([0, '']);
    const [answer, ...more] = objects(outcome);
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      schema: 'rr.validate/1',
      rulesVersion: RULES_VERSION,
      scenarioHash: null,
      ok: true,
    });
    expect(answer.files.map(({ file }: { file: string }) => file)).toEqual([...BUILT_IN, ...BUILT_IN.map(pathOf)]);
    for (const file of answer.files) expect(file).toMatchObject({ ok: true, hash: expect.stringMatching(HASH) });
    expect(answer.files[0].hash).toBe(answer.files[2].hash);
  });

  test('one file gives its hash as the scenario’s', async () => {
    const [answer] = objects(await cli(['validate', '--json', 'archipelago']));
    expect(answer.scenarioHash).toBe(answer.files[0].hash);
  });

  test('every problem of a file that does not hold, with its place', async () => {
    const text = readFileSync(pathOf('archipelago'), 'utf8').replace('"invented": true', '"invented": "yes"');
    const file = written('broken.json', text);
    const outcome = await cli(['validate', '--json', file, 'archipelago']);
    expect(outcome.status).toBe(1);
    const [answer] = objects(outcome);
    expect(answer).toMatchObject({ ok: false, files: [{ file, ok: false, hash: null }, { ok: true }] });
    const line = text.split('\n').findIndex((each) => each.includes('"invented": "yes"')) + 1;
    expect(answer.files[0].problems[0]).toMatchObject({
      code: expect.any(String),
      severity: 'error',
      line,
      column: expect.any(Number),
      path: '$.meta.invented',
      message: expect.any(String),
      expected: expect.any(String),
      suggestion: null,
    });
    const spoken = await cli(['validate', file]);
    expect(spoken.status).toBe(1);
    expect(spoken.out.join('\n')).toContain(`Line ${line}`);
  });

  test('a text that is no JSON is a problem, not a crash', async () => {
    const outcome = await cli(['validate', '--json', written('no.json', '{')]);
    expect(outcome.status).toBe(1);
    expect(objects(outcome)[0].files[0].problems[0]).toMatchObject({ code: 'notJson', line: 1 });
  });
});

describe('describe', () => {
  test('tells in text what a scenario holds', async () => {
    const { status, out, log } = await cli(['describe', 'archipelago']);
    expect([status, log]).toEqual([0, '']);
    const text = out.join('\n');
    expect(text).toContain('8 turns');
    for (const heading of ['Calendar', 'States', 'Vendors', 'Blocs', 'Roles', 'Events', 'Dilemmas', 'Figures']) {
      expect(out).toContain(heading);
    }
    const { states, vendors, events } = JSON.parse(readFileSync(pathOf('archipelago'), 'utf8'));
    for (const { name } of Object.values<{ name: string }>({ ...states, ...vendors })) expect(text).toContain(name);
    for (const { id } of events) expect(text).toContain(`(${id})`);
  });

  test('the same text in JSON', async () => {
    const spoken = await cli(['describe', 'chilly-reception']);
    const [answer] = objects(await cli(['describe', '--json', 'chilly-reception']));
    expect(answer).toMatchObject({ schema: 'rr.describe/1', scenarioHash: expect.stringMatching(HASH) });
    expect(answer.text).toBe(spoken.out.join('\n'));
  });

  test('a file that does not hold is not described', async () => {
    const { status, out, log } = await cli(['describe', written('no.json', '{}')]);
    expect([status, out]).toEqual([1, []]);
    expect(log).toContain('does not hold');
  });
});
