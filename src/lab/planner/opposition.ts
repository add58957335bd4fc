/** A game's planning seats, worked out where the game is played: the same orders as a pool of hands gives. */
import {
  type GameState,
  type Opponents,
  type Order,
  observe,
  type PublicState,
  type Scenario,
  type StateId,
} from '../../engine/index.ts';
import type { PlanRequest } from '../questions/planTypes.ts';
import { planAhead } from './planAhead.ts';
import { planningSeats } from './planningSeats.ts';

/** How a game's other seats are played. */
export interface Opposition {
  readonly opponents: Opponents;
  /** Of their chance: the scenario's hash, as everywhere. It says nothing of the game's own chance. */
  readonly name: string;
}

/** What is asked for each planning seat of a turn; none where all go by rules of thumb. */
export function planRequests(
  scenario: Scenario,
  state: PublicState,
  { opponents, name }: Opposition,
): readonly PlanRequest[] {
  if (opponents === 'rulesOfThumb') return [];
  return planningSeats(scenario, state).map((seat) => ({ from: { seat, state, name }, foresight: opponents }));
}

export function plannedOrders(
  scenario: Scenario,
  state: GameState,
  opposition: Opposition,
): Readonly<Record<StateId, readonly Order[]>> {
  const requests = planRequests(scenario, observe(scenario, state, '').state, opposition);
  return Object.fromEntries(
    requests.map(({ from, foresight }) => [
      from.seat,
      planAhead(observe(scenario, state, from.seat), from.name, foresight),
    ]),
  );
}
