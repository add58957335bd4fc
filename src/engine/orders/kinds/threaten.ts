/** A threat: a stake, a demand and a day, on record until it is met, carried out or backed down from (MODEL 3). */
import { change, orderCause, tell } from '../../ledger.ts';
import type { Commitment, OrderOf, Posture, SeatView, StakeId, StateId } from '../../model/index.ts';
import { openThreats } from '../../rules/threat.ts';
import { coerce } from '../effects/coerce.ts';
import { commitmentId } from '../effects/promise.ts';
import { addGoodwill, addStrain } from '../effects/standing.ts';
import { checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Turns from the threat to its day. */
const SHORTEST = 2;
const LONGEST = 6;
const OFFERED_DEADLINES: readonly number[] = [2, 4];
const OFFERED_DEMANDS: readonly Posture[] = [2, 3, 4];

/** The last deadline whose day still leaves a turn in which silence would be seen. */
function latest(view: SeatView): number {
  return Math.min(LONGEST, view.scenario.calendar.turns - 2 - view.state.turn);
}

/** What lies in the issuer's own market is at stake for those alone whose carriers' owners do business there. */
function isAtStake({ scenario }: SeatView, stake: StakeId, target: StateId): boolean {
  return scenario.stakes[stake]?.market?.includes(target) ?? true;
}

export const threaten: OrderRule<'threaten'> = {
  kind: 'threaten',
  role: 'protector',
  phase: 'pressure',
  options(world, view) {
    const stakes = Object.keys(view.scenario.stakes).sort();
    const last = latest(view);
    return governmentTargets(world).flatMap((target) => {
      const { posture: today } = nodeOf(view.state.states, target);
      const found: OrderOf<'threaten'>[] = [];
      for (const stake of stakes) {
        if (!isAtStake(view, stake, target)) continue;
        for (const demand of OFFERED_DEMANDS) {
          if (demand <= today) continue;
          for (const deadline of OFFERED_DEADLINES) {
            if (deadline <= last) found.push({ kind: 'threaten', target, stake, demand, deadline });
          }
        }
      }
      return found;
    });
  },
  check(world, view, order) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    if (!Object.hasOwn(view.scenario.stakes, order.stake)) return refuse('malformed', { field: 'stake' });
    if (!isAtStake(view, order.stake, order.target)) return refuse('badTarget', { target: order.target });
    const { posture, tailored } = nodeOf(view.state.states, order.target);
    if (order.demand <= posture) return refuse('alreadyMet', { target: order.target, posture });
    if (tailored !== null) return refuse('tailored', { target: order.target, posture: tailored });
    if (openThreats(view.state, view.seat).some((c) => c.target === order.target)) {
      return refuse('alreadyThreatened', { target: order.target });
    }
    const last = latest(view);
    if (last < SHORTEST) return refuse('tooLate');
    return order.deadline < SHORTEST || order.deadline > last
      ? refuse('outOfRange', { field: 'deadline', low: SHORTEST, high: last })
      : null;
  },
  apply(ctx, given) {
    const { target, stake, demand, deadline } = given.order;
    const cause = [orderCause(ctx, given)];
    const spec = ctx.world.scenario.stakes[stake];
    if (!spec) throw new RangeError(stake);
    const threat: Commitment = {
      id: commitmentId(target, ctx.turn, given.seat, stake),
      kind: 'threat',
      pledge: null,
      issuer: given.seat,
      target,
      stake,
      demand,
      madeTurn: ctx.turn,
      dueTurn: ctx.turn + deadline,
      status: 'open',
      settledTurn: null,
    };
    change(ctx, 'commitments', ctx.state.commitments, threat.id, threat, cause);
    addStrain(ctx, spec.strain.value * ctx.world.p.threatStrain, cause);
    addGoodwill(ctx, -ctx.world.p.threatGoodwill * spec.weight.value, cause);
    coerce(ctx, target, given.seat, spec.weight.value, cause);
    tell(
      ctx,
      {
        code: 'threatMade',
        commitment: threat.id,
        issuer: given.seat,
        target,
        stake,
        demand,
        dueTurn: threat.dueTurn,
      },
      0.65,
      cause,
    );
  },
};
