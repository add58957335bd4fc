/** The rival's record of pledges, and what it leaves behind where it strikes. */
import { add, change, type TurnContext, variable } from '../../ledger.ts';
import type { Cause, StateId } from '../../model/index.ts';
import { clamp01 } from '../../numeric.ts';
import { openPledge } from '../../rules/pledges.ts';

/** Anger outlasts the fear that a measure brings. */
export function resent(ctx: TurnContext, target: StateId, causes: readonly Cause[]): void {
  const node = ctx.state.states[target];
  if (!node) return;
  change(ctx, `states/${target}`, node, 'resentment', clamp01(node.resentment + ctx.world.p.resentmentStep), causes);
}

/** Harm done to a government that holds a pledge breaks the pledge, and every government sees it. */
export function breakPledge(ctx: TurnContext, target: StateId, causes: readonly Cause[]): void {
  const pledge = openPledge(ctx.world, ctx.state, target);
  if (!pledge) return;
  change(ctx, `commitments/${pledge.id}`, pledge, 'status', 'backedDown', causes);
  change(ctx, `commitments/${pledge.id}`, pledge, 'settledTurn', ctx.turn, causes);
  addRecord(ctx, -ctx.world.p.pledgeBroken, causes);
}

/** A pledge whose time has passed without harm is kept. */
export function keepPledges(ctx: TurnContext): void {
  const { world, state } = ctx;
  for (const id of world.governments) {
    const pledge = openPledge(world, state, id);
    if (!pledge || ctx.turn < pledge.dueTurn) continue;
    const causes = [variable(`commitments/${pledge.id}`, 'orders/pledge')];
    change(ctx, `commitments/${pledge.id}`, pledge, 'status', 'met', causes);
    change(ctx, `commitments/${pledge.id}`, pledge, 'settledTurn', ctx.turn, causes);
    addRecord(ctx, world.p.pledgeKept, causes);
  }
}

function addRecord(ctx: TurnContext, delta: number, causes: readonly Cause[]): void {
  const { world } = ctx.state;
  add(ctx, 'world', world, 'rivalRecord', clamp01(world.rivalRecord + delta) - world.rivalRecord, causes);
}
