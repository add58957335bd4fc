import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { growScenario } from '../../scripts/bench/growScenario.ts';
import { SIZES } from '../../scripts/bench/metrics.ts';
import type { Scenario } from '../../src/engine/index.ts';
import { lineOf, playGame } from '../../src/lab/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';

const source = JSON.parse(
  readFileSync(new URL('../../scenarios/chilly-reception.json', import.meta.url), 'utf8'),
) as Scenario;

describe('generated scenarios', () => {
  test.each(SIZES)('%i states parse and play a whole game', (size) => {
    const parsed = parseScenario(JSON.stringify(growScenario(source, size, 1)));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
    expect(Object.keys(parsed.scenario.states)).toHaveLength(size);
    const game = playGame({ scenario: parsed.scenario, seed: '1', seat: null, turns: null }, null);
    const { end, turns, rejected, nonFinite } = lineOf(game, null);
    expect({ kind: end.kind, turns, rejected, nonFinite }).toEqual({
      kind: 'complete',
      turns: source.calendar.turns,
      rejected: 0,
      nonFinite: 0,
    });
  });

  test('a copy has the figures, windows, tie and blocs of its original, among copies', () => {
    const grown = growScenario(source, 212, 1);
    const [id, original] = Object.entries(source.states).find(
      ([each]) => grown.blocs.eu2?.members.includes(`${each}2`) ?? false,
    ) ?? ['', undefined];
    const copy = grown.states[`${id}2`];
    expect(original).toBeDefined();
    expect(copy?.figures).toEqual(original?.figures);
    expect(copy?.windows).toEqual(original?.windows);
    const tiesOf = (state: string) => grown.ties.filter(({ a }) => a === state).map(({ b, strength }) => [b, strength]);
    expect(tiesOf(`${id}2`)).toEqual(tiesOf(id));
    expect(grown.blocs.eu2?.members).toHaveLength(source.blocs.eu?.members.length ?? 0);
  });

  test('the same seed gives the same world, another seed another', () => {
    expect(growScenario(source, 13, 1)).toEqual(growScenario(source, 13, 1));
    expect(Object.keys(growScenario(source, 13, 1).states)).not.toEqual(
      Object.keys(growScenario(source, 13, 2).states),
    );
  });

  test('a world without its powers is refused', () => {
    expect(() => growScenario(source, 1, 1)).toThrow(RangeError);
  });
});
