/** What a seat may see: all of the state but the hidden truth, home politics and the key of chance. */
import type { GameState, Scenario, SeatView, StateId } from './model/index.ts';

/** The view shares the state's tables: a state is never changed once the turn that made it is over. */
export function observe(scenario: Scenario, state: GameState, seat: StateId): SeatView {
  const { hidden: _hidden, seed: _seed, key: _key, ...rest } = state;
  return { seat, scenario, state: rest };
}
