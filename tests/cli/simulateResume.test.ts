import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cli, temporary } from './harness.ts';

const SEATED = ['--seat', 'ORV', '--bot', 'random'];
const GAMES = ['simulate', '--scenario', 'archipelago', '--seed', 'né', '--games', '6', '--turns', '3', ...SEATED];

describe.each([
  ['games.jsonl', []],
  ['games.csv', []],
  ['turns.jsonl', ['--rows', 'turn']],
  ['turns.csv', ['--rows', 'turn']],
])('a file cut anywhere is made whole by the same command: %s', (name, more) => {
  let whole: Buffer;
  let file = '';

  async function run(...others: string[]) {
    return cli([...GAMES, ...more, '--out', file, ...others]);
  }

  async function played(): Promise<Buffer> {
    file = temporary(name);
    await run();
    return readFileSync(file);
  }

  test('at whatever byte', async () => {
    whole = await played();
    const summary = (await run()).out.at(-1);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: whole.length }), async (length) => {
        writeFileSync(file, whole.subarray(0, length));
        const { status, log, out } = await run();
        const [, games, of] = /^resumed at (\d+) of (\d+) games$/.exec(log) ?? [];
        expect([status, of]).toEqual([0, '6']);
        expect(readFileSync(file).equals(whole)).toBe(true);
        // What was there is not played again, and is counted.
        expect(out).toHaveLength(6 - Number(games) + 1);
        expect(out.at(-1)).toBe(summary);
      }),
      { numRuns: 8, examples: [[1], [(whole.length / 2) | 0], [whole.length - 1], [whole.length]] },
    );
  });

  test('where the interruption left other bytes in the last line', async () => {
    whole = await played();
    const lines = whole.toString('latin1').split('\n');
    const games = lines.slice(0, -3).join('\n');
    writeFileSync(file, Buffer.concat([Buffer.from(`${games}\n`, 'latin1'), Buffer.alloc(50)]));
    expect((await run()).status).toBe(0);
    expect(readFileSync(file).equals(whole)).toBe(true);
  });

  test('with more games, a finished run goes on', async () => {
    whole = await played();
    const { log } = await run('--games', '7');
    expect(log).toBe('resumed at 6 of 7 games');
    expect(readFileSync(file).subarray(0, whole.length).equals(whole)).toBe(true);
    const longer = readFileSync(file);
    file = temporary(name);
    await run('--games', '7');
    expect(longer.equals(readFileSync(file))).toBe(true);
  });
});

test('another number of workers goes on too', async () => {
  const file = temporary('games.jsonl');
  await cli([...GAMES, '--out', file]);
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  expect((await cli([...GAMES, '--out', file, '--workers', '2'])).status).toBe(0);
  expect(readFileSync(file).equals(whole)).toBe(true);
});

describe('a file that holds anything else is refused, and left as it is', () => {
  async function refusalOf(content: string | Buffer, argv: readonly string[], name = 'games.jsonl'): Promise<string> {
    const file = temporary(name);
    writeFileSync(file, content);
    const { status, out, log } = await cli([...argv, '--out', file]);
    expect([status, out]).toEqual([2, []]);
    expect(readFileSync(file).equals(Buffer.from(content))).toBe(true);
    const [message = ''] = log.split('\n');
    expect(message).toContain(file);
    expect(message).toContain('It was left as it is');
    return message;
  }

  async function written(argv: readonly string[], name = 'games.jsonl'): Promise<string> {
    const file = temporary(name);
    await cli([...argv, '--out', file]);
    return readFileSync(file, 'utf8');
  }

  test.each([
    [['--seed', 'other'], 'has the seed "other/0", where this run has "né/0"'],
    [['--shard', '2/2'], 'has the seed "né/3", where this run has "né/0"'],
    [['--seat', 'VMA'], 'has the seat "VMA", where this run has "ORV"'],
    [['--bot', 'pass'], 'has the bot "pass", where this run has "random"'],
    [['--turns', '4'], 'has 4 turns, where this run stops after 3'],
    [['--turns', '2'], 'has 2 turns, where this run stops after 3'],
    [['--rows', 'turn'], 'is a turn, and this run writes games only'],
    [['--games', '7'], 'is more than the 6 games of this run'],
    [['--scenario', 'chilly-reception', '--seat', 'DEU', '--turns', '1', '--games', '1'], 'has the scenario'],
  ])('of a run with %j', async (others, why) => {
    expect(await refusalOf(await written([...GAMES, ...others]), GAMES)).toContain(why);
  });

  test('of a run with or without what this one has', async () => {
    const games = await written(GAMES);
    expect(await refusalOf(games, [...GAMES, '--rows', 'turn'])).toContain('comes after 0 turns of its game');
    const unlimited = GAMES.filter((arg) => arg !== '--turns' && arg !== '3');
    expect(await refusalOf(games, unlimited)).toContain('stops after 3 turns, and this run does not stop');
    const unseated = GAMES.filter((arg) => !SEATED.includes(arg));
    expect(await refusalOf(games, unseated)).toContain('has the seat "ORV", where this run has none');
    expect(await refusalOf(games, GAMES, 'games.csv')).toContain('header');
    expect(await refusalOf(await written(GAMES, 'games.csv'), GAMES)).toContain('record 1 is no row of simulate');
  });

  test('of rules that play otherwise', async () => {
    const games = await written(GAMES);
    const older = games.replace(/"rulesVersion":"[^"]*"/g, '"rulesVersion":"before"');
    expect(await refusalOf(older, GAMES)).toContain('has rules of version "before", where this run has');
    const changed = games.replace(/"finalHash":"[0-9a-f]{32}"(?=[^\n]*\n$)/, `"finalHash":"${'0'.repeat(32)}"`);
    expect(await refusalOf(changed, GAMES)).toContain('the game né/5 comes out otherwise now');
  });

  test.each([
    ['a list of things\n'],
    ['a list of things'],
    ['{"schema":"rr.simulate/1","rulesVersion":0'],
    ['{}\n'],
    ['null\n'],
    ['\n'],
    [Buffer.from([0, 1, 2, 255, 10, 0])],
  ])('%j', async (content) => {
    await refusalOf(content, GAMES);
    await refusalOf(content, GAMES, 'games.csv');
  });

  test('what is longer than the rest of the game can be', async () => {
    const games = await written([...GAMES, '--games', '2']);
    expect(await refusalOf(games + 'x'.repeat(100_000), GAMES)).toContain('it goes on for longer than its next game');
    expect(await refusalOf(`${games}x`, [...GAMES, '--games', '2'])).toContain('after the last game');
  });

  test('turns of the next game that came out otherwise', async () => {
    const rows = [...GAMES, '--rows', 'turn'];
    const lines = (await written(rows)).split('\n');
    const next = lines
      .slice(0, 5)
      .join('\n')
      .replace(/"orders":.*$/, '"orders":{}}\n');
    expect(await refusalOf(next, rows)).toContain('is not the beginning of the next');
  });
});
