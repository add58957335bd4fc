/** The door under broken and hostile files: the cases of `npm run hostile`, some of them, and their lists of problems as the page shows them. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diceOf } from '../../scripts/hostile/dice.ts';
import { judge } from '../../scripts/hostile/judge.ts';
import { makeCase } from '../../scripts/hostile/mutate.ts';
import { foreignMarkup } from '../../scripts/hostile/rendered.ts';
import { makeSources } from '../../scripts/hostile/sources.ts';

const SEED = 20261122;
const sources = makeSources();
const small = sources.filter(({ door }) => door === 'small');

const tried = (seed: number, index: number, from = sources) => {
  const made = makeCase(diceOf(seed, index), from);
  return { made, verdict: judge(made) };
};

test('the sound files are accepted, and those that can be are played', { timeout: 60_000 }, () => {
  for (const source of sources) {
    const verdict = judge({ source, how: 'as it is', bytes: new TextEncoder().encode(source.text) });
    expect({ name: source.name, ...verdict }).toMatchObject({ outcome: 'accepted', faults: [] });
    expect(verdict.turns > 0).toBe(source.door === 'full');
  }
});

test('a broken file is refused or accepted, and nothing else happens', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.nat(), (index) => {
      const { verdict } = tried(SEED, index, small);
      expect(verdict.faults).toEqual([]);
      expect(foreignMarkup(verdict.problems)).toEqual([]);
    }),
    { numRuns: 400, seed: SEED },
  );
});

test('nor where the world can be played', { timeout: 120_000 }, () => {
  const full = sources.filter(({ door, weight }) => door === 'full' && weight > 2);
  fc.assert(
    fc.property(fc.nat(), (index) => {
      expect(tried(SEED, index, full).verdict.faults).toEqual([]);
    }),
    { numRuns: 60, seed: SEED },
  );
});

describe('the cases', () => {
  test('are the same for the same seed, and of every sort', { timeout: 60_000 }, () => {
    const ways = new Set<string>();
    const outcomes = new Set<string>();
    for (let index = 0; index < 120; index++) {
      const { made, verdict } = tried(1, index, small);
      expect(Buffer.compare(makeCase(diceOf(1, index), small).bytes, made.bytes)).toBe(0);
      ways.add(made.how);
      outcomes.add(verdict.outcome);
    }
    expect([...ways].sort()).toEqual(['bytes', 'figures', 'made up', 'pieces', 'structure', 'texts', 'tokens']);
    expect([...outcomes].sort()).toEqual(['accepted', 'refused']);
  });

  test('and what is looked for is found where it is', () => {
    const [source] = small;
    if (source === undefined) throw new Error('there are small sources');
    const polluted = judge({
      source: {
        ...source,
        get door(): 'small' {
          Object.assign(Object.prototype, { polluted: 1 });
          return 'small';
        },
      },
      how: 'pollution',
      bytes: new TextEncoder().encode('{}'),
    });
    expect(polluted.faults).toContainEqual({ kind: 'pollution', what: 'polluted' });
    expect('polluted' in {}).toBe(false);
    const { problems } = judge({ source, how: 'empty', bytes: new TextEncoder().encode('{}') });
    const [problem] = problems;
    if (problem === undefined) throw new Error('an empty object has problems');
    expect(foreignMarkup([{ ...problem, message: '<img src=x onerror=1>' }])).toEqual([]);
  });
});
