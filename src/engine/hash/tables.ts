/** Tables of a state, each in a way that does not see the order in which its keys were set. */
import { digest, finalMix, mix, numbers, primitive, putWords, stray, textNumber } from './numbers.ts';

/** Keys in an order in which they were met, with the place of each among the sorted, and a number for the set of them. */
interface KeyOrder {
  readonly keys: readonly string[];
  readonly rank: Int32Array;
  readonly set: number;
}

const NO_KEYS: KeyOrder = { keys: [], rank: new Int32Array(0), set: 0 };

/** Orders met so far; emptied when full. */
const KNOWN_ORDERS = 1000;
const orders = new Map<string, KeyOrder>();

/** Where tables stand whose keys mostly stay the same, as shares by vendor: the keys that the last one there had. */
export interface Place {
  order: KeyOrder;
}

export function place(): Place {
  return { order: NO_KEYS };
}

/**
 * Writes a table of primitives whose keys mostly stay the same: the values by sorted key, then the keys as one number. To go through an object and read its
 * fields on the way is what engines do fastest with keys that no program text names; comparing them with the last table's costs less than looking them up.
 * @returns the position after it
 */
export function record(table: object, where: Place, at: number): number {
  const { keys, rank, set } = where.order;
  let i = 0;
  for (const key in table) {
    if (key !== keys[i]) return recordAnew(table, where, at);
    const value = (table as Readonly<Record<string, unknown>>)[key];
    numbers[at + (rank[i] as number)] = typeof value === 'number' ? value + 0 : primitive(value);
    i++;
  }
  if (i !== keys.length || i === 0) return recordAnew(table, where, at);
  numbers[at + i] = set;
  return at + i + 1;
}

/** The same for other keys than the last table's. */
function recordAnew(table: object, where: Place, at: number): number {
  if (!isRecord(table)) {
    stray();
    return at;
  }
  where.order = orderOf(Object.keys(table));
  const { keys, rank, set } = where.order;
  for (const [i, key] of keys.entries()) numbers[at + (rank[i] as number)] = primitive(Reflect.get(table, key));
  numbers[at + keys.length] = set;
  return at + keys.length + 1;
}

/**
 * Writes a table of nodes of one width whose keys mostly stay the same.
 * @param write writes a node of `width` numbers
 * @returns the position after it
 */
export function records<T>(
  table: Readonly<Record<string, T>>,
  where: Place,
  width: number,
  write: (node: T, at: number) => number,
  at: number,
): number {
  if (!keysStand(table, where.order)) {
    if (!isRecord(table)) {
      stray();
      return at;
    }
    where.order = orderOf(Object.keys(table));
  }
  const { rank, set } = where.order;
  let i = 0;
  for (const key in table) write(table[key] as T, at + (rank[i++] as number) * width);
  numbers[at + i * width] = set;
  return at + i * width + 1;
}

function keysStand(table: object, { keys }: KeyOrder): boolean {
  let i = 0;
  for (const key in table) if (key !== keys[i++]) return false;
  return i > 0 && i === keys.length;
}

function orderOf(keys: readonly string[]): KeyOrder {
  const name = JSON.stringify(keys);
  const known = orders.get(name);
  if (known) return known;
  const sorted = [...keys].sort();
  const ranks = new Map(sorted.map((key, index) => [key, index]));
  const rank = Int32Array.from(keys, (key) => ranks.get(key) ?? 0);
  const order = { keys, rank, set: textNumber(JSON.stringify(sorted)) };
  if (orders.size >= KNOWN_ORDERS) orders.clear();
  orders.set(name, order);
  return order;
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
    const low = text | 0;
    a += finalMix(low ^ Math.imul(turn, 0x9e3779b1));
    b += finalMix(((low >>> 7) + text * TWO_TO_MINUS_32) ^ Math.imul(turn, 0x85ebca77));
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

export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a node has as many fields as its type: they are asked for by name, which does not see one too many. */
export function hasFields(node: object, count: number): boolean {
  let found = 0;
  for (const _ in node) found++;
  if (found === count) return true;
  stray();
  return false;
}
