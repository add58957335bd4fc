import { afterEach, describe, expect, test, vi } from 'vitest';
import type { GamesRequest } from '../../../src/lab/index.ts';
import { createLab } from '../../../src/session/lab/createLab.ts';
import { loaded } from '../games.ts';
import { fakeThreads } from './threads.ts';

const { scenario } = loaded;
const GAMES: GamesRequest = { seat: null, bot: null, seed: 'lab', games: 6, turns: 1, rows: false };

afterEach(() => {
  vi.useRealTimers();
});

function labWith(hands: number, threads = fakeThreads()) {
  return { lab: createLab(scenario, { startThread: threads.start, hands }), threads };
}

describe('what is asked of the lab', () => {
  test('is answered the same by one worker and by two, each handed the scenario once', async () => {
    const [one, two] = [labWith(1), labWith(2)];
    const answers = await Promise.all([one.lab.ask('games', GAMES), two.lab.ask('games', GAMES)]);
    expect(answers[0]).toMatchObject({ kind: 'answer', answer: { games: 6 } });
    expect(answers[1]).toEqual(answers[0]);
    await two.lab.ask('games', { ...GAMES, seed: 'again' });
    expect(two.threads.started.map(({ takes }) => takes)).toEqual([1, 1]);
    expect(two.threads.started.every(({ begins }) => begins <= 2)).toBe(true);
  });

  test('says how far it is, and what it knows so far', async () => {
    const { lab } = labWith(1);
    const done: number[] = [];
    const games: number[] = [];
    const outcome = await lab.ask('games', GAMES, {
      onProgress: (sofar, of) => done.push(sofar / of),
      onPartial: (answer) => games.push(answer.games),
    });
    expect(outcome.kind).toBe('answer');
    expect(done.at(-1)).toBe(1);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(games.length).toBe(done.length);
    expect(games[0]).toBeLessThan(6);
  });

  test('is refused where it is out of range, with what is allowed, and no worker is asked', async () => {
    const { lab, threads } = labWith(1);
    const outcome = await lab.ask('games', { ...GAMES, games: 0 });
    expect(outcome).toMatchObject({ kind: 'refused', problem: { code: 'outOfRange', field: 'games', low: 1 } });
    expect(threads.started.reduce((sum, { samples }) => sum + samples, 0)).toBe(0);
  });
});

describe('what is called off', () => {
  test('ends at once with no answer, and the same worker answers the next question', async () => {
    const { lab, threads } = labWith(1);
    const off = new AbortController();
    const asked = lab.ask('games', GAMES, { signal: off.signal, onProgress: () => off.abort() });
    expect(await asked).toEqual({ kind: 'gaveUp', reason: 'cancelled' });
    expect(await lab.ask('games', GAMES, { signal: off.signal })).toEqual({ kind: 'gaveUp', reason: 'cancelled' });
    expect(await lab.ask('games', GAMES)).toMatchObject({ kind: 'answer' });
    expect(threads.started).toHaveLength(1);
  });

  test('letting the lab go ends its workers and all that is under way', async () => {
    const threads = fakeThreads((thread) => {
      thread.stuck = true;
    });
    const { lab } = labWith(2, threads);
    const asked = lab.ask('games', GAMES);
    await expect.poll(() => threads.started.map(({ samples }) => samples)).toEqual([1, 1]);
    lab.end();
    expect(await asked).toEqual({ kind: 'gaveUp', reason: 'cancelled' });
    expect(threads.started.every(({ terminated }) => terminated)).toBe(true);
  });

  test('a worker that does not come to the end of its chunk is replaced, and the new one knows what else was asked', async () => {
    const { lab, threads } = labWith(1);
    const off = new AbortController();
    const REST = { ...GAMES, seed: 'rest', games: 20 };
    let cancelled: Promise<unknown> | undefined;
    // The one asked last is served first: the other has begun by then, and waits.
    const rest = lab.ask('games', REST, {
      onProgress: () => {
        cancelled ??= lab.ask('games', GAMES, {
          signal: off.signal,
          onProgress: () => {
            const [first] = threads.started;
            if (first === undefined || first.stuck) return;
            first.stuck = true;
            setTimeout(() => off.abort(), 5);
          },
        });
      },
    });
    expect(await rest).toEqual(await labWith(1).lab.ask('games', REST));
    expect(await cancelled).toMatchObject({ reason: 'cancelled' });
    expect(threads.started.map(({ terminated }) => terminated)).toEqual([true, false]);
  });
});

describe('a worker that breaks', () => {
  test('leaves no answer and no half of one, and the next question is answered', async () => {
    const { lab, threads } = labWith(2);
    const asked = lab.ask('games', { ...GAMES, games: 40 }, { onProgress: () => threads.started[0]?.break() });
    expect(await asked).toEqual({ kind: 'gaveUp', reason: 'crashed' });
    expect(await lab.ask('games', GAMES)).toEqual(await labWith(1).lab.ask('games', GAMES));
    expect(threads.started.map(({ terminated }) => terminated)).toEqual([true, true, false, false]);
  });

  test('with nothing to do is not noticed by whoever asks next', async () => {
    const { lab, threads } = labWith(1);
    await lab.ask('games', GAMES);
    threads.started[0]?.break();
    expect(await lab.ask('games', GAMES)).toMatchObject({ kind: 'answer' });
  });

  test('or says nothing for a minute is given up, and the next question is answered', async () => {
    const { lab, threads } = labWith(1);
    await lab.ask('games', GAMES);
    const [first] = threads.started;
    if (first === undefined) throw new Error('no worker was started');
    first.stuck = true;
    vi.useFakeTimers();
    const asked = lab.ask('games', GAMES);
    await vi.waitFor(() => expect(first.samples).toBeGreaterThan(6));
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect(await asked).toEqual({ kind: 'gaveUp', reason: 'tooSlow' });
    expect(first.terminated).toBe(true);
    expect(await lab.ask('games', GAMES)).toMatchObject({ kind: 'answer' });
  });

  test('that cannot be started at all is told', async () => {
    const lab = createLab(scenario, {
      startThread: () => {
        throw new Error('no workers here');
      },
      hands: 1,
    });
    expect(await lab.ask('games', GAMES)).toEqual({ kind: 'gaveUp', reason: 'crashed' });
  });
});
