import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { RequestProblem } from '../../../../session/lab/types.ts';
import { lab } from '../../../../text/en/lab.ts';
import { fill, formatNumber, formatPlain } from '../../../../text/index.ts';
import type { RunState } from '../../../lab/run.ts';
import { useGame } from '../../../panels/gameUi.ts';
import { Term } from '../../../panels/Term.tsx';

/**
 * One question that a press asks: what it does, how far it is, a way to stop it, what is known so far, and what came of it. The end is told to
 * screen readers.
 */
export function Runner<Answer>({
  title,
  of,
  aside,
  what,
  state,
  onStart,
  onStop,
  finding,
  children,
}: {
  title: string;
  /** Entry of the glossary that says what the title means. */
  of: string;
  aside: string;
  /** What a press has done. */
  what: string;
  state: RunState<Answer>;
  onStart: () => void;
  onStop: () => void;
  /** The answer in a sentence. */
  finding: (answer: Answer) => string;
  children: (answer: Answer, isWhole: boolean) => ComponentChildren;
}) {
  const game = useGame();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(state.kind);
  const isRunning = state.kind === 'running';
  const isTold = state.kind === 'told';
  const told = isTold ? finding(state.answer) : endOf(state);
  useEffect(() => {
    // Only what ends while the reader is there is news.
    if (before.current === 'running' && !isRunning) {
      game.said.value = `${title}. ${told}`;
      // The button that stopped it is gone.
      if (document.activeElement === document.body) button.current?.focus();
    }
    before.current = state.kind;
  }, [state.kind]);
  const answer = isTold ? state.answer : isRunning ? state.partial : null;
  return (
    <section class="lab" aria-labelledby={id} aria-busy={isRunning}>
      <header class="verdict-section">
        <h2 id={id}>
          <Term of={of}>{title}</Term>
        </h2>
        <span class="caption">{isRunning && answer !== null ? `${aside}, ${lab.soFar}` : aside}</span>
      </header>
      {isTold ? <p class="lab-finding">{told}</p> : <p class="second">{what}</p>}
      {isRunning ? <Progress done={state.done} of={state.of} title={title} onStop={onStop} /> : null}
      {!isTold && told !== '' ? <p class="lab-message">{told}</p> : null}
      {answer === null ? null : children(answer, isTold)}
      {isRunning || isTold ? null : (
        <button ref={button} type="button" class="button button-small lab-start" onClick={onStart}>
          {state.kind === 'idle' ? lab.workItOut : lab.again}
          <span class="visually-hidden">: {title}</span>
        </button>
      )}
    </section>
  );
}

function Progress({ done, of, title, onStop }: { done: number; of: number; title: string; onStop: () => void }) {
  const words = of === 0 ? lab.starting : fill(lab.worked, { done: formatNumber(done), of: formatNumber(of) });
  return (
    <div class="lab-progress">
      <progress aria-label={title} {...(of === 0 ? {} : { value: done, max: of })} />
      <span class="caption">{words}</span>
      <button type="button" class="button button-small" onClick={onStop}>
        {lab.stop}
        <span class="visually-hidden">: {title}</span>
      </button>
    </div>
  );
}

/** Why there is no answer; nothing where one is still to come. */
function endOf(state: RunState<unknown>): string {
  if (state.kind === 'gaveUp') return lab.gaveUp[state.reason];
  return state.kind === 'refused' ? fill(lab.refused, { why: whyRefused(state.problem) }) : '';
}

function whyRefused(problem: RequestProblem): string {
  const field = lab.fields[problem.field] ?? problem.field;
  switch (problem.code) {
    case 'outOfRange':
      return fill(lab.outOfRange, {
        field,
        found: formatPlain(problem.found),
        low: formatPlain(problem.low),
        high: formatPlain(problem.high),
      });
    case 'notOneOf':
      return fill(lab.notOneOf, { field, allowed: problem.allowed.join(', ') });
    case 'nothingToAsk':
      return lab.noneOfIt;
    default:
      return lab.otherProblem;
  }
}
