/** The games of a backtest: along the script from the first turn, and from where governments truly stood. */
import type { Scenario } from '../../engine/index.ts';
import {
  type HeldPostures,
  meterFor,
  type Prediction,
  playScript,
  predictionsOf,
  type RefusedOrder,
  type ScriptRun,
  seedsOf,
  type YearMeasures,
} from '../../lab/index.ts';
import type { Script } from '../../scenario/index.ts';

export interface PlayedScript {
  readonly predictions: readonly Prediction[];
  /** One entry a game: its years. */
  readonly measures: readonly Readonly<Record<number, YearMeasures>>[];
  readonly refused: readonly RefusedOrder[];
  /** Games that ended before the calendar did. */
  readonly endedEarly: number;
}

/** @param told how many games are done, after each */
export function playAlong(
  scenario: Scenario,
  script: Script,
  games: { readonly seed: string; readonly seeds: number; readonly held?: HeldPostures },
  told: () => void,
): PlayedScript {
  const runs: ScriptRun[] = [];
  const measures: Readonly<Record<number, YearMeasures>>[] = [];
  for (const seed of seedsOf(games.seed, games.seeds)) {
    const meter = meterFor(scenario);
    const held = games.held === undefined ? {} : { held: games.held };
    runs.push(playScript(scenario, script, seed, { ...held, watch: (state) => meter.watch(state) }));
    measures.push(meter.years());
    told();
  }
  return {
    predictions: predictionsOf(scenario, runs),
    measures,
    refused: runs.flatMap(({ refused }) => refused),
    endedEarly: runs.filter(({ state }) => state.ended?.kind !== 'complete').length,
  };
}
