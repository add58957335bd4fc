/** What the rival does for its vendors: parts of its own, stores, and a price that holds what market is left. */
import type { VendorId } from '../model/index.ts';
import { marketShare } from '../rules/world.ts';
import { type Draft, tryKind, tryOrder } from './draft.ts';
import { mostFirst } from './rivalAims.ts';

/** Part of its first share of orders below which a vendor gets help with its price. */
const LOST_MARKET = 0.85;

/** @param storeWanted months of parts in store up to which it buys ahead once a ban stands anywhere */
export function provideForVendors(draft: Draft, storeWanted: number): void {
  const { world, view } = draft;
  const { vendors } = view.state;
  const { restricted } = world;
  if (restricted.some((v) => vendors[v]?.regime !== 'none')) {
    if (restricted.some((v) => (vendors[v]?.stockMonths ?? storeWanted) < storeWanted))
      tryOrder(draft, { kind: 'stockpile' });
    tryOrder(draft, { kind: 'indigenise' });
  }
  const lost = (v: VendorId): number => marketShare(view.scenario, v, 'ran') - (vendors[v]?.orderShare ?? 0);
  const losing = restricted.filter(
    (v) => (vendors[v]?.orderShare ?? 0) < LOST_MARKET * marketShare(view.scenario, v, 'ran'),
  );
  tryKind(draft, 'subsidiseVendor', () =>
    mostFirst(losing, lost).map((vendor) => ({ kind: 'subsidiseVendor', vendor })),
  );
}
