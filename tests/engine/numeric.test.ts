import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clamp,
  clamp01,
  exp,
  gumbel,
  largestRemainder,
  lerp,
  log,
  log10,
  logistic,
  normalFromUniform,
  pow,
  roundTo,
  softmax,
  sum,
  tanh,
} from '../../src/engine/numeric.ts';
import numericBitsFixture from './fixtures/numericBits.json' with { type: 'json' };
import { numericBits, numericCases } from './numericCases.ts';

/** Two units in the last place of a float64, as a relative error. */
const TWO_ULP = 4.5e-16;

function relativeError(got: number, expected: number): number {
  return got === expected ? 0 : Math.abs(got - expected) / Math.abs(expected);
}

/** `count` inputs spread evenly over [from, to]. */
function grid(from: number, to: number, count = 20001): number[] {
  return Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
}

function worst(inputs: readonly number[], got: (x: number) => number, expected: (x: number) => number): number {
  return inputs.reduce((largest, x) => Math.max(largest, relativeError(got(x), expected(x))), 0);
}

describe('pinned bits', () => {
  it('gives exactly the recorded bits for every case', () => {
    expect(numericBits()).toEqual(numericBitsFixture);
  });

  it('names every case once', () => {
    expect(new Set(numericCases.map((c) => c.name)).size).toBe(numericCases.length);
  });
});

describe('exp', () => {
  it('agrees with the platform to 2 ulp over the normal range', () => {
    expect(worst(grid(-708, 709.7), exp, Math.exp)).toBeLessThan(TWO_ULP);
    expect(worst(grid(-1, 1), exp, Math.exp)).toBeLessThan(TWO_ULP);
  });

  it('agrees with the platform among subnormal results to one step', () => {
    for (const x of grid(-745.1, -708, 500)) expect(Math.abs(exp(x) - Math.exp(x))).toBeLessThanOrEqual(5e-324);
  });

  it('has the limits of the exponential', () => {
    expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(NaN)]).toEqual([1, 1, Infinity, 0, NaN]);
    expect([exp(709.79), exp(-745.14), exp(1e308), exp(-1e308)]).toEqual([Infinity, 0, Infinity, 0]);
    expect(exp(709.78)).toBeLessThan(Infinity);
    expect(exp(-745.13)).toBe(5e-324);
  });
});

describe('log and log10', () => {
  const inputs = grid(-740, 709).map((x) => Math.exp(x));

  it('agree with the platform to 2 ulp from the smallest number to the largest', () => {
    expect(worst(inputs, log, Math.log)).toBeLessThan(TWO_ULP);
    expect(worst(inputs, log10, Math.log10)).toBeLessThan(TWO_ULP);
    expect(worst(grid(0.5, 2), log, Math.log)).toBeLessThan(TWO_ULP);
    expect(worst(grid(0.5, 2), log10, Math.log10)).toBeLessThan(TWO_ULP);
  });

  it('log10 is whole for powers of ten', () => {
    for (let n = -300; n <= 300; n++) expect(log10(Number(`1e${n}`))).toBe(n);
  });

  it('have the limits of a logarithm', () => {
    for (const f of [log, log10]) {
      expect([f(1), f(0), f(-0), f(Infinity), f(-1), f(NaN)]).toEqual([0, -Infinity, -Infinity, Infinity, NaN, NaN]);
    }
  });
});

