/** The first choice of a guided game: one government, and three orders that the seat may give about it. All of it is read off the seat's view. */
import type { Order, OrderKind, SeatView, StateId } from '../../../engine/model/index.ts';
import { appraise, appraiseRule, roleOf, seatKind, windowsOf } from '../../../engine/selectors/index.ts';
import type { Preview, Session } from '../../../session/types.ts';
import { say, type Voice } from '../../../text/index.ts';
import { backersOf } from './backing.ts';
import { familyOf, isStaged } from './staging.ts';

export interface Advice {
  readonly order: Order;
  /** Who speaks for it. */
  readonly office: string;
  /** What it does to the case for a tighter rule, % of GDP a year; null where it works on something else. */
  readonly moves: number | null;
}
export interface FirstChoice {
  readonly target: StateId;
  /** Turns until it decides, 0 for this turn; null where it has no decision ahead. */
  readonly inTurns: number | null;
  readonly advice: readonly Advice[];
}

const ALTERNATIVES = 3;
/** Families that may be advised on in the first turn are those that lie in the hand in the second. */
const SECOND_TURN = 1;
/** A move that does not show at the digits shown. */
const SMALLEST = 0.0005;

/**
 * The government with the nearest decision, among those with the same date the one whose best tighter rule lacks least; a government's own
 * seat decides about itself.
 */
function targetFor(view: SeatView): { readonly target: StateId; readonly inTurns: number | null } | null {
  const { scenario, seat } = view;
  if (seatKind(scenario, seat) === 'government') {
    return { target: seat, inTurns: windowsOf(view, seat)[0]?.inTurns ?? null };
  }
  const open = Object.keys(scenario.states)
    .sort()
    .filter((id) => seatKind(scenario, id) === 'government')
    .flatMap((target) => {
      const next = windowsOf(view, target)[0];
      const lack = lackOf(view, target);
      return next === undefined || lack === null ? [] : [{ target, inTurns: next.inTurns, lack }];
    });
  return open.sort((a, b) => a.inTurns - b.inTurns || a.lack - b.lack)[0] ?? null;
}

/** How far the best tighter rule is behind the best of all, % of GDP a year; null where no tighter one is left, or where it leads. */
function lackOf(view: SeatView, id: StateId): number | null {
  const { scores, today, best } = appraise(view, id);
  const further = scores.filter(({ posture }) => posture > today).map(({ score }) => score);
  if (further.length === 0 || best > today) return null;
  return Math.max(...scores.map(({ score }) => score)) - Math.max(...further);
}

/** Of each kind the one version to weigh: of rules the one that scores best, so that one preview a kind is enough. */
function versions(view: SeatView, target: StateId, orders: readonly Order[]): readonly Order[] {
  const byKind = new Map<OrderKind, Order>();
  const worth = (order: Order): number =>
    order.kind === 'setPosture' ? appraiseRule(view, view.seat, order).score : 0;
  for (const order of orders) {
    if ('target' in order && order.target !== target) continue;
    const known = byKind.get(order.kind);
    if (known === undefined || worth(order) > worth(known)) byKind.set(order.kind, order);
  }
  return [...byKind.values()];
}

interface Weighed {
  readonly order: Order;
  /** How much it would do within the turn: a rule that stands differently counts 1, a figure of 100 points 1. */
  readonly size: number;
  readonly moves: number | null;
}

function weigh(order: Order, { target, gauges }: Preview, power: boolean): Weighed {
  const case_ = target === null ? 0 : target.scoreAfter - target.scoreBefore;
  const decides = target !== null && target.standsAfter !== target.standsBefore;
  // A power is after the other's decision; what an order costs it is on the card. A government is after its own figures.
  const own = power ? 0 : gauges.reduce((sum, { before, after }) => sum + Math.abs(after - before) / 100, 0);
  // Of a government's own orders only a rule is about its case; the others are about its figures.
  const shows = target !== null && Math.abs(case_) >= SMALLEST && (power || decides);
  return { order, size: (decides ? 1 : 0) + (power ? case_ : Math.abs(case_)) + own, moves: shows ? case_ : null };
}

/** The weightiest three: of different families first, then whatever does most. */
function chosen(weighed: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...weighed].sort((a, b) => b.size - a.size);
  const families = new Set<string>();
  const first = sorted.filter(({ order }) => {
    const family = familyOf(order.kind);
    return families.has(family) ? false : Boolean(families.add(family));
  });
  const rest = sorted.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, ALTERNATIVES);
}

/** @returns null where the seat has no three orders to choose from: the game then begins at its board */
export function firstChoice(session: Session, voice: Voice): FirstChoice | null {
  const { view, draft } = session.snapshot();
  const about = targetFor(view);
  if (about === null) return null;
  const power = seatKind(view.scenario, view.seat) !== 'government';
  const legal = [...session.options().map(({ order }) => order), ...draft].filter(
    ({ kind }) => kind !== 'answer' && isStaged(kind, SECOND_TURN),
  );
  const weighed = versions(view, about.target, legal)
    .map((order) => weigh(order, session.preview(order), power))
    .filter(({ order, size }) => !power || 'target' in order || size > 0);
  const three = chosen(weighed);
  const { advisers } = roleOf(view.scenario, view.seat);
  if (three.length < ALTERNATIVES || advisers.length < ALTERNATIVES) return null;
  const backers = backersOf(
    advisers.map(({ office, line }) => `${office} ${line}`),
    three.map(({ order }) => {
      const { title, tradeOff, help } = say.card(order.kind, voice);
      return `${title} ${tradeOff} ${help}`;
    }),
  );
  return {
    ...about,
    advice: three.map(({ order, moves }, index) => ({
      order,
      moves,
      office: advisers[backers[index] ?? index]?.office ?? '',
    })),
  };
}
