/** The rows of the list, which are also what the map draws: one government, where it stands, leans, and when it decides. */

import type { Intent, Posture, SeatView, StateId, WindowKind } from '../../../engine/model/index.ts';
import { appraise, seatKind, windowsOf } from '../../../engine/selectors/index.ts';

import { isChanged } from '../intentsBoard.ts';

export interface BoardRow {
  readonly id: StateId;
  readonly kind: 'protector' | 'rival' | 'government';
  readonly posture: Posture;
  /** Where it leans: what it has telegraphed, else the posture that scores best as far as the seat can see. Null for a seat that does not decide. */
  readonly leaning: Posture | null;
  /** Quarters until the next decision, 0 = this turn; null = none in sight. */
  readonly inTurns: number | null;
  readonly windowKind: WindowKind | null;
  readonly changed: boolean;
}

/** The kind of a state's window in a turn, or null where none is open. */
export function windowAt(view: SeatView, state: StateId, turn: number): WindowKind | null {
  return windowsOf(view, state).find((window) => window.turn === turn)?.kind ?? null;
}

function postureIntent(view: SeatView, state: StateId): Intent | undefined {
  return Object.values(view.state.intents)
    .filter(({ seat, action }) => seat === state && action.kind === 'setPosture')
    .sort((a, b) => a.dueTurn - b.dueTurn)[0];
}

function rowOf(view: SeatView, id: StateId): BoardRow {
  const kind = seatKind(view.scenario, id);
  const posture = view.state.states[id]?.posture ?? 0;
  const window = windowsOf(view, id)[0] ?? null;
  const intent = postureIntent(view, id);
  const telegraphed = intent?.action.kind === 'setPosture' ? intent.action.posture : null;
  return {
    id,
    kind,
    posture,
    leaning: kind === 'government' ? (telegraphed ?? appraise(view, id).best) : null,
    inTurns: window?.inTurns ?? null,
    windowKind: window?.kind ?? null,
    changed: intent !== undefined && isChanged(view, intent),
  };
}

const known = new WeakMap<SeatView, readonly BoardRow[]>();

/** All states by name; worked out once for a view, which map, list and keys ask for. */
export function boardRows(view: SeatView): readonly BoardRow[] {
  let rows = known.get(view);
  if (rows === undefined) {
    const { states } = view.scenario;
    rows = Object.keys(states)
      .sort((a, b) => (states[a]?.name ?? a).localeCompare(states[b]?.name ?? b, 'en'))
      .map((id) => rowOf(view, id));
    known.set(view, rows);
  }
  return rows;
}

/** What makes a row matter more than another of its group: a plan that changed, then one to change, then the larger economy. */
function byWeight(view: SeatView): (a: BoardRow, b: BoardRow) => number {
  const moving = ({ leaning, posture, changed }: BoardRow): number =>
    (changed ? 2 : 0) + (leaning !== null && leaning !== posture ? 1 : 0);
  const size = ({ id }: BoardRow): number => view.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  return (a, b) => moving(b) - moving(a) || size(b) - size(a);
}

/**
 * The rows in groups of the same time until the window, soonest first; null last: no window ahead. Within a group what matters comes first:
 * governments about to move, then by the size of their economies.
 */
export function groupByWindow(
  view: SeatView,
  rows: readonly BoardRow[],
): readonly { inTurns: number | null; rows: readonly BoardRow[] }[] {
  const groups = new Map<number | null, BoardRow[]>();
  for (const row of rows) groups.set(row.inTurns, [...(groups.get(row.inTurns) ?? []), row]);
  return [...groups]
    .map(([inTurns, members]) => ({ inTurns, rows: [...members].sort(byWeight(view)) }))
    .sort((a, b) => (a.inTurns ?? Number.POSITIVE_INFINITY) - (b.inTurns ?? Number.POSITIVE_INFINITY));
}
