/** Tables of a state, each in a way that does not see the order in which its keys were set. */
import { digest, finalMix, mix, numbers, primitive, putWords, stray, textNumber } from './numbers.ts';

/** Keys in an order in which they were met, with the place of each among the sorted, and a number for the set of them. */
export interface KeyOrder {
  readonly keys: readonly string[];
  readonly rank: readonly number[];
  readonly set: number;
}

const NO_KEYS: KeyOrder = { keys: [], rank: [], set: textNumber('[]') };

/** Where tables stand whose keys mostly stay the same, as shares by vendor: the keys that the last one there had, and those that others had. */
export interface Place {
  order: KeyOrder;
  readonly met: KeyOrder[];
}

/** Forgotten when they are more: scenarios differ in their vendors. */
const MOST_MET = 8;

export function place(): Place {
  return { order: NO_KEYS, met: [] };
}

/** Makes a table's keys those that are expected at its place. */
function expect(table: object, where: Place): void {
  const known = where.met.find((order) => keysStand(table, order));
  where.order = known ?? orderOf(Object.keys(table));
  if (known) return;
  if (where.met.length >= MOST_MET) where.met.length = 0;
  where.met.push(where.order);
}

function orderOf(keys: readonly string[]): KeyOrder {
  const sorted = [...keys].sort();
  const ranks = new Map(sorted.map((key, index) => [key, index]));
  const rank = keys.map((key) => ranks.get(key) ?? 0);
  return { keys, rank, set: textNumber(JSON.stringify(sorted)) };
}

function keysStand(table: object, { keys }: KeyOrder): boolean {
  let i = 0;
  for (const key in table) if (key !== keys[i++]) return false;
  return i === keys.length;
}

/**
 * Writes a table of numbers whose keys mostly stay the same: the values by sorted key, then the keys as one number. To go through an object and read its
 * fields on the way is what engines do fastest with keys that no program text names; comparing them with the last table's costs less than looking them up.
 * @returns the position after it
 */
export function figures(table: Readonly<Record<string, number>>, where: Place, at: number): number {
  const { keys, rank, set } = where.order;
  let i = 0;
  for (const key in table) {
    const value = table[key];
    if (key !== keys[i] || typeof value !== 'number') {
      i = -1;
      break; // the call stands behind the loop, which is the faster for having none in it
    }
    numbers[at + (rank[i] as number)] = value + 0;
    i++;
  }
  if (i !== keys.length || i === 0) return record(table, where, at);
  numbers[at + i] = set;
  return at + i + 1;
}

/** The same for a table of primitives of any kind, and for other keys than the last table's. Apart from `figures`, which is fast as long as it meets numbers alone. */
export function record(table: object, where: Place, at: number): number {
  if (!isRecord(table)) {
    stray();
    return at;
  }
  if (!keysStand(table, where.order)) expect(table, where);
  const { keys, rank, set } = where.order;
  for (let i = 0; i < keys.length; i++) {
    numbers[at + (rank[i] as number)] = primitive((table as Readonly<Record<string, unknown>>)[keys[i] as string]);
  }
  numbers[at + keys.length] = set;
  return at + keys.length + 1;
}

/** The order of a table's keys. */
export function expectKeys(table: object, where: Place): KeyOrder {
  if (!isRecord(table)) stray();
  else if (!keysStand(table, where.order)) expect(table, where);
  return where.order;
}

/** Keys in the order in which the last table had them, each with its number: one that stands where it stood is not looked up. */
export interface Habit {
  readonly keys: string[];
  readonly numbers: number[];
}

export function habit(): Habit {
  return { keys: [], numbers: [] };
}

/**
 * Writes a table of turns whose keys come and go: the sum of its entries' hashes, which has no order, and their number.
 * @returns the position after it
 */
export function turns(table: Readonly<Record<string, number>>, known: Habit, at: number): number {
  if (!isRecord(table)) stray();
  let a = 0;
  let b = 0;
  let i = 0;
  for (const key in table) {
    const turn = table[key] as number;
    if ((turn | 0) !== turn) stray();
    let text = known.numbers[i] as number;
    if (known.keys[i] !== key) {
      text = textNumber(key);
      known.keys[i] = key;
      known.numbers[i] = text;
    }
    i++;
    // The text's low 32 bits, then its high 20, each with all bits of the turn.
    const mixed = finalMix((text | 0) ^ Math.imul(turn, 0x9e3779b1));
    a += mixed;
    b += Math.imul(mixed ^ (text * TWO_TO_MINUS_32), 0x85ebca77) ^ (mixed >>> 15);
  }
  numbers[at] = i;
  return putWords(at + 1, a | 0, b | 0);
}

const TWO_TO_MINUS_32 = 2.3283064365386963e-10;

/**
 * Writes a table of nodes whose keys come and go, in the same way.
 * @param write writes a node, and returns the position after it
 * @returns the position after the table
 */
export function nodes<T>(
  table: Readonly<Record<string, T>>,
  write: (node: T, at: number, key: string) => number,
  at: number,
): number {
  if (!isRecord(table)) stray();
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let count = 0;
  for (const key in table) {
    numbers[at] = textNumber(key);
    mix(at, write(table[key] as T, at + 1, key));
    a += digest[0] as number;
    b += digest[1] as number;
    c += digest[2] as number;
    d += digest[3] as number;
    count++;
  }
  numbers[at] = count;
  return putWords(putWords(at + 1, a | 0, b | 0), c | 0, d | 0);
}

/** Whether a value is an object without a class: its prototype, if it has one, has none above it. */
export function isRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Whether a node has as many fields as its type: they are asked for by name, which does not see one too many. */
export function hasFields(node: object, count: number): boolean {
  let found = 0;
  for (const _ in node) found++;
  if (found === count) return true;
  stray();
  return false;
}

/** How many fields a type has. The compiler wants each named and no other, so that a new field stops it here; then write the field below. */
export function countOf<T extends object>(fields: Record<keyof T, true>): number {
  return Object.keys(fields).length;
}

/** Writes a list's length and its items. */
export function list<T>(items: readonly T[], write: (item: T) => number, start: number): number {
  if (!Array.isArray(items)) {
    stray();
    return start;
  }
  let at = start;
  numbers[at++] = items.length;
  for (const item of items) numbers[at++] = write(item);
  return at;
}
