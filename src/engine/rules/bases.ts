/** The protector's own bases and links in a partner's country, and the gear around them (MODEL 3 and 4). */
import type { StateId, StateNode } from '../model/index.ts';
import { attributes, type World } from './world.ts';

type Hardened = Pick<StateNode, 'hardened'>;

/**
 * Worth of the protector's troops to their host, % of GDP a year, that is in doubt where all gear around their bases is restricted: radio
 * gear can hear and jam what is near. A base that is hardened needs the host's networks less.
 */
export function basesAtStake(world: World, id: StateId, { hardened }: Hardened): number {
  return world.p.baseExposure * attributes(world, id).troops * (1 - hardened);
}

/** What carrying a threat out costs the issuer, 0 to 1: less where it has made itself less dependent on the target's networks. */
export function selfHarm({ p }: World, ownCost: number, { hardened }: Hardened): number {
  return p.ownCostWeight * ownCost * (1 - p.hardenRelief * hardened);
}

/** Part of a partner's network risk that still counts against the protector, 0 to 1: what its own bases carry is safe where they are hardened. */
export function riskShared(world: World, id: StateId, { hardened }: Hardened): number {
  return 1 - world.p.hardenSecured * hardened * attributes(world, id).troops;
}
