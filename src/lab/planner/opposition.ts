/** A game's planning seats, worked out where the game is played: the same orders as a pool of hands gives. */
import {
  type GameState,
  type Opponents,
  type OrdersBySeat,
  observe,
  planningSeats,
  type Scenario,
} from '../../engine/index.ts';
import { planAhead } from './planAhead.ts';

/** How a game's other seats are played. */
export interface Opposition {
  readonly opponents: Opponents;
  /** Of their chance: the scenario's hash, as everywhere. It says nothing of the game's own chance. */
  readonly name: string;
}

/** Sealed orders of the seats that plan ahead; none where all go by rules of thumb. */
export function plannedOrders(scenario: Scenario, state: GameState, { opponents, name }: Opposition): OrdersBySeat {
  if (opponents === 'rulesOfThumb') return {};
  const seats = planningSeats(scenario, observe(scenario, state, '').state);
  return Object.fromEntries(seats.map((seat) => [seat, planAhead(observe(scenario, state, seat), name, opponents)]));
}
