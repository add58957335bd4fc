/** What a vendor asks for its gear, against the dearest full-range rival at 1 when the game begins (MODEL 6). */
import type { PublicState, VendorId } from '../model/index.ts';
import { idleShare, overstretch } from './vendorFirms.ts';
import type { World } from './world.ts';

/**
 * Short supply and full books make gear dearer; idle capacity, and a home treasury that bears a part of the price, make it cheaper; rare earths
 * held back make others' gear dearer.
 */
export function vendorPrice(world: World, state: Pick<PublicState, 'vendors' | 'world'>, v: VendorId): number {
  const { p, scenario } = world;
  const node = state.vendors[v];
  const base = scenario.vendors[v]?.figures.price.value ?? 1;
  if (!node) return base;
  const scarce = world.restricted.includes(v) ? 0 : p.rareEarthsPrice * state.world.rareEarths;
  const full = p.fullBooksPrice * overstretch(node) - p.idlePrice * idleShare(node);
  const short = world.restricted.includes(v) ? p.shortagePrice * (1 - node.supply) : 0;
  return base * (1 + short + full + scarce) * (1 - node.subsidy);
}

/** Part of the price of restricted gear that cheap, slow credit of the rival's state banks takes off, 0 to 1: most where money is scarce. */
export function creditDiscount(world: World, wealth: number, credited: number): number {
  return world.p.creditGap * credited * (1 - wealth);
}
