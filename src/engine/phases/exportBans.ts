/** Export bans: what restricted vendors can still build, their stores, and how fast the parts are replaced (MODEL 5). */
import { add, change, figure, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, VendorId, VendorNode } from '../model/index.ts';
import { clamp, clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { blockedShare, chipSalesLost, storeDrawn, substitutionGrowth, supplyOf } from '../rules/exportBans.ts';

export function exportBans(ctx: TurnContext): void {
  applyOrders(ctx);
  for (const v of ctx.world.vendors) {
    const node = ctx.state.vendors[v];
    if (!node) continue;
    endLicence(ctx, v, node);
    if (ctx.world.restricted.includes(v)) build(ctx, v, node);
    develop(ctx, v, node);
  }
}

function endLicence(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  if (node.licenceUntil === null || ctx.turn < node.licenceUntil) return;
  const cause = [variable(`vendors/${v}/licenceUntil`, 'orders/temporaryLicence')];
  change(ctx, `vendors/${v}`, node, 'licenceUntil', null, cause);
  tell(ctx, { code: 'licence', vendor: v, until: null }, 0.3, cause);
}

function build(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  const { world, state } = ctx;
  const base = `vendors/${v}`;
  const licensed = node.licenceUntil !== null && ctx.turn < node.licenceUntil;
  const blocked = blockedShare(world, v, node.regime, licensed);
  const because: Cause[] = [variable(`${base}/regime`, `${base}/figures/protectorContent`)];
  change(ctx, base, node, 'substitution', clamp01(node.substitution + substitutionGrowth(world, node)), () => [
    ...because,
    parameter(
      node.regime === 'chips'
        ? 'substitutionChips'
        : node.regime === 'parts'
          ? 'substitutionParts'
          : 'substitutionCalm',
    ),
  ]);
  const drawn = storeDrawn(world, node.regime, licensed, node.substitution);
  change(ctx, base, node, 'stockMonths', clamp(node.stockMonths - drawn, 0, world.p.storeMost), () => [
    ...because,
    parameter('stockpiling'),
  ]);
  const supply = supplyOf(world, blocked, node.substitution, node.stockMonths);
  const before = node.supply;
  change(ctx, base, node, 'supply', supply, () => [
    ...because,
    variable(`${base}/stockMonths`, `${base}/figures/stockMonths`),
  ]);
  if (before >= world.p.shortSupply && supply < world.p.shortSupply)
    tell(ctx, { code: 'supplyShort', vendor: v, supply }, 0.55, because);
  const basePrice = world.scenario.vendors[v]?.figures.price.value ?? 1;
  change(ctx, base, node, 'price', basePrice * (1 + world.p.shortagePrice * (1 - supply)), () => [
    variable(`${base}/supply`, `${base}/figures/price`),
  ]);
  add(ctx, 'world', state.world, 'chipSalesLostUsdBn', chipSalesLost(world, v, blocked), () => because);
}

/** Quality grows with the market that a vendor keeps and its research; short supply holds it back. Review pressure mends code slowly. */
function develop(ctx: TurnContext, v: VendorId, node: VendorNode): void {
  const { p, perYear } = ctx.world;
  const base = `vendors/${v}`;
  const growth = (p.qualityGrowth * (0.5 + node.orderShare) - p.shortageQuality * (1 - node.supply)) / perYear;
  change(ctx, base, node, 'quality', clamp(node.quality + growth * (1 - node.quality), 0.1, 1), () => [
    variable(`${base}/orderShare`, `${base}/figures/rdUsdBn`),
    variable(`${base}/supply`, `${base}/figures/quality`),
  ]);
  change(
    ctx,
    base,
    node,
    'engineering',
    clamp01(node.engineering + (p.engineeringGrowth / perYear) * (1 - node.engineering)),
    () => [figure('parameters/engineeringGrowth')],
  );
}
