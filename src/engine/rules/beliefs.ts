/** What a government's ministries hold true, and how signals move it (MODEL 2). */
import type { Belief, PublicState, SignalKind, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Coefficients } from './coefficients.ts';
import { attributes, type Ministry, type World } from './world.ts';

export interface BeliefLevels {
  listen: number;
  disrupt: number;
  manageability: number;
}

export function noLevels(): BeliefLevels {
  return { listen: 0, disrupt: 0, manageability: 0 };
}

/**
 * Where a government's mean belief rests in a given turn without new signals: a prior from attributes, plus evidence that
 * seeps out with time, less the manageability that a cut-off supply chain costs. CALIBRATION 1, "Beliefs".
 *
 * @param levels are filled in and returned: every turn asks this twice of every government
 */
export function anchor(
  world: World,
  id: StateId,
  turn: number,
  vendorsCutOff: number,
  levels: BeliefLevels = noLevels(),
): BeliefLevels {
  const { p } = world;
  const a = attributes(world, id);
  const evidence = a.reception * (p.evidenceStart + (p.evidenceDrift * turn) / world.perYear);
  levels.listen = clamp(p.listenPrior + 0.5 * a.dispute + evidence + p.freedomListen * a.free, 0, 1);
  levels.disrupt = clamp(p.disruptPrior + a.dispute + 0.5 * evidence + 0.5 * p.freedomListen * a.free, 0, 1);
  levels.manageability = clamp(
    p.manageabilityPrior + p.manageabilityWealth * a.wealth - p.cutOffManageability * vendorsCutOff,
    0,
    1,
  );
  return levels;
}

/** Share, by weight, of the restricted vendors that stand under the rule on foreign-made chips. */
export function vendorsCutOff(world: World, vendors: PublicState['vendors']): number {
  let share = 0;
  for (const v of world.restricted) if (vendors[v]?.regime === 'chips') share += world.restrictedWeight[v] ?? 0;
  return share;
}

/**
 * A ministry's belief at rest: the government's mean, tilted.
 *
 * @param levels are filled in and returned
 */
export function ministryAnchor(
  world: World,
  ministry: Ministry,
  mean: BeliefLevels,
  levels: BeliefLevels = noLevels(),
): BeliefLevels {
  levels.listen = clamp(mean.listen * ministry.harm, 0, 1);
  levels.disrupt = clamp(mean.disrupt * ministry.harm, 0, 1);
  levels.manageability = clamp(mean.manageability + ministry.manageability - world.manageabilityMean, 0, 1);
  return levels;
}

/** Mean of the ministries' beliefs, by weight. */
export function meanBelief(world: World, node: StateNode): Belief {
  const mean = { listen: 0, disrupt: 0, manageability: 0, protectorListens: 0 };
  for (const { id, weight } of world.cabinet) {
    const b = node.beliefs[id];
    if (!b) continue;
    mean.listen += weight * b.listen;
    mean.disrupt += weight * b.disrupt;
    mean.manageability += weight * b.manageability;
    mean.protectorListens += weight * b.protectorListens;
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
 * Reliability of the protector's word to a ministry, 0 to 1: its record of honesty, how receptive the government is, and the doubt
 * that the protector itself listens.
 */
export function protectorReliability(world: World, state: PublicState, id: StateId, belief: Belief): number {
  return clamp(
    state.world.honesty * attributes(world, id).reception * (1 - world.p.doubtDiscount * belief.protectorListens),
    0,
    1,
  );
}
