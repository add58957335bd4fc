import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compare } from '../../src/session/reel/compare.ts';
import type { Comparison, Reel } from '../../src/session/reel/types.ts';
import { watch } from '../../src/session/reel/watch.ts';
import { government, isOver, newGame, playUntil, protector, repeatable } from './games.ts';

/** A game of so many turns whose people order by one hand up to a turn, and by another from there on. */
function played(turns: number, hand: number, seed = '4127', seat = protector): Reel {
  const session = newGame([seat], seed);
  playUntil(session, repeatable(hand), (game) => isOver(game) || game.snapshot().turn >= turns);
  return session.toReel();
}
const base = played(8, 51);

function branched(turn: number, hand: number, until: number, humans: readonly string[] = [protector]): Reel {
  const session = watch(base).playOn(turn, humans);
  playUntil(session, repeatable(hand), (game) => isOver(game) || game.snapshot().turn >= until);
  return session.toReel();
}

const everyTurn = ({ turns }: Comparison): readonly number[] => Array.from({ length: turns + 1 }, (_, turn) => turn);

describe('two lines compared', () => {
  test('a recording differs in nothing from itself', () => {
    const again = compare(base, base);
    expect(again).toMatchObject({ sameScenario: true, sameSeed: true, firstDivergence: null, turns: base.turns });
    for (const turn of everyTurn(again)) {
      const { postures, gauges, composite, spentUsdBn } = again.at(turn);
      expect(postures).toEqual([]);
      expect(gauges.length).toBeGreaterThan(0);
      for (const { before, after } of gauges) expect(after).toBe(before);
      expect(composite.b).toBe(composite.a);
      expect(spentUsdBn.b).toBe(spentUsdBn.a);
    }
  });

  test('the first divergence is the first, and the sides only change places', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 60, max: 99 }),
        fc.integer({ min: 1, max: 8 }),
        fc.constantFrom([protector], [government], [protector, government], []),
        (turn, hand, until, humans) => {
          const other = branched(turn, hand, until, humans);
          const there = compare(base, other);
          const back = compare(other, base);
          const first = there.firstDivergence;
          const orders = (reel: Reel, at: number) => JSON.stringify(reel.replay.turns[at]?.orders);
          const same = (at: number) => orders(base, at) === orders(other, at);
          if (first === null) {
            expect(other.turns).toBe(base.turns);
            for (let at = 0; at < base.turns; at++) expect(same(at)).toBe(true);
          } else {
            expect(first.turn).toBeGreaterThanOrEqual(turn);
            for (let at = 0; at < first.turn; at++) expect(same(at)).toBe(true);
            expect(same(first.turn)).toBe(false);
            expect(back.firstDivergence).toEqual({ ...first, a: first.b, b: first.a });
            for (const at of everyTurn(there).slice(0, first.turn + 1)) expect(there.at(at).postures).toEqual([]);
          }
          for (const at of everyTurn(there)) {
            const mirrored = back.at(at).postures.map(({ state, a, b, sinceA, sinceB }) => ({
              state,
              a: b,
              b: a,
              sinceA: sinceB,
              sinceB: sinceA,
            }));
            expect(mirrored).toEqual(there.at(at).postures);
          }
        },
      ),
      { numRuns: 25, seed: 7 },
    );
  });

  test('people come before governments, and a line that stops differs where it stops', () => {
    const other = branched(2, 70, 6);
    expect(compare(base, other).firstDivergence).toMatchObject({ turn: 2, seat: protector });
    const stopped = watch(base).playOn(3, [protector]).toReel();
    const first = compare(base, stopped).firstDivergence;
    expect(first).toMatchObject({ turn: 3, b: [] });
    expect(compare(base, stopped).turns).toBe(3);
  });

  test('postures that differ say since when, the widest gap first', () => {
    const other = branched(0, 77, 8, [government]);
    const found = compare(base, other);
    const { postures } = found.at(found.turns);
    expect(postures.length).toBeGreaterThan(0);
    const gaps = postures.map(({ a, b }) => Math.abs(a - b));
    expect(gaps).toEqual([...gaps].sort((one, two) => two - one));
    for (const { state, a, sinceA } of postures) {
      const at = (turn: number) => base.at(turn, null).view.state.states[state]?.posture;
      for (let turn = sinceA; turn <= found.turns; turn++) expect(at(turn)).toBe(a);
      if (sinceA > 0) expect(at(sinceA - 1)).not.toBe(a);
    }
  });

  test('another seed is said, and where figures stand apart', () => {
    const other = played(4, 51, 'another');
    const found = compare(base, other);
    expect(found).toMatchObject({ sameScenario: true, sameSeed: false, turns: 4 });
    const { composite, gauges } = found.at(4);
    expect(composite.a).toBe(base.at(4, protector).scores.at(-1)?.composite);
    expect(composite.b).toBe(other.at(4, protector).scores.at(-1)?.composite);
    expect(gauges.map(({ id }) => id)).toEqual([...new Set(gauges.map(({ id }) => id))]);
    expect(() => found.at(5)).toThrow(RangeError);
  });
});
