/** The part of docs/model.md that `calibrate --states` writes, and what is written by hand beside it. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { postureRecord, readAnswerKey } from '../../src/cli/answerKey.ts';
import { yearEnds } from '../../src/lab/index.ts';
import { chillyReception } from '../builtIn.ts';

const { scenario } = chillyReception;
const page = readFileSync(new URL('../../docs/model.md', import.meta.url), 'utf8');
const written = page.split('<!-- states -->')[1]?.split('<!-- /states -->')[0] ?? '';
const byHand = page.split('### The misses, one by one')[1] ?? '';

/** Cells of the rows below a table's head. */
function rowsUnder(head: string): string[][] {
  const [, below = ''] = written.split(`\n| ${head}`);
  const lines = below.split('\n').slice(2);
  return lines.slice(0, lines.indexOf('')).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replace('\\*', '')),
  );
}

test('every state of the scenario has its row, with the record as it is', () => {
  const rows = rowsUnder('state | record | played');
  const names = Object.values(scenario.states).map(({ name }) => name);
  expect(rows.map(([name]) => name).sort()).toEqual([...names].sort());
  const record = postureRecord(readAnswerKey(), [...yearEnds(scenario).keys()]);
  for (const [id, start] of Object.entries(record.start)) {
    const row = rows.find(([name]) => name === scenario.states[id]?.name);
    expect(row?.[1]?.charAt(0), id).toBe(String(start));
    const last = record.postures.filter(({ state }) => state === id).at(-1)?.actual;
    const changes = (row?.[1] ?? '').split(' (')[0]?.split(', ') ?? [];
    expect(changes.at(-1)?.charAt(0), id).toBe(String(last));
  }
});

test('each of the ten that are missed by most has a paragraph of its own', () => {
  const missed = rowsUnder('state | end of | from').map(([name]) => name);
  expect(missed).toHaveLength(10);
  expect(missed.filter((name) => !new RegExp(`^\\*\\*(The )?${name}\\*\\* `, 'm').test(byHand))).toEqual([]);
});
