/** What follows from a scenario alone: sorted names, coefficients, and each state's attributes by one formula for all. */
import {
  type BlocId,
  type Layer,
  type Path,
  POSTURES,
  type PublicState,
  type Scenario,
  type StateId,
  type StateNode,
  type VendorId,
} from '../model/index.ts';
import { PARAMETER_IDS, type ParameterId } from '../model/parameters.ts';
import { clamp, log, log10, pow } from '../numeric.ts';
import { spectrumTurn } from './calendar.ts';
import { perTurn } from './time.ts';

export type Coefficients = Readonly<Record<ParameterId, number>>;

/** A state's standing attributes, all dated before the game begins (MODEL 11). */
export interface Attributes {
  /** Exports to the rival, % of GDP. */
  readonly exportsToRival: number;
  /** Share of the standing 4G radio base from restricted vendors, 0 to 1. */
  readonly restricted4g: number;
  /** 5G capital expenditure, % of GDP. */
  readonly capex5g: number;
  /** Cost of swapping all restricted 4G gear, % of GDP, central estimate. */
  readonly swap: number;
  /** Intelligence partnership, 0 to 1, and its worth, % of GDP a year. */
  readonly tier: number;
  readonly intelligence: number;
  /** Strength of the tie to the protector, 0 to 1; halved where there is no treaty. */
  readonly tie: number;
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
  /** Whether the state follows the programmes of the protector's partners without being a member. */
  readonly associated: boolean;
  /** How far a bloc's law binds it, 0 to 1. */
  readonly law: number;
  /** Blocs whose law can bind, and whether the state is a member. */
  readonly laws: readonly { readonly bloc: BlocId; readonly law: number; readonly member: boolean }[];
  /** Partners and how much each counts; the weights sum to 1, or the list is empty. */
  readonly peers: readonly { readonly id: StateId; readonly weight: number }[];
  /** Receptiveness to the protector's evidence, 0 to 1. */
  readonly reception: number;
  /** How much its network counts for the protector: what it carries, by tie and intelligence, and by size. */
  readonly weight: number;
}

/** A ministry, with its tilts against the government's mean: harm as a factor, manageability as what is added. */
export interface Ministry {
  readonly id: string;
  readonly weight: number;
  readonly harm: number;
  readonly manageability: number;
}

/** What a government's decision rests on, as paths: as a rule, and while a threat against it is open. */
export interface Premises {
  readonly usual: readonly Path[];
  readonly threatened: readonly Path[];
}

/** Shares that fade or recover in a turn, of the coefficients that state them for a quarter. */
const FADING = ['memory', 'pressFade', 'severityFade', 'recordRecovery', 'supportPull', 'strainPull'] as const;
export type Fading = Readonly<Record<(typeof FADING)[number], number>>;

/** Who can bid in a layer, with the part of its utility that a game never changes. */
export interface Bidder {
  readonly id: VendorId;
  /** Habit of the market: utility of the share that it begins with. */
  readonly habit: number;
  readonly restricted: boolean;
  readonly home: StateId;
}

/** A vendor with its share of the world's radio market when the game begins, 0 to 1. */
export interface Seller {
  readonly id: VendorId;
  readonly share: number;
}

export interface World {
  readonly scenario: Scenario;
  readonly p: Coefficients;
  readonly protector: StateId;
  readonly rival: StateId;
  /** All states but the two powers, sorted. */
  readonly governments: readonly StateId[];
  readonly states: readonly StateId[];
  readonly vendors: readonly VendorId[];
  readonly restricted: readonly VendorId[];
  readonly others: readonly VendorId[];
  readonly ministries: readonly string[];
  /** The same with their weights and tilts, and the mean of what the tilts add to manageability. */
  readonly cabinet: readonly Ministry[];
  readonly manageabilityMean: number;
  readonly fading: Fading;
  readonly bidders: Readonly<Record<Layer, readonly Bidder[]>>;
  /** Who sells radio gear, restricted or not. */
  readonly sellers: { readonly restricted: readonly Seller[]; readonly others: readonly Seller[] };
  /** By posture: the share of good standing that it leaves in doubt, and how visible it is, each 0 to 1. */
  readonly shortfall: readonly number[];
  readonly visibility: readonly number[];
  /** By the number of levels gone up at once, the concave cost of the step, % of GDP a year. */
  readonly stepCosts: readonly number[];
  /** Factor that spreads a present cost over the horizon as a yearly one: `r / (1 − (1 + r)^−T)`. */
  readonly annuity: number;
  /** Each restricted vendor's weight among them, by radio share; sums to 1. */
  readonly restrictedWeight: Readonly<Record<VendorId, number>>;
  readonly attributes: Readonly<Record<StateId, Attributes>>;
  readonly premises: Readonly<Record<StateId, Premises>>;
  /** Sum of the governments' weights for the protector. */
  readonly weightOfAll: number;
  /** Turn from which each state's spectrum is planned to be there. */
  readonly spectrum: Readonly<Record<StateId, number>>;
  /** Turns per year. */
  readonly perYear: number;
}

