/** Settles the quarrel with a partner at the rule that it has: pressure there ends, and others hear what was enough (MODEL 3). */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { openThreats } from '../../rules/threat.ts';
import { settleThreat } from '../effects/settleThreat.ts';
import { addAlliedStrain, addResolve } from '../effects/standing.ts';
import { checkConflict, checkGovernment, governmentTargets, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** What is settled is less than the ban that is demanded of all, and more than nothing. */
const LEAST = 1;
const MOST = 3;

export const acceptTailoredRegime: OrderRule<'acceptTailoredRegime'> = {
  kind: 'acceptTailoredRegime',
  role: 'protector',
  phase: 'pressure',
  options: (world) => governmentTargets(world).map((target) => ({ kind: 'acceptTailoredRegime', target })),
  check(world, view, order, before) {
    const { target } = order;
    const wrong = checkGovernment(world, target);
    if (wrong) return wrong;
    const { posture, tailored } = nodeOf(view.state.states, target);
    if (tailored !== null) return refuse('tailored', { target, posture: tailored });
    if (posture < LEAST) return refuse('outOfRange', { field: 'posture', low: LEAST, high: MOST });
    if (posture > MOST) return refuse('alreadyMet', { target, posture });
    const threat = openThreats(view.state, view.seat).find((c) => c.target === target);
    return (
      checkConflict(before, ['threaten'], target) ?? (threat ? checkConflict(before, ['carryOut'], threat.id) : null)
    );
  },
  apply(ctx, given) {
    const { target } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = nodeOf(ctx.state.states, target);
    const base = `states/${target}`;
    // A quarrel that is half forgotten is half settled already, and the tenth settlement is no news.
    const relief = p.tailoredEase * node.pressed * (1 - ctx.state.world.precedent);
    change(ctx, base, node, 'tailored', node.posture, cause);
    change(ctx, base, node, 'compliance', clamp01(node.compliance + p.tailoredCompliance), cause);
    for (const threat of openThreats(ctx.state, given.seat)) {
      if (threat.target !== target) continue;
      settleThreat(ctx, threat, 'lapsed', false, cause);
      addResolve(ctx, -p.tailoredResolve, cause);
    }
    // The softer the terms, the more others make of them.
    const step = (p.precedentStep * (MOST + 1 - node.posture)) / MOST;
    const precedent = ctx.state.world.precedent + step * (1 - ctx.state.world.precedent);
    change(ctx, 'world', ctx.state.world, 'precedent', precedent, cause);
    addAlliedStrain(ctx, target, -relief, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'acceptTailoredRegime', target }, 0.5, cause);
  },
};
