/**
 * Hands out the samples of questions to whoever works them out, and puts them back in the order of their indices: an answer is the same
 * bits for any number of hands and any size of chunk. It knows no workers; each host brings its own hands.
 */
import type { Scenario } from '../engine/index.ts';
import type { Hand } from './hand.ts';
import type { Question, RequestProblem } from './question.ts';
import { type AnswerOf, type QuestionId, questionOf, type RequestOf, type SampleOf } from './questions/index.ts';

export interface Progress {
  /** Samples that have come back, of how many. */
  readonly done: number;
  readonly total: number;
}

/** refused: the request cannot be asked; cancelled: by its signal; broken: a hand failed; ended: the pool was let go. */
export class LabError extends Error {
  readonly code: 'refused' | 'cancelled' | 'broken' | 'ended';
  /** Of a refused request. */
  readonly problem: RequestProblem | null;

  constructor(code: LabError['code'], problem: RequestProblem | null = null, cause?: unknown) {
    super(problem === null ? code : `${code}: ${problem.code} ${problem.field}`, { cause });
    this.code = code;
    this.problem = problem;
  }
}

interface Options {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Samples handed out at a time; left to the pool where not given. Never changes an answer. */
  readonly chunk?: number;
  /** What is served first; `inTime` where not given. Never changes an answer. */
  readonly rank?: Rank;
}

/** What a person waits for at once goes before what the turn's end waits for, and that before all else. */
export type Rank = 'atOnce' | 'forTheTurn' | 'inTime';
const RANKS: readonly Rank[] = ['atOnce', 'forTheTurn', 'inTime'];

export interface AskOptions<Q extends QuestionId> extends Options {
  /** Told the answer of the samples so far, each time that more have come back; the last time it is the whole. */
  readonly onPartial?: (answer: AnswerOf<Q>, progress: Progress) => void;
}

export interface StreamOptions<Q extends QuestionId> extends Options {
  /** Only the samples from `from` to `to` - 1: a shard, or what an interrupted run has left. */
  readonly range?: { readonly from: number; readonly to: number };
  /** Told every sample once, in order; nothing is kept. */
  readonly onSamples: (samples: readonly SampleOf<Q>[], from: number) => void;
}

interface Job {
  readonly id: number;
  readonly question: QuestionId;
  readonly request: unknown;
  readonly to: number;
  readonly chunk: number;
  /** The lower first. */
  readonly rank: number;
  /** The next index to hand out, and the first that has not been delivered. */
  next: number;
  delivered: number;
  /** Chunks that came back before an earlier one, by their first index. */
  readonly waiting: Map<number, readonly unknown[]>;
  /** Hands that know the job. */
  readonly begun: Set<Hand>;
  deliver(samples: readonly unknown[], from: number): void;
  done(): void;
  fail(error: unknown): void;
}

/** Chunks that each hand may be ahead of the slowest, so that what waits for its turn stays small. */
const AHEAD = 4;
/** Chunks that a hand gets of a job at least, where there are so many samples, and the most samples in one. */
const PER_HAND = 16;
const LARGEST = 32;

export class Pool {
  readonly #scenario: Scenario;
  readonly #hands: readonly Hand[];
  /** What each hand is at work on; a hand that is not in it is free. */
  readonly #serving = new Map<Hand, Job>();
  /** By rank; of one rank the one begun last stands first. */
  readonly #jobs: Job[] = [];
  #count = 0;
  #over: LabError | null = null;

  /** @param hands at least one, each for this scenario; the pool ends them */
  constructor(scenario: Scenario, hands: readonly Hand[]) {
    if (hands.length === 0) throw new RangeError('pool: noHands');
    this.#scenario = scenario;
    this.#hands = hands;
  }

