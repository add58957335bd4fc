import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, drawGumbel, drawNormal, gameKey, pick, RANDOM_ALGORITHM } from '../../src/engine/random.ts';

const KEY = gameKey('first light');

function mean(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0) / values.length;
}

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const mx = mean(xs);
  const my = mean(ys);
  const covariance = mean(xs.map((x, i) => (x - mx) * ((ys[i] ?? NaN) - my)));
  return covariance / Math.sqrt(mean(xs.map((x) => (x - mx) ** 2)) * mean(ys.map((y) => (y - my) ** 2)));
}

/** The 52 bits a draw was made of. */
function bitsOf(u: number): bigint {
  return BigInt(Math.floor(u * 2 ** 52));
}

function differingBits(a: number, b: number): number {
  return [...(bitsOf(a) ^ bitsOf(b)).toString(2)].filter((bit) => bit === '1').length;
}

describe('pinned draws', () => {
  it('name the algorithm that they belong to', () => {
    expect(RANDOM_ALGORITHM).toBe('alea-murmur3x86.128-1');
  });

  it('turn a seed into its key', () => {
    expect(gameKey('first light')).toEqual([3099109196, 4135662185, 998790933, 3909625380]);
    expect(gameKey('')).toEqual([715789690, 2091287642, 486307, 3866591158]);
  });

  it('come out as recorded', () => {
    const drawn = [1, 2, 3, 4].map((turn) => draw(KEY, turn, 'pressure', 'AAA', 'noise'));
    expect(drawn).toEqual([0.16698062408456604, 0.5883033693305056, 0.6960642381663161, 0.10373491746098817]);
  });
});

describe('gameKey', () => {
  it('is plain JSON of four uint32, other for every seed', () => {
    const seeds = Array.from({ length: 2000 }, (_, i) => `seed ${i}`);
    const keys = seeds.map(gameKey);
    for (const key of keys) for (const word of key) expect(word >>> 0).toBe(word);
    expect(new Set(keys.map((key) => key.join())).size).toBe(seeds.length);
    expect(JSON.parse(JSON.stringify(keys))).toEqual(keys);
  });
});

