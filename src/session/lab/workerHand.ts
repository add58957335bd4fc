/** One of the lab's hands in a worker: it is told when its thread breaks, and a thread that is at work on what nobody waits for is replaced. */
import type { Scenario } from '../../engine/index.ts';
import type { Hand, QuestionId } from '../../lab/index.ts';
import type { StartThread, Thread } from './thread.ts';

/** A worker that says nothing for so long is stuck: several times what the longest chunk takes on a slow laptop. */
const MOST_SILENCE_MS = 60_000;
/** What a thread has left to end a chunk of a cancelled request: it is given up, with what it knows, only where it would be waited for longer. */
const GRACE_MS = 250;

export class HandFailure extends Error {
  readonly reason: 'crashed' | 'tooSlow';
  constructor(reason: HandFailure['reason'], cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

interface Work {
  readonly job: number;
  readonly samples: number;
  resolve(samples: readonly unknown[]): void;
  reject(failure: HandFailure): void;
}

export class WorkerHand implements Hand {
  readonly #scenario: Scenario;
  readonly #start: StartThread;
  /** What it was told of each job, to be told again to a new thread. */
  readonly #jobs = new Map<number, { readonly question: QuestionId; readonly request: unknown }>();
  #thread: Thread | null = null;
  #broken: HandFailure | null = null;
  #work: Work | null = null;

  constructor(scenario: Scenario, start: StartThread) {
    this.#scenario = scenario;
    this.#start = start;
    this.#renew();
  }

  /** Whether it can be asked nothing any more. */
  get isBroken(): boolean {
    return this.#broken !== null;
  }

  async begin(job: number, question: QuestionId, request: unknown): Promise<void> {
    this.#jobs.set(job, { question, request });
    if (this.#broken !== null) throw this.#broken;
    // The thread is asked in order, so that the first sample waits for this by itself; what fails here fails there.
    void this.#thread?.worker.begin(job, question, request).catch(() => undefined);
  }

  sample(job: number, from: number, to: number): Promise<readonly unknown[]> {
    return new Promise((resolve, reject) => {
      const thread = this.#thread;
      if (this.#broken !== null || thread === null) return reject(this.#broken ?? new HandFailure('crashed'));
      const silence = setTimeout(() => this.#fail(new HandFailure('tooSlow')), MOST_SILENCE_MS);
      const settle = (tell: () => void): void => {
        if (this.#work !== work) return;
        clearTimeout(silence);
        this.#work = null;
        tell();
      };
      const work: Work = {
        job,
        samples: to - from,
        resolve: (samples) => settle(() => resolve(samples)),
        reject: (failure) => settle(() => reject(failure)),
      };
      this.#work = work;
      thread.worker.sample(job, from, to).then(work.resolve, (cause) => work.reject(new HandFailure('crashed', cause)));
    });
  }

  async forget(job: number): Promise<void> {
    this.#jobs.delete(job);
    void this.#thread?.worker.forget(job).catch(() => undefined);
  }

  /** Nobody waits for this request any more: a thread that does not come to the end of its chunk soon makes room for a new one. */
  abandon(request: unknown): void {
    const work = this.#work;
    if (work === null || this.#jobs.get(work.job)?.request !== request) return;
    setTimeout(() => {
      if (this.#work !== work || this.#broken !== null) return;
      this.#jobs.delete(work.job);
      this.#renew();
      // Whoever asked throws away what comes of a request that was cancelled: only the count is looked at.
      work.resolve(new Array(work.samples).fill(null));
    }, GRACE_MS);
  }

  end(): void {
    this.#fail(new HandFailure('crashed'));
  }

  #renew(): void {
    this.#thread?.terminate();
    let thread: Thread | null = null;
    try {
      thread = this.#start(() => {
        if (this.#thread === thread) this.#fail(new HandFailure('crashed'));
      });
    } catch (cause) {
      this.#broken = new HandFailure('crashed', cause);
      return;
    }
    this.#thread = thread;
    void thread.worker.take(this.#scenario).catch(() => undefined);
    for (const [job, { question, request }] of this.#jobs) {
      void thread.worker.begin(job, question, request).catch(() => undefined);
    }
  }

  /** The thread is no use any more; who waits for it is told. */
  #fail(failure: HandFailure): void {
    this.#broken ??= failure;
    this.#thread?.terminate();
    this.#thread = null;
    this.#work?.reject(failure);
  }
}
