/**
 * Asks a power for a written no-spy pledge. The rival gives it to those whose rule shuts nobody out, the protector to its closest partners and,
 * where the alliance is strained, to any. A pledge that is refused is an answer too.
 */
import { orderCause, tell } from '../../ledger.ts';
import type { PublicState, StateId } from '../../model/index.ts';
import { attributes, type World } from '../../rules/world.ts';
import { argue } from '../effects/argue.ts';
import { addAlliedStrain } from '../effects/standing.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** The rival pledges to those who stand below this. */
const FIRST_POSTURE_THAT_SHUTS_OUT = 2;

function isGiven(world: World, state: PublicState, from: StateId, to: StateId): boolean {
  if (from === world.rival) return nodeOf(state.states, to).posture < FIRST_POSTURE_THAT_SHUTS_OUT;
  return attributes(world, to).tier >= 1 || state.world.strain >= world.p.pledgeNeed;
}

export const seekPledge: OrderRule<'seekPledge'> = {
  kind: 'seekPledge',
  role: 'government',
  phase: 'pressure',
  options: (world) => [world.protector, world.rival].map((from) => ({ kind: 'seekPledge', from })),
  check: (world, _view, order) =>
    order.from === world.protector || order.from === world.rival ? null : refuse('badTarget', { target: order.from }),
  apply(ctx, given) {
    const { seat } = given;
    const { from } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, rival } = ctx.world;
    const pledged = isGiven(ctx.world, ctx.state, from, seat);
    const listen = pledged ? p.pledgeReads : 1;
    argue(
      ctx,
      seat,
      {
        kind: 'lobbying',
        about: from,
        argues: pledged ? 'comfort' : 'harm',
        reads: { listen },
        reliability: pledged ? p.pledgeReliability : p.pledgeRefused,
      },
      cause,
    );
    if (from === rival) addAlliedStrain(ctx, seat, p.pledgeStrain, cause);
    tell(ctx, { code: 'pledgeAnswered', state: seat, from, given: pledged }, 0.3, cause);
  },
};
