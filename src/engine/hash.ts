/**
 * Canonical 128-bit hash of plain JSON: two values hash alike when they are the same JSON, whatever order their keys were set in.
 *
 * Read by a walk over the value rather than through its text, which costs several times as much. A value that JSON cannot carry
 * is refused with its path: a state that holds one would not play on identically from a file.
 */
import { hashTyped } from './hash/state.ts';
import type { GameState } from './model/index.ts';
import { begin, finish, text, type Words4, word } from './numeric/murmur3.ts';

/** Fractional digits of π (as in Blowfish's tables): an arbitrary start with nothing up its sleeve. */
const START: Words4 = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344];

/** Deeper than any state; a cycle reaches it too. */
const MAX_DEPTH = 100;

const NULL = 1;
const FALSE = 2;
const TRUE = 3;
const NUMBER = 4;
const TEXT = 5;
const ARRAY = 6;
const OBJECT = 7;

const bits = new DataView(new ArrayBuffer(8));
/** Keys and indices from the root to the value under the walk; only an error reads it. */
const path: (string | number)[] = [];

/**
 * Hash of a plain JSON value, as 32 hex digits. Independent of the order of keys; −0 counts as 0; numbers by their float64 bits, text by
 * its UTF-16 code units, arrays in order.
 * @throws TypeError `notPlainJson: PATH: WHAT` at the first value that plain JSON cannot carry: undefined, NaN, an infinity, a function, a symbol, a
 * bigint, an object with a class (Date, Map ...), a hole in an array, or a nesting of more than 100 levels (a cycle).
 */
export function hashJson(value: unknown): string {
  begin(START);
  visit(value, 0);
  return hexOf(finish());
}

/**
 * Hash of a game's state after a turn: what a replay records and another engine must reproduce. Of the same kind as hashJson's and about ten times as
 * fast to have: the walk in hash/state.ts knows the type of a state. Whatever is not of that type is hashed, or refused, by hashJson.
 */
export function hashState(state: unknown): string {
  const words = hashTyped(state as GameState);
  return words === null ? hashJson(state) : hexOf(words);
}

/** Hash of a text as it stands, as 32 hex digits. */
export function hashText(value: string): string {
  return hashJson(value);
}

function hexOf(words: Readonly<Int32Array> | Readonly<Uint32Array>): string {
  let hex = '';
  for (const word of words) hex += (word >>> 0).toString(16).padStart(8, '0');
  return hex;
}

function visit(value: unknown, depth: number): void {
  if (typeof value === 'number') {
    number(value, depth);
  } else if (typeof value === 'string') {
    word(TEXT);
    text(value);
  } else if (typeof value === 'boolean') {
    word(value ? TRUE : FALSE);
  } else if (value === null) {
    word(NULL);
  } else if (typeof value !== 'object') {
    refuse(typeof value, depth);
  } else if (depth >= MAX_DEPTH) {
    refuse('tooDeep', depth);
  } else if (Array.isArray(value)) {
    array(value, depth);
  } else {
    object(value, depth);
  }
}

function number(value: number, depth: number): void {
  if (!Number.isFinite(value)) refuse(`${value}`, depth);
  word(NUMBER);
  bits.setFloat64(0, value + 0); // adding 0 turns −0 into 0
  word(bits.getInt32(0));
  word(bits.getInt32(4));
}

function array(values: readonly unknown[], depth: number): void {
  const length = values.length;
  word(ARRAY);
  word(length);
  for (let i = 0; i < length; i++) {
    path[depth] = i;
    visit(values[i], depth + 1);
  }
}

function object(value: object, depth: number): void {
  // A plain object's prototype has none above it; asked this way, one from another window or worker is plain too.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse('classInstance', depth);
  const record = value as Readonly<Record<string, unknown>>;
  const keys = sortedKeys(record);
  word(OBJECT);
  word(keys.length);
  for (const key of keys) {
    path[depth] = key;
    text(key);
    visit(record[key], depth + 1);
  }
}

/** Keys by UTF-16 code units, the one order that no locale changes. Most objects are written in order: looking is cheaper than sorting. */
function sortedKeys(record: Readonly<Record<string, unknown>>): readonly string[] {
  const keys = Object.keys(record);
  for (let i = 1; i < keys.length; i++) {
    if ((keys[i - 1] as string) > (keys[i] as string)) return keys.sort();
  }
  return keys;
}

function refuse(what: string, depth: number): never {
  const steps = path.slice(0, depth).map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  });
  throw new TypeError(`notPlainJson: $${steps.join('')}: ${what}`);
}
