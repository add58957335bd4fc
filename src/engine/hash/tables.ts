/** Tables of a state, each in a way that does not see the order in which its keys were set. */
import { digest, mix, number, numbers, primitive, putWords, stray, textNumber } from './numbers.ts';

type Table<T> = Readonly<Record<string, T>>;

/** Keys in an order in which they were met, with the place of each among the sorted, and a number for the set of them. */
interface KeyOrder {
  readonly keys: readonly string[];
  readonly rank: Int32Array;
  readonly set: number;
}

const NO_KEYS: KeyOrder = { keys: [], rank: new Int32Array(0), set: textNumber('') };

/** Orders met so far. Emptied when full: a table whose keys change without end has no business in `figures`. */
const KNOWN_ORDERS = 1000;
const orders = new Map<string, KeyOrder>();

/** What a table of figures is expected to hold: the keys that the last one at the same place had. */
export interface Place {
  order: KeyOrder;
}

export function place(): Place {
  return { order: NO_KEYS };
}

/**
 * Writes a table of numbers whose keys stay the same from turn to turn, as shares by vendor: the values by sorted key, then the keys as one number. Going
 * through an object and looking each key up while there is the one way in which engines read an object's fields by position; to compare the keys with those of the last
 * table is cheaper than to look each up.
 * @returns the position after it
 */
export function figures(table: Table<number>, where: Place, at: number): number {
  const { keys, rank, set } = where.order;
  let i = 0;
  for (const key in table) {
    if (key !== keys[i]) return figuresAnew(table, where, at);
    numbers[at + (rank[i] as number)] = number(table[key] as number);
    i++;
  }
  if (i !== keys.length || i === 0) return figuresAnew(table, where, at);
  numbers[at + i] = set;
  return at + i + 1;
}

/** The same for other keys than the last table's. */
function figuresAnew(table: Table<number>, where: Place, at: number): number {
  if (!isRecord(table)) {
    stray();
    return at;
  }
  where.order = orderOf(Object.keys(table));
  const { keys, rank, set } = where.order;
  for (const [i, key] of keys.entries()) numbers[at + (rank[i] as number)] = number(table[key] as number);
  numbers[at + keys.length] = set;
  return at + keys.length + 1;
}

function orderOf(keys: readonly string[]): KeyOrder {
  const name = JSON.stringify(keys);
  const known = orders.get(name);
  if (known) return known;
  const sorted = [...keys].sort();
  const place = new Map(sorted.map((key, index) => [key, index]));
  const rank = Int32Array.from(keys, (key) => place.get(key) ?? 0);
  const order = { keys, rank, set: textNumber(JSON.stringify(sorted)) };
  if (orders.size >= KNOWN_ORDERS) orders.clear();
  orders.set(name, order);
  return order;
}

/**
 * Writes a table of primitives whose keys come and go: the sum of its entries' hashes, and their number. A sum has no order.
 * @returns the position after it
 */
export function entries(table: Table<unknown>, at: number): number {
  if (!isRecord(table)) stray();
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let count = 0;
  for (const key in table) {
    numbers[at] = textNumber(key);
    numbers[at + 1] = primitive(table[key]);
    mix(at, at + 2);
    a += digest[0] as number;
    b += digest[1] as number;
    c += digest[2] as number;
    d += digest[3] as number;
    count++;
  }
  numbers[at] = count;
  return putWords(at + 1, a | 0, b | 0, c | 0, d | 0);
}

/** The same for a table of nodes; `write` writes one and returns the position after it. */
export function nodes<T>(table: Table<T>, write: (node: T, at: number) => number, at: number): number {
  if (!isRecord(table)) stray();
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let count = 0;
  for (const key in table) {
    numbers[at] = textNumber(key);
    mix(at, write(table[key] as T, at + 1));
    a += digest[0] as number;
    b += digest[1] as number;
    c += digest[2] as number;
    d += digest[3] as number;
    count++;
  }
  numbers[at] = count;
  return putWords(at + 1, a | 0, b | 0, c | 0, d | 0);
}

export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a node has as many fields as its type: one by one they are asked for by name, which does not see one too many. */
export function hasFields(node: object, count: number): boolean {
  let found = 0;
  for (const _ in node) found++;
  if (found === count) return true;
  stray();
  return false;
}
