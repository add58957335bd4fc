/** Requests to hand over a charged officer: whom they can be put to, and what a government makes of one (MODEL 9). */
import type { PublicState, StateId } from '../model/index.ts';
import { allianceValue } from './alliance.ts';
import { fearedRetaliation } from './retaliationRisk.ts';
import type { World } from './world.ts';

/** Governments with a treaty with the protector, sorted. */
export function treatyAllies(world: World): StateId[] {
  const { protector, scenario } = world;
  const bound = new Set(
    scenario.ties.flatMap(({ a, b, kind }) =>
      kind === 'treaty' && (a === protector || b === protector) ? [a === protector ? b : a] : [],
    ),
  );
  return world.governments.filter((id) => bound.has(id));
}

/**
 * Whether an ally that goes by its own sums hands the officer over: where the standing that a refusal would put in doubt is worth more to it
 * than what the rival's anger would cost its trade, both in % of GDP a year.
 */
export function wouldExtradite(world: World, state: PublicState, id: StateId): boolean {
  const { extraditionAnger, refusalStanding } = world.p;
  const kept = allianceValue(world, state, id) * refusalStanding;
  return kept >= fearedRetaliation(world, state, id).trade * extraditionAnger;
}
