import { describe, expect, it } from 'vitest';
import type { OddsAnswer } from '../../../src/session/lab/types.ts';
import { lab } from '../../../src/text/en/lab.ts';
import { fill, voiceOf } from '../../../src/text/index.ts';
import {
  giveAndTake,
  luckText,
  oddsMove,
  oddsRemark,
  oddsSentence,
  ofTenText,
  rangeText,
} from '../../../src/view/lab/labText.ts';
import { bandsOf } from '../../../src/view/pages/verdict/lab/histogram.ts';
import { loadedScenario } from '../support/game.ts';

const { scenario } = loadedScenario();
const { protector, rival } = scenario.powers;
const target = Object.keys(scenario.states).find((id) => id !== protector && id !== rival) ?? '';
const voice = voiceOf(scenario, protector, { turn: 0, orderAt: () => null, commitment: () => null });

const side = (count: number) => ({
  reached: { count, of: 100, share: count / 100, interval: { low: 0, high: 1, level: 0.95 } },
  ofTen: Math.round(count / 10),
  postures: [100 - count, 0, count, 0, 0],
  ended: 0,
});
const odds = (withIt: number, without: number, more: Partial<OddsAnswer> = {}): OddsAnswer => ({
  target,
  posture: 2,
  windowTurn: 2,
  inTurns: 2,
  withIt: side(withIt),
  without: side(without),
  difference: { n: 100, mean: 0, interval: null, beyondNoise: false },
  ...more,
});

describe('odds in words', () => {
  const capital = voice.names.capital(target);

  it('say what, by when, and what there is without the order', () => {
    const by = voice.names.turn(2);
    expect(oddsSentence(odds(70, 50), voice)).toBe(
      `In 7 of 10 imagined worlds ${capital} settles on core excluded or tighter by ${by} with the order; in 5 of 10 without it.`,
    );
    expect(oddsSentence(odds(70, 50, { inTurns: 0, posture: 4 }), voice)).toBe(
      `In 7 of 10 imagined worlds ${capital} settles on ban with removal this turn with the order; in 5 of 10 without it.`,
    );
  });

  it('call seldom not never, and nearly always not always', () => {
    expect(oddsSentence(odds(97, 3), voice)).toMatch(
      /^In over 9 of 10 imagined worlds .+; in under 1 of 10 without it\.$/,
    );
    expect([0, 3, 97, 100].map((count) => ofTenText(side(count)))).toEqual([
      '0 of 10',
      '<1 of 10',
      '>9 of 10',
      '10 of 10',
    ]);
  });

  it('stand side by side on a card, and say what is chance, so that nobody takes them for the effect of the order', () => {
    const beyondNoise = { difference: { n: 100, mean: 0.2, interval: null, beyondNoise: true } };
    const told = (withIt: number, without: number, more: Partial<OddsAnswer> = {}) => {
      const answer = odds(withIt, without, more);
      return [oddsMove(answer), oddsRemark(answer)];
    };
    expect(told(70, 50, beyondNoise)).toEqual(['5 → 7', null]);
    expect(told(44, 36, beyondNoise)).toEqual(['4 → 4', lab.underATenth]);
    expect(told(100, 94)).toEqual(['9 ≈ 10', lab.maybeChance]);
    expect(told(100, 100)).toEqual(['10 → 10', lab.noDifference]);
    expect(told(44, 42)).toEqual(['4 → 4', lab.noDifference]);
    expect(told(3, 0)).toEqual(['0 ≈ <1', lab.maybeChance]);
  });
});

describe('figures', () => {
  it('of a range are from–to, in words where one is negative, and one figure where both print alike', () => {
    expect(rangeText({ low: 29.84, high: 31.21 }, 1)).toBe('29.8–31.2');
    expect(rangeText({ low: -0.052, high: -0.047 }, 3)).toBe('−0.052 to −0.047');
    expect(rangeText({ low: 30.01, high: 30.04 }, 1)).toBe('30.0');
  });

  it('of a difference have what chance may take or give, where there is any', () => {
    const difference = { n: 20, mean: 3.25, beyondNoise: true };
    expect(giveAndTake({ ...difference, interval: { low: 2, high: 4.5, level: 0.95 } }, 1)).toBe('+3.3 ± 1.3');
    expect(giveAndTake({ ...difference, interval: { low: 3.25, high: 3.25, level: 0.95 } }, 1)).toBe('+3.3');
    expect(giveAndTake({ ...difference, interval: null }, 1)).toBe('+3.3');
  });
});

describe('luck in words', () => {
  it('is kind or unkind where place and points both say so, and nothing to speak of elsewhere', () => {
    expect(luckText({ percentile: 0.9, luck: 4.2 })).toBe(fill(lab.lucky, { luck: '4.2' }));
    expect(luckText({ percentile: 0.1, luck: -4.2 })).toBe(fill(lab.unlucky, { luck: '4.2' }));
    expect(luckText({ percentile: 0.5, luck: 4.2 })).toBe(lab.ordinary);
    // Few very good games raise the mean above most of the others.
    expect(luckText({ percentile: 0.8, luck: -0.3 })).toBe(lab.ordinary);
    expect(luckText({ percentile: 0.2, luck: 0.3 })).toBe(lab.ordinary);
  });
});

describe('bands of composites', () => {
  it('lie side by side, hold every game once, and mark the one looked at', () => {
    const values = Array.from({ length: 200 }, (_, index) => 40 + ((index * 7) % 23));
    const bands = bandsOf(values, 50.5);
    expect(bands.length).toBeLessThanOrEqual(24);
    expect(bands.reduce((sum, { count }) => sum + count, 0)).toBe(200);
    for (const [at, band] of bands.entries()) if (at > 0) expect(band.low).toBe(bands[at - 1]?.high);
    const own = bands.filter((band) => band.own);
    expect(own).toHaveLength(1);
    expect(own[0]?.low).toBeLessThanOrEqual(50.5);
    expect(own[0]?.high).toBeGreaterThan(50.5);
  });

  it('reach to a game outside all others, and hold games that are all alike', () => {
    const far = bandsOf([50, 50.2, 51], 91);
    expect(far.at(-1)).toMatchObject({ own: true, count: 0 });
    expect(far.length).toBeLessThanOrEqual(24);
    expect(bandsOf([50, 50], 50)).toEqual([{ low: 50, high: 50.5, count: 2, own: true }]);
    expect(bandsOf([0, 100], 100).at(-1)).toMatchObject({ own: true, count: 1 });
  });
});
