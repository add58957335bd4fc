/** What a government's scores of the five postures share: looked up and summed once, so that a posture's terms are a few products. */
import type { PublicState, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { allianceValue, demandFelt, doubtsOf, type Examples, principlesSigned } from './alliance.ts';
import type { Attributes } from './attributes.ts';
import { basesAtStake } from './bases.ts';
import { meanDoubt, meanHarmFelt } from './beliefs.ts';
import { moneyForRemoval, protestLeft } from './carriers.ts';
import { worthOfCredit } from './credit.ts';
import { gearAge, restricted4g, restricted5g } from './gear.ts';
import { type FearedRetaliation, fearedRetaliation } from './retaliationRisk.ts';
import { closedAtCore, expectedRestricted, marketOf, premiumShare } from './vendorChoice.ts';
import { attributes, carriersOf, nodeOf, type World } from './world.ts';

export interface Basis {
  readonly world: World;
  readonly state: PublicState;
  readonly id: StateId;
  readonly node: StateNode;
  readonly a: Attributes;
  readonly examples: Examples;
  /** Restricted share of the standing radio, 4G and 5G, each over the whole network, 0 to 1; and the value left in old gear. */
  readonly standing4g: number;
  readonly standing5g: number;
  readonly age: number;
  /** Expected restricted share of new orders under no rule, 0 to 1. */
  readonly expected: number;
  /** Share of new orders that core exclusion closes: under today's rule as it stands, cap and all, else by the posture alone. */
  readonly closedAtCore: number;
  /** Yearly price premium of excluding, % of GDP. */
  readonly premium: number;
  /** Share of deliveries that buyers of restricted gear expect to miss over its life, 0 to 1. */
  readonly supplyFear: number;
  /** Value of restricted gear that stands, 4G and 5G, % of GDP, and the part of it that is old 4G. */
  readonly value: number;
  readonly value4g: number;
  /** Yearly cost of a full delay, % of GDP, scaled by what is at stake: under a ban, old gear to be swapped is at stake too. */
  readonly delayStake: number;
  readonly delayStakeBan: number;
  /** Part of the early removal that is left to the government's own carriers, 0 to 1; less where they helped to plan it. */
  readonly own: number;
  /** What is left of the carriers' protest, as a factor: money, goodwill, and how much hangs on the gear. */
  readonly unsoothed: number;
  /** Yearly worth of the tied credit that carriers build on, % of GDP: what a posture that breaks its tie loses. */
  readonly credit: number;
  /** Worth of standing with the protector, as far as its demand is felt, % of GDP a year. */
  readonly alliance: number;
  /** By posture, the share of that worth which it leaves in doubt: more for vetting and core exclusion where they are held to contain little. */
  readonly doubts: readonly number[];
  /** What a rule that is not written down still has to overcome, 0 to 1: carriers that the state holds follow it without one. */
  readonly unwritten: number;
  /** How widely its blocs' principles are signed, 0 to 1. */
  readonly principled: number;
  /** Worth of the protector's troops that restricted gear all around them would put in doubt, % of GDP a year. */
  readonly bases: number;
  readonly feared: FearedRetaliation;
  /** Doubt of the other vendors' homes, by their share of the market, 0 to 1. */
  readonly doubtOfOthers: number;
  /** Harm at full belief under no rule: what a quiet rule fails to show that it answers. */
  readonly harmAtStake: number;
}

export function basisOf(world: World, state: PublicState, id: StateId, market = marketOf(world, state)): Basis {
  const { p, annuity } = world;
  const a = attributes(world, id);
  const node = nodeOf(state, id);
  const standing4g = restricted4g(world, node);
  const standing5g = restricted5g(world, node);
  const age = gearAge(world, state.turn);
  const expected = expectedRestricted(world, market, id, node);
  const { supply, supplyFear } = market;
  // The race: who lies behind fears that early users, standards and patents go to those ahead.
  const urgent = 1 + p.raceUrgency * Math.max(0, market.frontier - node.rollout.coverage);
  const left = Math.max(p.openMinimum, 1 - node.rollout.built);
  const remaining = a.restricted4g > 0 ? standing4g / a.restricted4g : 0;
  const value4g = a.swap * p.swapFactor * age * remaining;
  return {
    world,
    state,
    id,
    node,
    a,
    examples: market.examples,
    standing4g,
    standing5g,
    age,
    expected,
    supplyFear,
    closedAtCore: closedAtCore(world, node.posture === 2 ? node.cap : null, expected),
    premium: annuity * a.capex5g * p.radioShare * left * premiumShare(world, market, id, node, expected),
    value: value4g + a.capex5g * p.radioShare * p.gearOfCapex * standing5g,
    value4g,
    delayStake: annuity * p.dividend * urgent * expected * supply,
    delayStakeBan: annuity * p.dividend * urgent * Math.max(expected, 0.8 * standing4g) * supply,
    own: (1 - clamp(node.coFunded, 0, 1)) * (node.consulted ? 1 - p.consultSaving : 1),
    unsoothed: protestLeft(p, carriersOf(world, id), node.carrierGoodwill, moneyForRemoval(p, node)),
    credit: annuity * a.capex5g * worthOfCredit(world, node),
    alliance: allianceValue(world, state, id) * demandFelt(world, state, node),
    doubts: doubtsOf(world, node),
    unwritten: 1 - p.steering * a.stateCarriers,
    principled: principlesSigned(state, a),
    bases: basesAtStake(world, id, node),
    feared: fearedRetaliation(world, state, id),
    doubtOfOthers: meanDoubt(world, node),
    harmAtStake: harmAtStake(world, node),
  };
}

function harmAtStake(world: World, node: StateNode): number {
  const { listen, disrupt } = meanHarmFelt(world, node);
  return listen * world.p.harmListen + disrupt * world.p.harmDisrupt;
}