const memo = new WeakMap<Scenario, World>();

/** Compiles a scenario; the same object gives the same world, so callers need not pass it around. */
export function worldOf(scenario: Scenario): World {
  const known = memo.get(scenario);
  if (known) return known;
  const world = compile(scenario);
  memo.set(scenario, world);
  return world;
}

function compile(scenario: Scenario): World {
  const p = coefficients(scenario);
  const { protector, rival } = scenario.powers;
  const states = Object.keys(scenario.states).sort();
  const vendors = Object.keys(scenario.vendors).sort();
  const restricted = vendors.filter((v) => scenario.vendors[v]?.home === rival);
  const others = vendors.filter((v) => scenario.vendors[v]?.home !== rival);
  const sellersOf = (ids: readonly VendorId[]): Seller[] =>
    ids.map((v) => ({ id: v, share: marketShare(scenario, v, 'ran') }));
  const weightSum = restricted.reduce((total, v) => total + marketShare(scenario, v, 'ran'), 0);
  const governments = states.filter((id) => id !== protector && id !== rival);
  const attributes = Object.fromEntries(states.map((id) => [id, attributesOf(scenario, p, id)]));
  return {
    scenario,
    p,
    protector,
    rival,
    states,
    governments,
    vendors,
    restricted,
    others,
    sellers: { restricted: sellersOf(restricted), others: sellersOf(others) },
    bidders: { ran: biddersOf(scenario, p, vendors, 'ran'), core: biddersOf(scenario, p, vendors, 'core') },
    shortfall: [1, p.shortfallVetting, p.shortfallCore, p.shortfallExclusion, 0],
    visibility: [0, p.visibilityVetting, p.visibilityCore, p.visibilityExclusion, 1],
    stepCosts: POSTURES.map((levels) => p.stepCost * pow(levels, p.stepExponent)),
    annuity: annuityOf(p),
    ministries: Object.keys(scenario.ministries).sort(),
    ...cabinetOf(scenario),
    fading: fadingOf(p, scenario.calendar.turnsPerYear),
    restrictedWeight: Object.fromEntries(
      restricted.map((v) => [v, weightSum > 0 ? marketShare(scenario, v, 'ran') / weightSum : 1 / restricted.length]),
    ),
    attributes,
    premises: Object.fromEntries(
      governments.map((id) => [id, premisesOf(id, restricted, attributes[id]?.peers ?? [])]),
    ),
    weightOfAll: governments.reduce((sum, id) => sum + (attributes[id]?.weight ?? 0), 0),
    spectrum: Object.fromEntries(states.map((id) => [id, spectrumTurn(scenario, id)])),
    perYear: scenario.calendar.turnsPerYear,
  };
}

/** Paths on which a government's leaning rests: beliefs, offers and threats to it, what its partners do, and the restricted vendors' supply. */
function premisesOf(id: StateId, restricted: readonly VendorId[], peers: Attributes['peers']): Premises {
  const own = [...LEANS_ON.map((key) => `states/${id}/${key}`), `commitments/${id}`];
  const shared = [
    'world/threatLevel',
    'world/attention',
    'blocs',
    ...restricted.map((v) => `vendors/${v}/regime`),
    ...peers.map((peer) => `states/${peer.id}/posture`),
  ];
  return { usual: [...own, ...shared], threatened: [...own, 'world/resolve', ...shared] };
}

const LEANS_ON: readonly (keyof StateNode)[] = [
  'beliefs',
  'financed',
  'coFunded',
  'subsidised',
  'severity',
  'pressed',
  'securityLaw',
  'oversight',
  'encryption',
  'redundancy',
  'posture',
];

function coefficients(scenario: Scenario): Coefficients {
  return Object.fromEntries(PARAMETER_IDS.map((id) => [id, scenario.parameters[id]?.value ?? 0])) as Coefficients;
}

/** The tilts are normalised so that the mean over the ministries, by weight, is kept. */
function cabinetOf(scenario: Scenario): Pick<World, 'cabinet' | 'manageabilityMean'> {
  const specs = Object.entries(scenario.ministries).sort(([a], [b]) => (a < b ? -1 : 1));
  let harmMean = 0;
  let manageabilityMean = 0;
  for (const [, spec] of specs) {
    harmMean += spec.weight * spec.harmTilt;
    manageabilityMean += spec.weight * spec.manageabilityTilt;
  }
  const cabinet = specs.map(([id, { weight, harmTilt, manageabilityTilt }]) => ({
    id,
    weight,
    harm: harmMean > 0 ? harmTilt / harmMean : 1,
    manageability: manageabilityTilt,
  }));
  return { cabinet, manageabilityMean };
}

