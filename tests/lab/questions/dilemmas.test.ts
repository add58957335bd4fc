/** Which choice of a dilemma is best: the counting, and that a choice is played on as a game is. */
import { describe, expect, test } from 'vitest';
import { compositeOf, createGame, observe, planAll, resolveTurn } from '../../../src/engine/index.ts';
import type { AskedSample, DilemmasRequest } from '../../../src/lab/index.ts';
import { dilemmas, pooledShares, sharesOf } from '../../../src/lab/questions/dilemmas.ts';
import { scenario } from '../support.ts';

const [first, second] = scenario.dilemmas;
if (first === undefined || second === undefined) throw new RangeError('dilemmas');
const choices = first.choices.map(({ id }) => id);
const at = (...worth: number[]): AskedSample => ({ dilemma: first.id, seat: 'ORV', turn: 1, worth });
const request: DilemmasRequest = { seed: 'dilemmas', games: 4, turns: 3 };

describe('shares', () => {
  const padded = (...worth: number[]) => at(...choices.map((_, index) => worth[index] ?? -9));
  const answer = sharesOf(scenario, [padded(3, 1), padded(1, 2), padded(5, 5), padded(4, 0)]);
  const [told, silent] = answer;

  test('the best choice of a state counts one, and those that are level share it', () => {
    expect(told?.states).toBe(4);
    expect(told?.choices.slice(0, 2).map(({ best }) => best?.count)).toEqual([2.5, 1.5]);
    expect(told?.choices.reduce((sum, { best }) => sum + (best?.share ?? 0), 0)).toBeCloseTo(1, 12);
  });

  test('what a choice is worth is told against the mean of all', () => {
    expect(told?.choices.reduce((sum, { worth }) => sum + worth, 0)).toBeCloseTo(0, 12);
    expect((told?.choices[0]?.worth ?? 0) - (told?.choices[1]?.worth ?? 0)).toBeCloseTo((2 - 1 + 0 + 4) / 4, 12);
  });

  test('of the games of two seeds they are those of all the states together', () => {
    const [one, other] = [[padded(3, 1), padded(2, 2)], [padded(1, 4)]];
    const [pooled, unasked] = pooledShares([sharesOf(scenario, one), sharesOf(scenario, other)]);
    const [whole] = sharesOf(scenario, [...one, ...other]);
    expect(pooled?.states).toBe(3);
    expect(pooled?.choices.map(({ best }) => best?.count)).toEqual(whole?.choices.map(({ best }) => best?.count));
    pooled?.choices.forEach(({ worth }, index) => {
      expect(worth).toBeCloseTo(whole?.choices[index]?.worth ?? Number.NaN, 12);
    });
    expect(unasked).toEqual(silent);
  });

  test('a dilemma that was never asked has no shares', () => {
    expect(silent?.states).toBe(0);
    expect(silent?.choices.map(({ best }) => best)).toEqual(second.choices.map(() => null));
  });
});

describe('samples', () => {
  const samples = [0, 1, 2, 3].flatMap((index) => dilemmas.sample(scenario, request, index, null));

  test('every choice of what was asked is played on, of each dilemma for two seats of a game at most', () => {
    expect(samples.length).toBeGreaterThan(4);
    for (const { dilemma, worth } of samples) {
      expect(worth).toHaveLength(scenario.dilemmas.find(({ id }) => id === dilemma)?.choices.length ?? 0);
      expect(worth.every(Number.isFinite)).toBe(true);
    }
    const [game = []] = [dilemmas.sample(scenario, request, 0, null)];
    for (const { id } of scenario.dilemmas) expect(game.filter(({ dilemma }) => dilemma === id).length).toBeLessThan(3);
  });

  test('the choice that the engine would make is worth what its own game brings', () => {
    const [asked] = dilemmas.sample(scenario, request, 0, null);
    if (asked === undefined) throw new RangeError('nothing asked');
    let state = createGame(scenario, `${request.seed}/0`, []);
    while (state.turn < asked.turn)
      state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: false }).state;
    const planned = planAll(scenario, state, [])[asked.seat]?.find(
      (order) => order.kind === 'answer' && order.dilemma === asked.dilemma,
    );
    const chosen = planned?.kind === 'answer' ? planned.choice : '';
    const composites: number[] = [];
    for (let played = 0; played < request.turns && state.ended === null; played++) {
      state = resolveTurn(scenario, state, planAll(scenario, state, []), { ledger: false }).state;
      composites.push(compositeOf(observe(scenario, state, asked.seat)));
    }
    const mean = composites.reduce((sum, value) => sum + value, 0) / composites.length;
    const spec = scenario.dilemmas.find(({ id }) => id === asked.dilemma);
    expect(asked.worth[spec?.choices.findIndex(({ id }) => id === chosen) ?? -1]).toBeCloseTo(mean, 10);
  });
});
