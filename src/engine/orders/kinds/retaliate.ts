/** The rival answers a rule with a measure in trade: few at a time, each for some years (MODEL 9). */
import { change, orderCause, tell } from '../../ledger.ts';
import type { Retaliation } from '../../model/index.ts';
import { isPunished, retaliationSeverity, retaliationTurns, standingRetaliations } from '../../rules/retaliation.ts';
import { coerce } from '../effects/coerce.ts';
import { breakPledge, resent } from '../effects/rivalRecord.ts';
import { checkConflict, checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** A rule that the rival has cause to answer. */
const LEAST_POSTURE = 2;

export const retaliate: OrderRule<'retaliate'> = {
  kind: 'retaliate',
  role: 'rival',
  phase: 'rival',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'retaliate', target })),
  check(world, view, order, before) {
    const wrong = checkGovernment(world, order.target);
    if (wrong) return wrong;
    const { posture, extradition } = nodeOf(view.state.states, order.target);
    if (posture < LEAST_POSTURE && extradition !== 'granted') {
      return refuse('badTarget', { target: order.target });
    }
    if (isPunished(view.state, order.target)) return refuse('alreadyDone');
    const drafted = before.filter((other) => other.kind === 'retaliate').length;
    const standing = standingRetaliations(view.state) + drafted;
    if (standing >= world.p.retaliationMost) return refuse('alreadyDone');
    return checkConflict(before, ['warn', 'assure', 'pledge', 'invest', 'lendToBuyers'], order.target);
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const measure: Retaliation = {
      id: `${target}:${ctx.turn}`,
      issuer: given.seat,
      target,
      madeTurn: ctx.turn,
      untilTurn: ctx.turn + retaliationTurns(ctx.world, ctx.draw(target, 'retaliationLength')),
      severity: retaliationSeverity(ctx.world, target),
      rerouted: 0,
    };
    change(ctx, 'retaliations', ctx.state.retaliations, measure.id, measure, cause);
    coerce(ctx, target, given.seat, 1, cause);
    resent(ctx, target, cause);
    breakPledge(ctx, target, cause);
    const { severity, untilTurn } = measure;
    tell(ctx, { code: 'retaliation', target, severity, untilTurn }, 0.75, cause);
  },
};
