/** What follows from a scenario alone: sorted names, coefficients, and each state's attributes by one formula for all. */
import {
  type DilemmaId,
  type DilemmaSpec,
  type Layer,
  type Path,
  POSTURES,
  type PublicState,
  type Scenario,
  type StateId,
  type StateNode,
  type VendorId,
} from '../model/index.ts';
import { log, pow } from '../numeric.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { spectrumTurn } from './calendar.ts';
import { type CarrierMarket, carrierMarket } from './carriers.ts';
import { type Coefficients, coefficients } from './coefficients.ts';
import { perTurn } from './time.ts';

/** A ministry, with its tilts against the government's mean: harm as a factor, manageability as what is added. */
export interface Ministry {
  readonly id: string;
  readonly weight: number;
  readonly harm: number;
  readonly manageability: number;
  /** Factor on the protector's word. */
  readonly trust: number;
}

/** What a government's decision rests on, as paths: as a rule, and while a threat against it is open. */
export interface Premises {
  readonly usual: readonly Path[];
  readonly threatened: readonly Path[];
}

/** Shares that fade or recover in a turn, of the coefficients that state them for a quarter. */
const FADING = [
  'memory',
  'pressFade',
  'severityFade',
  'recordRecovery',
  'supportPull',
  'strainPull',
  'carrierGoodwillFade',
  'threatFade',
  'resentmentFade',
  'subsidyFade',
  'rareEarthsFade',
  'taskedFade',
  'goodwillPull',
  'softPowerFade',
  'unityPull',
  'precedentFade',
] as const;
export type Fading = Readonly<Record<(typeof FADING)[number], number>>;

/** Who can bid in a layer, with the part of its utility that a game never changes. */
export interface Bidder {
  readonly id: VendorId;
  /** Habit of the market: utility of the share that it begins with. */
  readonly habit: number;
  readonly restricted: boolean;
  /** Small in this market as the game begins, and from no restricted home. */
  readonly newcomer: boolean;
  readonly home: StateId;
}

export interface Dilemma {
  readonly spec: DilemmaSpec;
  readonly asked: ReadonlyMap<StateId, string>;
}

/** A vendor with its share of the world's radio market when the game begins, 0 to 1. */
export interface Seller {
  readonly id: VendorId;
  readonly share: number;
}

/** A home state of vendors that are not restricted. */
export interface OtherHome {
  readonly id: StateId;
  /** Its vendors' share among the unrestricted by radio; sums to 1. */
  readonly share: number;
  readonly vendors: readonly VendorId[];
}

export interface World {
  readonly scenario: Scenario;
  readonly p: Coefficients;
  readonly protector: StateId;
  readonly rival: StateId;
  /** All states but the two powers, sorted. */
  readonly governments: readonly StateId[];
  readonly states: readonly StateId[];
  /** Governments by their weight for the protector, the weightiest first. */
  readonly byWeight: readonly StateId[];
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
  /** Every other vendor's home state, the protector besides, sorted. */
  readonly otherHomes: readonly OtherHome[];
  /** Each restricted vendor's weight among them, by radio share; sums to 1. */
  readonly restrictedWeight: Readonly<Record<VendorId, number>>;
  readonly attributes: Readonly<Record<StateId, Attributes>>;
  readonly carriers: Readonly<Record<StateId, CarrierMarket>>;
  readonly premises: Readonly<Record<StateId, Premises>>;
  /** Sum of the governments' weights for the protector. */
  readonly weightOfAll: number;
  /** Dilemmas by name, each with the key under which a seat's is kept, open or past, by seat. */
  readonly dilemmas: ReadonlyMap<DilemmaId, Dilemma>;
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
  const weightOf = (id: StateId): number => attributes[id]?.weight ?? 0;
  return {
    scenario,
    p,
    protector,
    rival,
    states,
    governments,
    byWeight: [...governments].sort((a, b) => weightOf(b) - weightOf(a) || (a < b ? -1 : 1)),
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
    otherHomes: otherHomesOf(scenario, others),
    restrictedWeight: Object.fromEntries(
      restricted.map((v) => [v, weightSum > 0 ? marketShare(scenario, v, 'ran') / weightSum : 1 / restricted.length]),
    ),
    attributes,
    carriers: Object.fromEntries(states.map((id) => [id, carrierMarket(scenario, p, id)])),
    premises: Object.fromEntries(
      governments.map((id) => [id, premisesOf(id, restricted, attributes[id]?.peers ?? [])]),
    ),
    weightOfAll: governments.reduce((sum, id) => sum + weightOf(id), 0),
    dilemmas: new Map(
      scenario.dilemmas.map((spec) => [
        spec.id,
        { spec, asked: new Map(states.map((id): [StateId, string] => [id, `${spec.id}@${id}`])) },
      ]),
    ),
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
    'world/precedent',
    'blocs',
    ...restricted.flatMap((v) => [`vendors/${v}/regime`, `vendors/${v}/banThreat`]),
    ...peers.map((peer) => `states/${peer.id}/posture`),
  ];
  return { usual: [...own, ...shared], threatened: [...own, 'world/resolve', ...shared] };
}

