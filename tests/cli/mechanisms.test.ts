import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mechanismWords } from '../../src/text/index.ts';
import { cli, type JsonObject, objects, temporary } from './harness.ts';

const TABLE = new URL('../../scenarios/mechanisms.json', import.meta.url);
const table: JsonObject = JSON.parse(readFileSync(TABLE, 'utf8'));
const rows: JsonObject[] = table.mechanisms;
const numbers = Array.from({ length: 71 }, (_, i) => `K${String(i + 1).padStart(2, '0')}`);

/** The table with some fields of its first row otherwise. */
function tableWith(row: object): string {
  const file = temporary('table.json');
  const mechanisms = [{ ...rows[0], ...row }, ...rows.slice(1)];
  writeFileSync(file, JSON.stringify({ ...table, mechanisms }));
  return file;
}

describe('the table of mechanisms', () => {
  test('has a row for every number, of six families, and words for a teacher', () => {
    expect(rows.map(({ id }) => id)).toEqual(numbers);
    expect(new Set(rows.map(({ family }) => family)).size).toBe(6);
    expect(Object.keys(mechanismWords)).toEqual(numbers);
  });

  test('holds at least 60 that can be switched off, some of each family, and says why it leaves the others out', () => {
    const modelled = rows.filter(({ where, off }) => where !== null && off !== null);
    expect(modelled.length).toBeGreaterThanOrEqual(60);
    expect(new Set(modelled.map(({ family }) => family)).size).toBe(6);
    const open = rows.filter(({ where, leftOut }) => where === null && leftOut === null);
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  test('what is modelled has a rule test of its number', () => {
    const tested = (id: string) => existsSync(new URL(`../mechanisms/${id}.test.ts`, import.meta.url));
    expect(rows.filter(({ where, id }) => where !== null && !tested(id)).map(({ id }) => id)).toEqual([]);
  });
});

describe('mechanisms', () => {
  test('plays with and without, tells what changed, and writes the page', async () => {
    const page = temporary('page.md');
    const argv = ['mechanisms', '--only', 'K01', '--games', '1', '--seed', 'm'];
    const told = await cli([...argv, '--markdown', page]);
    expect(told.out.find((line) => line.includes('K01'))).toContain('of 1');
    expect(readFileSync(page, 'utf8')).toContain(`| K01 | ${mechanismWords.K01} |`);
    const [answer] = objects(await cli([...argv, '--json']));
    expect(answer).toMatchObject({ schema: 'rr.mechanisms/1', games: 1, mechanisms: [{ id: 'K01', games: 1 }] });
    expect(told.status).toBe(answer.mechanisms[0].shown > 0 ? 0 : 1);
  }, 60_000);

  test('fails where a mechanism is an ornament', async () => {
    const kept = await cli(['mechanisms', '--only', 'K01', '--games', '1', '--table', tableWith({ off: {} })]);
    expect(kept.status).toBe(1);
    expect(kept.out.join()).toContain('an ornament');
  }, 60_000);

  test.each([
    [{ off: { parameters: ['priceWait'] } }, 'unknownParameter'],
    [{ off: { parameters: ['horizonYears'] } }, 'noNeutralValue'],
    [{ off: { events: ['noSuchEvent'] } }, 'unknownEvent'],
    [{ off: { orders: ['noSuchOrder'] } }, 'orderNotOffered'],
    [{ id: 'K02' }, 'duplicate'],
    [{ leftOut: 'Because.' }, 'mechanismForm'],
    [{ where: 'rules/nowhere.ts' }, 'there is no src/engine/rules/nowhere.ts'],
  ])('a table with %j does not hold', async (row, problem) => {
    const told = await cli(['mechanisms', '--only', 'K01', '--games', '1', '--table', tableWith(row)]);
    expect(told.status).toBe(1);
    expect(told.log).toContain(problem);
  });

  test('a number that is not there is wrong usage', async () => {
    expect((await cli(['mechanisms', '--only', 'K99'])).status).toBe(2);
  });
});
