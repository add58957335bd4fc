/** What standing with the protector is worth, and what partners do (MODEL 4, "Alliance" and "Bloc"). */
import type { PublicState, StateId, StateNode, Wording } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import type { Attributes } from './attributes.ts';
import { attributes, type World } from './world.ts';

/**
 * Yearly value of good standing, % of GDP: guarantee by treaty and troops, shared intelligence, and exposure to the military threat,
 * larger for small states and when the threat is felt. CALIBRATION 1, "Alliance".
 */
export function allianceValue(world: World, state: PublicState, id: StateId): number {
  const { p } = world;
  const a = attributes(world, id);
  const exposure = p.frontValue * a.front * clamp(1 - p.smallness * a.power, 0.3, 2.2) * (1 + state.world.threatLevel);
  const peace = p.guaranteeValue * a.tie + p.troopsValue * a.troops + a.intelligence;
  return (peace + exposure) * (1 + state.world.attention);
}

/**
 * How far a government feels that its standing is at stake, 0 to 1: a demand that nobody repeats is half forgotten, and so is one on which
 * the protector has settled with others for less.
 */
export function demandFelt(world: World, state: PublicState, node: StateNode): number {
  return world.p.pressFloor + (1 - world.p.pressFloor) * node.pressed * (1 - state.world.precedent);
}

/** How widely the principles of its blocs are signed, the widest of them, 0 to 1. */
export function principlesSigned(state: PublicState, { blocs }: Attributes): number {
  let signed = 0;
  for (const bloc of blocs) signed = Math.max(signed, state.blocs[bloc]?.principles ?? 0);
  return signed;
}

/**
 * Part of a shortfall in standing that remains, 0 to 1: at the posture agreed with the protector and above it the quarrel is settled; and who
 * has signed principles has shown good will with any rule.
 */
export function shortfallLeft(world: World, node: Pick<StateNode, 'tailored'>, signed: number, k: number): number {
  const { p } = world;
  const settled = node.tailored !== null && k >= node.tailored ? 1 - p.tailoredCredit : 1;
  return k > 0 ? settled * (1 - p.principlesCredit * signed) : 1;
}

/** Share of that standing which a posture leaves in doubt: 1 when open, 0 under a ban. */
export function shortfall(world: World, k: number): number {
  return world.shortfall[k] ?? 0;
}

/**
 * The same as a government reckons it, by posture: what vetting and core exclusion earn rests on how far they are held to contain the risk. The
 * less they are, the less they count for, and the stronger the case for going further.
 */
export function doubtsOf(world: World, node: StateNode): readonly number[] {
  const { p, cabinet } = world;
  if (p.creditManageability === 0) return world.shortfall;
  let mu = 0;
  for (const { id, weight } of cabinet) mu += weight * (node.beliefs[id]?.manageability ?? 0);
  const doubt = clamp(1 + p.creditManageability * (0.5 - mu), 0, 2);
  return world.shortfall.map((share, k) => (k === 1 || k === 2 ? Math.min(1, share * doubt) : share));
}

/** What a rule that is not said aloud loses of that standing besides: the protector counts what it can point to. */
export function wordingShortfall(world: World, k: number, wording: Wording): number {
  const { p } = world;
  if (k === 0 || wording === 'named') return 0;
  if (wording === 'neutral') return p.neutralStanding;
  return p.quietStanding * (k === 1 ? p.quietAtVetting : 1);
}

/** What threats add for a government below their demand, % of GDP a year, at their weight: share of the alliance's value that is expected lost. */
export function threatValue(world: World, a: Attributes, weight: number): number {
  const { stakeTie, stakeValue } = world.p;
  return weight * stakeValue * (stakeTie * a.tie + (1 - stakeTie) * a.tier);
}

/** What adopted programmes of blocs cost a government that stays open (fully where their law binds, weakly for the associated). */
export function programmeCost(world: World, state: PublicState, { laws, associated }: Attributes, k: number): number {
  if (k > 1) return 0;
  const { p } = world;
  let cost = 0;
  for (const { bloc, law, member } of laws) {
    const strength = state.blocs[bloc]?.programme ?? 0;
    if (strength <= 0) continue;
    if (k === 1) cost += member ? p.programmeAtVetting * law : 0;
    else cost += p.programmeCost * strength * (member ? law : associated ? p.programmeAssociated : 0);
  }
  return cost;
}

/** How far each state has gone, and how far its example carries, in the order of the world's states: what partners look at. */
export interface Examples {
  readonly postures: readonly number[];
  /** Factor on its weight for who follows an exclusion or a ban. */
  readonly carries: readonly number[];
}

export function examplesOf(world: World, state: Pick<PublicState, 'states' | 'turn'>): Examples {
  const postures: number[] = [];
  const carries: number[] = [];
  for (const id of world.states) {
    const node = state.states[id];
    postures.push(node?.posture ?? 0);
    carries.push(node ? 1 + leading(world, state, id, node) : 1);
  }
  return { postures, carries };
}

/**
 * Share of partners, by weight, that have gone as far as each posture. One that has lately closed its network leads: with the protector's
 * intelligence behind it, its example counts for more.
 */
export function peerShares({ postures, carries }: Examples, a: Attributes): readonly number[] {
  const shares = [0, 0, 0, 0, 0];
  for (const { place, weight } of a.peers) {
    const gone = postures[place] ?? 0;
    const led = weight * (carries[place] ?? 1);
    for (let k = 0; k <= gone; k++) shares[k] = (shares[k] as number) + (k >= LED_FROM ? led : weight);
  }
  return shares;
}

/** The posture from which a partner's step is one that others wait for. */
const LED_FROM = 3;

/** What is added to a partner's example while its exclusion or ban is fresh, as a share of it. */
function leading(
  world: World,
  { turn }: Pick<PublicState, 'turn'>,
  id: StateId,
  { posture, decidedTurn }: StateNode,
): number {
  const { p, perYear } = world;
  if (posture < LED_FROM || decidedTurn < 0 || turn - decidedTurn > p.leaderYears * perYear) return 0;
  return p.leaderWeight * attributes(world, id).tier;
}
