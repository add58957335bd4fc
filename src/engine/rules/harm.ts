/** Expected harm from restricted gear under each posture (MODEL 4, "Harm"; CALIBRATION 1, "Residual" and "Gear"). */
import type { Posture, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Basis } from './basis.ts';
import { closedUnder, haste } from './cost.ts';
import { separability } from './gear.ts';
import type { World } from './world.ts';

export interface Residual {
  listen: number;
  disrupt: number;
}

/**
 * Share of the harm that a posture's rules leave per unit of gear: 1 when open, less what vetting contains, less what closing the
 * core contains. Encryption lowers listening and redundancy disruption, under any posture.
 *
 * @param mu how far vetting contains the risk, 0 to 1, the centre that reads code counted in: as a ministry believes it, or in fact
 */
export function residual(
  world: World,
  node: Pick<StateNode, 'encryption' | 'redundancy'>,
  turn: number,
  k: number,
  mu: number,
): Residual {
  const { p } = world;
  const listen = 1 - p.encryptionEffect * node.encryption;
  const disrupt = 1 - p.redundancyEffect * node.redundancy;
  if (k === 0) return { listen, disrupt };
  const vettedListen = 1 - mu * p.vettingListen;
  const vettedDisrupt = 1 - mu * p.vettingDisrupt;
  if (k === 1) return { listen: listen * vettedListen, disrupt: disrupt * vettedDisrupt };
  const delta = separability(world, turn);
  return {
    listen: listen * (1 - delta * p.coreListen) * vettedListen,
    disrupt: disrupt * (1 - delta * p.coreDisrupt) * vettedDisrupt,
  };
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

/**
 * Expected harm of a posture, each positive, % of GDP a year, over the ministries by weight.
 *
 * @param share expected share of restricted gear, 0 to 1
 * @param harm is filled in and returned
 */
export function postureHarm(basis: Basis, k: Posture, share: number, harm: Residual): Residual {
  const { world, node, state } = basis;
  harm.listen = 0;
  harm.disrupt = 0;
  for (const { id, weight } of world.cabinet) {
    const belief = node.beliefs[id];
    if (!belief) continue;
    const mu = clamp(belief.manageability + world.p.oversightManageability * node.oversight, 0, 1);
    const left = residual(world, node, state.turn, k, mu);
    harm.listen += weight * belief.listen * world.p.harmListen * left.listen * share;
    harm.disrupt += weight * belief.disrupt * world.p.harmDisrupt * left.disrupt * share;
  }
  return harm;
}
