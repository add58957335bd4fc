/** What a government's ministries hold true, and how signals move it (MODEL 2). */
import type { Belief, PublicState, SignalKind, StateId, StateNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { cutOffHeeded } from './chips.ts';
import type { Coefficients } from './coefficients.ts';
import { heard } from './goodwill.ts';
import { attributes, type Ministry, type World } from './world.ts';

/** Harm that is expected of the rival: the probabilities that capability, law and use together leave. */
export interface HarmFelt {
  listen: number;
  disrupt: number;
}

export interface MeanLevels extends HarmFelt {
  manageability: number;
}

export function noLevels(): MeanLevels {
  return { listen: 0, disrupt: 0, manageability: 0 };
}

export function noBelief(): Belief {
  return { capability: 0, law: 0, listen: 0, disrupt: 0, manageability: 0 };
}

/**
 * Means to do harm, 0 to 1: the gear can be so used, and the vendor helps. A law that can demand its help makes that certain; without one, power
 * over the firm does as much as `helpWithoutLaw`.
 */
export function harmMeans(world: World, { capability, law }: Pick<Belief, 'capability' | 'law'>): number {
  const { helpWithoutLaw } = world.p;
  return capability * (helpWithoutLaw + (1 - helpWithoutLaw) * law);
}

/**
 * Harm that a ministry expects: what the home state would do, as far as it has the means. The one place where capability, law and use meet.
 *
 * @param felt is filled in and returned
 */
export function harmFelt(world: World, belief: Belief, felt: HarmFelt = { listen: 0, disrupt: 0 }): HarmFelt {
  const means = harmMeans(world, belief);
  felt.listen = means * belief.listen;
  felt.disrupt = means * belief.disrupt;
  return felt;
}

/** Harm that a government expects: the mean over its ministries, by weight. */
export function meanHarmFelt(world: World, node: StateNode): HarmFelt {
  const mean = { listen: 0, disrupt: 0 };
  for (const { id, weight } of world.cabinet) {
    const belief = node.beliefs[id];
    if (!belief) continue;
    const means = weight * harmMeans(world, belief);
    mean.listen += means * belief.listen;
    mean.disrupt += means * belief.disrupt;
  }
  return mean;
}

/**
 * Where the harm that a government expects, and its belief in manageability, rest in a given turn without new signals: a prior from attributes,
 * plus evidence that seeps out with time, and what has shifted manageability for all. CALIBRATION 1, "Beliefs".
 *
 * @param shift of manageability, as `manageabilityShift` gives it
 * @param levels are filled in and returned: every turn asks this twice of every government
 */
export function anchor(
  world: World,
  id: StateId,
  turn: number,
  shift: number,
  levels: MeanLevels = noLevels(),
): MeanLevels {
  const { p } = world;
  const a = attributes(world, id);
  const evidence = a.reception * (p.evidenceStart + (p.evidenceDrift * turn) / world.perYear);
  levels.listen = clamp(p.listenPrior + 0.5 * a.dispute + evidence + p.freedomListen * a.free, 0, 1);
  levels.disrupt = clamp(p.disruptPrior + a.dispute + 0.5 * evidence + 0.5 * p.freedomListen * a.free, 0, 1);
  levels.manageability = clamp(p.manageabilityPrior + p.manageabilityWealth * a.wealth + shift, 0, 1);
  return levels;
}

/** What security work in standards adds to manageability for all, less what a cut-off supply chain costs it. */
export function manageabilityShift(world: World, state: PublicState): number {
  const { standardsManageability, cutOffManageability } = world.p;
  return standardsManageability * state.world.standards - cutOffManageability * vendorsCutOff(world, state);
}

/**
 * Share, by weight, of the restricted vendors that stand under the rule on foreign-made chips, as far as governments take that for a matter of
 * security, 0 to 1.
 */
function vendorsCutOff(world: World, state: PublicState): number {
  let share = 0;
  for (const v of world.restricted) if (state.vendors[v]?.regime === 'chips') share += world.restrictedWeight[v] ?? 0;
  return share > 0 ? share * cutOffHeeded(world, state) : 0;
}

/**
 * A ministry's belief at rest: the government's mean, tilted. Capability and law begin alike for all, from the scenario's priors; use is what then
 * makes the harm felt that of the mean.
 *
 * @param belief is filled in and returned
 */
export function ministryAnchor(
  world: World,
  ministry: Ministry,
  mean: MeanLevels,
  belief: Belief = noBelief(),
): Belief {
  belief.capability = world.p.capabilityPrior;
  belief.law = world.p.lawPrior;
  const means = harmMeans(world, belief);
  belief.listen = means > 0 ? clamp01(clamp01(mean.listen * ministry.harm) / means) : 0;
  belief.disrupt = means > 0 ? clamp01(clamp01(mean.disrupt * ministry.harm) / means) : 0;
  belief.manageability = clamp01(mean.manageability + ministry.manageability - world.manageabilityMean);
  return belief;
}

/** What every government holds at rest of another vendor's home state: the scenario's stated prior that it listens. */
export function doubtAtRest(world: World, home: StateId): number {
  return world.scenario.truth.intention[home]?.listen.value ?? 0;
}

/** The same of all of them, the government itself left out. */
export function doubtsAtRest(world: World, id: StateId): Record<StateId, number> {
  const homes = world.otherHomes.filter((home) => home.id !== id);
  return Object.fromEntries(homes.map((home) => [home.id, doubtAtRest(world, home.id)]));
}

/** The same of their vendors together, by share of the market. */
export function meanDoubt(world: World, node: Pick<StateNode, 'doubts'>): number {
  let doubt = 0;
  for (const { id, share } of world.otherHomes) doubt += share * (node.doubts[id] ?? 0);
  return doubt;
}

/** Mean of the ministries' beliefs, by weight. */
export function meanBelief(world: World, node: StateNode): Belief {
  const mean = noBelief();
  for (const { id, weight } of world.cabinet) {
    const b = node.beliefs[id];
    if (!b) continue;
    mean.capability += weight * b.capability;
    mean.law += weight * b.law;
    mean.listen += weight * b.listen;
    mean.disrupt += weight * b.disrupt;
    mean.manageability += weight * b.manageability;
  }
  return mean;
}

/** One step of a linear opinion pool (DeGroot 1974): the weight is that of the kind of signal, times its reliability. */
export function pooled(belief: number, reads: number, weight: number, reliability: number): number {
  return clamp(belief + clamp(weight * reliability, 0, 1) * (reads - belief), 0, 1);
}

const WEIGHT_OF = {
  speech: 'speechWeight',
  lobbying: 'lobbyWeight',
  coercion: 'coercionWeight',
  counterNarrative: 'speechWeight',
  study: 'lobbyWeight',
  technicalCase: 'technicalCaseWeight',
  disclosure: 'disclosureWeight',
  review: 'reviewWeight',
  incident: 'incidentWeight',
} as const satisfies Readonly<Record<SignalKind, keyof Coefficients>>;

/** Weight of a kind of signal in the pool: speech < lobbying < disclosure < own review < incident. */
export function signalWeight(world: World, kind: SignalKind): number {
  return world.p[WEIGHT_OF[kind]];
}

/**
 * Reliability of the protector's word, 0 to 1: its record of honesty, how receptive the government is, the doubt that the protector itself
 * listens, what its manners and its many voices leave of it, and the trust of the ministry that hears it.
 */
export function protectorReliability(
  world: World,
  state: PublicState,
  id: StateId,
  ministry?: Pick<Ministry, 'trust'>,
): number {
  const doubt = state.states[id]?.doubts[world.protector] ?? 0;
  const word = state.world.honesty * attributes(world, id).reception * (1 - world.p.doubtDiscount * doubt);
  return clamp01(word * heard(world, state.world) * (ministry?.trust ?? 1));
}
