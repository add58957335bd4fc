/** Whose gear carriers order, by a multinomial logit (McFadden 1974; MODEL 6). */
import type { Layer, Posture, PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp, softmaxInPlace } from '../numeric.ts';
import { type Examples, examplesOf } from './alliance.ts';
import { meanHarmFelt } from './beliefs.ts';
import { fearAhead } from './exportBans.ts';
import { restricted4g } from './gear.ts';
import { competitionLeft, newcomerAppeal } from './openNetworks.ts';
import { creditDiscount } from './price.ts';
import { attributes, type Bidder, nodeOf, type Seller, type World } from './world.ts';

/** Share of new radio orders closed to restricted vendors under a posture, 0 to 1 (MODEL 1). */
export function closedShare(world: World, posture: Posture): number {
  return posture >= 3 ? 1 : posture === 2 ? world.p.closedAtCore : posture === 1 ? world.p.closedAtVetting : 0;
}

/**
 * Share of the wanted new radio orders that the rule in force closes to restricted vendors, 0 to 1: under a cap, what is wanted above it.
 *
 * @param wanted their share of new orders under no rule, 0 to 1
 */
export function closedInForce(world: World, node: StateNode, wanted: number): number {
  return closedAt(world, node.inForce, node.cap, wanted);
}

/** The same at core exclusion with a cap, or null for none. */
export function closedAtCore(world: World, cap: number | null, wanted: number): number {
  if (cap === null) return closedShare(world, 2);
  return wanted > 0 ? (wanted - Math.min(wanted, cap)) / wanted : 0;
}

function priceGap({ sellers }: World, vendors: PublicState['vendors']): number {
  return clamp(1 - meanPrice(vendors, sellers.restricted) / meanPrice(vendors, sellers.others), 0, 0.6);
}

function meanPrice(vendors: PublicState['vendors'], sellers: readonly Seller[]): number {
  let price = 0;
  let weight = 0;
  for (const { id, share } of sellers) {
    price += share * (vendors[id]?.price ?? 1);
    weight += share;
  }
  return weight > 0 ? price / weight : 1;
}

function restrictedSupply(world: World, vendors: PublicState['vendors']): number {
  let supply = 0;
  for (const v of world.restricted) supply += (world.restrictedWeight[v] ?? 0) * (vendors[v]?.supply ?? 1);
  return clamp(supply, 0, 1);
}

function restrictedFear(world: World, vendors: PublicState['vendors']): number {
  let fear = 0;
  for (const v of world.restricted) fear += (world.restrictedWeight[v] ?? 0) * (vendors[v]?.supplyFear ?? 0);
  return clamp(fear, 0, 1);
}

function furthestCoverage(states: PublicState['states']): number {
  let furthest = 0;
  for (const id in states) furthest = Math.max(furthest, states[id]?.rollout.coverage ?? 0);
  return furthest;
}

/** Shares by bidder. One list serves all states: the engine does one sum at a time, and a new list for each would cost more than the sum. */
const sharesIn: Readonly<Record<Layer, number[]>> = { ran: [], core: [] };

/** What is alike for every state of a world that chooses: looked up once for all of them. */
export interface Market {
  /** What bidders bring, by layer: utility of habit, price and quality, and what short deliveries take from it. */
  readonly appeal: Readonly<Record<Layer, readonly number[]>>;
  readonly shortage: Readonly<Record<Layer, readonly number[]>>;
  /** Price of restricted gear below its rivals', as a share of the rivals' price, 0 to 0.6. */
  readonly gap: number;
  /** What newcomers with open interfaces leave of the cost of one bidder less, 0 to 1. */
  readonly missed: number;
  /** Share of demand that the restricted vendors together can deliver, 0 to 1. */
  readonly supply: number;
  /** Share of deliveries that buyers of restricted gear expect to miss over its life, 0 to 1. */
  readonly supplyFear: number;
  /** 5G coverage of the state that is furthest, 0 to 1: what others fear to fall behind. */
  readonly frontier: number;
  /** What rules others have. */
  readonly examples: Examples;
}

