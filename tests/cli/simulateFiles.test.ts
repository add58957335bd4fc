import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { csvFields } from '../../src/cli/csv.ts';
import { cli, type JsonObject, temporary } from './harness.ts';

const GAMES = ['simulate', '--scenario', 'archipelago', '--seed', 'file', '--games', '7', '--turns', '4'];
const SEATED = ['--seat', 'ORV', '--bot', 'random'];

/** What the command writes to a file of this name. */
async function written(name: string, ...more: string[]): Promise<string> {
  const file = temporary(name);
  const { status, log } = await cli([...GAMES, '--out', file, ...more]);
  expect([status, log]).toEqual([0, '']);
  return readFileSync(file, 'utf8');
}

const lines = (text: string): string[] => text.split('\n').slice(0, -1);

describe('rows are the same bytes', () => {
  test.each([
    ['games.jsonl', ['2', '3']],
    ['games.csv', ['2']],
  ])('for any number of workers: %s, %j', async (name, counts) => {
    const request = [...SEATED, '--rows', 'turn'];
    const alone = await written(name, ...request);
    for (const workers of counts) expect(await written(name, ...request, '--workers', workers)).toBe(alone);
  });

  test.each([[[]], [['--rows', 'turn']]])('for any number of shards: %j', async (more) => {
    const whole = await written('games.jsonl', ...more);
    const shards = async (count: number): Promise<string[]> => {
      const all: string[] = [];
      for (let shard = 1; shard <= count; shard++) {
        all.push(await written('games.jsonl', ...more, '--shard', `${shard}/${count}`));
      }
      return all;
    };
    for (const count of [1, 3, 9]) {
      const joined = (await shards(count)).join('');
      expect(lines(joined).sort()).toEqual(lines(whole).sort());
      expect(joined).toBe(whole);
    }
  });

  test('shards of a table have its header each', async () => {
    const whole = await written('games.csv');
    const [first, second] = [await written('a.csv', '--shard', '1/2'), await written('b.csv', '--shard', '2/2')];
    expect(first + second.slice(second.indexOf('\n') + 1)).toBe(whole);
  });

  test('a shard without games says so', async () => {
    const { status, out } = await cli([...GAMES, '--shard', '1/8']);
    expect([status, out]).toEqual([0, ['0 games; 0 orders rejected, 0 numbers not finite']]);
  });
});

describe('a table', () => {
  /** The rows by column, and the header. */
  function table(text: string): { header: string[]; rows: Record<string, string>[] } {
    const [header = [], ...rows] = text
      .split('\r\n')
      .slice(0, -1)
      .map((record) => csvFields(record) ?? []);
    for (const row of rows) expect(row).toHaveLength(header.length);
    return { header, rows: rows.map((row) => Object.fromEntries(header.map((column, at) => [column, row[at] ?? '']))) };
  }

  test('has the fields of the JSON lines, each in a column of its own', async () => {
    const text = await written('games.csv', ...SEATED, '--rows', 'turn');
    expect(text.endsWith('\r\n')).toBe(true);
    const { header, rows } = table(text);
    expect(new Set(header).size).toBe(header.length);
    const objects = lines(await written('games.jsonl', ...SEATED, '--rows', 'turn')).map((line) => JSON.parse(line));
    expect(rows).toHaveLength(objects.length);
    objects.forEach((object: JsonObject, index) => {
      const row = rows[index] ?? {};
      expect(row).toMatchObject({ seed: object.seed, scenarioHash: object.scenarioHash, schema: object.schema });
      if ('turn' in object) {
        expect(JSON.parse(row.orders ?? '')).toEqual(object.orders);
        expect(row).toMatchObject({ turn: String(object.turn), hash: object.hash, 'end.kind': '', composite: '' });
      } else {
        expect(row).toMatchObject({ turn: '', orders: '', 'end.kind': 'stopped', 'end.seat': '', bot: 'random' });
        expect(Number(row.composite)).toBe(object.composite);
        for (const [id, value] of Object.entries(object.objectives))
          expect(Number(row[`objectives.${id}`])).toBe(value);
        for (const [id, value] of Object.entries(object.postures)) expect(Number(row[`postures.${id}`])).toBe(value);
      }
      // Every field that is not empty was compared above or has a column: nothing is lost on the way.
      const filled = Object.values(row).filter((cell) => cell !== '').length;
      const { end, objectives, postures, ...plain } = object;
      const fields = [plain, end ?? {}, objectives ?? {}, postures ?? {}].flatMap((part) => Object.values(part));
      expect(filled).toBe(fields.filter((field) => field !== null).length);
    });
  });

  test('has the same columns for every seat, and a turn’s behind them', async () => {
    const header = (text: string): string[] => table(text).header;
    const unseated = header(await written('games.csv'));
    expect(header(await written('games.csv', ...SEATED))).toEqual(unseated);
    const withTurns = header(await written('games.csv', '--rows', 'turn'));
    expect(withTurns).toEqual([...unseated, 'turn', 'hash', 'orders']);
  });

  test('holds a seed that would break it', async () => {
    const file = temporary('games.csv');
    await cli(['simulate', '--scenario', 'archipelago', '--turns', '1', '--seed', 'a,"b"\nc', '--out', file]);
    const [, record = ''] = readFileSync(file, 'utf8').split('\r\n');
    expect(csvFields(record)?.[3]).toBe('a,"b"\nc/0');
  });
});

test('what cannot be written to is refused before anything is played', async () => {
  const file = temporary('file');
  writeFileSync(file, '');
  const { status, log } = await cli([...GAMES, '--out', `${file}/games.jsonl`]);
  expect(status).toBe(2);
  expect(log).toContain('cannot be written');
});
