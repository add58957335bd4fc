/** Whether orders may be given, and which can still be added: from a seat's view alone. */
import type { Order, OrderKind, OrderOption, OrderProblem, SeatView, StateId } from '../model/index.ts';
import { actAt } from '../rules/calendar.ts';
import { type World, worldOf } from '../rules/world.ts';
import { ORDER_RULES, ruleOf } from './registry.ts';
import { malformed } from './shape.ts';
import { type OrderRole, orderKey, type Refusal, refuse } from './types.ts';

export function roleKind(world: World, seat: StateId): OrderRole {
  return seat === world.protector ? 'protector' : seat === world.rival ? 'rival' : 'government';
}

/** Points of capital that an order takes. */
export function capitalOf(world: World, view: SeatView, order: Order): number {
  const rule = ruleOf(order.kind);
  return rule.capital ? rule.capital(world, view, order) : (view.scenario.orders[order.kind]?.capital ?? 0);
}

/** Public money that an order takes, USD billion. */
export function moneyOf(world: World, view: SeatView, order: Order): number {
  const rule = ruleOf(order.kind);
  return rule.money ? rule.money(world, view, order) : (view.scenario.orders[order.kind]?.money.value ?? 0);
}

/**
 * What an order takes from the seat whose view it is: points of political capital, and public money in USD billion. Also of an order that is
 * not offered in this version, as long as its shape is right.
 */
export function priceOf(view: SeatView, order: Order): Pick<OrderOption, 'capital' | 'moneyUsdBn'> {
  const world = worldOf(view.scenario);
  return { capital: capitalOf(world, view, order), moneyUsdBn: moneyOf(world, view, order) };
}

/** All problems of a draft, in its order; empty where every order may be given. A refused order does not use up capital. */
export function checkOrders(view: SeatView, draft: readonly Order[]): OrderProblem[] {
  const world = worldOf(view.scenario);
  const problems: OrderProblem[] = [];
  const accepted: Order[] = [];
  let left = capitalOfSeat(view);
  draft.forEach((order, index) => {
    const refusal = refusalOf(world, view, order, accepted, left);
    if (refusal) problems.push({ index, ...refusal });
    else {
      accepted.push(order);
      left -= capitalOf(world, view, order);
    }
  });
  return problems;
}

/** Every concrete order that can still be added to a draft, with what it costs, in a fixed order. */
export function legalOrders(view: SeatView, draft: readonly Order[]): OrderOption[] {
  const world = worldOf(view.scenario);
  const accepted = acceptedOf(world, view, draft);
  const left = capitalLeft(world, view, accepted);
  const options: OrderOption[] = [];
  for (const rule of ORDER_RULES) {
    for (const order of candidates(world, view, rule.kind)) {
      if (!refusalOf(world, view, order, accepted, left)) options.push(priced(world, view, order));
    }
  }
  return options;
}

/** The versions of one kind that can still be added to a draft that may be given, with what they cost. */
export function legalVersions(view: SeatView, kind: OrderKind, draft: readonly Order[]): OrderOption[] {
  const world = worldOf(view.scenario);
  return candidates(world, view, kind).flatMap((order) =>
    refusalOf(world, view, order, draft) ? [] : [priced(world, view, order)],
  );
}

/** Every version of a kind that the seat might think of, legal or not; empty where the seat's role or the scenario has no such order. */
export function candidates(world: World, view: SeatView, kind: OrderKind): readonly Order[] {
  const rule = ruleOf(kind);
  const role = roleKind(world, view.seat);
  if (!view.scenario.orders[kind] || (rule.role !== 'any' && rule.role !== role)) return [];
  return rule.options(world, view);
}

export function priced(world: World, view: SeatView, order: Order): OrderOption {
  return { order, capital: capitalOf(world, view, order), moneyUsdBn: moneyOf(world, view, order) };
}

export function acceptedOf(world: World, view: SeatView, draft: readonly Order[]): Order[] {
  const accepted: Order[] = [];
  for (const order of draft) if (!refusalOf(world, view, order, accepted)) accepted.push(order);
  return accepted;
}

/**
 * Whether any order of a kind could be given, as far as that can be said before one is chosen: the scenario has it, its act has come, and capital
 * reaches. Whoever would look for a target asks this first.
 *
 * @param left points of capital that no order has taken yet
 */
export function isInReach(world: World, view: SeatView, kind: OrderKind, left: number): boolean {
  const spec = view.scenario.orders[kind];
  if (!spec || actAt(world.scenario, view.state.turn) < spec.fromAct) return false;
  return ruleOf(kind).capital !== undefined || spec.capital <= left;
}

/**
 * Why an order cannot be added to the accepted ones before it, or null.
 *
 * @param left points of capital that those before it leave
 */
export function refusalOf(
  world: World,
  view: SeatView,
  order: Order,
  before: readonly Order[],
  left: number = capitalLeft(world, view, before),
): Refusal | null {
  const shape = malformed(order);
  if (shape) return shape;
  if (view.state.ended) return refuse('gameOver');
  const rule = ruleOf(order.kind);
  const role = roleKind(world, view.seat);
  if (rule.role !== 'any' && rule.role !== role) return refuse('notYourRole', { kind: order.kind });
  const spec = view.scenario.orders[order.kind];
  if (!spec) return refuse('notInScenario', { kind: order.kind });
  if (actAt(view.scenario, view.state.turn) < spec.fromAct) return refuse('notBeforeAct', { act: spec.fromAct });
  const key = orderKey(order);
  if (before.some((other) => other.kind === order.kind && orderKey(other) === key))
    return refuse('repeated', { kind: order.kind });
  const last = view.state.seats[view.seat]?.lastGiven[key];
  if (last !== undefined && view.state.turn - last <= spec.cooldown) {
    return refuse('cooldown', { turns: spec.cooldown - (view.state.turn - last) + 1 });
  }
  const own = rule.check(world, view, order, before);
  if (own) return own;
  const needs = capitalOf(world, view, order);
  return needs > left ? refuse('capital', { needs, left }) : null;
}

/** Points of capital that a seat has for the turn's orders. */
export function capitalOfSeat(view: SeatView): number {
  return view.state.seats[view.seat]?.capital ?? 0;
}

/** The same after the orders of a draft. */
function capitalLeft(world: World, view: SeatView, accepted: readonly Order[]): number {
  let left = capitalOfSeat(view);
  for (const order of accepted) left -= capitalOf(world, view, order);
  return left;
}