function fadingOf(p: Coefficients, perYear: number): Fading {
  return Object.fromEntries(FADING.map((id) => [id, perTurn({ perYear }, p[id])])) as Fading;
}

function annuityOf({ discountRate, horizonYears }: Coefficients): number {
  const spread = 1 - pow(1 + discountRate, -horizonYears);
  // A rate so small that 64 bits cannot tell it from none is none.
  return spread > 0 ? discountRate / spread : 1 / horizonYears;
}

function biddersOf(scenario: Scenario, p: Coefficients, vendors: readonly VendorId[], layer: Layer): Bidder[] {
  const bidders: Bidder[] = [];
  for (const id of vendors) {
    const spec = scenario.vendors[id];
    if (!spec?.layers.includes(layer)) continue;
    const habit = p.marketHabit * log(marketShare(scenario, id, layer) + 0.005);
    bidders.push({ id, habit, restricted: spec.home === scenario.powers.rival, home: spec.home });
  }
  return bidders;
}

/** A vendor's share of the world market of a layer when the game begins, 0 to 1. */
export function marketShare(scenario: Scenario, vendor: VendorId, layer: Layer): number {
  const figures = scenario.vendors[vendor]?.figures;
  return (layer === 'ran' ? figures?.ranShare.value : figures?.coreShare.value) ?? 0;
}

function attributesOf(scenario: Scenario, p: Coefficients, id: StateId): Attributes {
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
    restricted4g: f.restricted4g.value,
    capex5g: (f.capex5gUsdBn.value / gdp) * 100,
    swap: (f.swapCostUsdBn.value / gdp) * 100,
    tier,
    intelligence: p.intelligenceValue * pow(tier, p.intelligenceExponent),
    tie: tieValue,
    troops: Math.min(1, log10(1 + f.troops.value) / 5),
    front: f.frontier.value > 0 && defended ? 1 : inAlliance && strength >= 0.95 ? 0.7 : 0,
    // The exponent is near 2: a limited dispute counts for much less than half of a full one.
    dispute: p.disputeWeight * pow(f.dispute.value / 2, p.disputeExponent),
    free: (f.freedom.value - 60) / 40,
    wealth: clamp((gdp / f.populationM.value - 5) / 40, 0, 1),
    power: clamp(log10(gdp / 300), -1.2, 1.3),
    homeVendor: Math.min(1, ((residentVendorRevenue(scenario, id) / gdp) * 100) / 5),
    associated: (treaty && f.freedom.value >= 60) || f.intelTier.value >= 2,
    law: Math.max(0, ...blocs.map((b) => b.law.value)),
    laws: Object.entries(scenario.blocs)
      .filter(([, bloc]) => bloc.law.value > 0)
      .map(([bloc, { law, members }]) => ({ bloc, law: law.value, member: members.includes(id) })),
    peers: peersOf(scenario, id),
    reception: clamp(p.receptionBase + 0.6 * tier + 0.4 * tieValue, 0, 1),
    weight: (p.partnerBase + p.partnerTie * tieValue + p.partnerTier * tier) * Math.sqrt(gdp),
  };
}

function residentVendorRevenue(scenario: Scenario, id: StateId): number {
  let total = 0;
  for (const vendor of Object.values(scenario.vendors)) {
    if (vendor.home === id && vendor.layers.includes('ran')) total += vendor.figures.carrierRevenueUsdBn.value;
  }
  return total;
}

function peersOf(scenario: Scenario, id: StateId): { id: StateId; weight: number }[] {
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
    .map(([peer, w]) => ({ id: peer, weight: w / total }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The attributes of a state that the scenario holds; an unknown id is a programming error. */
export function attributes(world: World, id: StateId): Attributes {
  const found = world.attributes[id];
  if (!found) throw new RangeError(id);
  return found;
}

/** A state's node; an unknown id is a programming error. */
export function nodeOf(state: Pick<PublicState, 'states'>, id: StateId): StateNode {
  const found = state.states[id];
  if (!found) throw new RangeError(id);
  return found;
}

/** The restricted vendor with the largest weight among them: the one that a sentence names where it can name one. */
export function mainRestricted(world: World): VendorId {
  let main = world.restricted[0] ?? '';
  for (const v of world.restricted)
    if ((world.restrictedWeight[v] ?? 0) > (world.restrictedWeight[main] ?? 0)) main = v;
  return main;
}

export function isPower(world: World, id: StateId): boolean {
  return id === world.protector || id === world.rival;
}
