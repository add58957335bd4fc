/** The file goes to one ministry of a government, which reads it as far as it trusts the speaker; the others hear of it. */
import { orderCause, tell } from '../../ledger.ts';
import { burnSource, guardMinistry, showFile } from '../effects/disclose.ts';
import { checkGovernment, governmentTargets } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const disclosePrivately: OrderRule<'disclosePrivately'> = {
  kind: 'disclosePrivately',
  role: 'protector',
  phase: 'pressure',
  options(world) {
    const guard = guardMinistry(world);
    const readers = [...world.ministries].sort((a, b) => Number(b === guard) - Number(a === guard));
    return governmentTargets(world).flatMap((target) =>
      readers.map((ministry) => ({ kind: 'disclosePrivately' as const, target, ministry })),
    );
  },
  // What is shown cannot be used again: the more is burnt, the more is asked by those who gathered it.
  capital: (world, view) =>
    (view.scenario.orders.disclosePrivately?.capital ?? 0) +
    Math.floor(world.p.disclosureCapital * view.state.world.disclosures),
  check(world, _view, { target, ministry }) {
    const known = ministry === undefined || world.ministries.includes(ministry);
    return checkGovernment(world, target) ?? (known ? null : refuse('malformed', { field: 'ministry' }));
  },
  apply(ctx, given) {
    const { target, ministry } = given.order;
    const cause = [orderCause(ctx, given)];
    showFile(ctx, target, { share: 1, to: ministry ?? guardMinistry(ctx.world) }, cause);
    burnSource(ctx, ctx.world.p.privateBurn, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'disclosePrivately', target }, 0.2, cause);
  },
};
