/**
 * The text of a replay link: what a replay says, in lists without names, so that it is short. A link is as untrusted as a file: it comes in here,
 * by limits, strict JSON and a schema.
 */
import type { Handover, Opponents, Order, OrdersBySeat, ReplayNote, StateId } from '../engine/model/index.ts';
import { check } from './schema/findings.ts';
import { linkSchema } from './schema/link.ts';
import { ORDER_FIELDS } from './schema/orders.ts';
import { readJson } from './text/json.ts';
import type { Limits } from './text/limits.ts';

/** The newest way of writing links. A game in which the engine ordered for all other seats is written as before: in format 1, which says nothing of them. */
const LINK_FORMAT = 2;
const FIELDS: Readonly<Record<number, number>> = { 1: 9, 2: 11 };

/** Many times what fits into a link: 200 turns of 100 orders each would not come by mail. */
const LINK_LIMITS: Limits = { bytes: 100_000, depth: 7, values: 30_000 };

export interface LinkedGame {
  readonly rulesVersion: string;
  readonly scenarioId: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly humans: readonly StateId[];
  readonly handovers: readonly Handover[];
  readonly notes: readonly ReplayNote[];
  /** Hash of the state after the last turn. */
  readonly finalHash: string;
  /** By turn, the orders of the seats that people held in it. */
  readonly turns: readonly OrdersBySeat[];
  /** How the seats that no person held were played. */
  readonly opponents: Opponents;
  /** By turn, the orders of those of them that did not order what the engine's rules of thumb would have. */
  readonly others: readonly SparseOrders[];
}

/** Orders by seat; a number is the place of the order among those that the engine's rules of thumb would give there. */
export type SparseOrders = Readonly<Record<StateId, readonly (Order | number)[]>>;

export type LinkReading =
  | { readonly ok: true; readonly game: LinkedGame }
  /** newer: written by a newer program; damaged: anything else that is not a link's text, for links are not written by hand. */
  | { readonly ok: false; readonly code: 'newer' | 'damaged' };

export function writeLink(game: LinkedGame): string {
  const { rulesVersion, scenarioId, scenarioHash, seed, humans, handovers, notes, finalHash, turns } = game;
  const { opponents, others } = game;
  const isPlain = opponents === 'rulesOfThumb' && others.every((orders) => Object.keys(orders).length === 0);
  return JSON.stringify([
    isPlain ? 1 : LINK_FORMAT,
    rulesVersion,
    scenarioId,
    scenarioHash,
    seed,
    humans,
    handovers.map((change) => [change.turn, change.humans]),
    notes.map((note) => [note.turn, note.text]),
    finalHash,
    turns.map((orders, turn) => heldAt(humans, handovers, turn).map((seat) => (orders[seat] ?? []).map(foldOrder))),
    ...(isPlain ? [] : [opponents, others.map(foldOthers)]),
  ]);
}

/** Never throws, whatever the text holds. */
export function readLink(text: string): LinkReading {
  const { value, findings } = readJson(text, LINK_LIMITS);
  if (!Array.isArray(value) || findings.length > 0) return { ok: false, code: 'damaged' };
  const [format, ...fields] = value as readonly unknown[];
  if (typeof format === 'number' && format > LINK_FORMAT) return { ok: false, code: 'newer' };
  if (typeof format !== 'number' || fields.length !== FIELDS[format]) return { ok: false, code: 'damaged' };
  const { data } = check(linkSchema, unfold(fields));
  return data === null ? { ok: false, code: 'damaged' } : { ok: true, game: data };
}

/** What is not of the right form stays as it is: the schema refuses it. */
function unfold(fields: readonly unknown[]): unknown {
  const [rulesVersion, scenarioId, scenarioHash, seed, humans, changes, remarks, finalHash, turns, ...more] = fields;
  const [opponents, others] = more.length === 0 ? ['rulesOfThumb', withoutOthers(turns)] : more;
  const handovers = each(changes, ([turn, after]) => ({ turn, humans: after }));
  const notes = each(remarks, ([turn, text]) => ({ turn, text }));
  return {
    rulesVersion,
    scenarioId,
    scenarioHash,
    seed,
    humans,
    handovers,
    notes,
    finalHash,
    turns: Array.isArray(turns) ? turns.map((orders, turn) => unfoldTurn(orders, humans, handovers, turn)) : turns,
    opponents,
    others: each(others, unfoldOthers),
  };
}

function unfoldTurn(orders: unknown, humans: unknown, handovers: unknown, turn: number): unknown {
  if (!Array.isArray(orders) || !isSeats(humans) || !isHandovers(handovers)) return null;
  const seats = heldAt(humans, handovers, turn);
  if (seats.length !== orders.length) return null;
  return Object.fromEntries(seats.map((seat, index) => [seat, each(orders[index], unfoldOrder)]));
}

function withoutOthers(turns: unknown): unknown {
  return Array.isArray(turns) ? turns.map(() => []) : [];
}

function foldOthers(orders: SparseOrders): readonly unknown[] {
  const fold = (order: Order | number): unknown => (typeof order === 'number' ? order : foldOrder(order));
  return Object.entries(orders).map(([seat, given]) => [seat, given.map(fold)]);
}

function unfoldOthers(pairs: readonly unknown[]): unknown {
  const seats = pairs.map((pair): [string, unknown] | null =>
    Array.isArray(pair) && typeof pair[0] === 'string' ? [pair[0], unfoldSparse(pair[1])] : null,
  );
  return seats.every((pair) => pair !== null) ? Object.fromEntries(seats) : null;
}

/** Seats that people hold when the orders of a turn are given, in the order in which the link names them. */
function heldAt(humans: readonly StateId[], handovers: readonly Handover[], turn: number): readonly StateId[] {
  return handovers.filter((change) => change.turn <= turn).at(-1)?.humans ?? humans;
}

function foldOrder(order: Order): readonly unknown[] {
  const fields: Readonly<Record<string, unknown>> = { ...order };
  const given = (ORDER_FIELDS.get(order.kind) ?? []).filter((field) => fields[field] !== undefined);
  return [order.kind, ...given.map((field) => fields[field])];
}

function unfoldOrder([kind, ...values]: readonly unknown[]): unknown {
  const fields = typeof kind === 'string' ? ORDER_FIELDS.get(kind) : undefined;
  if (fields === undefined || values.length > fields.length) return null;
  return { kind, ...Object.fromEntries(values.map((value, index) => [fields[index], value])) };
}

function unfoldSparse(given: unknown): unknown {
  if (!Array.isArray(given)) return given;
  return given.map((one: unknown) => (Array.isArray(one) ? unfoldOrder(one) : one));
}

function each(value: unknown, unfoldOne: (list: readonly unknown[]) => unknown): unknown {
  return Array.isArray(value) ? value.map((one: unknown) => (Array.isArray(one) ? unfoldOne(one) : null)) : value;
}

function isSeats(value: unknown): value is readonly StateId[] {
  return Array.isArray(value) && value.every((seat) => typeof seat === 'string');
}

function isHandovers(value: unknown): value is readonly Handover[] {
  return (
    Array.isArray(value) &&
    value.every((change: unknown) => isRecord(change) && typeof change.turn === 'number' && isSeats(change.humans))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
