/** Plays the games of a run, in this process or in threads, and gives them in the order of their seeds. */
import { setImmediate } from 'node:timers/promises';
import { type GameSample, type Hand, handFor, Pool } from '../../lab/index.ts';
import { FailedError, type Io } from '../io.ts';
import type { Run } from './run.ts';
import type { GameRange } from './shard.ts';

/** Games handed to a thread at a time, at most: few, so that little is lost where the run is broken off. */
const MOST_AT_A_TIME = 4;
/** Of a short run's games each thread takes its share in at least so many parts, so that none waits long for the last. */
const PARTS = 16;

/**
 * @param take gets each game once; what it throws ends the playing
 * @throws LabError where playing was broken off, or a game or a thread failed
 */
export async function playGames(run: Run, range: GameRange, io: Io, take: (sample: GameSample) => void): Promise<void> {
  const { scenario } = run.loaded;
  const games = range.to - range.from;
  if (games === 0) return;
  const workers = Math.min(run.workers, games);
  const hands =
    workers === 1
      ? [paced(handFor(scenario), io)]
      : Array.from({ length: workers }, () => paced(io.thread(scenario), io));
  const chunk = workers === 1 ? 1 : Math.min(MOST_AT_A_TIME, Math.ceil(games / (workers * PARTS)));
  await io.interruptible(async (signal) => {
    const pool = new Pool(scenario, hands);
    try {
      await pool.stream('games', run.request, {
        range,
        chunk,
        signal,
        onSamples: (samples) => {
          for (const sample of samples) take(sample);
        },
      });
    } finally {
      pool.end();
    }
  });
}

/** @param index of the game in the whole request */
export async function playOne(run: Run, index: number, io: Io): Promise<GameSample> {
  let played: GameSample | null = null;
  await playGames({ ...run, workers: 1 }, { from: index, to: index + 1 }, io, (sample) => {
    played = sample;
  });
  if (played === null) throw new FailedError(`Game ${index} was not played.`);
  return played;
}

/**
 * The hand, but it takes nothing up before standard output has taken what was told; and between two chunks the process hears signals even
 * where it plays the games itself.
 */
function paced(hand: Hand, io: Io): Hand {
  return {
    ...hand,
    async sample(job, from, to) {
      await setImmediate();
      await io.outTaken();
      return hand.sample(job, from, to);
    },
  };
}
