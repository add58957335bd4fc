/** A game's planning seats, worked out where the game is played: the same orders as a pool of hands gives. */
import { type GameState, type OrdersBySeat, observe, type Scenario } from '../../engine/index.ts';
import { planAhead } from './planAhead.ts';
import { type Opposition, planRequests } from './planRequests.ts';

/** Sealed orders of the seats that plan ahead; none where all go by rules of thumb. */
export function plannedOrders(scenario: Scenario, state: GameState, opposition: Opposition): OrdersBySeat {
  const requests = planRequests(scenario, observe(scenario, state, '').state, opposition);
  return Object.fromEntries(
    requests.map(({ from, foresight }) => [
      from.seat,
      planAhead(observe(scenario, state, from.seat), from.name, foresight),
    ]),
  );
}