const LEANS_ON: readonly (keyof StateNode)[] = [
  'beliefs',
  'doubts',
  'financed',
  'coFunded',
  'subsidised',
  'consulted',
  'credit',
  'autonomy',
  'carrierGoodwill',
  'severity',
  'invested',
  'credited',
  'heldUntil',
  'resentment',
  'pressed',
  'tailored',
  'hardened',
  'securityLaw',
  'oversight',
  'encryption',
  'redundancy',
  'posture',
];

/** The tilts are normalised so that the mean over the ministries, by weight, is kept. */
function cabinetOf(scenario: Scenario): Pick<World, 'cabinet' | 'manageabilityMean'> {
  const specs = Object.entries(scenario.ministries).sort(([a], [b]) => (a < b ? -1 : 1));
  let harmMean = 0;
  let manageabilityMean = 0;
  for (const [, spec] of specs) {
    harmMean += spec.weight * spec.harmTilt;
    manageabilityMean += spec.weight * spec.manageabilityTilt;
  }
  const cabinet = specs.map(([id, { weight, harmTilt, manageabilityTilt, trust = 1 }]) => ({
    id,
    weight,
    harm: harmMean > 0 ? harmTilt / harmMean : 1,
    manageability: manageabilityTilt,
    trust,
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

function otherHomesOf(scenario: Scenario, others: readonly VendorId[]): OtherHome[] {
  const homes = [...new Set([scenario.powers.protector, ...others.map((v) => scenario.vendors[v]?.home ?? '')])].sort();
  const shareOf = (home: StateId): number =>
    others.reduce((sum, v) => sum + (scenario.vendors[v]?.home === home ? marketShare(scenario, v, 'ran') : 0), 0);
  const all = homes.reduce((sum, home) => sum + shareOf(home), 0);
  return homes.map((id) => ({
    id,
    share: all > 0 ? shareOf(id) / all : 0,
    vendors: others.filter((v) => scenario.vendors[v]?.home === id),
  }));
}

function biddersOf(scenario: Scenario, p: Coefficients, vendors: readonly VendorId[], layer: Layer): Bidder[] {
  const bidders: Bidder[] = [];
  for (const id of vendors) {
    const spec = scenario.vendors[id];
    if (!spec?.layers.includes(layer)) continue;
    const share = marketShare(scenario, id, layer);
    const restricted = spec.home === scenario.powers.rival;
    const newcomer = !restricted && layer === 'ran' && share < p.newcomerShare;
    bidders.push({ id, habit: p.marketHabit * log(share + 0.005), restricted, newcomer, home: spec.home });
  }
  return bidders;
}

/** A vendor's share of the world market of a layer when the game begins, 0 to 1. */
export function marketShare(scenario: Scenario, vendor: VendorId, layer: Layer): number {
  const figures = scenario.vendors[vendor]?.figures;
  return (layer === 'ran' ? figures?.ranShare.value : figures?.coreShare.value) ?? 0;
}

/** Vendors at home in a state that sell radio gear, sorted. */
export function homeRadioVendors({ scenario, others }: World, id: StateId): readonly VendorId[] {
  return others.filter((v) => scenario.vendors[v]?.home === id && scenario.vendors[v]?.layers.includes('ran'));
}

/** The attributes of a state that the scenario holds; an unknown id is a programming error. */
export function attributes(world: World, id: StateId): Attributes {
  const found = world.attributes[id];
  if (!found) throw new RangeError(id);
  return found;
}

/** Who holds the gear in a state, as the scenario has it; an unknown id is a programming error. */
export function carriersOf(world: World, id: StateId): CarrierMarket {
  const found = world.carriers[id];
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

/** Under what a seat's dilemma is kept, among those that are open and those that have been put. */
export function askedKey({ dilemmas }: World, dilemma: DilemmaId, seat: StateId): string {
  return dilemmas.get(dilemma)?.asked.get(seat) ?? `${dilemma}@${seat}`;
}
