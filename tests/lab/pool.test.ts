import { describe, expect, test } from 'vitest';
import type { GamesRequest, Hand, Rank } from '../../src/lab/index.ts';
import { handFor, LabError, Pool } from '../../src/lab/index.ts';
import { archipelago } from '../builtIn.ts';

const { scenario } = archipelago;
const REQUEST: GamesRequest = { seat: null, bot: null, seed: 'pool', games: 11, turns: 1, rows: true };

/** A hand that takes its time, so that chunks come back out of order, and writes down what it is asked. */
function slow(delays: readonly number[], asked: string[] = []): Hand {
  const inner = handFor(scenario);
  let calls = 0;
  return {
    ...inner,
    async sample(job, from, to) {
      asked.push(`${job}:${from}-${to}`);
      await new Promise((resolve) => setTimeout(resolve, delays[calls++ % delays.length]));
      return inner.sample(job, from, to);
    },
    async forget(job) {
      asked.push(`forget ${job}`);
      await inner.forget(job);
    },
  };
}

/** A hand whose worker dies at its so-manieth chunk. */
function dying(chunks: number): Hand & { ended: boolean } {
  const inner = handFor(scenario);
  let left = chunks;
  return {
    ...inner,
    ended: false,
    async sample(job, from, to) {
      if (left-- === 0) throw new Error('worker died');
      return inner.sample(job, from, to);
    },
    end() {
      this.ended = true;
    },
  };
}

const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error instanceof LabError ? error.code : error),
  );

