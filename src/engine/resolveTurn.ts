/** One turn: all seats' orders against one state, phase by phase. Pure from outside: it copies, then changes its own copy. */
import { copyState } from './copyState.ts';
import { fileOrders, seatsOf, type TurnContext } from './ledger.ts';
import type {
  GameState,
  LedgerEntry,
  Order,
  OrdersBySeat,
  Rejection,
  Scenario,
  StateId,
  TurnResult,
} from './model/index.ts';
import { checkOrders } from './orders/check.ts';
import { PHASES } from './phases/index.ts';
import { drawAhead, drawNow } from './random.ts';
import { worldOf } from './rules/world.ts';

export interface ResolveOptions {
  /** Whether every change is written down with its causes. The state is the same either way. */
  readonly ledger: boolean;
}

/**
 * Orders that may not be given are left out and returned as `rejected`; the turn goes on without them. A game that has ended returns
 * itself, with every order rejected.
 */
export function resolveTurn(
  scenario: Scenario,
  before: GameState,
  orders: OrdersBySeat,
  options: ResolveOptions,
): TurnResult {
  const { accepted, rejected } = sift(scenario, before, orders);
  if (before.ended) return { state: before, happenings: [], ledger: [], rejected };
  const state = copyState(before);
  const world = worldOf(scenario);
  const turn = state.turn;
  const ledger: LedgerEntry[] = [];
  const ctx: TurnContext = {
    world,
    state,
    before,
    orders: accepted,
    filed: fileOrders(accepted),
    turn,
    phase: 'pressure',
    record: { ledger: options.ledger ? ledger : null, happenings: [], touches: new Map() },
    draw: drawNow,
    drawAt: drawAhead,
  };
  for (const [id, phase] of PHASES) {
    ctx.phase = id;
    phase(ctx);
  }
  return { state, happenings: ctx.record.happenings, ledger, rejected };
}

function sift(
  scenario: Scenario,
  state: GameState,
  orders: OrdersBySeat,
): { accepted: OrdersBySeat; rejected: Rejection[] } {
  const accepted: Record<StateId, readonly Order[]> = {};
  const rejected: Rejection[] = [];
  for (const seat of seatsOf(orders)) {
    const draft = orders[seat] ?? [];
    if (!Object.hasOwn(state.seats, seat)) {
      draft.forEach((_, index) => {
        rejected.push({ seat, index, code: 'badTarget', data: { target: seat } });
      });
      continue;
    }
    const problems = draft.length === 0 ? [] : checkOrders({ seat, scenario, state }, draft);
    for (const problem of problems) rejected.push({ seat, ...problem });
    accepted[seat] =
      problems.length === 0 ? draft : draft.filter((_, index) => !problems.some((problem) => problem.index === index));
  }
  return { accepted, rejected };
}
