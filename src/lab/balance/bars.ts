/** What is wanted of a seat that is to be a game, held against what its games say. */
import { type Scenario, type StateId, seatKind } from '../../engine/index.ts';
import { GOVERNMENT_DOCTRINES, PROTECTOR_DOCTRINES } from '../bots/doctrines.ts';
import type { BotId } from '../bots/index.ts';
import type { BalanceSummary, BotSummary } from './summary.ts';

export interface Bar {
  readonly id: BarId;
  /** What was measured, in the bar's own unit; null where the bots that it takes did not play. */
  readonly value: number | null;
  /** Whether it is as wanted; null where it was not measured. */
  readonly holds: boolean | null;
  /** Orders, or bots, that it is about. */
  readonly of: readonly string[];
}

/** Limits, by what they are wanted of: shares, a number of governments, and a multiple of luck. Part of what the game is to be, not of the model. */
export const LIMITS = {
  ordersOften: 0.5,
  ordersSeldom: 0.02,
  foresight: 0.65,
  live: 0.8,
  two: 0.8,
  three: 0.8,
  lead: 0.75,
  moves: 8,
  luck: 2,
} as const;

export type BarId = keyof typeof LIMITS | 'leadsAllAims' | 'emptySeats' | 'levels';

/** Turns in which an order must have been possible for its share to say anything. */
const ENOUGH_TURNS = 50;
/** The levels of opponents that a game offers, the weakest first: the engine's own play is the first of them. */
const LEVELS: readonly BotId[] = ['engine', 'hasty', 'planning', 'farSighted'];

export function barsOf(scenario: Scenario, seat: StateId, summary: BalanceSummary): Bar[] {
  const isProtector = seatKind(scenario, seat) === 'protector';
  const kin = Object.keys(isProtector ? PROTECTOR_DOCTRINES : GOVERNMENT_DOCTRINES) as BotId[];
  const doctrines = named(summary, kin);
  const best = bestOf(doctrines);
  const bars = [
    ...orderBars(summary),
    leadsAllAims(doctrines),
    emptySeats(best, named(summary, ['pass', 'random'])),
    foresight(summary),
    levels(named(summary, LEVELS)),
    ...middleBars(summary),
  ];
  return isProtector ? [...bars, ...reachBars(best, summary.bots.pass)] : bars;
}

type Named = readonly [bot: BotId, of: BotSummary];

function named({ bots }: BalanceSummary, ids: readonly BotId[]): Named[] {
  return ids.flatMap((id): Named[] => {
    const of = bots[id];
    return of === undefined ? [] : [[id, of]];
  });
}

const mean = ([, { composite }]: Named): number => composite.mean;

function bestOf(players: readonly Named[]): Named | null {
  return players.reduce<Named | null>((best, one) => (best === null || mean(one) > mean(best) ? one : best), null);
}

function bar(id: BarId, value: number | null, holds: (value: number) => boolean, of: readonly string[] = []): Bar {
  return { id, value, holds: value === null ? null : holds(value), of };
}

function orderBars({ orderUse }: BalanceSummary): Bar[] {
  const often = orderUse.filter(({ ofTurns }) => ofTurns > LIMITS.ordersOften).map(({ kind }) => kind);
  const seldom = orderUse
    .filter(({ ofLegal, legalTurns }) => legalTurns >= ENOUGH_TURNS && ofLegal < LIMITS.ordersSeldom)
    .map(({ kind }) => kind);
  const count = (kinds: readonly string[]): number | null => (orderUse.length === 0 ? null : kinds.length);
  const none = (value: number): boolean => value === 0;
  return [bar('ordersOften', count(often), none, often), bar('ordersSeldom', count(seldom), none, seldom)];
}

/** A doctrine that does at least as well as every other in every aim leaves nothing to weigh. */
function leadsAllAims(doctrines: readonly Named[]): Bar {
  const leads = ([, { objectives }]: Named): boolean =>
    doctrines.every(([, other]) =>
      Object.entries(other.objectives).every(([aim, value]) => (objectives[aim] ?? 0) >= value),
    );
  const leaders = doctrines.filter(leads).map(([id]) => id);
  return bar('leadsAllAims', doctrines.length < 2 ? null : leaders.length, (value) => value === 0, leaders);
}

/** Points of the composite by which the best doctrine leads whoever does nothing, or anything. */
function emptySeats(best: Named | null, empty: readonly Named[]): Bar {
  const most = bestOf(empty);
  const margin = best === null || most === null ? null : mean(best) - mean(most);
  return bar('emptySeats', margin, (value) => value > 0, best === null ? [] : [best[0]]);
}

function foresight({ paired }: BalanceSummary): Bar {
  const pair = paired.find(({ a, b }) => a === 'greedy' && b === 'planning');
  const share = pair === undefined ? null : pair.losses / (pair.wins + pair.losses + pair.ties);
  return bar('foresight', share, (value) => value >= LIMITS.foresight);
}

/** Levels that do worse than a level below them. */
function levels(players: readonly Named[]): Bar {
  const wrong = players.filter((one, at) => players.slice(0, at).some((below) => mean(below) > mean(one)));
  return bar(
    'levels',
    players.length < 2 ? null : wrong.length,
    (value) => value === 0,
    wrong.map(([id]) => id),
  );
}

function middleBars({ middle, leaderStays }: BalanceSummary): Bar[] {
  const ofTurns = (value: number): number | null => (middle.turns === 0 ? null : value);
  return [
    bar('live', ofTurns(middle.live), (value) => value >= LIMITS.live),
    bar('two', ofTurns(middle.inRange.two), (value) => value >= LIMITS.two),
    bar('three', ofTurns(middle.inRange.three), (value) => value >= LIMITS.three),
    bar('lead', leaderStays.ofDoctrines, (value) => value <= LIMITS.lead),
  ];
}

/** Whether the protector's best doctrine changes the world, and by more than luck does. */
function reachBars(best: Named | null, pass: BotSummary | undefined): Bar[] {
  if (best === null || pass === undefined) return [];
  const [id, { composite, moved }] = best;
  const luck = (composite.mean - pass.composite.mean) / Math.max(composite.sd, pass.composite.sd);
  return [
    bar('moves', moved, (value) => value >= LIMITS.moves, [id]),
    bar('luck', Number.isFinite(luck) ? luck : null, (value) => value >= LIMITS.luck, [id]),
  ];
}
