/** The rival's turn: words, offers and measures, and how they wear off (MODEL 9). */
import { add, change, parameter, remove, type TurnContext, tell, variable } from '../ledger.ts';
import { applyOrders } from '../orders/apply.ts';
import { keepPledges } from '../orders/effects/rivalRecord.ts';
import { measureCost, reroutedNext } from '../rules/retaliation.ts';

export function rival(ctx: TurnContext): void {
  applyOrders(ctx);
  keepPledges(ctx);
  for (const key of Object.keys(ctx.state.retaliations).sort()) runMeasure(ctx, key);
  for (const id of ctx.world.governments) wearOff(ctx, id);
  holdRareEarths(ctx);
  wearOffAtHome(ctx);
}

function runMeasure(ctx: TurnContext, key: string): void {
  const measure = ctx.state.retaliations[key];
  const target = measure ? ctx.state.states[measure.target] : undefined;
  if (!measure || !target) return;
  const cause = [variable(`retaliations/${key}`, 'orders/retaliate')];
  if (ctx.turn >= measure.untilTurn) {
    remove(ctx, 'retaliations', ctx.state.retaliations, key, cause);
    tell(ctx, { code: 'retaliationLifted', target: measure.target }, 0.3, cause);
    return;
  }
  const lost = measureCost(ctx.world, measure, measure.rerouted);
  add(ctx, `states/${measure.target}`, target, 'exportsLostUsdBn', lost, cause);
  const rerouted = reroutedNext(ctx.world, measure.rerouted);
  change(ctx, `retaliations/${key}`, measure, 'rerouted', rerouted, () => [parameter('reroutePerYear')]);
}

/** People are let go when their time is over; anger fades more slowly than fear. */
function wearOff(ctx: TurnContext, id: string): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const base = `states/${id}`;
  if (node.heldUntil !== null && ctx.turn >= node.heldUntil) {
    const cause = [variable(`${base}/heldUntil`, 'orders/detain')];
    change(ctx, base, node, 'heldUntil', null, cause);
    tell(ctx, { code: 'released', target: id }, 0.5, cause);
  }
  change(ctx, base, node, 'resentment', node.resentment * (1 - ctx.world.fading.resentmentFade), () => [
    parameter('resentmentFade'),
  ]);
}

/** While rare earths are held back, firms of the protector and its partners lose sales; others mine them in time. */
function holdRareEarths(ctx: TurnContext): void {
  const { p, perYear, fading } = ctx.world;
  const node = ctx.state.world;
  if (node.rareEarths <= 0) return;
  const held = [variable('world/rareEarths', 'parameters/rareEarthsSales')];
  add(ctx, 'world', node, 'chipSalesLostUsdBn', (p.rareEarthsSales * node.rareEarths) / perYear, held);
  change(ctx, 'world', node, 'rareEarths', node.rareEarths * (1 - fading.rareEarthsFade), () => [
    parameter('rareEarthsFade'),
  ]);
}

function wearOffAtHome(ctx: TurnContext): void {
  const { world, state } = ctx;
  for (const v of world.restricted) {
    const node = state.vendors[v];
    if (node)
      change(ctx, `vendors/${v}`, node, 'subsidy', node.subsidy * (1 - world.fading.subsidyFade), () => [
        parameter('subsidyFade'),
      ]);
  }
  const { tasked } = state.hidden;
  for (const id of Object.keys(tasked).sort()) {
    const left = (tasked[id] ?? 0) * (1 - world.fading.taskedFade);
    change(ctx, 'hidden/tasked', tasked, id, left, () => [parameter('taskedFade')]);
  }
}
