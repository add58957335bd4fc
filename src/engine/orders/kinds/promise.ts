/** Promises a partner market access or closer intelligence in return for a posture: on record until it is owed, kept, broken or lapsed (MODEL 3). */
import { orderCause, tell } from '../../ledger.ts';
import type { OrderOf, Posture, PublicState, StateId } from '../../model/index.ts';
import { OFFERED_PLEDGES, type OfferedPledge, pledgeWorth, standingPromises } from '../../rules/offer.ts';
import { turnsIn } from '../../rules/time.ts';
import { attributes, type World } from '../../rules/world.ts';
import { makePromise } from '../effects/promise.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

const OFFERED_DEMANDS: readonly Posture[] = [2, 3, 4];

/** Nothing is promised that would be worth nothing to the target, or that it has already. */
function hasWorth(world: World, state: PublicState, target: StateId, pledge: OfferedPledge): boolean {
  if (pledgeWorth(world, attributes(world, target), pledge) <= 0) return false;
  return !Object.values(state.commitments).some(
    (c) => c.target === target && c.pledge === pledge && c.status === 'met',
  );
}

export const promise: OrderRule<'promise'> = {
  kind: 'promise',
  role: 'protector',
  phase: 'pressure',
  options: (world, view) =>
    governmentTargets(world).flatMap((target) => {
      const today = nodeOf(view.state.states, target).posture;
      return OFFERED_PLEDGES.flatMap((pledge) =>
        OFFERED_DEMANDS.filter((demand) => demand > today).map(
          (demand): OrderOf<'promise'> => ({ kind: 'promise', target, pledge, demand }),
        ),
      );
    }),
  check(world, view, order) {
    const { target, pledge, demand } = order;
    const wrong = checkGovernment(world, target);
    if (wrong) return wrong;
    const { posture } = nodeOf(view.state.states, target);
    if (demand <= posture) return refuse('alreadyMet', { target, posture });
    if (standingPromises(view.state, view.seat).some((c) => c.target === target)) {
      return refuse('alreadyPromised', { target });
    }
    if (!hasWorth(world, view.state, target, pledge)) return refuse('alreadyDone');
    return view.state.turn + 2 >= world.scenario.calendar.turns ? refuse('tooLate') : null;
  },
  apply(ctx, given) {
    const { target, pledge, demand } = given.order;
    const cause = [orderCause(ctx, given)];
    const dueTurn = ctx.turn + turnsIn(ctx.world, ctx.world.p.promiseYears);
    const made = makePromise(ctx, given, { target, pledge, demand, dueTurn });
    tell(ctx, { code: 'promiseMade', commitment: made.id, issuer: given.seat, target }, 0.45, cause);
  },
};
