/** The way from a figure to what is behind it: each step is a change, a start, a figure of the scenario, an event, or a government's reasons. */
import type {
  AppraisalGroup,
  AppraisalTerm,
  Cause,
  EventId,
  Path,
  Posture,
  StateId,
} from '../../../engine/model/index.ts';
import { beginningOf, figureOf, variablesOf } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot } from '../../../session/types.ts';
import { type FoundEntry, lastChange } from './causes.ts';

/** One posture against today's, as a government weighs it. */
export interface Weighing {
  readonly state: StateId;
  readonly posture: Posture;
}
export type CauseStep =
  | { readonly kind: 'change'; readonly found: FoundEntry }
  /** A variable that had not changed by then, and what it began from. */
  | { readonly kind: 'start'; readonly path: Path; readonly causes: readonly Cause[] }
  | { readonly kind: 'figure'; readonly figure: string }
  | { readonly kind: 'event'; readonly event: EventId }
  | ({ readonly kind: 'group'; readonly group: AppraisalGroup } & Weighing)
  /** `value` is what the term was worth in a report; without it, what it is worth now. */
  | ({ readonly kind: 'term'; readonly term: AppraisalTerm; readonly value?: number } & Weighing);

type Known = Pick<SessionSnapshot, 'history' | 'scenario'>;

/** The place in the ledger up to which causes are looked for; none = all that was played. */
type Place = { readonly turn: number; readonly index: number };

/** What stands behind a variable: its last change, else what it began from. `at` names the change itself. */
export function stepOf(path: Path, { history, scenario }: Known, at?: Place): CauseStep {
  if (at !== undefined) {
    const entry = history.find(({ turn }) => turn === at.turn)?.ledger[at.index];
    if (entry !== undefined) return { kind: 'change', found: { ...at, entry } };
  }
  const found = lastChange(history, path, history.at(-1)?.turn ?? 0);
  return found === null ? { kind: 'start', path, causes: beginningOf(scenario, path) } : { kind: 'change', found };
}

/** Where a cause leads; null where it is an end: an order, or a figure or event that the scenario says no more of. */
export function stepBehind(cause: Cause, known: Known, before?: Place): CauseStep | null {
  const { history, scenario } = known;
  switch (cause.kind) {
    case 'order':
      return null;
    case 'event':
      return scenario.events.some(({ id }) => id === cause.event) ? { kind: 'event', event: cause.event } : null;
    case 'figure':
      return { kind: 'figure', figure: cause.figure };
    case 'variable': {
      const turn = before?.turn ?? history.at(-1)?.turn ?? 0;
      const found = lastChange(history, cause.path, turn, before?.index);
      if (found !== null) return { kind: 'change', found };
      return { kind: 'start', path: cause.path, causes: [{ kind: 'figure', figure: cause.figure }] };
    }
  }
}

/** What a step's causes are; the reasons of a government are worked out from variables, and rest on a figure. */
export function causesAt(step: CauseStep, { scenario }: Known): readonly Cause[] {
  switch (step.kind) {
    case 'change':
      return step.found.entry.causes;
    case 'start':
      return step.causes;
    case 'term': {
      const figure = figureOf(step.term, step.state);
      const from = variablesOf(step.term, step.state, scenario);
      return [...from.map((path): Cause => ({ kind: 'variable', path, figure })), { kind: 'figure', figure }];
    }
    case 'figure':
    case 'event':
    case 'group':
      return [];
  }
}

/** The place before which the causes of a step are looked for. */
export function placeOf(step: CauseStep): Place | undefined {
  return step.kind === 'change' ? { turn: step.found.turn, index: step.found.index } : undefined;
}
