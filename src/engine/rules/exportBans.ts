/** What a sanctioned vendor can still build, what buyers fear, and how fast its home replaces the parts (MODEL 5). */
import type { Regime, VendorId, VendorNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

/** What stands against a vendor, and how far foundries abroad are held to it, 0 to 1. */
export interface Cut {
  readonly regime: Regime;
  readonly licensed: boolean;
  readonly reach: number;
}

/** Part of the vendor's bill of materials that each source's share of a regime blocks, before substitution. */
interface Blocked {
  /** From the protector's firms. */
  readonly own: number;
  /** Made in third countries with the protector's tools. */
  readonly foreign: number;
}

function blocked(world: World, vendor: VendorId, { regime, licensed, reach }: Cut): Blocked {
  const figures = world.scenario.vendors[vendor]?.figures;
  if (!figures || regime === 'none') return { own: 0, foreign: 0 };
  const { p } = world;
  const through = licensed ? 1 - p.licenceRelief : 1;
  const own = figures.protectorContent.value * through;
  if (regime === 'parts') return { own: own * p.partsBite, foreign: 0 };
  const bite = p.chipsBite * reach;
  // A rule that stops nothing made abroad stops no more of the protector's own parts than a parts ban does.
  return { own: bite > 0 ? own : own * p.partsBite, foreign: figures.foreignContent.value * bite * through };
}

/**
 * Share of the vendor's bill of materials that a regime blocks, before substitution. A parts ban alone is mild while foreign fabs stay
 * open; the rule on foreign-made chips adds what is made abroad with the protector's tools. A licence lets a part through.
 */
function blockedShare(world: World, vendor: VendorId, cut: Cut): number {
  const { own, foreign } = blocked(world, vendor, cut);
  return clamp01(own + foreign);
}

/**
 * Share of output that stops because nothing stands in for the protector's parts, 0 to 1: none below `dependenceFrom` of the bill of
 * materials, `dependenceStop` from `dependenceFull` on. Who buys little elsewhere stops within weeks, however small the part is.
 */
function stoppedShare(world: World, vendor: VendorId, { regime, licensed }: Cut, substitution: number): number {
  const { dependenceFrom, dependenceFull, dependenceStop, licenceRelief } = world.p;
  const content = world.scenario.vendors[vendor]?.figures.protectorContent.value ?? 0;
  if (regime === 'none' || dependenceFull <= dependenceFrom) return 0;
  const depends = clamp01((content * (1 - substitution) - dependenceFrom) / (dependenceFull - dependenceFrom));
  return dependenceStop * depends * (licensed ? 1 - licenceRelief : 1);
}

/** Share of the networks' demand that the vendor can make without its store, 0 to 1: what is short it keeps from its other trades first. */
export function madeShare(world: World, vendor: VendorId, cut: Cut, substitution: number): number {
  const short = blockedShare(world, vendor, cut) * (1 - substitution) * (1 - world.p.carriersFirst);
  return (1 - short) * (1 - stoppedShare(world, vendor, cut, substitution));
}

/**
 * Months of parts that a regime draws from the store in a turn; negative while the vendor can still build its store up, which the threat of a
 * ban has it do in calm too.
 */
export function storeDrawn(
  world: World,
  vendor: VendorId,
  cut: Cut,
  { substitution, banThreat }: Pick<VendorNode, 'substitution' | 'banThreat'>,
): number {
  const months = 12 / world.perYear;
  if (cut.regime === 'chips') return cut.licensed ? 0 : months * (1 - substitution);
  const stopped = stoppedShare(world, vendor, cut, substitution);
  const zeal = cut.regime === 'parts' ? 1 : 0.25 + 0.75 * banThreat;
  return months * (stopped - world.p.stockpiling * zeal * (1 - stopped));
}

/** Share of demand that the vendor delivers: what it makes, and the rest as far as the store is rationed out (in full above the rationing months). */
export function supplyOf(world: World, made: number, stockMonths: number): number {
  return clamp01(made + (1 - made) * clamp(stockMonths / world.p.rationingMonths, 0, 1));
}

/** Months until the store is down to what has to be rationed, at the rate at which it is drawn on; null where it is not. */
export function runwayMonths(world: World, stockMonths: number, drawn: number): number | null {
  const months = 12 / world.perYear;
  return drawn > 0 ? Math.max(0, stockMonths - world.p.rationingMonths) * (months / drawn) : null;
}

/**
 * Share of deliveries that buyers expect to miss over the life of the gear, 0 to 1: what is short once store and licence are gone, and as far as
 * a threat is believed (`threatFear`) what the widest ban would add. It is held apart from what is short today: who feels the one is not
 * charged the other besides.
 */
export function supplyFear(
  world: World,
  vendor: VendorId,
  { regime, substitution, banThreat }: Pick<VendorNode, 'regime' | 'substitution' | 'banThreat'>,
  reach: number,
): number {
  const short = 1 - madeShare(world, vendor, { regime, licensed: false, reach }, substitution);
  const worst = 1 - madeShare(world, vendor, { regime: 'chips', licensed: false, reach }, substitution);
  return clamp01(short + world.p.threatFear * banThreat * Math.max(0, worst - short));
}

/** Part of the fear of short supply that is not yet felt as short supply, 0 to 1. */
export function fearAhead({ supply, supplyFear }: Pick<VendorNode, 'supply' | 'supplyFear'>): number {
  return Math.max(0, supplyFear - (1 - supply));
}

/**
 * Logistic growth of substitution in a turn: slow in calm, faster under a ban or its threat, fastest under the rule on foreign-made chips,
 * and slower where chip-making tools are barred.
 *
 * @param slowing part of the growth that the bar on tools takes, 0 to 1
 */
export function substitutionGrowth(
  world: World,
  { regime, substitution, banThreat }: Pick<VendorNode, 'regime' | 'substitution' | 'banThreat'>,
  slowing: number,
): number {
  const { p, perYear } = world;
  const banned = regime === 'chips' ? p.substitutionChips : regime === 'parts' ? p.substitutionParts : 0;
  const threatened = p.substitutionCalm + p.substitutionThreat * banThreat;
  const rate = Math.max(banned, threatened) * (1 - slowing);
  return (rate / perYear) * substitution * (1 - substitution);
}

/** Sales lost in a turn by chip firms, USD billion: the protector's own, and those of its partners that make chips with its tools. */
export interface SalesLost {
  readonly own: number;
  readonly foreign: number;
}

export function chipSalesLost(world: World, vendor: VendorId, cut: Cut): SalesLost {
  const revenue = world.scenario.vendors[vendor]?.figures.carrierRevenueUsdBn.value ?? 0;
  const { own, foreign } = blocked(world, vendor, cut);
  const bought = (revenue * world.p.partsOfRevenue) / world.perYear;
  return { own: bought * own, foreign: bought * foreign };
}
