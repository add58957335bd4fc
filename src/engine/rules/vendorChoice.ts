/** Whose gear carriers order, by a multinomial logit (McFadden 1974; MODEL 6). */
import type { Layer, Posture, PublicState, StateId, StateNode, VendorId } from '../model/index.ts';
import { clamp, softmax } from '../numeric.ts';
import { restrictedSum } from './gear.ts';
import { marketShare, nodeOf, type World } from './world.ts';

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
  if (node.inForce !== 2 || node.cap === null) return closedShare(world, node.inForce);
  return wanted > 0 ? (wanted - Math.min(wanted, node.cap)) / wanted : 0;
}

/** Price of restricted gear below its rivals', as a share of the rivals' price, 0 to 0.6. */
function priceGap(world: World, state: PublicState): number {
  return clamp(1 - meanPrice(world, state, world.restricted) / meanPrice(world, state, world.others), 0, 0.6);
}

function meanPrice(world: World, state: PublicState, ids: readonly VendorId[]): number {
  let price = 0;
  let weight = 0;
  for (const v of ids) {
    const share = marketShare(world.scenario, v, 'ran');
    price += share * (state.vendors[v]?.price ?? 1);
    weight += share;
  }
  return weight > 0 ? price / weight : 1;
}

/** Share of demand that the restricted vendors together can deliver, 0 to 1. */
export function restrictedSupply(world: World, state: PublicState): number {
  let supply = 0;
  for (const v of world.restricted) supply += (world.restrictedWeight[v] ?? 0) * (state.vendors[v]?.supply ?? 1);
  return clamp(supply, 0, 1);
}

/**
 * Shares of new orders by vendor in a layer, before any rule closes a part of them; they sum to 1.
 * Utility: habit of the market, price, quality, compatibility with what stands (early 5G is non-standalone), delivery, fear that
 * a rule will come (less after silence at an auction), and the finance of a rival bid.
 *
 * @param fear utility that restricted vendors lose abroad because bidders expect a rule
 */
function openShares(
  world: World,
  state: PublicState,
  id: StateId,
  layer: Layer,
  fear: number,
): Record<VendorId, number> {
  const { p } = world;
  const node = nodeOf(state, id);
  const bidders = world.bidders[layer];
  const standing = layer === 'ran' ? node.gear.ran4g : node.gear.core;
  let total = 0;
  for (const v in standing) total += standing[v] ?? 0;
  const utilities: number[] = [];
  for (const bidder of bidders) {
    const vendor = state.vendors[bidder.id];
    const atHome = bidder.home === id;
    utilities.push(
      vendor
        ? bidder.habit -
            p.priceWeight * (vendor.price - 1) +
            p.qualityWeight * (vendor.quality - 0.8) +
            p.compatibilityWeight * ((standing[bidder.id] ?? 0) / (total || 1)) -
            p.deliveryWeight * (1 - vendor.supply) -
            (bidder.restricted && !atHome ? fear : 0) +
            (bidder.restricted ? 0 : p.financeWeight * node.financed) +
            (atHome ? p.homeMarketWeight : 0)
        : -50,
    );
  }
  const chosen = softmax(utilities);
  const shares: Record<VendorId, number> = {};
  for (let i = 0; i < bidders.length; i++) shares[bidders[i]?.id ?? ''] = chosen[i] ?? 0;
  return shares;
}

/** Bidders fear a rule that is announced and not yet in force, and one that a licence condition spells out; silence eases them. */
function regulatoryFear(world: World, node: StateNode): number {
  const announced = node.posture > node.inForce ? node.posture - node.inForce : 0;
  const fear = world.p.regulatoryFear * (announced + (node.auctionConditions ? 1 : 0));
  return fear - (node.doorOpen ? world.p.silenceEase : 0);
}

/**
 * Shares of new orders under the rule in force. What a rule closes is divided among the other vendors in proportion; a cap binds as
 * a cap; compliance is how much of the rule stands. The core closes from posture 2 on.
 */
export function ruledShares(
  world: World,
  node: StateNode,
  open: Readonly<Record<VendorId, number>>,
  layer: Layer,
): Record<VendorId, number> {
  const restricted = restrictedSum(world, open);
  const allowed = allowedShare(world, node, restricted, layer);
  if (restricted <= 0 || allowed >= restricted) return diversified(world, node, { ...open });
  const others = 1 - restricted;
  const shares: Record<VendorId, number> = {};
  for (const v of Object.keys(open)) {
    const share = open[v] ?? 0;
    shares[v] = world.restricted.includes(v)
      ? (share * allowed) / restricted
      : others > 0
        ? (share * (1 - allowed)) / others
        : share;
  }
  return diversified(world, node, shares);
}

function allowedShare(world: World, node: StateNode, wanted: number, layer: Layer): number {
  const closed = layer === 'core' ? (node.inForce >= 2 ? 1 : 0) : closedInForce(world, node, wanted);
  return wanted * (1 - closed * node.compliance);
}

/**
 * A diversity mandate: no vendor may take more than the parameter's share; the rest goes to the others in proportion, and to restricted
 * vendors only where no cap or exclusion is in force.
 */
function diversified(world: World, node: StateNode, shares: Record<VendorId, number>): Record<VendorId, number> {
  if (!node.diversityMandate) return shares;
  const limit = world.p.diversityLimit;
  const over = Object.keys(shares).filter((v) => (shares[v] ?? 0) > limit);
  if (over.length === 0) return shares;
  const mayTake = (v: VendorId): boolean => node.inForce < 2 || !world.restricted.includes(v);
  let excess = 0;
  let room = 0;
  for (const [v, share] of Object.entries(shares)) {
    if (over.includes(v)) excess += share - limit;
    else if (mayTake(v)) room += share;
  }
  if (room <= 0) return shares;
  const result: Record<VendorId, number> = {};
  for (const [v, share] of Object.entries(shares)) {
    if (over.includes(v)) result[v] = limit;
    else if (mayTake(v)) result[v] = share + (excess * share) / room;
    else result[v] = share;
  }
  return result;
}

/** Restricted vendors' expected share of new radio orders under no rule, 0 to 1: what a decision weighs as its stake. */
export function expectedRestricted(world: World, state: PublicState, id: StateId): number {
  // The appraisal asks what carriers would buy if the state were open, so what bidders read from its own rule or silence is left out.
  return restrictedSum(world, openShares(world, state, id, 'ran', 0));
}

/** The loss from one full-range bidder less, and from dearer rivals, as a share of radio capital expenditure. */
export function premiumShare(world: World, state: PublicState, id: StateId, expected: number): number {
  const node = nodeOf(state, id);
  const gap = priceGap(world, state) * (1 - clamp(node.financed, 0, 1));
  // Factor 2: the cheaper bidder also disciplines its rivals' prices (CALIBRATION 1, "Cost").
  return 2 * gap * expected * restrictedSupply(world, state) + world.p.lostCompetition;
}

/** Shares of new orders that carriers of a state place now, in a layer. */
export function placedShares(world: World, state: PublicState, id: StateId, layer: Layer): Record<VendorId, number> {
  const node = nodeOf(state, id);
  return ruledShares(world, node, openShares(world, state, id, layer, regulatoryFear(world, node)), layer);
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
