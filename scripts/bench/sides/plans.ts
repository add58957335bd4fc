/** The plans of a turn's seats that look ahead, at the page's usual level: one after the other, as a page with one worker makes them. */
import {
  type GameState,
  observe,
  planAll,
  planningSeats,
  resolveTurn,
  type Scenario,
} from '../../../src/engine/index.ts';
import { planAhead } from '../../../src/lab/planner/planAhead.ts';
import { DEFAULT_OPPONENTS } from '../../../src/session/opponents.ts';
import { beginGames, scenarioToldOf } from '../games.ts';
import { serve } from '../serve.ts';

/** States between two that are planned on: late turns plan less far than early ones, and both count. */
const EVERY = 4;

const scenario = scenarioToldOf(process.argv);
serve({ prepare: () => statesOf(scenario), run: planThem });

function statesOf(of: Scenario): GameState[] {
  return beginGames(of).flatMap((game) => {
    const found: GameState[] = [];
    for (let state = game; state.ended === null; ) {
      if (state.turn % EVERY === 0) found.push(state);
      state = resolveTurn(of, state, planAll(of, state, []), { ledger: false }).state;
    }
    return found;
  });
}

/** @returns turns that were planned for */
function planThem(states: readonly GameState[]): number {
  const foresight = DEFAULT_OPPONENTS;
  if (foresight === 'rulesOfThumb') return states.length;
  for (const state of states) {
    for (const seat of planningSeats(scenario, observe(scenario, state, '').state)) {
      planAhead(observe(scenario, state, seat), 'bench', foresight);
    }
  }
  return states.length;
}
