/** What a game cannot do without: two powers, governments, vendors to choose between, a truth to be drawn, some orders. */
import { LAYERS, type OrderKind } from '../../engine/model/index.ts';
import { type CheckContext, knownPowers } from './context.ts';

/** Orders without which something in the game could not be done. */
export function checkNeededOrders(context: CheckContext): void {
  const orders = context.names('orders');
  if (orders === null) return;
  const need = (kind: OrderKind, reason: string) => {
    if (!orders.includes(kind)) context.find('missingOrder', ['orders', kind], { kind, reason });
  };
  need('settle', 'governments decide by it');
  if (context.items('dilemmas').length > 0) need('answer', 'dilemmas are answered by it');
  if (!orders.includes('threaten')) return;
  need('carryOut', 'there are threats');
  need('backDown', 'there are threats');
}

export function checkCast(context: CheckContext): void {
  const powers = knownPowers(context);
  if (powers === null) return;
  const { protector, rival } = powers;
  if (protector === rival) {
    // What is asked of the rival's vendors and roles would now be asked of the protector's.
    context.find('protectorIsRival', ['powers', 'rival'], { name: rival });
    return;
  }
  const others = context.names('states')?.filter((id) => id !== protector && id !== rival);
  if (others?.length === 0) context.find('noGovernment', ['states'], {});

  const vendors = context.part('vendors');
  if (vendors !== null) {
    const all = Object.values(vendors);
    // A network's restricted and other shares are divided among those that sell its layer: there must be some of each.
    for (const layer of LAYERS) {
      const homes = all.filter(({ layers }) => layers.includes(layer)).map(({ home }) => home);
      if (!homes.includes(rival)) context.find('noRestrictedVendor', ['vendors'], { layer, rival });
      if (!homes.some((home) => home !== rival)) context.find('noOtherVendor', ['vendors'], { layer });
    }
  }
  const intention = context.part('truth')?.intention;
  if (intention !== undefined && !Object.hasOwn(intention, rival)) {
    context.find('noIntention', ['truth', 'intention'], { rival });
  }
  const roles = context.names('roles');
  if (roles?.includes(protector) === false) context.find('noProtectorRole', ['roles'], { protector });
  if (roles?.includes(rival)) context.find('rivalRole', ['roles', rival], {}, { onKey: true });
}
