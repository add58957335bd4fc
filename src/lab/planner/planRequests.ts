/** What a turn asks of the planner: the page's session and a game played in one piece ask the same. */
import type { Opponents, PublicState, Scenario } from '../../engine/index.ts';
import type { PlanRequest } from '../questions/planTypes.ts';
import { planningSeats } from './planningSeats.ts';

/** How a game's other seats are played. */
export interface Opposition {
  readonly opponents: Opponents;
  /** Of their chance: the scenario's hash, as everywhere. It says nothing of the game's own chance. */
  readonly name: string;
}

/** One request for each planning seat of a turn; none where all go by rules of thumb. */
export function planRequests(
  scenario: Scenario,
  state: PublicState,
  { opponents, name }: Opposition,
): readonly PlanRequest[] {
  if (opponents === 'rulesOfThumb') return [];
  return planningSeats(scenario, state).map((seat) => ({ from: { seat, state, name }, foresight: opponents }));
}
