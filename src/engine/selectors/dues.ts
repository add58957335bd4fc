/** When an order works that does nothing within its own turn, and what happens before it does. */
import type { Order, SeatView } from '../model/index.ts';
import { type OpenWindow, windowsOf } from '../rules/calendar.ts';
import { forceTurnOf } from '../rules/legalLag.ts';
import { turnsIn } from '../rules/time.ts';
import { worldOf } from '../rules/world.ts';

/** The turn in which what an order starts comes to its end; null where it works at once or not at all. */
export function dueTurnOf({ scenario, state, seat }: SeatView, order: Order): number | null {
  switch (order.kind) {
    case 'threaten':
      return state.turn + order.deadline;
    case 'promise': {
      const world = worldOf(scenario);
      const due = state.turn + turnsIn(world, world.p.promiseYears);
      // It works at its target's next decision, if that comes in time.
      return Math.min(due, windowsOf(scenario, state, order.target)[0]?.turn ?? due);
    }
    case 'setPosture': {
      const node = state.states[seat];
      const force = node ? forceTurnOf(worldOf(scenario), state.turn, node, order.posture) : null;
      return force === state.turn ? null : force;
    }
    case 'commissionReview': {
      const world = worldOf(scenario);
      return state.turn + turnsIn(world, world.p.reviewYears);
    }
    case 'auctionConditions':
      return state.states[seat]?.rollout.spectrumTurn ?? null;
    default:
      return null;
  }
}

/** The decision that a threatened government takes before the threat's day; null where it takes none, or nobody is threatened. */
export function decisionBefore({ scenario, state }: SeatView, order: Order): OpenWindow | null {
  if (order.kind !== 'threaten') return null;
  const next = windowsOf(scenario, state, order.target)[0];
  return next !== undefined && next.inTurns < order.deadline ? next : null;
}
