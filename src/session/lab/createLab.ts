/** The lab in the page: its pool of workers, started when something is first asked, and started anew after one of them broke. */
import type { Scenario } from '../../engine/index.ts';
import type { AnswerOf, Pool, QuestionId, RequestOf } from '../../lab/index.ts';
import { type StartThread, startThread } from './thread.ts';
import type { Lab, LabOptions, LabOutcome } from './types.ts';
import { HandFailure, WorkerHand } from './workerHand.ts';

/** The page keeps a core for itself. */
const MOST_HANDS = 2;

export interface LabHost {
  readonly startThread: StartThread;
  /** Workers at once, at least 1. */
  readonly hands: number;
}

function browserHost(): LabHost {
  return { startThread, hands: Math.min(MOST_HANDS, Math.max(1, (navigator.hardwareConcurrency || 2) - 1)) };
}

interface Crew {
  readonly pool: Pool;
  readonly hands: readonly WorkerHand[];
}

export function createLab(scenario: Scenario, host: LabHost = browserHost()): Lab {
  let crew: Crew | null = null;
  /** Ends what is under way, also where its pool is not there yet. */
  let over = new AbortController();

  function dismiss(): void {
    crew?.pool.end();
    crew = null;
  }

  async function ask<Q extends QuestionId>(
    question: Q,
    request: RequestOf<Q>,
    { onProgress, onPartial, signal, chunk, rank }: LabOptions<AnswerOf<Q>> = {},
  ): Promise<LabOutcome<AnswerOf<Q>>> {
    const ended = over.signal;
    const isOff = (): boolean => signal?.aborted === true || ended.aborted;
    // The lab's code comes with the first question: nothing waits for it before.
    const code = await import('../../lab/index.ts').catch(() => null);
    if (isOff()) return { kind: 'gaveUp', reason: 'cancelled' };
    if (code === null) return { kind: 'gaveUp', reason: 'crashed' };
    // Of a thread that broke with nothing to do nobody has been told yet.
    if (crew?.hands.some(({ isBroken }) => isBroken)) dismiss();
    crew ??= crewOf(scenario, host, code.Pool);
    const { pool, hands } = crew;
    // A request is known by its identity, which is its own even where a reader asks the same twice.
    const own = { ...request };
    const abandon = (): void => {
      for (const hand of hands) hand.abandon(own);
    };
    signal?.addEventListener('abort', abandon);
    try {
      const answer = await pool.ask(question, own, {
        ...(signal === undefined ? {} : { signal }),
        ...(chunk === undefined ? {} : { chunk }),
        ...(rank === undefined ? {} : { rank }),
        ...(onProgress === undefined ? {} : { onProgress: ({ done, total }) => onProgress(done, total) }),
        ...(onPartial === undefined ? {} : { onPartial }),
      });
      return { kind: 'answer', answer };
    } catch (error) {
      const told = error instanceof code.LabError ? error : new code.LabError('broken', null, error);
      if (told.problem !== null) return { kind: 'refused', problem: told.problem };
      if (told.code === 'cancelled' || isOff()) return { kind: 'gaveUp', reason: 'cancelled' };
      // One broken hand has ended its pool, and with it all that was under way: the next question gets a new one.
      if (crew?.pool === pool) dismiss();
      return { kind: 'gaveUp', reason: told.cause instanceof HandFailure ? told.cause.reason : 'crashed' };
    } finally {
      signal?.removeEventListener('abort', abandon);
    }
  }

  return {
    ask,
    async bots(seat) {
      const { botsFor } = await import('../../lab/index.ts');
      return botsFor(scenario, seat);
    },
    end() {
      over.abort();
      over = new AbortController();
      dismiss();
    },
  };
}

function crewOf(scenario: Scenario, { hands: count, startThread: start }: LabHost, Workers: typeof Pool): Crew {
  const hands = Array.from({ length: count }, () => new WorkerHand(scenario, start));
  return { pool: new Workers(scenario, hands), hands };
}
