import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clonePlain } from '../../src/engine/clone.ts';

/** Every array and object within a value, itself included. */
function containers(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(containers)];
}

describe('clonePlain', () => {
  it('equals the round trip through JSON, key order included', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const copy = clonePlain(value);
        expect(copy).toStrictEqual(value);
        // As text, since JSON writes -0 as 0 and the copy keeps it.
        expect(JSON.stringify(copy)).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))));
      }),
      { numRuns: 500 },
    );
  });

  it('shares no array or object with its source', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const originals = new Set(containers(value));
        return containers(clonePlain(value)).every((part) => !originals.has(part));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves its source as it was when the copy changes', () => {
    const source = { states: { AAA: { shares: [0.5, 0.5], posture: null } } };
    const before = JSON.stringify(source);
    const copy = clonePlain(source);
    copy.states.AAA.shares[0] = 1;
    copy.states.AAA.shares.push(2);
    expect(JSON.stringify(source)).toBe(before);
  });

  it('copies a frozen value into one that can be changed', () => {
    const copy = clonePlain(Object.freeze({ list: Object.freeze([1, 2]) as number[] }));
    copy.list.push(3);
    expect(copy).toEqual({ list: [1, 2, 3] });
  });

  it('keeps a key named __proto__ a key', () => {
    const source: unknown = JSON.parse('{"a":1,"__proto__":{"b":[2]}}');
    const copy = clonePlain(source) as object;
    expect(JSON.stringify(copy)).toBe('{"a":1,"__proto__":{"b":[2]}}');
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Reflect.get(copy, '__proto__')).not.toBe(Reflect.get(source as object, '__proto__'));
  });

  it('returns what is no container as it is', () => {
    expect([clonePlain(3), clonePlain('a'), clonePlain(null), clonePlain(true)]).toEqual([3, 'a', null, true]);
  });
});
