/** What a seat may see: all of the state but the hidden truth, home politics and the key of chance. */
import { clonePlain } from './clone.ts';
import type { GameState, Scenario, SeatView, StateId } from './model/index.ts';

/** The view of a seat, detached from the state: changing one does not change the other. */
export function observe(scenario: Scenario, state: GameState, seat: StateId): SeatView {
  const { hidden: _hidden, seed: _seed, key: _key, ...rest } = state;
  return { seat, scenario, state: clonePlain(rest) };
}
