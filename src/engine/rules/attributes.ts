/** What a state is, by one formula for all, from figures that are dated before the game begins (MODEL 11). */
import type { BlocId, Scenario, StateId } from '../model/index.ts';
import { clamp, log10, pow } from '../numeric.ts';
import type { Coefficients } from './coefficients.ts';

/** A partner, its place among the world's states, and how much it counts, 0 to 1. */
export interface Peer {
  readonly id: StateId;
  readonly place: number;
  readonly weight: number;
}

/** A state's standing attributes, all dated before the game begins (MODEL 11). */
export interface Attributes {
  /** Exports to the rival, % of GDP. */
  readonly exportsToRival: number;
  /** Exports to the protector, % of GDP. */
  readonly exportsToProtector: number;
  /** Share of the standing 4G radio base from restricted vendors, 0 to 1. */
  readonly restricted4g: number;
  /** 5G capital expenditure, % of GDP. */
  readonly capex5g: number;
  /** Cost of swapping all restricted 4G gear, % of GDP, central estimate. */
  readonly swap: number;
  /** Intelligence partnership, 0 to 1, and its worth, % of GDP a year. */
  readonly tier: number;
  readonly intelligence: number;
  /** What one step closer in intelligence would add to that, % of GDP a year; nothing for the closest. */
  readonly closerIntelligence: number;
  /** Strength of the tie to the protector, 0 to 1; halved where there is no treaty. */
  readonly tie: number;
  /** Whether that tie is a treaty. */
  readonly treaty: boolean;
  /** Troops of the protector, 0 to 1 on a logarithmic scale. */
  readonly troops: number;
  /** Nearness to the military threat, 0 to 1. */
  readonly front: number;
  /** What a dispute with the rival adds to the belief that it would do harm. */
  readonly dispute: number;
  /** Freedom score, 0 at 60 of 100 and 1 at 100: contested, weighted by a parameter. */
  readonly free: number;
  /** GDP per head, 0 to 1. */
  readonly wealth: number;
  /** log10 of GDP over USD 300 billion, bounded. */
  readonly power: number;
  /** Weight of a resident radio vendor in the economy, 0 to 1. */
  readonly homeVendor: number;
  /** Share of subscribers with carriers that the state holds, 0 to 1: they follow it without a written rule. */
  readonly stateCarriers: number;
  /** Whether the state follows the programmes of the protector's partners without being a member. */
  readonly associated: boolean;
  /** How far a bloc's law binds it, 0 to 1. */
  readonly law: number;
  /** Blocs whose law can bind, and whether the state is a member. */
  readonly laws: readonly { readonly bloc: BlocId; readonly law: number; readonly member: boolean }[];
  /** Blocs of which it is a member. */
  readonly blocs: readonly BlocId[];
  /** Partners and how much each counts; the weights sum to 1, or the list is empty. */
  readonly peers: readonly Peer[];
  /** Receptiveness to the protector's evidence, 0 to 1. */
  readonly reception: number;
  /** How much its network counts for the protector: what it carries, by tie and intelligence, and by size. */
  readonly weight: number;
}

/** An unknown id is a programming error. */
export function attributesOf(scenario: Scenario, p: Coefficients, id: StateId): Attributes {
  const spec = scenario.states[id];
  if (!spec) throw new RangeError(id);
  const f = spec.figures;
  const gdp = f.gdpUsdBn.value;
  const tie = scenario.ties.find(
    (t) => (t.a === id && t.b === scenario.powers.protector) || (t.b === id && t.a === scenario.powers.protector),
  );
  const strength = tie?.strength.value ?? 0;
  const blocs = Object.values(scenario.blocs).filter((b) => b.members.includes(id));
  const treaty = tie?.kind === 'treaty';
  const tier = f.intelTier.value / 3;
  const tieValue = strength * (treaty ? 1 : 0.5);
  const defended = blocs.some((b) => b.defence || b.law.value > 0);
  const inAlliance = blocs.some((b) => b.defence);
  return {
    exportsToRival: f.exportsToRival.value * f.goodsExportsGdp.value * 100,
    exportsToProtector: f.exportsToProtector.value * f.goodsExportsGdp.value * 100,
    restricted4g: f.restricted4g.value,
    capex5g: (f.capex5gUsdBn.value / gdp) * 100,
    swap: (f.swapCostUsdBn.value / gdp) * 100,
    tier,
    intelligence: intelligenceWorth(p, tier),
    closerIntelligence: intelligenceWorth(p, Math.min(1, tier + 1 / 3)) - intelligenceWorth(p, tier),
    tie: tieValue,
    treaty,
    troops: Math.min(1, log10(1 + f.troops.value) / 5),
    front: f.frontier.value > 0 && defended ? 1 : inAlliance && strength >= 0.95 ? 0.7 : 0,
    // The exponent is near 2: a limited dispute counts for much less than half of a full one.
    dispute: p.disputeWeight * pow(f.dispute.value / 2, p.disputeExponent),
    free: (f.freedom.value - 60) / 40,
    wealth: clamp((gdp / f.populationM.value - 5) / 40, 0, 1),
    power: clamp(log10(gdp / 300), -1.2, 1.3),
    homeVendor: Math.min(1, ((residentVendorRevenue(scenario, id) / gdp) * 100) / 5),
    stateCarriers: spec.carriers.reduce((sum, { share, stateHeld }) => sum + (stateHeld ? share : 0), 0),
    associated: (treaty && f.freedom.value >= 60) || f.intelTier.value >= 2,
    law: Math.max(0, ...blocs.map((b) => b.law.value)),
    laws: Object.entries(scenario.blocs)
      .filter(([, bloc]) => bloc.law.value > 0)
      .map(([bloc, { law, members }]) => ({ bloc, law: law.value, member: members.includes(id) })),
    blocs: Object.keys(scenario.blocs)
      .sort()
      .filter((bloc) => scenario.blocs[bloc]?.members.includes(id)),
    peers: peersOf(scenario, id),
    reception: clamp(p.receptionBase + 0.6 * tier + 0.4 * tieValue, 0, 1),
    weight: (p.partnerBase + p.partnerTie * tieValue + p.partnerTier * tier) * Math.sqrt(gdp),
  };
}

/** Worth of an intelligence partnership, % of GDP a year. */
function intelligenceWorth(p: Coefficients, tier: number): number {
  return p.intelligenceValue * pow(tier, p.intelligenceExponent);
}

function residentVendorRevenue(scenario: Scenario, id: StateId): number {
  let total = 0;
  for (const vendor of Object.values(scenario.vendors)) {
    if (vendor.home === id && vendor.layers.includes('ran')) total += vendor.figures.carrierRevenueUsdBn.value;
  }
  return total;
}

function peersOf(scenario: Scenario, id: StateId): Peer[] {
  const states = Object.keys(scenario.states).sort();
  const weights = new Map<StateId, number>();
  for (const bloc of Object.values(scenario.blocs)) {
    if (!bloc.members.includes(id)) continue;
    for (const member of bloc.members) {
      if (member !== id) weights.set(member, (weights.get(member) ?? 0) + bloc.peerWeight.value);
    }
  }
  const total = [...weights.values()].reduce((a, b) => a + b, 0);
  if (total <= 0) return [];
  return [...weights.entries()]
    .map(([peer, w]) => ({ id: peer, place: states.indexOf(peer), weight: w / total }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}
