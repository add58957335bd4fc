/** `balance`: the same games whatever the run, gone on with where it was broken off, and wrong calls refused. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cli, temporary } from './harness.ts';

const CALL = [
  'balance',
  '--scenario',
  'archipelago',
  '--role',
  'ORV',
  '--seeds',
  '3..4',
  '--bots',
  'pass,hedge,random',
];

describe('balance', () => {
  test('goes on where a run was broken off, to the same answer', async () => {
    const file = temporary('rows.ndjson');
    const whole = await cli([...CALL, '--out', file]);
    expect(whole.status).toBe(0);
    const text = readFileSync(file, 'utf8');
    const lines = text.trimEnd().split('\n');
    expect(lines).toHaveLength(7);
    writeFileSync(file, `${lines.slice(0, 4).join('\n')}\n`);
    appendFileSync(file, (lines[4] ?? '').slice(0, 40));
    const again = await cli([...CALL, '--out', file]);
    expect(again.out).toEqual(whole.out);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('leaves the games of another request alone', async () => {
    const file = temporary('rows.ndjson');
    writeFileSync(file, '{"other":true}\n');
    const { status, log } = await cli([...CALL, '--out', file]);
    expect([status, readFileSync(file, 'utf8')]).toEqual([1, '{"other":true}\n']);
    expect(log).toContain('another request');
  });

  test('leaves a file alone that another run writes', async () => {
    const file = temporary('rows.ndjson');
    writeFileSync(`${file}.lock`, `${process.pid}\n`);
    const { status, log } = await cli([...CALL, '--out', file]);
    expect([status, existsSync(file)]).toEqual([1, false]);
    expect(log).toContain('lock');
  });

  test('gives one JSON object', async () => {
    const { out } = await cli([...CALL, '--json']);
    const answer = JSON.parse(out[0] ?? '');
    expect(Object.keys(answer.bots).sort()).toEqual(['hedge', 'pass', 'random']);
    expect(answer.bots.hedge).toMatchObject({ n: 2, composite: { n: 2 } });
    expect(answer.paired).toHaveLength(3);
    expect(answer.elapsedS).toBeGreaterThan(0);
  });

  test.each([
    [['--role', 'NOWHERE'], 'ORV'],
    [['--role', 'ORV', '--seeds', '0..3'], 'A from 1'],
    [['--role', 'ORV', '--seeds', '5..3'], 'B from A'],
    [['--role', 'ORV', '--bots', 'coalition'], 'hedge'],
    [[], '--role is needed'],
  ])('%j is refused with what is allowed', async (options, allowed) => {
    const { status, log } = await cli(['balance', '--scenario', 'archipelago', ...options]);
    expect(status).toBe(2);
    expect(log).toContain(allowed);
  });
});

test('a rule on chips at once does not lead where the protector may do better', async () => {
  const { status, out } = await cli(
    'balance --role USA --seeds 1..1 --bots engine,noBan,chipsAtOnce --members 3 --json'.split(' '),
  );
  const { bots } = JSON.parse(out[0] ?? '');
  expect(status).toBe(0);
  expect(bots.chipsAtOnce.composite).toMatchObject({ n: 3 });
  expect(bots.chipsAtOnce.composite.mean).toBeLessThan(Math.max(bots.engine.composite.mean, bots.noBan.composite.mean));
});
