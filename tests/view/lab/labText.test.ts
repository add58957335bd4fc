import { describe, expect, it } from 'vitest';
import type { OddsAnswer } from '../../../src/session/lab/types.ts';
import { voiceOf } from '../../../src/text/index.ts';
import { giveAndTake, oddsSentence, ofTenText, rangeText } from '../../../src/view/lab/labText.ts';
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
      `7 of 10 that ${capital} settles on core excluded or tighter by ${by}; without it 5 of 10.`,
    );
    expect(oddsSentence(odds(70, 50, { inTurns: 0, posture: 4 }), voice)).toBe(
      `7 of 10 that ${capital} settles on ban with removal this turn; without it 5 of 10.`,
    );
  });

  it('call seldom not never, and nearly always not always', () => {
    expect(oddsSentence(odds(97, 3), voice)).toMatch(/^Over 9 of 10 that .+; without it under 1 of 10\.$/);
    expect([0, 3, 97, 100].map((count) => ofTenText(side(count)))).toEqual([
      '0 of 10',
      '<1 of 10',
      '>9 of 10',
      '10 of 10',
    ]);
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
