import { expect, test } from 'vitest';
import { addGradient, type Gradient, type Noise, yearEndsOf } from '../../../src/lab/calibration/chain.ts';
import type { Row } from '../../../src/lab/calibration/panel.ts';

/** Scores that differ in every place, so that no slip of an index goes unseen. */
function table(seed: number): Float64Array {
  return Float64Array.from({ length: 25 }, (_, i) => 0.02 * Math.sin(seed * 7 + i * 3));
}

const ROW: Row = {
  state: 'AAA',
  start: 1,
  choices: [1, 3, 5, 6].map((turn) => ({ turn, scores: table(turn) })),
};
const SCORES = ROW.choices.map(({ scores }) => scores);
const NOISE: Noise = { disposition: 0.02, choice: 0.01 };

test('chances sum to 1, and before any choice the government stands where it began', () => {
  const [first, second] = yearEndsOf({ ...ROW, choices: ROW.choices.slice(1) }, SCORES.slice(1), NOISE, 2, 4);
  expect(first?.[1]).toBeCloseTo(1, 12);
  expect([...(second ?? [])].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 12);
});

test('one choice without a leaning is a multinomial logit', () => {
  const row: Row = { ...ROW, choices: ROW.choices.slice(0, 1) };
  const [end] = yearEndsOf(row, SCORES.slice(0, 1), { disposition: 0, choice: 0.01 }, 4, 1);
  const own = [...(SCORES[0] ?? [])].slice(5, 10).map((score) => Math.exp(score / 0.01));
  const sum = own.reduce((total, weight) => total + weight, 0);
  own.forEach((weight, k) => {
    expect(end?.[k]).toBeCloseTo(weight / sum, 12);
  });
});

test('with little noise it takes the best posture from wherever it stands', () => {
  const ends = yearEndsOf(ROW, SCORES, { disposition: 0, choice: 1e-6 }, 2, 4);
  let at = 1;
  for (const scores of SCORES) {
    const own = [...scores].slice(at * 5, at * 5 + 5);
    at = own.indexOf(Math.max(...own));
  }
  expect(ends[3]?.[at]).toBeCloseTo(1, 9);
});

test('the gradient is what small changes show, by every score and both sizes of noise', () => {
  const slopes = [0, 1, 2, 3].map((y) => Float64Array.from({ length: 5 }, (_, k) => Math.cos(y + 2 * k)));
  const loss = (scores: readonly Float64Array[], noise: Noise): number =>
    yearEndsOf(ROW, scores, noise, 2, 4).reduce(
      (sum, end, y) => sum + end.reduce((part, chance, k) => part + chance * (slopes[y]?.[k] ?? 0), 0),
      0,
    );
  const gradient: Gradient = { scores: SCORES.map(() => new Float64Array(25)), disposition: 0, choice: 0 };
  addGradient(ROW, SCORES, NOISE, 2, slopes, gradient);
  const step = 1e-7;
  SCORES.forEach((scores, c) => {
    scores.forEach((score, i) => {
      const moved = (by: number) =>
        SCORES.map((other, d) => (d === c ? other.map((s, j) => (j === i ? score + by : s)) : other));
      const shown = (loss(moved(step), NOISE) - loss(moved(-step), NOISE)) / (2 * step);
      expect(gradient.scores[c]?.[i]).toBeCloseTo(shown, 4);
    });
  });
  for (const size of ['disposition', 'choice'] as const) {
    const at = (by: number) => loss(SCORES, { ...NOISE, [size]: NOISE[size] + by });
    expect(gradient[size]).toBeCloseTo((at(step) - at(-step)) / (2 * step), 3);
  }
});