describe('a pool', () => {
  test('gives the same bytes for any number of hands and any size of chunk', async () => {
    const told = async (hands: readonly Hand[], chunk: number | undefined): Promise<string> => {
      const samples: unknown[] = [];
      const pool = new Pool(scenario, hands);
      await pool.stream('games', REQUEST, {
        ...(chunk === undefined ? {} : { chunk }),
        onSamples: (more, from) => {
          expect(from).toBe(samples.length);
          samples.push(...more);
        },
      });
      return JSON.stringify([samples, await pool.ask('games', REQUEST)]);
    };
    const whole = await told([handFor(scenario)], undefined);
    expect(JSON.parse(whole)[0]).toHaveLength(11);
    expect(await told([slow([9, 1, 4]), slow([1, 12, 2]), slow([5])], 1)).toBe(whole);
    expect(await told([slow([3, 0]), slow([0, 4])], 4)).toBe(whole);
    expect(await told([handFor(scenario)], 100)).toBe(whole);
  });

  test('gives a part of the samples as it gives them in the whole', async () => {
    const pool = new Pool(scenario, [slow([2, 0]), slow([0, 1])]);
    const part = async (from: number, to: number): Promise<unknown[]> => {
      const samples: unknown[] = [];
      await pool.stream('games', REQUEST, { range: { from, to }, onSamples: (more) => samples.push(...more) });
      return samples;
    };
    expect([...(await part(0, 4)), ...(await part(4, 5)), ...(await part(5, 11))]).toEqual(await part(0, 11));
    expect(await part(3, 3)).toEqual([]);
  });

  test('tells how far it is, and what the samples so far say', async () => {
    const pool = new Pool(scenario, [slow([4, 1]), slow([1, 3])]);
    const done: number[] = [];
    const partial: number[] = [];
    const answer = await pool.ask('games', REQUEST, {
      chunk: 2,
      onProgress: ({ done: count, total }) => {
        expect(total).toBe(11);
        done.push(count);
      },
      onPartial: ({ games }) => partial.push(games),
    });
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(11);
    expect(partial).toEqual(done);
    expect(answer.games).toBe(11);
  });

  test('a request that cannot be asked is refused, with what is allowed', async () => {
    const pool = new Pool(scenario, [handFor(scenario)]);
    const refused = pool.ask('games', { ...REQUEST, games: 0 });
    await expect(refused).rejects.toMatchObject({
      code: 'refused',
      problem: { code: 'outOfRange', field: 'games', found: 0, low: 1, high: 1_000_000 },
    });
    await expect(pool.ask('games', { ...REQUEST, seat: 'nobody', bot: 'pass' })).rejects.toMatchObject({
      problem: { code: 'notOneOf', field: 'seat', allowed: expect.arrayContaining([scenario.powers.protector]) },
    });
    await expect(pool.ask('games', { ...REQUEST, bot: 'pass' })).rejects.toMatchObject({
      problem: { code: 'onlyTogether', field: 'bot', other: 'seat' },
    });
  });

  test('what is cancelled leaves nothing half done, and the next request is answered', async () => {
    const asked: string[] = [];
    const pool = new Pool(scenario, [slow([5], asked), slow([5], asked)]);
    const control = new AbortController();
    let told = 0;
    const cancelled = pool.ask('games', REQUEST, {
      chunk: 1,
      signal: control.signal,
      onPartial: () => {
        told += 1;
        control.abort();
      },
    });
    expect(await codeOf(cancelled)).toBe('cancelled');
    expect(told).toBe(1);
    const answer = await pool.ask('games', REQUEST);
    expect(answer.games).toBe(11);
    expect(asked).toContain('forget 0');
    // What was under way was finished, and nothing more of it was begun.
    expect(asked.filter((call) => call.startsWith('0:')).length).toBeLessThan(6);
    expect(await codeOf(pool.ask('games', REQUEST, { signal: AbortSignal.abort() }))).toBe('cancelled');
  });

  test('what a person waits for goes before what the turn waits for, and that before all else', async () => {
    const order: string[] = [];
    const pool = new Pool(scenario, [handFor(scenario)]);
    const ask = async (name: string, rank?: Rank): Promise<void> => {
      await pool.ask('games', REQUEST, { chunk: 11, ...(rank === undefined ? {} : { rank }) });
      order.push(name);
    };
    await Promise.all([
      ask('first'),
      ask('turn', 'forTheTurn'),
      ask('later'),
      ask('now', 'atOnce'),
      ask('next turn', 'forTheTurn'),
    ]);
    pool.end();
    // The first was under way when the others came.
    expect(order).toEqual(['first', 'now', 'next turn', 'turn', 'later']);
  });

  test('of two requests the later is served first, and both are answered', async () => {
    const order: string[] = [];
    const pool = new Pool(scenario, [slow([1])]);
    const first = pool.ask('games', REQUEST, { chunk: 1 }).then(() => order.push('first'));
    const second = pool.ask('games', { ...REQUEST, games: 2 }, { chunk: 1 }).then(() => order.push('second'));
    await Promise.all([first, second]);
    expect(order).toEqual(['second', 'first']);
  });

  test('a hand that breaks fails the whole, for good, and every hand is let go', async () => {
    const dead = dying(2);
    const other = dying(1000);
    const pool = new Pool(scenario, [dead, other]);
    let told = 0;
    const failed = pool.ask('games', REQUEST, { chunk: 1, onPartial: () => told++ });
    await expect(failed).rejects.toMatchObject({ code: 'broken', cause: { message: 'worker died' } });
    const heard = told;
    expect([dead.ended, other.ended]).toEqual([true, true]);
    expect(await codeOf(pool.ask('games', REQUEST))).toBe('broken');
    expect(told).toBe(heard);
  });

  test('a hand that brings too few samples is broken too', async () => {
    const pool = new Pool(scenario, [{ ...handFor(scenario), sample: async () => [] }]);
    expect(await codeOf(pool.ask('games', REQUEST))).toBe('broken');
  });

  test('whoever takes the samples may stop it', async () => {
    const pool = new Pool(scenario, [handFor(scenario)]);
    const full = new Error('disk full');
    const stopped = pool.stream('games', REQUEST, {
      onSamples: () => {
        throw full;
      },
    });
    await expect(stopped).rejects.toBe(full);
    expect(await codeOf(pool.ask('games', REQUEST))).toBe('answered');
  });

  test('a pool that is ended fails what is under way', async () => {
    const pool = new Pool(scenario, [slow([50])]);
    const asked = pool.ask('games', REQUEST);
    pool.end();
    expect(await codeOf(asked)).toBe('ended');
    expect(await codeOf(pool.ask('games', REQUEST))).toBe('ended');
  });

  test('hands never run far ahead of the slowest', async () => {
    const asked: string[] = [];
    const other = slow([0], asked);
    // Brings its first chunk only when the other hand is asked nothing more.
    const inner = handFor(scenario);
    const stuck: Hand = {
      ...inner,
      async sample(job, from, to) {
        for (let seen = -1; from === 0 && seen !== asked.length; ) {
          seen = asked.length;
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
        return inner.sample(job, from, to);
      },
    };
    const given: number[] = [];
    await new Pool(scenario, [stuck, other]).stream(
      'games',
      { ...REQUEST, games: 40, rows: false },
      {
        chunk: 1,
        onSamples: () => given.push(asked.filter((call) => call.startsWith('0:')).length),
      },
    );
    // Two hands, four chunks each: while the first chunk is waited for, the other hand is given at most seven.
    expect(given[0]).toBeGreaterThan(0);
    expect(given[0]).toBeLessThanOrEqual(7);
    expect(given).toHaveLength(40);
  });
});
