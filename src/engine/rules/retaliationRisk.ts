/** What the rival's answer in trade is feared to cost, and how wording hides a rule (MODEL 1 and 4, "Retaliation"). */
import type { PublicState, StateId, Wording } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { attributes, type World } from './world.ts';

/** How visible a posture is, 0 to 1, before its wording. */
export function visibility(world: World, k: number): number {
  return world.visibility[k] ?? 0;
}

/** Factor that the wording puts on visibility: retaliation follows what is said aloud. */
export function wordingFactor(world: World, wording: Wording): number {
  return wording === 'named' ? 1 : wording === 'neutral' ? world.p.neutralVisibility : world.p.quietVisibility;
}

export interface FearedRetaliation {
  /** Lost exports, % of GDP a year at full visibility. */
  readonly trade: number;
  /** Loss of a resident vendor in the rival's market, % of GDP a year at full visibility. */
  readonly homeVendor: number;
}

/** How the size of an economy changes what can be done to it: small ones are hit harder, large ones less. */
export function sizeShield(world: World, id: StateId): number {
  return clamp(1 - world.p.powerShield * attributes(world, id).power, 0.4, 1.8);
}

/**
 * Severity × exports to the rival over GDP; large economies and members of a bloc that acts together are hit less. What the rival has invested
 * is more to lose; anger at earlier measures offsets fear; people held there weigh on any rule until they are let go.
 */
export function fearedRetaliation(world: World, state: PublicState, id: StateId): FearedRetaliation {
  const { p } = world;
  const a = attributes(world, id);
  const bloc = 1 - (1 - p.blocShield) * a.law;
  const node = state.states[id];
  const fear = p.severity * sizeShield(world, id) * bloc * a.exportsToRival * (node?.severity ?? 1);
  const stake = 1 + p.investStake * (node?.invested ?? 0);
  const anger = 1 - p.resentmentOffset * (node?.resentment ?? 0);
  const held = node?.heldUntil == null ? 0 : p.detainFear;
  return {
    trade: fear * stake * anger + held,
    homeVendor: p.homeVendorExposure * a.homeVendor,
  };
}
