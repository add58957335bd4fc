import { describe, expect, test } from 'vitest';
import type { AssumptionSwing, EndSwing, PairedDifference } from '../../../src/session/lab/types.ts';
import { endSentence, hangsOn } from '../../../src/view/pages/verdict/lab/assumptionText.ts';

const about = (mean: number, half: number): PairedDifference => ({
  n: 8,
  mean,
  interval: { low: mean - half, high: mean + half, level: 0.95 },
  beyondNoise: Math.abs(mean) > half,
});
const end = (mean: number, half = 1, closed = 0, aim: EndSwing['aim'] = null): EndSwing => ({
  composite: about(mean, half),
  moves: Math.abs(mean) > half && Math.abs(mean) >= 1,
  closed: about(closed, 0.5),
  aim,
  endedEarly: 0,
});
const swing = (id: string, low: number, high: number): AssumptionSwing => ({ id, low: end(low), high: end(high) });
const nameOf = (id: string): string => `How far ${id} counts`;
const found = (...assumptions: AssumptionSwing[]): string =>
  hangsOn(
    { mean: 50, seeds: 8, assumptions, moving: assumptions.filter((one) => one.low.moves || one.high.moves).length },
    nameOf,
  );

describe('what a game hangs on, in a sentence', () => {
  test('names the widest that moves the aims, and how many do', () => {
    expect(found(swing('fear', -4, 3), swing('delay', 0, 2), swing('peers', 0.2, 0))).toBe(
      'It hangs most on one thing: how far fear counts. 2 of 3 contested assumptions move your aims by a point or more.',
    );
    expect(found(swing('fear', 0, 3), swing('peers', 0.2, 0))).toContain(
      'on one of 2 contested assumptions: how far fear counts',
    );
  });

  test('says so where none does', () => {
    expect(found(swing('fear', 0.4, -0.8))).toBe(
      'None of 1 contested assumptions moves your aims by a point beyond chance.',
    );
  });
});

describe('an end in a sentence', () => {
  const titles = { trade: 'Trade' };

  test('has the move, the aim that drives it and the governments that went further', () => {
    expect(endSentence(end(4.1, 1.2, 2.6, { id: 'trade', points: 9 }), 'If it is feared little', titles)).toBe(
      'If it is feared little: your aims +4.1 ± 1.2, mostly Trade (+9); 3 more governments close their cores or go further.',
    );
    expect(endSentence(end(-4.1, 1.2, -1.2), 'If it is feared much', titles)).toBe(
      'If it is feared much: your aims −4.1 ± 1.2; 1 government fewer closes its core or goes further.',
    );
  });

  test('says nothing of governments that chance may have moved', () => {
    expect(endSentence(end(4, 1, 0.4), 'If so', titles)).toBe('If so: your aims +4.0 ± 1.0.');
  });
});
