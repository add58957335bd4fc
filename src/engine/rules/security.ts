/**
 * Incidents as the hidden truth and a network's exposure make them likely, and the index on screen (MODEL 8). Neither asks what anybody
 * believes: persuading a ministry makes no network safer.
 */
import type { Hidden, Path, PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { removalHaste } from './cost.ts';
import { concentration, exposureOf } from './gear.ts';
import { disruptionLeft, listeningLeft } from './harm.ts';
import { leftToRemove } from './rolloutCosts.ts';
import { attributes, mainRestricted, nodeOf, type World } from './world.ts';

export interface Hazards {
  /** Chance in this turn that gear is used to listen, whether noticed or not. */
  readonly espionage: number;
  /** Chance that it is used to disrupt. */
  readonly outage: number;
  /** Chance of an ordinary failure of some vendor's gear. */
  readonly failure: number;
  /** Chance that outsiders break in, whoever built the network. */
  readonly intrusion: number;
}

/**
 * How far vetting contains the risk in fact, 0 to 1: by technical capacity, for which wealth stands, by how sound the restricted
 * vendors' engineering is, by a centre that reads code, and by security work in the standards that all gear follows; less what updates get
 * past, the more 5G there is to be updated.
 */
export function containment(
  world: World,
  id: StateId,
  { oversight, coverage }: Pick<Protection, 'oversight' | 'coverage'>,
  engineering: number,
  standards: number,
): number {
  const { p } = world;
  const tested = clamp01(
    p.containmentBase +
      p.containmentWealth * attributes(world, id).wealth +
      p.containmentEngineering * (engineering - 0.5) +
      p.oversightManageability * oversight +
      p.standardsContainment * standards,
  );
  return tested * (1 - p.updateBypass * coverage);
}

/** Mean over the restricted vendors by weight. */
function overRestricted(world: World, of: (vendor: string) => number): number {
  let sum = 0;
  for (const v of world.restricted) sum += (world.restrictedWeight[v] ?? 0) * of(v);
  return sum;
}

/** Chances in a turn, each 0 to 1, under the truth drawn. */
export function hazards(
  world: World,
  state: PublicState,
  id: StateId,
  truth: Pick<Hidden, 'intention' | 'engineering' | 'tasked'>,
): Hazards {
  const node = nodeOf(state, id);
  const { p, perYear } = world;
  const sound = overRestricted(world, (v) => soundNow(world, state, v, truth.engineering));
  const { inForce } = node;
  const { oversight, rollout } = node;
  const mu = containment(world, id, { oversight, coverage: rollout.coverage }, sound, state.world.standards);
  const { carried, tapped } = exposureOf(world, state, id);
  const intention = truth.intention[world.rival] ?? 'never';
  const tasked = 1 + p.taskedHazard * (truth.tasked[id] ?? 0);
  const listens = intention === 'never' ? 0 : p.espionageHazard * tasked;
  const disrupts = intention === 'disrupt' ? p.outageHazard * tasked : 0;
  const unsound = 1 - soundnessInPlace(world, state, node, truth.engineering);
  const ordinary = p.failureHazard * unsound * rollout.coverage;
  const entered = p.intrusionHazard * unsound * (1 + p.interceptPort) * listeningLeft(world, node, state.turn, 0, 0);
  return {
    espionage: clamp01((listens * tapped * listeningLeft(world, node, state.turn, inForce, mu)) / perYear),
    outage: clamp01((disrupts * carried * disruptionLeft(world, node, state.turn, inForce, mu)) / perYear),
    failure: clamp01((ordinary + p.swapOutage * swapRush(world, node)) / perYear),
    intrusion: clamp01(entered / perYear),
  };
}

/** Factor on what a failure or an outage costs at home: one flaw is everywhere at once where all gear comes from one vendor. */
export function spreadOfFailure(world: World, node: StateNode): number {
  return 1 + world.p.monoculture * concentration(world, node);
}

/** How hastily restricted gear is being swapped out, 0 to 1: by the date that was set, or by the crews that are at it on live networks. */
export function swapRush(world: World, node: StateNode): number {
  const swapping = node.inForce === 4 && leftToRemove(world, node) > world.p.removalDone;
  return swapping ? Math.max(removalHaste(world, node), node.rollout.crews.swap * node.compliance) : 0;
}

/** A vendor's true soundness: as drawn, and what has been mended since. */
function soundNow(
  world: World,
  { vendors }: Pick<PublicState, 'vendors'>,
  v: VendorId,
  drawn: Hidden['engineering'],
): number {
  const reviewed = world.scenario.vendors[v]?.figures.engineering.value ?? 0.5;
  const mended = (vendors[v]?.engineering ?? reviewed) - reviewed;
  return clamp01((drawn[v] ?? 0.5) + mended);
}

/** True soundness of what stands, by share of the 4G base. */
function soundnessInPlace(world: World, state: PublicState, node: StateNode, drawn: Hidden['engineering']): number {
  let sum = 0;
  let weights = 0;
  for (const v of world.vendors) {
    const share = node.gear.ran4g[v] ?? 0;
    sum += share * soundNow(world, state, v, drawn);
    weights += share;
  }
  return weights > 0 ? sum / weights : 0.5;
}

/**
 * Chance that espionage is noticed at all: it grows with the government's own capacity to look, and with how hard services are at work.
 *
 * @param tasked 0 to 1
 */
export function noticeChance(world: World, oversight: number, tier: number, tasked = 0): number {
  const { noticeBase, noticeOversight, noticeTier, taskedNotice } = world.p;
  return clamp01(noticeBase + noticeOversight * oversight + noticeTier * tier + taskedNotice * tasked);
}

/** All that the index of a network's security rests on, as everybody can see it. */
export interface Protection {
  /** What the network carries over restricted gear, and what of it can be listened to, each 0 to 1. */
  readonly carried: number;
  readonly tapped: number;
  /** 5G coverage, 0 to 1: what is updated most. */
  readonly coverage: number;
  readonly inForce: number;
  readonly oversight: number;
  readonly encryption: number;
  readonly redundancy: number;
  /** Soundness of the restricted vendors' engineering as reviewed in public, by weight. */
  readonly engineering: number;
  /** Security work in common standards, 0 to 1. */
  readonly standards: number;
}

export function protectionOf(world: World, state: PublicState, id: StateId): Protection {
  const { inForce, oversight, encryption, redundancy, rollout } = nodeOf(state, id);
  const { carried, tapped } = exposureOf(world, state, id);
  const { coverage } = rollout;
  const engineering = overRestricted(world, (v) => state.vendors[v]?.engineering ?? 0.5);
  return {
    carried,
    tapped,
    coverage,
    inForce,
    oversight,
    encryption,
    redundancy,
    engineering,
    standards: state.world.standards,
  };
}

/** Network security, 0 to 1, as the index on screen: standing risk against the parameter's reference risk. */
function securedUnder(world: World, id: StateId, turn: number, by: Protection): number {
  const { listeningRisk, referenceRisk } = world.p;
  const mu = containment(world, id, by, by.engineering, by.standards);
  const listening = listeningLeft(world, by, turn, by.inForce, mu);
  const disruption = disruptionLeft(world, by, turn, by.inForce, mu);
  const risk = listeningRisk * by.tapped * listening + (1 - listeningRisk) * by.carried * disruption;
  return 1 - clamp01(risk / referenceRisk);
}

export function securedShare(world: World, state: PublicState, id: StateId): number {
  return securedUnder(world, id, state.turn, protectionOf(world, state, id));
}

export interface SecurityCause {
  readonly path: Path;
  /** The scenario's figure behind a variable that never changed. */
  readonly figure: string;
}

/**
 * What moved a network's security since `before`, the largest effect first: each part's is the difference that it alone makes. Where
 * nothing did (separability falls with time alone), the gear in the network.
 */
export function securityCauses(world: World, state: PublicState, id: StateId, before: Protection): SecurityCause[] {
  const now = protectionOf(world, state, id);
  const index = securedUnder(world, id, state.turn, now);
  const vendor = `vendors/${mainRestricted(world)}`;
  const here = `states/${id}`;
  const causes: Readonly<Record<keyof Protection, SecurityCause>> = {
    carried: { path: `${here}/gear`, figure: `${here}/figures/restricted4g` },
    tapped: { path: `${here}/gear/core`, figure: `${here}/figures/restricted4g` },
    coverage: { path: `${here}/rollout/coverage`, figure: 'parameters/updateBypass' },
    inForce: { path: `${here}/inForce`, figure: `${here}/startPosture` },
    oversight: { path: `${here}/oversight`, figure: 'parameters/oversightManageability' },
    encryption: { path: `${here}/encryption`, figure: 'parameters/encryptionEffect' },
    redundancy: { path: `${here}/redundancy`, figure: 'parameters/redundancyEffect' },
    engineering: { path: `${vendor}/engineering`, figure: `${vendor}/figures/engineering` },
    standards: { path: 'world/standards', figure: 'parameters/standardsContainment' },
  };
  const moved = (Object.keys(causes) as (keyof Protection)[])
    .filter((part) => now[part] !== before[part])
    .map((part) => ({
      cause: causes[part],
      by: Math.abs(index - securedUnder(world, id, state.turn, { ...now, [part]: before[part] })),
    }))
    .filter(({ by }) => by > 0)
    .sort((a, b) => b.by - a.by || (a.cause.path < b.cause.path ? -1 : 1));
  return moved.length > 0 ? moved.map(({ cause }) => cause) : [causes.carried];
}
