/** Exemptions from the rule in force: easier for carriers, and less of the rule stands. */
import { change, orderCause, tell } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { addSupport } from '../effects/standing.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

/** Below core exclusion no rule keeps a carrier from what it would order. */
const FIRST_POSTURE_THAT_BINDS = 2;
/** What stands of a rule below which nothing is left to be exempted from. */
const HOLLOW = 0.05;
/** Goodwill of carriers from which none of them asks to be exempted. A judgement. */
const CONTENT = 0.4;

export const exempt: OrderRule<'exempt'> = {
  kind: 'exempt',
  role: 'government',
  phase: 'vendorChoice',
  options: () => [{ kind: 'exempt' }],
  check(_world, view, _order, before) {
    const node = nodeOf(view.state.states, view.seat);
    if (node.inForce < FIRST_POSTURE_THAT_BINDS) return refuse('noRule');
    if (node.compliance <= HOLLOW) return refuse('alreadyDone');
    return node.carrierGoodwill >= CONTENT ? refuse('nobodyAsks') : checkConflict(before, ['enforce']);
  },
  apply(ctx, given) {
    const { seat } = given;
    const { p } = ctx.world;
    const cause = [orderCause(ctx, given)];
    const node = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}`, node, 'compliance', clamp01(node.compliance - p.exemptCompliance), cause);
    change(ctx, `states/${seat}`, node, 'carrierGoodwill', clamp01(node.carrierGoodwill + p.exemptGoodwill), cause);
    addSupport(ctx, seat, p.exemptSupport, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'exempt', target: null }, 0.2, cause);
  },
};
