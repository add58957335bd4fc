/** Incidents as the hidden truth and a network's exposure make them likely (MODEL 8). */
import type { Intention, PublicState, StateId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { meanBelief } from './beliefs.ts';
import { exposureOf } from './gear.ts';
import { residual } from './harm.ts';
import type { World } from './world.ts';

export interface Hazards {
  /** Chance in this turn that gear is used to listen, whether noticed or not. */
  readonly espionage: number;
  /** Chance that it is used to disrupt. */
  readonly outage: number;
  /** Chance of an ordinary failure of some vendor's gear. */
  readonly failure: number;
}

/** Chances in a turn, each 0 to 1. `engineering`: the true soundness of the gear in place, weighted by share. */
export function hazards(
  world: World,
  state: PublicState,
  id: StateId,
  intention: Intention,
  engineering: number,
): Hazards {
  const node = state.states[id];
  if (!node) throw new RangeError(id);
  const { p, perYear } = world;
  const left = residual(world, node, state.turn, node.inForce, meanBelief(world, node).manageability);
  const carried = exposureOf(world, state, id).carried;
  const listens = intention === 'never' ? 0 : p.espionageHazard;
  const disrupts = intention === 'disrupt' ? p.outageHazard : 0;
  return {
    espionage: clamp01((listens * carried * left.listen) / perYear),
    outage: clamp01((disrupts * carried * left.disrupt) / perYear),
    failure: clamp01((p.failureHazard * (1 - engineering) * node.rollout.coverage) / perYear),
  };
}

/** Chance that espionage is noticed at all: it grows with the government's own capacity to look. */
export function noticeChance(world: World, oversight: number, tier: number): number {
  return clamp01(world.p.noticeBase + world.p.noticeOversight * oversight + world.p.noticeTier * tier);
}

/** Risk that stands in a network, 0 to 1: what it carries over restricted gear, less what the rule in force contains. */
function standingRisk(world: World, state: PublicState, id: StateId): number {
  const node = state.states[id];
  if (!node) throw new RangeError(id);
  const left = residual(world, node, state.turn, node.inForce, meanBelief(world, node).manageability);
  return clamp01(exposureOf(world, state, id).carried * (0.6 * left.listen + 0.4 * left.disrupt));
}

/** Network security, 0 to 1, as the index on screen: risk against the parameter's reference risk. */
export function securedShare(world: World, state: PublicState, id: StateId): number {
  return 1 - clamp01(standingRisk(world, state, id) / world.p.referenceRisk);
}
