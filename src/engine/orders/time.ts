/** Spans that the scenario states in years, as turns. */
import type { World } from '../rules/world.ts';

/** At least one turn. */
export function turnsIn(world: World, years: number): number {
  return Math.max(1, Math.round(years * world.perYear));
}
