/** What the sides play: whole games of a scenario in which the engine holds every seat. */
import { readFileSync } from 'node:fs';
import {
  createGame,
  type GameState,
  type OrdersBySeat,
  planAll,
  resolveTurn,
  type Scenario,
  type TurnResult,
} from '../../src/engine/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';

/** The same games in every side and lap. */
const SEEDS = ['bench/0', 'bench/1', 'bench/2', 'bench/3'];

interface Playing {
  readonly ledger: boolean;
  /** Is shown every turn as it is resolved, with the state that it was played on and its orders. */
  readonly keep?: (result: TurnResult, before: GameState, orders: OrdersBySeat) => void;
}

/** The scenario in the file that the process was told, opened as the page opens it. */
export function scenarioToldOf(argv: readonly string[]): Scenario {
  const parsed = parseScenario(readFileSync(argv[2] ?? '', 'utf8'));
  if (!parsed.ok) throw new RangeError(JSON.stringify(parsed.problems[0]));
  return parsed.scenario;
}

export function beginGames(scenario: Scenario): GameState[] {
  return SEEDS.map((seed) => createGame(scenario, seed));
}

/** Plays games to their ends and returns the turns of all. */
export function playGames(scenario: Scenario, games: readonly GameState[], playing: Playing): number {
  let turns = 0;
  for (const game of games) {
    for (let state = game; state.ended === null; turns++) {
      const orders = planAll(scenario, state, []);
      const result = resolveTurn(scenario, state, orders, { ledger: playing.ledger });
      playing.keep?.(result, state, orders);
      state = result.state;
    }
  }
  return turns;
}
