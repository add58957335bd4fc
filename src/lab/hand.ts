/** Whoever works samples out: in this process, or behind a worker's messages. */
import type { Scenario } from '../engine/index.ts';
import type { Question } from './question.ts';
import { type QuestionId, questionOf } from './questions/index.ts';

/**
 * What a pool asks of a worker. `begin` comes before a job's first `sample` and `forget` after its last; several jobs may be under way.
 * A hand whose worker dies must reject what it was asked: a message alone would be waited for without end.
 */
export interface Hand {
  begin(job: number, question: QuestionId, request: unknown): Promise<void>;
  /** Samples `from` to `to` - 1 of a job, in order. */
  sample(job: number, from: number, to: number): Promise<readonly unknown[]>;
  forget(job: number): Promise<void>;
  /** Lets the worker go. Nothing is asked of it afterwards. */
  end(): void;
}

interface Job {
  readonly question: Question<unknown, unknown, unknown, unknown>;
  readonly request: unknown;
  readonly prepared: unknown;
}

/** A hand that works in the process it is made in: the whole of what runs inside a worker, and a pool of its own where there is none. */
export function handFor(scenario: Scenario): Hand {
  const jobs = new Map<number, Job>();
  return {
    async begin(id, name, request) {
      const question: Job['question'] = questionOf(name);
      jobs.set(id, { question, request, prepared: question.prepare(scenario, request) });
    },
    async sample(id, from, to) {
      const job = jobs.get(id);
      if (job === undefined) throw new RangeError(`job ${id}`);
      const samples: unknown[] = [];
      for (let index = from; index < to; index++) {
        samples.push(job.question.sample(scenario, job.request, index, job.prepared));
      }
      return samples;
    },
    async forget(id) {
      jobs.delete(id);
    },
    end() {
      jobs.clear();
    },
  };
}
