/**
 * Public money of orders whose price follows a bill, USD billion. The scenario's figure is then the share of that bill that one full
 * order pays; an order of which only a part is still wanted costs that part.
 */
import type { Commitment, OrderKind, PublicState, StateId } from '../model/index.ts';
import { removalBill } from '../rules/bills.ts';
import { chipShare } from '../rules/chips.ts';
import { restricted4g, restricted5g } from '../rules/gear.ts';
import type { World } from '../rules/world.ts';
import { nodeOf } from './targets.ts';

function shareOf(world: World, kind: OrderKind): number {
  return world.scenario.orders[kind]?.money.value ?? 0;
}

/** What an order can still add to a share that is full at 1. */
function stepLeft(standing: number, step: number): number {
  return Math.max(0, Math.min(step, 1 - standing));
}

/** A part of what a state's makers of chips and tools could sell to the rival's firms in a year. */
export function chipSalesMoney(world: World, target: StateId): number {
  const { partsOfRevenue, toolSales } = world.p;
  const foundries = chipShare(world, target, 'chipFoundries');
  let sales = toolSales * chipShare(world, target, 'chipTools');
  for (const v of world.restricted) {
    const figures = world.scenario.vendors[v]?.figures;
    if (figures) sales += figures.carrierRevenueUsdBn.value * partsOfRevenue * figures.foreignContent.value * foundries;
  }
  return shareOf(world, 'courtChipmakers') * sales;
}

/** What a promise costs to keep: of market access a share of a year's exports to the protector, of closer intelligence nothing in money. */
export function promisedMoney(world: World, promise: Pick<Commitment, 'target' | 'pledge'> | null): number {
  if (promise?.pledge !== 'trade') return 0;
  const figures = world.scenario.states[promise.target]?.figures;
  if (!figures) return 0;
  const sold = figures.gdpUsdBn.value * figures.goodsExportsGdp.value * figures.exportsToProtector.value;
  return shareOf(world, 'keepPromise') * sold;
}

/** A part of a state's 5G capital expenditure. */
export function capexMoney(world: World, kind: OrderKind, id: StateId): number {
  return shareOf(world, kind) * (world.scenario.states[id]?.figures.capex5gUsdBn.value ?? 0);
}

export function financeMoney(world: World, state: PublicState, target: StateId): number {
  const part = stepLeft(nodeOf(state.states, target).financed, world.p.financeStep) / world.p.financeStep;
  return capexMoney(world, 'financeBid', target) * part;
}

/** What credit for a bid abroad costs the state that gives it: a part of the buyer's 5G capital expenditure. */
export function exportMoney(world: World, state: PublicState, target: StateId): number {
  const { exportStep } = world.p;
  const part = exportStep > 0 ? stepLeft(nodeOf(state.states, target).financed, exportStep) / exportStep : 0;
  return capexMoney(world, 'backExport', target) * part;
}

/** A part of the masts beyond the towns, as a share of 5G capital expenditure. */
export function ruralMoney(world: World, state: PublicState, id: StateId): number {
  const { ruralStep } = world.p;
  const part = ruralStep > 0 ? stepLeft(nodeOf(state.states, id).ruralSubsidy, ruralStep) / ruralStep : 0;
  return capexMoney(world, 'subsidiseRural', id) * part;
}

/** A part of the bill for swapping what restricted gear still stands. */
export function removalMoney(
  world: World,
  state: PublicState,
  kind: 'coFundRemoval' | 'helpRemoval' | 'subsidiseRemoval',
  id: StateId,
): number {
  const node = nodeOf(state.states, id);
  const bill = removalBill(world, node, id, restricted4g(world, node), restricted5g(world, node));
  const { coFundStep, helpStep, subsidyStep } = world.p;
  const standing = kind === 'subsidiseRemoval' ? node.subsidised : node.coFunded;
  const step = { coFundRemoval: coFundStep, helpRemoval: helpStep, subsidiseRemoval: subsidyStep }[kind];
  return step > 0 ? (shareOf(world, kind) * bill * stepLeft(standing, step)) / step : 0;
}
