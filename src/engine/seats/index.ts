/** Who gives orders when no person does. A planner sees what its seat sees, and gives orders through the same door. */
import type { GameState, Order, OrdersBySeat, Scenario, SeatView, StateId } from '../model/index.ts';
import { observe } from '../observe.ts';
import { worldOf } from '../rules/world.ts';
import { planGovernment } from './government.ts';
import { planProtector } from './protector.ts';
import { planRival } from './rival.ts';

/** The orders of one seat of the engine's: a function of its view alone, bounded by count. */
export function planOrders(view: SeatView): Order[] {
  if (view.state.ended) return [];
  const { protector, rival } = view.scenario.powers;
  if (view.seat === protector) return planProtector(view);
  return view.seat === rival ? planRival(view) : planGovernment(view);
}

/** Sealed orders of all seats but some. */
export function planAll(scenario: Scenario, state: GameState, except: readonly StateId[]): OrdersBySeat {
  const orders: Record<StateId, readonly Order[]> = {};
  // What one seat may see is what every seat may: only whose eyes they are differs.
  const seen = observe(scenario, state, '');
  for (const seat of worldOf(scenario).states) {
    if (!except.includes(seat)) orders[seat] = planOrders({ seat, scenario, state: seen.state });
  }
  return orders;
}
