/** A government's red line, as far as it is a rule: orders that would cross it are not given by whoever plays the seat for the engine. */
import type { OrderKind, Scenario, StateId } from '../model/index.ts';

/** Whether an order of the seat's own would cross its red line. Of what others do across it, the government's sums say what follows. */
export function crossesRedLine(scenario: Scenario, seat: StateId, kind: OrderKind): boolean {
  return scenario.states[seat]?.redLineOrders?.includes(kind) ?? false;
}
