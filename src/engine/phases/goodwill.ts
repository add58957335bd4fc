/** What fades of itself in how the protector is heard: goodwill, the work for it, its one voice, and the weight of precedents (MODEL 2, 3 and 9). */
import { change, parameter, type TurnContext } from '../ledger.ts';
import type { ParameterId, WorldNode } from '../model/index.ts';
import { driftedGoodwill } from '../rules/goodwill.ts';

/** Nothing is written where a scenario leaves the mechanism out. */
export function settleGoodwill(ctx: TurnContext): void {
  const { world, state } = ctx;
  const drifted = driftedGoodwill(world, state.world);
  const set = (key: keyof WorldNode, value: number, why: ParameterId): void =>
    change(ctx, 'world', state.world, key, value, () => [parameter(why)]);
  set('goodwill', drifted.goodwill, 'goodwillRest');
  set('softPower', drifted.softPower, 'softPowerFade');
  set('unity', drifted.unity, 'unityStart');
  set('precedent', state.world.precedent * (1 - world.fading.precedentFade), 'precedentFade');
}
