/** What a sanctioned vendor can still build, and how fast its home replaces the parts (MODEL 5). */
import type { Regime, VendorId, VendorNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

/**
 * Share of the vendor's bill of materials that a regime blocks, before substitution. A parts ban alone is mild while foreign fabs stay
 * open; the rule on foreign-made chips adds what is made abroad with the protector's tools. A licence lets a part through.
 */
export function blockedShare(world: World, vendor: VendorId, regime: Regime, licensed: boolean): number {
  const figures = world.scenario.vendors[vendor]?.figures;
  if (!figures || regime === 'none') return 0;
  const { p } = world;
  const share =
    regime === 'parts'
      ? figures.protectorContent.value * p.partsBite
      : figures.protectorContent.value + figures.foreignContent.value * p.chipsBite;
  return clamp01(share * (licensed ? 1 - p.licenceRelief : 1));
}

/** Months of parts that a regime draws from the store in a turn; negative while the vendor can still build its store up. */
export function storeDrawn(world: World, regime: Regime, licensed: boolean, substitution: number): number {
  const months = 12 / world.perYear;
  if (regime === 'chips') return licensed ? 0 : months * (1 - substitution);
  return -world.p.stockpiling * months * (regime === 'parts' ? 1 : 0.25);
}

/**
 * Share of demand that the vendor can deliver: what is not blocked or is replaced, and the rest as far as the store is rationed out
 * (in full while it holds more than the rationing months).
 */
export function supplyOf(world: World, blocked: number, substitution: number, stockMonths: number): number {
  const made = 1 - blocked * (1 - substitution);
  return clamp01(made + (1 - made) * clamp(stockMonths / world.p.rationingMonths, 0, 1));
}

/** Logistic growth of substitution in a turn: slow in calm, faster under a parts ban, fastest under the rule on foreign-made chips. */
export function substitutionGrowth(world: World, node: Pick<VendorNode, 'regime' | 'substitution'>): number {
  const { p, perYear } = world;
  const rate =
    node.regime === 'chips' ? p.substitutionChips : node.regime === 'parts' ? p.substitutionParts : p.substitutionCalm;
  return (rate / perYear) * node.substitution * (1 - node.substitution);
}

/** Sales lost by chip firms of the protector and its partners in a turn, USD billion. */
export function chipSalesLost(world: World, vendor: VendorId, blocked: number): number {
  const figures = world.scenario.vendors[vendor]?.figures;
  return figures ? (figures.carrierRevenueUsdBn.value * world.p.partsOfRevenue * blocked) / world.perYear : 0;
}