export function marketOf(
  world: World,
  { turn, vendors, states, world: now }: Pick<PublicState, 'turn' | 'vendors' | 'states' | 'world'>,
): Market {
  const { p, bidders } = world;
  const young = newcomerAppeal(world, now);
  const appealOf = ({ id, habit, newcomer }: Bidder): number => {
    const vendor = vendors[id];
    if (!vendor) return -50;
    const known = habit - p.priceWeight * (vendor.price - 1) + p.qualityWeight * (vendor.quality - 0.8);
    return newcomer ? known + young : known;
  };
  // Carriers price the fear of short supply before it bites, and what they feel already only once.
  const shortageOf = ({ id }: Bidder): number => {
    const vendor = vendors[id];
    return vendor ? p.deliveryWeight * (1 - vendor.supply) + p.fearWeight * fearAhead(vendor) : 0;
  };
  return {
    appeal: { ran: bidders.ran.map(appealOf), core: bidders.core.map(appealOf) },
    shortage: { ran: bidders.ran.map(shortageOf), core: bidders.core.map(shortageOf) },
    gap: priceGap(world, vendors),
    missed: competitionLeft(world, now),
    supply: restrictedSupply(world, vendors),
    supplyFear: restrictedFear(world, vendors),
    frontier: furthestCoverage(states),
    examples: examplesOf(world, { turn, states }),
  };
}

/**
 * Shares of new orders in a layer, before any rule closes a part of them, in the order of the layer's bidders; they sum to 1.
 * Utility: habit of the market, price, quality, compatibility with what stands (early 5G is non-standalone), delivery, fear that
 * a rule will come (less after silence at an auction), and the finance of either side's bid.
 *
 * @param fear utility that restricted vendors lose abroad because bidders expect a rule
 * @returns a list that the next call overwrites
 */
function openShares(world: World, market: Market, id: StateId, node: StateNode, layer: Layer, fear: number): number[] {
  const { p } = world;
  const bidders = world.bidders[layer];
  const appeal = market.appeal[layer];
  const shortage = market.shortage[layer];
  const standing = layer === 'ran' ? node.gear.ran4g : node.gear.core;
  let total = 0;
  for (const v of world.vendors) total += standing[v] ?? 0;
  const { creditFrom } = node;
  const finance = p.financeWeight * (node.financed + (creditFrom === world.protector ? node.credit : 0));
  const lent = creditFrom === world.rival ? p.financeWeight * node.credit : 0;
  const credit =
    lent + (node.credited > 0 ? p.priceWeight * creditDiscount(world, attributes(world, id).wealth, node.credited) : 0);
  const shares = sharesIn[layer];
  if (shares.length !== bidders.length) shares.length = bidders.length;
  for (let i = 0; i < bidders.length; i++) {
    const bidder = bidders[i] as Bidder;
    const atHome = bidder.home === id;
    shares[i] =
      (appeal[i] as number) +
      p.compatibilityWeight * ((standing[bidder.id] ?? 0) / (total || 1)) -
      (shortage[i] as number) -
      (bidder.restricted && !atHome ? fear : 0) +
      (bidder.restricted ? credit : finance) +
      (atHome ? p.homeMarketWeight : 0);
  }
  softmaxInPlace(shares);
  return shares;
}

/**
 * Bidders fear a rule that is announced and not yet in force, and one that a licence condition spells out; silence eases them. Carriers that stand
 * on the gear would rather sign while they may, and customers who are wary of it make them leave ahead of any rule.
 */
function regulatoryFear(world: World, node: StateNode): number {
  const announced = node.posture > node.inForce ? node.posture - node.inForce : 0;
  const { customerWariness, regulatoryFear: perStep, signEarly, silenceEase } = world.p;
  const fear = perStep * (announced + (node.auctionConditions ? 1 : 0));
  const hurry = signEarly > 0 ? signEarly * announced * restricted4g(world, node) : 0;
  const wary = customerWariness > 0 ? customerWariness * meanHarmFelt(world, node).listen : 0;
  return fear - hurry + wary - (node.doorOpen ? silenceEase : 0);
}

/**
 * Turns open shares into those under the rule in force, in place. What a rule closes is divided among the other vendors in proportion; a cap
 * binds as a cap; compliance is how much of the rule stands. The core closes from posture 2 on. Carriers that the state holds follow what it has
 * announced, before there is a law and without wearing it away.
 *
 * @param open in the order of the layer's bidders
 * @param held share of subscribers with carriers that follow the state so, 0 to 1
 */
export function ruleShares(world: World, node: StateNode, open: number[], layer: Layer, held = 0): void {
  const bidders = world.bidders[layer];
  const restricted = restrictedPart(bidders, open);
  const allowed = allowedShare(world, node, restricted, layer, held);
  if (restricted > 0 && allowed < restricted) {
    const others = 1 - restricted;
    for (let i = 0; i < bidders.length; i++) {
      const share = open[i] as number;
      if (bidders[i]?.restricted) open[i] = (share * allowed) / restricted;
      else if (others > 0) open[i] = (share * (1 - allowed)) / others;
    }
  }
  if (node.diversityMandate) diversify(world, node, bidders, open);
}

