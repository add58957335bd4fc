/** Elections: a campaign wears what stands of a rule, and a new government inherits what its forerunner left (MODEL 9). */
import { change, figure, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { StateId, StateNode } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { openWindow } from '../orders/effects/applyEffects.ts';
import { GOODWILL_AT_REST } from '../rules/carriers.ts';
import { defeatChance, votesIn } from '../rules/elections.ts';
import { turnsIn } from '../rules/time.ts';

export function holdElections(ctx: TurnContext): void {
  const { p } = ctx.world;
  if (p.electionRisk <= 0 && p.campaignCompliance <= 0) return;
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (node && votesIn(ctx.world, id, ctx.turn)) vote(ctx, id, node);
  }
}

function vote(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { p } = ctx.world;
  const base = `states/${id}`;
  const defeated = ctx.draw(id, 'election') < defeatChance(ctx.world, node.support);
  const causes = [figure(`${base}/windows`), variable(`${base}/support`, 'parameters/supportRest')];
  tell(ctx, { code: 'electionHeld', state: id, defeated }, defeated ? 0.4 : 0.15, causes);
  if (node.posture > 0) {
    const lost = p.campaignCompliance + (defeated ? p.turnoverCompliance : 0);
    // A campaign wears a rule however the vote goes; only a defeat follows from support.
    const worn = [parameter('campaignCompliance'), figure(`${base}/windows`), ...(defeated ? causes.slice(1) : [])];
    change(ctx, base, node, 'compliance', clamp01(node.compliance - lost), worn);
  }
  if (!defeated) return;
  change(ctx, base, node, 'electedTurn', ctx.turn, causes);
  change(ctx, base, node, 'carrierGoodwill', GOODWILL_AT_REST, causes);
  openWindow(ctx, id, ctx.turn + turnsIn(ctx.world, p.turnoverYears), causes);
}
