/** What an order kind must say of itself. One file a kind under kinds/; registry.ts lists them. */
import type { GivenOrder, TurnContext } from '../ledger.ts';
import type { Order, OrderKind, OrderOf, OrderProblemCode, PhaseId, SeatView } from '../model/index.ts';
import type { World } from '../rules/world.ts';

export type OrderRole = 'protector' | 'rival' | 'government' | 'any';

/** A refusal: a code with its data (model/order.ts lists the data of each). */
export interface Refusal {
  readonly code: OrderProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
}

export interface OrderRule<K extends OrderKind> {
  readonly kind: K;
  readonly role: OrderRole;
  /** Phase in which it takes effect. */
  readonly phase: PhaseId;
  /** Every concrete version that the seat might think of, affordable or not; legality is left to the checks. */
  options(world: World, view: SeatView): readonly OrderOf<K>[];
  /**
   * The kind's own conditions on an order of the right shape, in the light of the orders drafted before it. Role, act, capital, cooldown and
   * repetition are checked for all kinds alike in check.ts.
   */
  check(world: World, view: SeatView, order: OrderOf<K>, before: readonly Order[]): Refusal | null;
  /** Public money, USD billion; left out where the scenario's figure is the whole of it. */
  money?(world: World, view: SeatView, order: OrderOf<K>): number;
  /** Points of capital where they differ from the scenario's figure. */
  capital?(world: World, view: SeatView, order: OrderOf<K>): number;
  apply(ctx: TurnContext, given: GivenOrder<OrderOf<K>>): void;
}

/** A kind whose orders are weighed on the state as it stands before any order of their phase is carried out: orders are sealed. */
export interface JointOrderRule<K extends OrderKind> extends Omit<OrderRule<K>, 'apply'> {
  /** Changes nothing; what it gives back carries the orders out. */
  weigh(ctx: TurnContext, given: readonly GivenOrder<OrderOf<K>>[]): () => void;
}

export function refuse(code: OrderProblemCode, data: Refusal['data'] = {}): Refusal {
  return { code, data };
}

/** What a cooldown counts by: the kind, with the target where the order has one. */
export function orderKey(order: Order): string {
  if ('target' in order) return `${order.kind}:${order.target}`;
  if ('vendor' in order) return `${order.kind}:${order.vendor}`;
  if ('commitment' in order) return `${order.kind}:${order.commitment}`;
  if ('dilemma' in order) return `${order.kind}:${order.dilemma}`;
  if ('bloc' in order) return `${order.kind}:${order.bloc}`;
  if ('from' in order) return `${order.kind}:${order.from}`;
  return order.kind;
}
