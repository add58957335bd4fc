/** From when a rule that is announced is in force. */
import type { Posture, StateNode } from '../model/index.ts';
import { turnsIn } from './time.ts';
import type { World } from './world.ts';

/**
 * Turn from which a rule is in force, or null where it is already. What goes no further than the rule in force waits for nothing; what goes
 * further waits for the legal lag from now, and never less than what was announced before it: no second announcement hurries the first.
 */
export function forceTurnOf(
  world: World,
  turn: number,
  node: Pick<StateNode, 'inForce' | 'posture' | 'forceTurn' | 'securityLaw'>,
  to: Posture,
): number | null {
  if (to <= node.inForce) return to === node.inForce ? null : turn;
  if (node.forceTurn !== null && to <= node.posture) return node.forceTurn;
  const lag = turnsIn(world, node.securityLaw ? world.p.lagWithLaw : world.p.lagWithoutLaw);
  return Math.max(turn + lag, node.forceTurn ?? 0);
}
