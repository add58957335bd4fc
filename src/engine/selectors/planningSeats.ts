/** The seats that plan ahead where a game's opponents do; all others go on by the engine's rules of thumb. */
import type { PublicState, Scenario, StateId } from '../model/index.ts';
import { objectivesOf, seatKind } from './seats.ts';

/** A turn's plans are made while a person thinks: they are for the few seats on which most depends (judgement). */
const MOST_PLANNING = 3;

/**
 * The two powers, then the governments with a briefing of their own, the largest economy first: those that no person holds and that have aims to plan for, three
 * at most. The same for every state of a game in which the same seats are held by people.
 */
export function planningSeats(scenario: Scenario, state: PublicState): readonly StateId[] {
  const { protector, rival } = scenario.powers;
  const briefed = Object.keys(scenario.roles)
    .filter((id) => seatKind(scenario, id) === 'government')
    .sort((a, b) => sizeOf(scenario, b) - sizeOf(scenario, a) || (a < b ? -1 : 1));
  return [protector, rival, ...briefed]
    .filter((seat) => !state.humans.includes(seat) && hasAims(scenario, state, seat))
    .slice(0, MOST_PLANNING);
}

function sizeOf({ states }: Scenario, id: StateId): number {
  return states[id]?.figures.gdpUsdBn.value ?? 0;
}

/** Whether the seat is scored by any aim that counts for it: where it is not, all drafts would look alike to it. */
function hasAims(scenario: Scenario, state: PublicState, seat: StateId): boolean {
  const scores = state.scores[seat] ?? {};
  return objectivesOf({ scenario, seat, state }).some(
    ({ id, spec }) => Object.hasOwn(scores, id) && spec.weights.some((weight) => weight > 0),
  );
}
