/** A backtest as JSON. */
import { type Comparison, hasNoObject, type Prediction, type ScoredSet } from '../../lab/index.ts';
import type { Backtest } from './run.ts';

export function backtestFields(test: Backtest): object {
  const { model, baselines, forecast } = test;
  return {
    states: test.states.length,
    yearEnds: test.years,
    n: model.all.n,
    seeds: test.seeds,
    model: scoresOf(model.all),
    movers: { states: model.movers.states, ...scoresOf(model.movers) },
    baselines: {
      persistence: withMovers(baselines.persistence),
      vetting: withMovers(baselines.vetting),
      persistenceWithToolbox: withMovers(baselines.toolbox),
    },
    byYear: Object.fromEntries(Object.entries(model.byYear).map(([year, set]) => [year, scoresOf(set)])),
    confusion: model.confusion,
    ...movesOf(model),
    forecast: {
      from: forecast.from,
      n: forecast.model.all.n,
      model: { ...withMovers(forecast.model), ...movesOf(forecast.model) },
      freezing: withMovers(forecast.freezing),
      confusion: forecast.model.confusion,
      predictions: rowsOf(forecast.model, forecast.predictions),
    },
    besides: test.besides,
    refused: refusedOf(test),
    endedEarly: test.endedEarly,
    predictions: rowsOf(model, test.predictions),
  };
}

function scoresOf({ n, exact, within1, side2, mae, strict }: ScoredSet): object {
  return { n, exact, within1, side2, mae, strict };
}

function withMovers({ all, movers }: Comparison): object {
  return { ...scoresOf(all), movers: scoresOf(movers) };
}

function movesOf({ movesInto, firstChanges, falseMoves }: Comparison): object {
  return { movesInto, firstChanges, falseMoves };
}

function rowsOf({ rows }: Comparison, predictions: readonly Prediction[]): object[] {
  const shares = new Map(predictions.map((each) => [`${each.state}:${each.year}`, each.shares]));
  return rows.map(({ state, year, predicted, actual, accepted }) => ({
    iso3: state,
    year,
    predicted,
    actual,
    accepted,
    shares: shares.get(`${state}:${year}`),
  }));
}

/** Each order that was refused once, with the number of games in which it was. */
export function refusedOf({ refused }: Backtest): {
  turn: number;
  seat: string;
  order: object;
  code: string;
  noObject: boolean;
  games: number;
}[] {
  const rows = new Map<string, ReturnType<typeof refusedOf>[number]>();
  for (const { turn, seat, order, code } of refused) {
    const about = 'commitment' in order ? { kind: order.kind } : order;
    const key = JSON.stringify([turn, seat, about, code]);
    const noObject = hasNoObject({ turn, seat, order, code });
    const row = rows.get(key) ?? { turn, seat, order: about, code, noObject, games: 0 };
    rows.set(key, { ...row, games: row.games + 1 });
  }
  return [...rows.values()].sort((a, b) => a.turn - b.turn);
}
