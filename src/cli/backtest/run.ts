/** A backtest from its request to all that is told of it. */
import type { Scenario } from '../../engine/index.ts';
import {
  type Comparison,
  compareWithRecord,
  everyoneVets,
  type HeldPostures,
  type PostureRecord,
  type PredictedPosture,
  type Prediction,
  persistence,
  persistenceWithToolbox,
  type RefusedOrder,
  recordFrom,
  yearEnds,
} from '../../lab/index.ts';
import { type Script, turnAt } from '../../scenario/index.ts';
import { type AnswerKey, datedChanges, type Outcomes, postureRecord } from '../answerKey.ts';
import { FailedError } from '../io.ts';
import { type Besides, besides } from './besides.ts';
import { playAlong } from './play.ts';

export interface BacktestRequest {
  readonly scenario: Scenario;
  readonly script: Script;
  readonly key: AnswerKey;
  readonly outcomes: Outcomes;
  readonly seed: string;
  readonly seeds: number;
}

export interface Backtest {
  readonly seeds: number;
  readonly years: readonly number[];
  readonly states: readonly string[];
  readonly model: Comparison;
  readonly predictions: readonly Prediction[];
  readonly baselines: Baselines;
  readonly forecast: {
    readonly from: number;
    readonly model: Comparison;
    /** Everyone stays where the forecast begins. */
    readonly freezing: Comparison;
    readonly predictions: readonly Prediction[];
  };
  readonly besides: Besides;
  readonly refused: readonly RefusedOrder[];
  readonly endedEarly: number;
}

export interface Baselines {
  readonly persistence: Comparison;
  readonly vetting: Comparison;
  readonly toolbox: Comparison;
}

/** @param told after each game, with how many there are in all */
export function backtestOf(request: BacktestRequest, told: (games: number) => void): Backtest {
  const { scenario, script, key, outcomes, seed, seeds } = request;
  const years = [...yearEnds(scenario).keys()];
  const record = postureRecord(key, years);
  const states = Object.keys(record.start);
  const unknown = states.filter((id) => scenario.states[id] === undefined);
  if (states.length === 0 || unknown.length > 0)
    throw new FailedError(`The record does not fit ${scenario.id}: it knows ${states.length} states in its years.`);
  const held = heldUntil(scenario, key, key.forecastFrom);
  const tell = () => told(2 * seeds);
  const along = playAlong(scenario, script, { seed, seeds }, tell);
  const ahead = playAlong(scenario, script, { seed, seeds, held }, tell);
  const later = recordFrom(record, key.forecastFrom + 1);
  const against = (predictions: readonly PredictedPosture[], of: PostureRecord) => compareWithRecord(predictions, of);
  return {
    seeds,
    years,
    states,
    model: against(along.predictions, record),
    predictions: along.predictions,
    baselines: {
      persistence: against(persistence(record), record),
      vetting: against(everyoneVets(record), record),
      toolbox: against(persistenceWithToolbox(scenario, record, key.toolbox), record),
    },
    forecast: {
      from: key.forecastFrom,
      model: against(ahead.predictions, later),
      freezing: against(persistence(later), later),
      predictions: ahead.predictions,
    },
    besides: besides(scenario, along.measures, outcomes, years),
    refused: along.refused,
    endedEarly: along.endedEarly,
  };
}

/** Every government at the postures that it took, when it took them, until the end of a year. */
function heldUntil(scenario: Scenario, key: AnswerKey, year: number): HeldPostures {
  const ends = yearEnds(scenario);
  const last = ends.get(year);
  if (last === undefined) throw new FailedError(`${scenario.id} has no end of ${year}.`);
  const years = [...ends.keys()].filter((each) => each <= year);
  const taken = datedChanges(key, years).map(({ state, date, posture }) => ({
    state,
    turn: turnAt(scenario.calendar, date),
    posture,
  }));
  return { until: last + 1, taken };
}