describe('draw', () => {
  const word = fc.string({ maxLength: 12 });
  const seed = fc.string().map(gameKey);

  it('lies strictly between 0 and 1 and is a function of its coordinates', () => {
    fc.assert(
      fc.property(seed, fc.integer(), word, word, word, (key, turn, phase, entity, purpose) => {
        const u = draw(key, turn, phase, entity, purpose);
        draw(key, turn + 1 > 2147483647 ? 0 : turn + 1, purpose, phase, entity);
        return u > 0 && u < 1 && draw([...key], turn, phase, entity, purpose) === u;
      }),
    );
  });

  it('tells coordinates apart where they merely join to the same text', () => {
    const at = (phase: string, entity: string, purpose: string): number => draw(KEY, 1, phase, entity, purpose);
    const all = [at('ab', 'c', 'd'), at('a', 'bc', 'd'), at('a', 'b', 'cd'), at('abcd', '', ''), at('', 'abcd', '')];
    const padded = [at('a', 'b', 'c'), at('a', 'b', 'c\0'), at('a', 'b', 'c\0\0'), at('a\0', 'b', 'c')];
    expect(new Set([...all, ...padded]).size).toBe(9);
  });

  it('refuses a turn that is not a whole number', () => {
    for (const turn of [1.5, NaN, 2 ** 31]) expect(() => draw(KEY, turn, 'a', 'b', 'c')).toThrow(RangeError);
  });

  // Half of 52 bits with a standard deviation of 3.6; over 2,000 pairs the mean's own is 0.08.
  it.each<[string, (i: number) => [number, number]]>([
    ['seed', (i) => [draw(gameKey(`s${i}`), 1, 'p', 'e', 'u'), draw(gameKey(`s${i + 1}`), 1, 'p', 'e', 'u')]],
    ['key word', (i) => [draw([1, 2, 3, i], 1, 'p', 'e', 'u'), draw([1, 2, 3, i ^ 1], 1, 'p', 'e', 'u')]],
    ['turn', (i) => [draw(KEY, i, 'p', 'e', 'u'), draw(KEY, i + 1, 'p', 'e', 'u')]],
    ['phase', (i) => [draw(KEY, i, 'p', 'e', 'u'), draw(KEY, i, 'q', 'e', 'u')]],
    ['entity', (i) => [draw(KEY, 1, 'p', `e${i}`, 'u'), draw(KEY, 1, 'p', `e${i + 1}`, 'u')]],
    ['purpose', (i) => [draw(KEY, i, 'p', 'e', 'u'), draw(KEY, i, 'p', 'e', 'v')]],
  ])('a change of %s changes about half of the bits', (_, pair) => {
    const distances = Array.from({ length: 2000 }, (__, i) => differingBits(...pair(i)));
    expect(Math.abs(mean(distances) - 26)).toBeLessThan(0.4);
    expect(Math.min(...distances)).toBeGreaterThan(8);
  });

  it('changes every bit in about half of the cases when the turn moves by one', () => {
    const flips = Array.from({ length: 52 }, () => 0);
    for (let turn = 0; turn < 4000; turn++) {
      const changed = bitsOf(draw(KEY, turn, 'p', 'e', 'u')) ^ bitsOf(draw(KEY, turn + 1, 'p', 'e', 'u'));
      for (let bit = 0; bit < 52; bit++) if ((changed >> BigInt(bit)) & 1n) flips[bit] = (flips[bit] ?? 0) + 1;
    }
    // 5 standard deviations of a fair coin thrown 4,000 times.
    for (const flip of flips) expect(Math.abs(flip - 2000)).toBeLessThan(160);
  });

  it.each<[string, (i: number) => number]>([
    ['turns', (i) => draw(KEY, i, 'decisions', 'AAA', 'noise')],
    ['entities', (i) => draw(KEY, 1, 'decisions', `E${i}`, 'noise')],
    ['purposes', (i) => draw(KEY, 1, 'decisions', 'AAA', `noise ${i}`)],
    ['seeds', (i) => draw(gameKey(`${i}`), 1, 'decisions', 'AAA', 'noise')],
  ])('is uniform over 100,000 %s, and neighbours are uncorrelated', (_, at) => {
    const draws = Array.from({ length: 100000 }, (__, i) => at(i));
    const cells = Array.from({ length: 100 }, () => 0);
    for (const u of draws) cells[Math.floor(u * 100)] = (cells[Math.floor(u * 100)] ?? 0) + 1;
    const chiSquare = cells.reduce((total, count) => total + (count - 1000) ** 2 / 1000, 0);
    // 99 degrees of freedom: 57 and 158 leave 0.0002 on each side.
    expect(chiSquare).toBeGreaterThan(57);
    expect(chiSquare).toBeLessThan(158);
    // The correlation of independent draws has a standard deviation of 0.0032.
    expect(Math.abs(correlation(draws.slice(1), draws.slice(0, -1)))).toBeLessThan(0.013);
    expect(Math.abs(correlation(draws.slice(2), draws.slice(0, -2)))).toBeLessThan(0.013);
    expect(new Set(draws).size).toBe(draws.length);
  });
});

describe('drawNormal and drawGumbel', () => {
  const count = 40000;

  it('have the moments of their distributions', () => {
    const normals = Array.from({ length: count }, (_, i) => drawNormal(KEY, i, 'p', 'e', 'u'));
    expect(Math.abs(mean(normals))).toBeLessThan(0.02);
    expect(Math.abs(mean(normals.map((z) => z * z)) - 1)).toBeLessThan(0.03);
    const gumbels = Array.from({ length: count }, (_, i) => drawGumbel(KEY, i, 'p', 'e', 'u'));
    // Mean: Euler's constant. Variance: π² / 6.
    expect(Math.abs(mean(gumbels) - 0.5772156649)).toBeLessThan(0.03);
    const m = mean(gumbels);
    expect(Math.abs(mean(gumbels.map((g) => (g - m) ** 2)) - Math.PI ** 2 / 6)).toBeLessThan(0.08);
  });
});

describe('pick', () => {
  it('gives each index its share of the unit interval, in order', () => {
    const picks = [0.001, 0.24, 0.26, 0.74, 0.76, 0.999].map((u) => pick(u, [1, 2, 1]));
    expect(picks).toEqual([0, 0, 1, 1, 2, 2]);
  });

  it('never picks an index of weight 0', () => {
    const weights = fc.array(fc.oneof(fc.constant(0), fc.double({ noNaN: true, min: 1e-9, max: 1e9 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(weights, fc.nat(), (values, turn) => {
        fc.pre(values.some((weight) => weight > 0));
        for (const u of [2 ** -53, draw(KEY, turn, 'p', 'e', 'u'), 1 - 2 ** -53]) {
          expect(values[pick(u, values)]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('refuses weights that are no shares', () => {
    for (const weights of [[], [0, 0], [1, -1], [NaN], [Infinity]])
      expect(() => pick(0.5, weights)).toThrow(RangeError);
  });
});
