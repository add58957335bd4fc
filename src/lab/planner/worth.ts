/** What a draft is worth to its seat: played ahead in an imagined world, by its policy after the first turn. */
import { compositeSettled, type GameState, type Order, observe, planAll, resolveTurn } from '../../engine/index.ts';
import type { Policy } from '../bots/doctrines.ts';
import { afterTurn, type ImaginedWorld } from '../imagined.ts';

/** A game that is lost on the way is worth less than any that goes on, and the later the loss the better. */
const LOST = -100;

/**
 * A rollout: the seat's composite some turns on, measures against it run to their end, 0 to 100, or below 0 where its game is lost on the way. Choosing by rollouts of a policy does at least as well as the
 * policy on average (D. P. Bertsekas, J. N. Tsitsiklis and C. Wu, "Rollout algorithms for combinatorial optimization", Journal of Heuristics 3, 1997).
 */
export function worthOf(world: ImaginedWorld, policy: Policy, orders: readonly Order[], turns: number): number {
  const { scenario, seat } = world;
  let state = afterTurn(world, orders);
  let played = 1;
  while (played < turns && state.ended === null) {
    const own = { [seat]: policy(observe(scenario, state, seat)) };
    state = resolveTurn(scenario, state, { ...planAll(scenario, state, [seat]), ...own }, { ledger: false }).state;
    played += 1;
  }
  return isLost(state, seat) ? LOST + played : compositeSettled(observe(scenario, state, seat));
}

function isLost({ ended }: GameState, seat: string): boolean {
  if (ended === null || ended.kind === 'complete') return false;
  return ended.kind === 'strain' || ended.seat === seat;
}

/** Of some policies, the one whose course is worth most; of those that are worth the same the first. */
export function bestPolicy(world: ImaginedWorld, policies: readonly Policy[], turns: number): Policy {
  const { scenario, seat, state } = world;
  let best: { readonly policy: Policy; readonly worth: number } | null = null;
  for (const policy of policies) {
    // A single course needs no comparison.
    const worth = policies.length === 1 ? 0 : worthOf(world, policy, policy(observe(scenario, state, seat)), turns);
    if (best === null || worth > best.worth) best = { policy, worth };
  }
  if (best === null) throw new RangeError(seat);
  return best.policy;
}
