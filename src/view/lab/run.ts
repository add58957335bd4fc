/** One question that the reader asks by a press: how far it is, what is known so far, and what came of it. It outlasts the page that shows it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { AnswerOf, Lab, RequestOf, RequestProblem } from '../../session/lab/types.ts';

type RunId = 'luck' | 'turningPoints' | 'assumptions' | 'place';

export type RunState<Answer> =
  | { readonly kind: 'idle' }
  /** `partial`: the answer of the samples so far. */
  | { readonly kind: 'running'; readonly done: number; readonly of: number; readonly partial: Answer | null }
  | { readonly kind: 'told'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly problem: RequestProblem }
  | { readonly kind: 'gaveUp'; readonly reason: 'cancelled' | 'crashed' | 'tooSlow' };

export interface Run<Q extends RunId> {
  readonly state: ReadonlySignal<RunState<AnswerOf<Q>>>;
  /** Asks; what was being asked is called off. */
  start(request: RequestOf<Q> | Promise<RequestOf<Q>>): Promise<void>;
  stop(): void;
}

export function createRun<Q extends RunId>(lab: Pick<Lab, 'ask'>, question: Q): Run<Q> {
  const state = signal<RunState<AnswerOf<Q>>>({ kind: 'idle' });
  let off = new AbortController();
  return {
    state,
    async start(request) {
      off.abort();
      const own = new AbortController();
      off = own;
      let running: Extract<RunState<AnswerOf<Q>>, { kind: 'running' }> = {
        kind: 'running',
        done: 0,
        of: 0,
        partial: null,
      };
      const tell = (next: RunState<AnswerOf<Q>>): void => {
        if (off === own) state.value = next;
      };
      tell(running);
      try {
        const outcome = await lab.ask(question, await request, {
          signal: own.signal,
          onProgress: (done, of) => {
            running = { ...running, done, of };
            tell(running);
          },
          onPartial: (partial) => {
            running = { ...running, partial };
            tell(running);
          },
        });
        tell(outcome.kind === 'answer' ? { kind: 'told', answer: outcome.answer } : outcome);
      } catch {
        tell({ kind: 'gaveUp', reason: 'crashed' });
      }
    },
    stop() {
      off.abort();
    },
  };
}
