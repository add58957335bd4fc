/** Expected harm from gear under each posture (MODEL 4, "Harm"; CALIBRATION 1, "Residual" and "Gear"). */
import type { Posture, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Basis } from './basis.ts';
import { type HarmFelt, harmFelt } from './beliefs.ts';
import { closedUnder, haste } from './cost.ts';
import { separability } from './gear.ts';
import type { World } from './world.ts';

/** Harm of each kind, positive, % of GDP a year. */
export interface Harm {
  listen: number;
  disrupt: number;
}

type Protected = Pick<StateNode, 'encryption' | 'redundancy'>;

/**
 * Share of the harm by listening that a posture's rules leave per unit of gear: 1 when open, less what vetting contains, less what closing the
 * core contains. Encryption lowers it under any posture.
 *
 * @param mu how far vetting contains the risk, 0 to 1, the centre that reads code counted in: as a ministry believes it, or in fact
 */
export function listeningLeft(world: World, { encryption }: Protected, turn: number, k: number, mu: number): number {
  const { p } = world;
  const open = 1 - p.encryptionEffect * encryption;
  return contained(k, open, closedCore(world, turn, p.coreListen), 1 - mu * p.vettingListen);
}

/** The same of harm by disruption, which redundancy lowers. */
export function disruptionLeft(world: World, { redundancy }: Protected, turn: number, k: number, mu: number): number {
  const { p } = world;
  const open = 1 - p.redundancyEffect * redundancy;
  return contained(k, open, closedCore(world, turn, p.coreDisrupt), 1 - mu * p.vettingDisrupt);
}

/** @param closed what a closed core leaves, @param vetted what vetting leaves */
function contained(k: number, open: number, closed: number, vetted: number): number {
  return k === 0 ? open : k === 1 ? open * vetted : open * closed * vetted;
}

/** @param core what a closed core contains, as far as core and edge can be told apart */
function closedCore(world: World, turn: number, core: number): number {
  return 1 - separability(world, turn) * core;
}

/**
 * Expected share of restricted gear over the horizon under a posture, 0 to 1: a fixed part of the network, the ageing 4G base, and
 * 5G that stands or is still to be ordered.
 */
export function expectedShare(basis: Basis, k: Posture, deadline: number): number {
  const { world, node, standing5g } = basis;
  const { p } = world;
  const old = basis.standing4g * basis.age;
  if (k < 3) {
    const coming = (1 - node.rollout.built) * basis.expected * (1 - closedUnder(basis, k));
    return p.shareFixed * (k === 2 ? p.fixedAtCore : 1) + p.share4g * old + p.share5g * (standing5g + coming);
  }
  if (k === 3)
    return (
      p.fixedAtExclusion * p.shareFixed +
      p.keptAtExclusion4g * p.share4g * old +
      p.keptAtExclusion5g * p.share5g * standing5g
    );
  const left = p.leftLong + (p.leftShort - p.leftLong) * haste(world, deadline);
  return p.fixedAtBan * p.shareFixed + left * (p.share4g * old + p.share5g * standing5g);
}

const felt: HarmFelt = { listen: 0, disrupt: 0 };

/**
 * Expected harm of a posture, each positive, % of GDP a year, over the ministries by weight. Gear that is not restricted comes from somewhere too:
 * its homes may listen as well, and no rule of the dispute contains that.
 *
 * @param share expected share of restricted gear, 0 to 1
 * @param harm is filled in and returned
 */
export function postureHarm(basis: Basis, k: Posture, share: number, harm: Harm): Harm {
  const { world, node, state } = basis;
  const { p } = world;
  // As listeningLeft and disruptionLeft reckon; what is the same for all ministries, once.
  const openListen = listeningLeft(world, node, state.turn, 0, 0);
  const openDisrupt = disruptionLeft(world, node, state.turn, 0, 0);
  const closedListen = closedCore(world, state.turn, p.coreListen);
  const closedDisrupt = closedCore(world, state.turn, p.coreDisrupt);
  let listen = p.otherHomesHarm * basis.doubtOfOthers * p.harmListen * openListen * (1 - share);
  let disrupt = 0;
  for (const { id, weight } of world.cabinet) {
    const belief = node.beliefs[id];
    if (!belief) continue;
    const mu = clamp(belief.manageability + p.oversightManageability * node.oversight, 0, 1);
    harmFelt(world, belief, felt);
    const listened = contained(k, openListen, closedListen, 1 - mu * p.vettingListen);
    const disrupted = contained(k, openDisrupt, closedDisrupt, 1 - mu * p.vettingDisrupt);
    listen += weight * felt.listen * p.harmListen * listened * share;
    disrupt += weight * felt.disrupt * p.harmDisrupt * disrupted * share;
  }
  harm.listen = listen;
  harm.disrupt = disrupt;
  return harm;
}