describe('pow', () => {
  it('agrees with the platform to 1e-14 over bases and exponents of either side of one', () => {
    for (const base of grid(-12, 12, 301).map((x) => Math.exp(x))) {
      for (const y of grid(-25, 25, 101)) expect(relativeError(pow(base, y), base ** y)).toBeLessThan(1e-14);
    }
  });

  it('keeps that accuracy where the result is huge, tiny or the base is near one', () => {
    expect(relativeError(pow(10, 300.5), 10 ** 300.5)).toBeLessThan(1e-14);
    expect(relativeError(pow(10, -300.5), 10 ** -300.5)).toBeLessThan(1e-14);
    // (1 + 2^-40)^(2^40) = e^(1 - 2^-41 + ...), from the series of the logarithm
    expect(relativeError(pow(1 + 2 ** -40, 2 ** 40), Math.E * (1 - 2 ** -41))).toBeLessThan(1e-14);
  });

  it('is exact for whole powers of whole numbers, and for the root', () => {
    expect([pow(3, 2), pow(10, 6), pow(7, 8), pow(-0, 3), pow(2, 0.5)]).toEqual([9, 1e6, 5764801, 0, Math.SQRT2]);
  });

  it('has the limits of a power', () => {
    expect([pow(0, 0), pow(5, 0), pow(1, 1e300), pow(NaN, 0), pow(4, 1)]).toEqual([1, 1, 1, 1, 4]);
    expect([pow(0, 2.5), pow(0, -1), pow(Infinity, 0.1), pow(Infinity, -2)]).toEqual([0, Infinity, Infinity, 0]);
    expect([pow(2, 1025), pow(2, -1080), pow(0.5, Infinity), pow(2, Infinity)]).toEqual([Infinity, 0, 0, Infinity]);
    expect([pow(-1, 2), pow(2, NaN), pow(NaN, 2)]).toEqual([NaN, NaN, NaN]);
  });
});

describe('logistic and tanh', () => {
  it('agree with their definitions', () => {
    expect(worst(grid(-40, 40), logistic, (x) => 1 / (1 + Math.exp(-x)))).toBeLessThan(1e-15);
    expect(worst(grid(-20, 20), tanh, Math.tanh)).toBeLessThan(1e-15);
    expect(worst(grid(-0.6, 0.6), tanh, Math.tanh)).toBeLessThan(1e-15);
  });

  it('stay within their bounds at both ends', () => {
    expect([logistic(0), logistic(800), logistic(-800), logistic(-Infinity)]).toEqual([0.5, 1, 0, 0]);
    expect([tanh(0), tanh(400), tanh(-400), tanh(Infinity)]).toEqual([0, 1, -1, 1]);
    expect([logistic(NaN), tanh(NaN)]).toEqual([NaN, NaN]);
  });
});

describe('clamp, clamp01, lerp', () => {
  it('hold a number within bounds and let NaN through', () => {
    expect([clamp(5, 1, 3), clamp(-5, 1, 3), clamp(2, 1, 3), clamp(NaN, 1, 3)]).toEqual([3, 1, 2, NaN]);
    expect([clamp01(1.1), clamp01(-0.1), clamp01(0.3), clamp01(NaN)]).toEqual([1, 0, 0.3, NaN]);
  });

  it('lerp meets both ends exactly', () => {
    fc.assert(
      fc.property(
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
        (a, b) => {
          return lerp(a, b, 0) === a && lerp(a, b, 1) === b;
        },
      ),
    );
    expect(lerp(2, 4, 0.25)).toBe(2.5);
  });
});

describe('sum', () => {
  it('keeps what plain addition loses', () => {
    expect(sum([1, 1e100, 1, -1e100])).toBe(2);
    expect(sum(Array.from({ length: 10 }, () => 0.1))).toBe(1);
    expect([sum([]), sum([Infinity, 1]), sum([Infinity, -Infinity])]).toEqual([0, Infinity, NaN]);
  });
});

describe('softmax', () => {
  it('gives probabilities that sum to one and keep the order of the values', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ noNaN: true, min: -800, max: 800 }), { minLength: 1, maxLength: 12 }),
        (values) => {
          const shares = softmax(values);
          expect(Math.abs(shares.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-14);
          for (const [i, a] of values.entries()) {
            for (const [j, b] of values.entries())
              if (a > b) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? NaN);
          }
        },
      ),
    );
  });

  it('is the ratio of exponentials, gives an excluded option nothing, and overflows nowhere', () => {
    const shares = softmax([Math.log(1), Math.log(3), -Infinity]);
    expect(shares[0]).toBeCloseTo(0.25, 15);
    expect(shares[2]).toBe(0);
    expect(softmax([5000, 5000])).toEqual([0.5, 0.5]);
    expect(softmax([])).toEqual([]);
  });

  it('refuses what has no probabilities', () => {
    expect(() => softmax([1, NaN])).toThrow(RangeError);
    expect(() => softmax([1, Infinity])).toThrow(RangeError);
    expect(() => softmax([-Infinity, -Infinity])).toThrow(RangeError);
  });
});

