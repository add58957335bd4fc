/** The protector's weight where standards are made: listings keep its engineers from the table (MODEL 5). */
import type { PublicState } from '../model/index.ts';
import type { World } from './world.ts';

/** Weight of the listed vendors among the restricted, 0 to 1: with whom the protector's engineers may not sit. */
export function listedShare(world: World, vendors: PublicState['vendors']): number {
  let share = 0;
  for (const v of world.restricted) if (vendors[v]?.regime !== 'none') share += world.restrictedWeight[v] ?? 0;
  return share;
}

/** Change of that weight in a turn: lost at a table where listed vendors sit, regained where there are none or a permit lets firms sit with them. */
export function standardsChange(
  world: World,
  { vendors, world: { standardsSeat, standardsPermit } }: PublicState,
): number {
  const { p, perYear } = world;
  const listed = standardsPermit ? 0 : listedShare(world, vendors);
  return listed > 0
    ? -(p.standardsLoss / perYear) * listed * standardsSeat
    : (p.standardsRegain / perYear) * (1 - standardsSeat);
}