function restrictedPart(bidders: readonly Bidder[], by: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < bidders.length; i++) if (bidders[i]?.restricted) total += by[i] as number;
  return total;
}

function allowedShare(world: World, node: StateNode, wanted: number, layer: Layer, held: number): number {
  const ruled = layer === 'core' ? closedCore(node.inForce) : closedInForce(world, node, wanted);
  const said = layer === 'core' ? closedCore(node.posture) : closedAt(world, node.posture, node.cap, wanted);
  return wanted * (1 - (1 - held) * ruled * node.compliance - held * Math.max(said, ruled * node.compliance));
}

function closedCore(posture: Posture): number {
  return posture >= 2 ? 1 : 0;
}

function closedAt(world: World, posture: Posture, cap: number | null, wanted: number): number {
  return posture === 2 ? closedAtCore(world, cap, wanted) : closedShare(world, posture);
}

/**
 * A diversity mandate: no vendor may take more than the parameter's share; the rest goes to the others in proportion, and to restricted
 * vendors only where no cap or exclusion is in force.
 */
function diversify(world: World, node: StateNode, bidders: readonly Bidder[], by: number[]): void {
  const limit = world.p.diversityLimit;
  const mayTake = (i: number): boolean => node.inForce < 2 || !bidders[i]?.restricted;
  let excess = 0;
  let room = 0;
  for (let i = 0; i < by.length; i++) {
    const share = by[i] as number;
    if (share > limit) excess += share - limit;
    else if (mayTake(i)) room += share;
  }
  if (excess === 0 || room <= 0) return;
  for (let i = 0; i < by.length; i++) {
    const share = by[i] as number;
    if (share > limit) by[i] = limit;
    else if (mayTake(i)) by[i] = share + (excess * share) / room;
  }
}

/** Restricted vendors' expected share of new radio orders under no rule, 0 to 1: what a decision weighs as its stake. */
export function expectedRestricted(world: World, market: Market, id: StateId, node: StateNode): number {
  // The appraisal asks what carriers would buy if the state were open, so what bidders read from its own rule or silence is left out.
  return restrictedPart(world.bidders.ran, openShares(world, market, id, node, 'ran', 0));
}

/**
 * The loss from one full-range bidder less, and from dearer rivals, as a share of radio capital expenditure.
 *
 * @param expected restricted vendors' share of new orders under no rule
 */
export function premiumShare(world: World, market: Market, id: StateId, node: StateNode, expected: number): number {
  const credit = creditDiscount(world, attributes(world, id).wealth, node.credited);
  const gap = (market.gap + credit) * (1 - clamp(node.financed, 0, 1));
  const { autonomyCompetition, lostCompetition, priceDiscipline } = world.p;
  // The cheaper bidder also disciplines its rivals' prices (CALIBRATION 1, "Cost").
  return (
    priceDiscipline * gap * expected * market.supply +
    lostCompetition * market.missed * (1 - autonomyCompetition * node.autonomy)
  );
}

/** Shares of new orders that carriers of a state place now, in a layer. */
export function placedShares(
  world: World,
  market: Market,
  id: StateId,
  node: StateNode,
  layer: Layer,
): Record<VendorId, number> {
  const placed = openShares(world, market, id, node, layer, regulatoryFear(world, node));
  ruleShares(world, node, placed, layer, world.p.stateFollow * attributes(world, id).stateCarriers);
  const bidders = world.bidders[layer];
  const byVendor: Record<VendorId, number> = {};
  for (let i = 0; i < bidders.length; i++) byVendor[(bidders[i] as Bidder).id] = placed[i] as number;
  return byVendor;
}

/** Each vendor's share of new radio orders by sites, outside the rival's own market, which is nobody's to win. */
export function orderShares(world: World, state: PublicState): Record<VendorId, number> {
  const totals: Record<VendorId, number> = Object.fromEntries(world.vendors.map((v) => [v, 0]));
  let sites = 0;
  for (const id of world.states) {
    if (id === world.rival) continue;
    const weight = world.scenario.states[id]?.figures.sitesK.value ?? 0;
    sites += weight;
    const orders = nodeOf(state, id).gear.ordersRan;
    for (const v of world.vendors) totals[v] = (totals[v] ?? 0) + weight * (orders[v] ?? 0);
  }
  return Object.fromEntries(world.vendors.map((v) => [v, sites > 0 ? (totals[v] ?? 0) / sites : 0]));
}
