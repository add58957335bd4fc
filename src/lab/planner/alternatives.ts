/**
 * The drafts that a planning seat weighs: what its policy would do, that without each of its orders, each other answer to a dilemma, and that with
 * another order put first. Few enough to be played out; which of the many other orders are thought of in a turn is drawn, so that over the turns all are.
 */
import {
  checkOrders,
  crossesRedLine,
  dilemmasOf,
  legalOrders,
  type Order,
  type OrderKind,
  type OrderOption,
  type SeatView,
  windowsOf,
} from '../../engine/index.ts';
import type { Policy } from '../bots/doctrines.ts';
import { uniformAt } from '../uniform.ts';

/** A government that decides within so many turns is thought of first, the others so much less often. */
const NEAR = 3;
const FAR = 0.2;
/** Turns in which a kind that was given comes to mind less and less seldom; at first it does so by this part. */
const FRESH = 8;
const STALE = 0.2;
/** Share of a year of its own 5G building at which a version is half as attractive as one for nothing. */
const DEAR = 0.02;

type Draft = readonly Order[];

/**
 * What a policy would do first, then its variations.
 *
 * @param name of the seat's chance, which is its own: a planner knows no more of the game's than a person does
 * @param most at least 1
 */
export function alternativesFor(view: SeatView, policy: Policy, name: string, most: number): readonly Draft[] {
  const usual = policy(view);
  const bound = usual.filter((order) => isBound(view, order));
  const answers = usual.filter(({ kind }) => kind === 'answer');
  const free = usual.filter((order) => !bound.includes(order) && !answers.includes(order));
  const drafts: Draft[] = [usual];
  for (const order of free) {
    const others = free.filter((other) => other !== order);
    drafts.push(filled(view, [...bound, ...answers], others));
  }
  for (const other of otherAnswers(view, answers)) {
    const rest = answers.filter((order) => !answersSame(order, other));
    drafts.push(filled(view, [...bound, ...rest, other], free));
  }
  // To look through all that may be given is worth it only where a draft is still wanted.
  const wanted = Math.max(0, most - drafts.length);
  const thought = wanted === 0 ? [] : thoughtOf(view, [...bound, ...answers], name).slice(0, wanted);
  for (const order of thought) drafts.push(filled(view, [...bound, ...answers, order], free));
  return drafts.slice(0, most);
}

/** What a seat of the engine has telegraphed for this turn is given: announced is done. A person's seat telegraphs nothing. */
export function isBound({ state, seat }: SeatView, order: Order): boolean {
  if (state.humans.includes(seat)) return false;
  return order.kind === 'settle' || isTelegraphed({ state, seat }, order);
}

function isTelegraphed({ state, seat }: Pick<SeatView, 'state' | 'seat'>, order: Order): boolean {
  const action = JSON.stringify(order);
  return Object.values(state.intents).some(
    (intent) => intent.seat === seat && intent.dueTurn === state.turn && JSON.stringify(intent.action) === action,
  );
}

/** The first orders, and of the others those that may still be given beside them. */
export function filled(view: SeatView, first: Draft, others: Draft): Draft {
  const draft = [...first];
  for (const order of others) if (checkOrders(view, [...draft, order]).length === 0) draft.push(order);
  return draft;
}

function otherAnswers(view: SeatView, given: Draft): Order[] {
  return dilemmasOf(view).flatMap(({ spec }) =>
    spec.choices
      .map((choice): Order => ({ kind: 'answer', dilemma: spec.id, choice: choice.id }))
      .filter((order) => !given.some((one) => JSON.stringify(one) === JSON.stringify(order))),
  );
}

function answersSame(a: Order, b: Order): boolean {
  return a.kind === 'answer' && b.kind === 'answer' && a.dilemma === b.dilemma;
}

/** One version of each kind that may be given, in an order that is drawn anew each turn. */
function thoughtOf(view: SeatView, first: Draft, name: string): Order[] {
  const { turn, humans } = view.state;
  // An outside player goes by its own lights.
  const isHeld = humans.includes(view.seat);
  const versions = new Map<OrderKind, { order: Order; pull: number }>();
  for (const option of legalOrders(view, first)) {
    const { order } = option;
    if (order.kind === 'answer' || (!isHeld && crossesRedLine(view.scenario, view.seat, order.kind))) continue;
    const pull = pullOf(view, option) * uniformAt([name, turn, view.seat, order]);
    const known = versions.get(order.kind);
    if (known === undefined || pull > known.pull) versions.set(order.kind, { order, pull });
  }
  const rested = restOf(view);
  const lot = (kind: OrderKind): number => uniformAt([name, turn, view.seat, kind]) * rested(kind);
  return [...versions.values()].map(({ order }) => order).sort((a, b) => lot(b.kind) - lot(a.kind));
}

/** How readily a kind comes to mind, 0 to 1: what was given lately does so less, so that over the turns all are weighed. */
function restOf({ state, seat }: SeatView): (kind: OrderKind) => number {
  const last = new Map<string, number>();
  for (const [key, turn] of Object.entries(state.seats[seat]?.lastGiven ?? {})) {
    const [kind = key] = key.split(':');
    last.set(kind, Math.max(last.get(kind) ?? turn, turn));
  }
  return (kind) => {
    const given = last.get(kind);
    return given === undefined ? 1 : STALE + (1 - STALE) * Math.min(1, (state.turn - given) / FRESH);
  };
}

/** How near a version lies: rules next to today's, governments that decide soon, of these the ones that build most, and what the seat can well pay. */
function pullOf(view: SeatView, { order, moneyUsdBn }: OrderOption): number {
  const own = view.scenario.states[view.seat]?.figures.capex5gUsdBn.value ?? 0;
  const thrift = moneyUsdBn > 0 ? 1 / (1 + moneyUsdBn / (DEAR * own)) : 1;
  if (order.kind === 'setPosture') {
    const leap = order.posture - (view.state.states[view.seat]?.posture ?? 0);
    return thrift / (1 + leap * leap);
  }
  if (!('target' in order)) return thrift;
  const wait = windowsOf(view, order.target)[0]?.inTurns ?? Infinity;
  const builds = view.scenario.states[order.target]?.figures.capex5gUsdBn.value ?? 0;
  return (wait <= NEAR ? 1 : FAR) * (1 + builds) * thrift;
}
