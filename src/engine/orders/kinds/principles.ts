/** Principles for a bloc to sign: they bind nobody, are cheap to join, and ease a first rule among members (K20). */
import { change, orderCause, tell } from '../../ledger.ts';
import { addStrain } from '../effects/standing.ts';
import { type OrderRule, refuse } from '../types.ts';

export const principles: OrderRule<'principles'> = {
  kind: 'principles',
  role: 'protector',
  phase: 'pressure',
  options: (_world, view) =>
    Object.keys(view.scenario.blocs)
      .sort()
      .map((bloc) => ({ kind: 'principles', bloc })),
  check(_world, view, order) {
    const bloc = Object.hasOwn(view.state.blocs, order.bloc) ? view.state.blocs[order.bloc] : undefined;
    if (!bloc) return refuse('badTarget', { target: order.bloc });
    return bloc.principles >= 1 ? refuse('alreadyDone') : null;
  },
  apply(ctx, given) {
    const { bloc } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p } = ctx.world;
    const node = ctx.state.blocs[bloc];
    if (!node) throw new RangeError(bloc);
    change(ctx, `blocs/${bloc}`, node, 'principles', Math.min(1, node.principles + p.principlesStep), cause);
    addStrain(ctx, -p.principlesEase, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'principles', target: bloc }, 0.35, cause);
  },
};
