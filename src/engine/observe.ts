/** What a seat may see: all of the state but the hidden truth, home politics and the key of chance. */
import type { GameState, Scenario, SeatView, StateId } from './model/index.ts';

/**
 * The view shares the state's tables: a state is never changed once the turn that made it is over. Fields are named one by one so that all views are of
 * one hidden class: see copyState.
 */
export function observe(scenario: Scenario, state: GameState, seat: StateId): SeatView {
  return {
    seat,
    scenario,
    state: {
      rulesVersion: state.rulesVersion,
      scenarioId: state.scenarioId,
      turn: state.turn,
      humans: state.humans,
      ended: state.ended,
      world: state.world,
      states: state.states,
      vendors: state.vendors,
      blocs: state.blocs,
      seats: state.seats,
      commitments: state.commitments,
      retaliations: state.retaliations,
      intents: state.intents,
      happened: state.happened,
      dilemmas: state.dilemmas,
      scores: state.scores,
    },
  };
}
