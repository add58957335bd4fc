import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashJson, hashState, hashText } from '../../src/engine/hash.ts';

/** The same JSON with the keys of every object set in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}

/** Canonical JSON text, slowly: the independent measure of sameness. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join()}}`;
}

function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = i % 2 ? [value] : { a: value };
  return value;
}

describe('hashJson', () => {
  it('gives the recorded hashes', () => {
    expect(hashJson({})).toBe('b3716b6e373688aff35d089d2f6bcaf0');
    expect(hashJson({ turn: 3, states: { AAA: { share: 0.25 } }, log: ['a', null, true] })).toBe(
      'd2ae588e43008d817a4718636c8b37b7',
    );
    expect(hashText('')).toBe('5f44f9690197f4de0668872bce6422eb');
  });

  it('is 32 hex digits, the same for the state and for JSON, and the same again from its text', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const hash = hashJson(value);
        expect(hash).toMatch(/^[0-9a-f]{32}$/);
        return hashState(value) === hash && hashJson(JSON.parse(JSON.stringify(value))) === hash;
      }),
      { numRuns: 500 },
    );
  });

  it('does not see the order in which keys were set', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => hashJson(reversed(value)) === hashJson(value)),
      { numRuns: 500 },
    );
  });

  it('differs exactly when the canonical JSON differs', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (a, b) => {
        expect(hashJson(a) === hashJson(b)).toBe(canonical(a) === canonical(b));
      }),
      { numRuns: 500 },
    );
  });

  it('tells apart what is easily confused', () => {
    const values = [
      null,
      false,
      true,
      0,
      1,
      '',
      '0',
      'null',
      [],
      {},
      [[]],
      [null],
      [0],
      [0, 0],
      [[0], 0],
      [0, [0]],
      { a: 1 },
      { a: '1' },
      ['a', 1],
      { a: { b: 1 } },
      { a: {}, b: 1 },
      { a: null },
      'a',
      'a\0',
      'ab',
      'ba',
      ['a', 'b'],
      ['ab', ''],
      0.1,
      0.1 + 2 ** -56,
      5e-324,
      -1,
      1e300,
      '\ud800',
      '\udc00',
      'é',
      'e\u0301',
    ];
    expect(new Set(values.map(hashJson)).size).toBe(values.length);
  });

  it('sees one changed digit anywhere in a large state, and hashes long input whole', () => {
    const state = { rows: Array.from({ length: 3000 }, (_, i) => ({ id: `r${i}`, value: i / 7 })) };
    const before = hashJson(state);
    for (const row of [0, 1, 1499, 2998, 2999]) {
      const changed = structuredClone(state);
      const target = changed.rows[row];
      if (target) target.value += 1e-9;
      expect(hashJson(changed)).not.toBe(before);
    }
    expect(hashJson(state)).toBe(before);
  });

  it('changes about half of its bits for a change of one bit', () => {
    const bits = (hash: string): bigint => BigInt(`0x${hash}`);
    let changed = 0;
    for (let i = 0; i < 500; i++) {
      const difference = bits(hashJson({ turn: i })) ^ bits(hashJson({ turn: i ^ 1 }));
      changed += [...difference.toString(2)].filter((bit) => bit === '1').length;
    }
    // 64 of 128; the mean of 250 different pairs has a standard deviation of 0.36.
    expect(Math.abs(changed / 500 - 64)).toBeLessThan(1.8);
  });

  it('counts -0 as 0', () => {
    expect(hashJson([-0, { a: -0 }])).toBe(hashJson([0, { a: 0 }]));
  });

  it('takes an object without prototype as plain', () => {
    expect(hashJson(Object.assign(Object.create(null), { a: 1 }))).toBe(hashJson({ a: 1 }));
  });
});

describe('what is not plain JSON', () => {
  class Unit {
    size = 1;
  }
  it.each<[string, unknown, string]>([
    ['undefined', { a: undefined }, '$.a: undefined'],
    ['NaN', { states: { AAA: { share: NaN } } }, '$.states.AAA.share: NaN'],
    ['infinity', [1, [2, -Infinity]], '$[1][1]: -Infinity'],
    ['a function', { f: () => 1 }, '$.f: function'],
    ['a symbol', { s: Symbol('s') }, '$.s: symbol'],
    ['a bigint', [1n], '$[0]: bigint'],
    ['a date', { when: new Date(0) }, '$.when: classInstance'],
    ['a map', { map: new Map() }, '$.map: classInstance'],
    ['a set', new Set(), '$: classInstance'],
    ['a class instance', { units: [new Unit()] }, '$.units[0]: classInstance'],
    ['a hole', { list: new Array(1) }, '$.list[0]: undefined'],
    ['an odd key', { 'a b': { '': NaN } }, '$["a b"][""]: NaN'],
  ])('%s is refused with its path', (_, value, message) => {
    expect(() => hashJson(value)).toThrow(new TypeError(`notPlainJson: ${message}`));
  });

  it('a cycle is refused', () => {
    const state: Record<string, unknown> = { list: [] };
    state.list = [state];
    expect(() => hashJson(state)).toThrow(/^notPlainJson: \$\.list\[0\]\.list.*: tooDeep$/);
  });

  it('nesting is taken to 100 levels and no further', () => {
    expect(hashJson(nested(100))).toHaveLength(32);
    expect(() => hashJson(nested(101))).toThrow(TypeError);
  });

  it('a refusal leaves the next hash untouched', () => {
    const before = hashJson({ a: 1 });
    expect(() => hashJson([1, 2, NaN])).toThrow(TypeError);
    expect(hashJson({ a: 1 })).toBe(before);
  });
});