  /**
   * The whole answer, or none of it.
   * @throws LabError by its promise
   */
  async ask<Q extends QuestionId>(
    question: Q,
    request: RequestOf<Q>,
    options: AskOptions<Q> = {},
  ): Promise<AnswerOf<Q>> {
    const { onPartial, onProgress, ...rest } = options;
    const samples: SampleOf<Q>[] = [];
    const answer = (): AnswerOf<Q> => questionOf(question).answer(this.#scenario, request, samples);
    await this.stream(question, request, {
      ...rest,
      onSamples: (more) => {
        for (const sample of more) samples.push(sample);
      },
      onProgress: (progress) => {
        onProgress?.(progress);
        onPartial?.(answer(), progress);
      },
    });
    return answer();
  }

  /**
   * Every sample in order, without keeping any. Of several jobs of one rank the one begun last is served first: it is what its reader waits for.
   * @throws LabError by its promise, and whatever `onSamples` throws
   */
  stream<Q extends QuestionId>(question: Q, request: RequestOf<Q>, options: StreamOptions<Q>): Promise<void> {
    const asked: Question<RequestOf<Q>, unknown, SampleOf<Q>, AnswerOf<Q>> = questionOf(question);
    return new Promise((resolve, reject) => {
      const problem = asked.check(this.#scenario, request);
      if (problem !== null) return reject(new LabError('refused', problem));
      if (this.#over !== null) return reject(this.#over);
      const { signal, onProgress, onSamples } = options;
      if (signal?.aborted) return reject(new LabError('cancelled'));
      const { from, to } = options.range ?? { from: 0, to: asked.size(this.#scenario, request) };
      const cancel = (): void => this.#settle(job, () => job.fail(new LabError('cancelled')));
      signal?.addEventListener('abort', cancel);
      const leave = (): void => signal?.removeEventListener('abort', cancel);
      const job: Job = {
        id: this.#count++,
        question,
        request,
        to,
        chunk: options.chunk ?? this.#chunkFor(to - from),
        rank: RANKS.indexOf(options.rank ?? 'inTime'),
        next: from,
        delivered: from,
        waiting: new Map(),
        begun: new Set(),
        deliver: (samples, at) => {
          onSamples(samples as readonly SampleOf<Q>[], at);
          onProgress?.({ done: at + samples.length - from, total: to - from });
        },
        done: () => {
          leave();
          resolve();
        },
        fail: (error) => {
          leave();
          reject(error);
        },
      };
      if (from >= to) return job.done();
      const place = this.#jobs.findIndex(({ rank }) => rank >= job.rank);
      this.#jobs.splice(place < 0 ? this.#jobs.length : place, 0, job);
      this.#deal();
    });
  }

  /** Lets all hands go; what is under way fails. */
  end(): void {
    this.#close(new LabError('ended'));
  }

  #chunkFor(samples: number): number {
    return Math.min(LARGEST, Math.max(1, Math.ceil(samples / (this.#hands.length * PER_HAND))));
  }

  #deal(): void {
    for (const hand of this.#hands) {
      if (this.#serving.has(hand)) continue;
      const job = this.#jobs.find((each) => this.#hasWork(each));
      if (job === undefined) return;
      void this.#serve(hand, job);
    }
  }

  #hasWork({ next, to, delivered, chunk }: Job): boolean {
    return next < to && next - delivered < AHEAD * this.#hands.length * chunk;
  }

  async #serve(hand: Hand, job: Job): Promise<void> {
    const from = job.next;
    const to = Math.min(job.to, from + job.chunk);
    job.next = to;
    this.#serving.set(hand, job);
    try {
      if (!job.begun.has(hand)) {
        job.begun.add(hand);
        await hand.begin(job.id, job.question, job.request);
      }
      const samples = await hand.sample(job.id, from, to);
      if (samples.length !== to - from) throw new RangeError(`${job.question}: ${samples.length} samples`);
      if (this.#jobs.includes(job)) this.#take(job, from, samples);
      if (!this.#jobs.includes(job)) await hand.forget(job.id);
    } catch (error) {
      this.#close(new LabError('broken', null, error));
    }
    this.#serving.delete(hand);
    if (this.#over === null) this.#deal();
  }

  #take(job: Job, from: number, samples: readonly unknown[]): void {
    job.waiting.set(from, samples);
    try {
      for (let next = job.waiting.get(job.delivered); next !== undefined; next = job.waiting.get(job.delivered)) {
        const at = job.delivered;
        job.waiting.delete(at);
        job.delivered += next.length;
        job.deliver(next, at);
      }
    } catch (error) {
      this.#settle(job, () => job.fail(error));
      return;
    }
    if (job.delivered >= job.to) this.#settle(job, () => job.done());
  }

  /** Takes a job off the table, once. Hands that are at work on it throw away what they bring, and then forget it. */
  #settle(job: Job, tell: () => void): void {
    const at = this.#jobs.indexOf(job);
    if (at < 0) return;
    this.#jobs.splice(at, 1);
    for (const hand of job.begun) {
      if (this.#serving.get(hand) === job) continue;
      hand.forget(job.id).catch((error) => this.#close(new LabError('broken', null, error)));
    }
    tell();
  }

  #close(error: LabError): void {
    if (this.#over !== null) return;
    this.#over = error;
    for (const hand of this.#hands) hand.end();
    for (const job of this.#jobs.splice(0)) job.fail(error);
  }
}
