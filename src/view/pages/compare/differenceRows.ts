/** The differences of two lines in words: what stands in the table, the largest first. */
import type { Order, StateId } from '../../../engine/model/index.ts';
import type { Comparison, Divergence, Reel } from '../../../session/reel/types.ts';
import { compare as words } from '../../../text/en/compare.ts';
import { fill, formatNumber, formatSigned, formatUsdBn, say, turnLabel, type Voice } from '../../../text/index.ts';

export interface DifferenceRow {
  readonly key: string;
  readonly what: string;
  readonly a: string;
  readonly b: string;
  /** What stands in the last column: "2 to 1", "+35", "first divergence". */
  readonly difference: string;
}

export interface DifferenceRows {
  readonly divergence: DifferenceRow | null;
  readonly governments: readonly DifferenceRow[];
  readonly figures: readonly DifferenceRow[];
}

/** Orders as one line; deadlines are counted from the turn in which they were given. */
function ordersSaid(seat: StateId, orders: readonly Order[], stops: boolean, turn: number, voice: Voice): string {
  if (stops) return words.stopped;
  const said = orders.map((order) => say.order(order, { ...voice, turn })).join('; ');
  return fill(words.ordered, { name: voice.names.state(seat), orders: said === '' ? words.noOrders : said });
}

function divergenceRow({ turn, seat, a, b }: Divergence, comparison: Comparison, voice: Voice): DifferenceRow {
  const stops = (reel: Reel): boolean => turn >= reel.turns;
  return {
    key: 'divergence',
    what: fill(words.turnRow, { turn: turn + 1, date: voice.names.turn(turn) }),
    a: ordersSaid(seat, a, stops(comparison.a), turn, voice),
    b: ordersSaid(seat, b, stops(comparison.b), turn, voice),
    difference: words.firstDivergence,
  };
}

/** A figure that prints alike on both sides is no difference. */
function figureRow(key: string, what: string, a: number, b: number, digits: number): [DifferenceRow, number][] {
  const difference = formatSigned(Number(b.toFixed(digits)) - Number(a.toFixed(digits)), digits);
  if (!/[1-9]/.test(difference)) return [];
  return [[{ key, what, a: formatNumber(a, digits), b: formatNumber(b, digits), difference }, Math.abs(b - a)]];
}

/** @param turn the cursor: turns resolved in both lines */
export function differenceRows(comparison: Comparison, turn: number, seat: StateId, voice: Voice): DifferenceRows {
  const { postures, gauges, composite, spentUsdBn } = comparison.at(turn);
  const { calendar } = comparison.a.scenario;
  const stood = (posture: Parameters<typeof say.posture>[0], since: number): string =>
    since === 0
      ? fill(words.fromStart, { posture: say.posture(posture) })
      : fill(words.since, { posture: say.posture(posture), date: turnLabel(calendar, since - 1) });
  const ofSeat: Voice = { ...voice, you: seat };
  const figures = [
    ...gauges.flatMap(({ id, before, after }) => figureRow(id, say.gauge(id, ofSeat), before, after, 0)),
    ...figureRow('composite', words.composite, composite.a, composite.b, 0),
  ]
    .sort(([, a], [, b]) => b - a)
    .map(([row]) => row);
  return {
    divergence:
      comparison.firstDivergence === null ? null : divergenceRow(comparison.firstDivergence, comparison, voice),
    governments: postures.map(({ state, a, b, sinceA, sinceB }) => ({
      key: state,
      what: voice.names.state(state),
      a: stood(a, sinceA),
      b: stood(b, sinceB),
      difference: fill(words.postureGap, { a, b }),
    })),
    figures: [...figures, ...moneyRow(spentUsdBn)],
  };
}

function moneyRow({ a, b }: { readonly a: number; readonly b: number }): DifferenceRow[] {
  const difference = formatUsdBn(Number(b.toFixed(1)) - Number(a.toFixed(1)));
  if (!/[1-9]/.test(difference)) return [];
  const said = (money: number): string => fill(words.spent, { money: formatUsdBn(money) });
  const sign = b > a ? '+' : '';
  return [{ key: 'money', what: words.money, a: said(a), b: said(b), difference: `${sign}${difference}` }];
}
