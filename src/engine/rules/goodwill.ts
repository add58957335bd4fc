/** How the protector is heard: the goodwill that its manners leave, and whether it speaks with one voice (MODEL 2 and 9). */
import type { PublicState } from '../model/index.ts';
import type { World } from './world.ts';

/** Share of the weight of the protector's word that its manners and its many voices leave, 0 to 1. */
export function heard({ p }: World, { goodwill, unity }: PublicState['world']): number {
  return (1 - p.goodwillWord * (1 - goodwill)) * (1 - p.unityWord * (1 - unity));
}

/** Where goodwill comes to rest, 0 to 1: the rest that the protector's course leaves, lifted by work to win it back. */
function goodwillAtRest({ p }: World, { softPower }: PublicState['world']): number {
  return p.goodwillRest + (1 - p.goodwillRest) * softPower;
}

/** Goodwill, the work for it, and the one voice a turn later, when no order or event moves them. */
export function driftedGoodwill(
  world: World,
  now: PublicState['world'],
): { readonly goodwill: number; readonly softPower: number; readonly unity: number } {
  const { goodwillPull, softPowerFade, unityPull } = world.fading;
  return {
    goodwill: now.goodwill + goodwillPull * (goodwillAtRest(world, now) - now.goodwill),
    softPower: now.softPower * (1 - softPowerFade),
    unity: now.unity + unityPull * (world.p.unityStart - now.unity),
  };
}
