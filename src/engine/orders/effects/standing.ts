/** Changes of the records and meters that every ally watches: strain, resolve, honesty, support, public money. */
import { add, type Causes, change, type TurnContext } from '../../ledger.ts';
import type { StateId } from '../../model/index.ts';
import { clamp } from '../../numeric.ts';
import { attributes } from '../../rules/world.ts';

export function addStrain(ctx: TurnContext, delta: number, causes: Causes): void {
  change(ctx, 'world', ctx.state.world, 'strain', clamp(ctx.state.world.strain + delta, 0, 100), causes);
}

/** Strain of what a partner does by itself: as far as it is one, by its tie to the protector. */
export function addAlliedStrain(ctx: TurnContext, id: StateId, delta: number, causes: Causes): void {
  addStrain(ctx, delta * attributes(ctx.world, id).tie, causes);
}

export function addResolve(ctx: TurnContext, delta: number, causes: Causes): void {
  change(ctx, 'world', ctx.state.world, 'resolve', clamp(ctx.state.world.resolve + delta, 0, 1), causes);
}

export function addHonesty(ctx: TurnContext, delta: number, causes: Causes): void {
  change(ctx, 'world', ctx.state.world, 'honesty', clamp(ctx.state.world.honesty + delta, 0, 1), causes);
}

export function addGoodwill(ctx: TurnContext, delta: number, causes: Causes): void {
  change(ctx, 'world', ctx.state.world, 'goodwill', clamp(ctx.state.world.goodwill + delta, 0, 1), causes);
}

export function addUnity(ctx: TurnContext, delta: number, causes: Causes): void {
  change(ctx, 'world', ctx.state.world, 'unity', clamp(ctx.state.world.unity + delta, 0, 1), causes);
}

export function addSupport(ctx: TurnContext, id: StateId, delta: number, causes: Causes): void {
  const node = ctx.state.states[id];
  if (node) change(ctx, `states/${id}`, node, 'support', clamp(node.support + delta, 0, 100), causes);
}

/** Public money of a seat: the protector's counts against its budget, any other's against its own. */
export function spend(ctx: TurnContext, seat: StateId, usdBn: number, causes: Causes): void {
  if (seat === ctx.world.protector) {
    add(ctx, 'world', ctx.state.world, 'protectorSpentUsdBn', usdBn, causes);
    return;
  }
  const node = ctx.state.states[seat];
  if (node) add(ctx, `states/${seat}`, node, 'spentUsdBn', usdBn, causes);
}