describe('gumbel and normalFromUniform', () => {
  it('gumbel undoes its distribution function exp(-exp(-x))', () => {
    for (const u of grid(0.0005, 0.9995, 999)) expect(Math.exp(-Math.exp(-gumbel(u)))).toBeCloseTo(u, 13);
  });

  // NIST/SEMATECH e-Handbook, 1.3.6.7.1, and the usual critical values, to the digits printed there.
  it.each([
    [0.5, 0],
    [0.8413447460685429, 1],
    [0.9772498680518208, 2],
    [0.9986501019683699, 3],
    [0.975, 1.959963984540054],
    [0.995, 2.5758293035489004],
    [0.001, -3.090232306167813],
    [1e-9, -5.997807015007687],
  ])('normalFromUniform(%d) is %d to 2e-9', (u, z) => {
    expect(Math.abs(normalFromUniform(u) - z)).toBeLessThan(2e-9 * Math.max(1, Math.abs(z)));
  });

  it('normalFromUniform is odd about one half, rises, and has its limits', () => {
    const inputs = grid(0.0005, 0.9995, 1999);
    for (const u of inputs) expect(normalFromUniform(1 - u)).toBeCloseTo(-normalFromUniform(u), 9);
    const values = inputs.map(normalFromUniform);
    expect(values.every((z, i) => i === 0 || z > (values[i - 1] ?? NaN))).toBe(true);
    expect([0, 1, -0.1, 1.1, NaN].map(normalFromUniform)).toEqual([-Infinity, Infinity, NaN, NaN, NaN]);
  });
});

describe('roundTo', () => {
  it('rounds half away from zero, without a negative zero', () => {
    expect([roundTo(2.5, 0), roundTo(-2.5, 0), roundTo(0.125, 2), roundTo(-0.001, 2)]).toEqual([3, -3, 0.13, 0]);
    expect([roundTo(1234.5678, 1), roundTo(1e300, 2), roundTo(NaN, 2)]).toEqual([1234.6, 1e300, NaN]);
  });

  it('agrees with reading the decimal back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (n, digits) => {
        const x = Number(`${n}e-${digits}`);
        return Object.is(roundTo(x, digits), x === 0 ? 0 : x);
      }),
    );
  });

  it('refuses digits it cannot keep', () => {
    for (const digits of [-1, 16, 1.5, NaN]) expect(() => roundTo(1, digits)).toThrow(RangeError);
  });
});

describe('largestRemainder', () => {
  it('gives the missing units to the largest remainders, ties to the first', () => {
    expect(largestRemainder([1 / 3, 1 / 3, 1 / 3], 2)).toEqual([0.34, 0.33, 0.33]);
    expect(largestRemainder([0.335, 0.338, 0.327], 2)).toEqual([0.33, 0.34, 0.33]);
    expect(largestRemainder([0.29, 0.71], 2)).toEqual([0.29, 0.71]);
    expect(largestRemainder([-0.4, 1.7, -0.4], 0)).toEqual([0, 2, -1]);
    expect(largestRemainder([], 2)).toEqual([]);
  });

  it('adds up to the rounded total, each within one unit of its value', () => {
    const value = fc.double({ noNaN: true, min: -1000, max: 1000 });
    fc.assert(
      fc.property(fc.array(value, { maxLength: 20 }), fc.integer({ min: 0, max: 4 }), (values, digits) => {
        const scale = Number(`1e${digits}`);
        const shown = largestRemainder(values, digits);
        const units = shown.map((x) => Math.round(x * scale));
        expect(units.reduce((a, b) => a + b, 0)).toBe(Math.round(roundTo(sum(values), digits) * scale) + 0);
        for (const [i, x] of values.entries()) {
          expect(Math.abs((units[i] ?? NaN) - x * scale)).toBeLessThan(1 + 1e-6);
          expect(Object.is(shown[i], -0)).toBe(false);
        }
      }),
    );
  });

  it('refuses values without such digits', () => {
    expect(() => largestRemainder([1e16], 2)).toThrow(RangeError);
    expect(() => largestRemainder([NaN], 2)).toThrow(RangeError);
  });
});
