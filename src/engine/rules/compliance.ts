/**
 * What stands of an announced rule: a stock from 0 to 1 that wears unless it is fed (MODEL 4, "Announced is not done"). Money, enforcement and
 * attention feed it; time, the lobby of carriers, late dates, elections and an empty treasury wear it.
 */
import type { StateId, StateNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { moneyForRemoval, protestLeft } from './carriers.ts';
import { restricted4g } from './gear.ts';
import { carriersOf, type World } from './world.ts';

/** Shares of what stands that go in a year, by what wears it. */
export interface Wear {
  /** Being forgotten: less where a law stands or a centre watches. */
  readonly time: number;
  /** Carriers that hold much of the gear under a rule that closes their supply. */
  readonly lobby: number;
  /** Nobody is paid to follow it up. */
  readonly purse: number;
}

/** First rule that closes a part of the network to what carriers hold. */
const FIRST_POSTURE_THAT_CLOSES = 2;

export function wearOf(world: World, id: StateId, node: StateNode): Wear {
  const { p } = world;
  const time = p.complianceDecay * (1 - p.oversightKeeps * node.oversight) * (node.securityLaw ? 1 - p.lawKeeps : 1);
  const protest = protestLeft(p, carriersOf(world, id), node.carrierGoodwill, moneyForRemoval(p, node));
  const lobby = node.inForce < FIRST_POSTURE_THAT_CLOSES ? 0 : p.lobbyErosion * restricted4g(world, node) * protest;
  return { time, lobby, purse: isPurseEmpty(world, id, node) ? p.emptyErosion : 0 };
}

/** Whether a treasury has spent so much that nothing is left to follow a rule up with. */
export function isPurseEmpty(world: World, id: StateId, node: StateNode): boolean {
  const { emptyPurse, emptyErosion, purseScale } = world.p;
  const gdp = world.scenario.states[id]?.figures.gdpUsdBn.value ?? 1;
  return emptyErosion > 0 && (node.spentUsdBn / gdp) * 100 >= emptyPurse * purseScale;
}

/** What stands after a turn's wear of one kind, 0 to 1. */
export function worn(world: World, compliance: number, yearly: number): number {
  return clamp01(compliance * (1 - yearly / world.perYear));
}
