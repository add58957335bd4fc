/** The rival's turn: warnings, assurances, measures in trade, and their fading (MODEL 9). */
import { add, change, parameter, remove, type TurnContext, tell, variable } from '../ledger.ts';
import { applyOrders } from '../orders/apply.ts';

export function rival(ctx: TurnContext): void {
  applyOrders(ctx);
  const { p, perYear, scenario } = ctx.world;
  for (const key of Object.keys(ctx.state.retaliations).sort()) {
    const measure = ctx.state.retaliations[key];
    const target = measure ? ctx.state.states[measure.target] : undefined;
    if (!measure || !target) continue;
    const cause = [variable(`retaliations/${key}`, 'orders/retaliate')];
    if (ctx.turn >= measure.untilTurn) {
      remove(ctx, 'retaliations', ctx.state.retaliations, key, cause);
      tell(ctx, { code: 'retaliationLifted', target: measure.target }, 0.3, cause);
      continue;
    }
    const gdp = scenario.states[measure.target]?.figures.gdpUsdBn.value ?? 0;
    const lost = ((measure.severity / 100) * gdp * (1 - measure.rerouted)) / perYear;
    add(ctx, `states/${measure.target}`, target, 'exportsLostUsdBn', lost, cause);
    // Trade finds other ways: 30 to 80 % within two years in the record.
    change(
      ctx,
      `retaliations/${key}`,
      measure,
      'rerouted',
      Math.min(p.rerouteMost, measure.rerouted + p.reroutePerYear / perYear),
      () => [parameter('reroutePerYear')],
    );
  }
}
