/**
 * The numbers of a state on their way into its hash: written one after another into one buffer, then mixed in one pass. Every JSON primitive is one
 * float64 here: a number is itself, a text is its own short hash, null, false and true are constants.
 *
 * This is the fast half of hashState, run after every turn of many games, and what is unusual in it is unusual for speed:
 * positions are handed from function to function instead of being kept in a variable of the module (which would be written to memory at each step), and
 * checks raise a flag instead of an exception, because what fails them is hashed again by the slow walk, which names the place.
 */
import { HIGH_WORD } from '../numeric/float64.ts';
import { begin, finish, text, type Words4 } from '../numeric/murmur3.ts';

/** Numbers that one node may have, with all that is in it: a government of thousands of vendors. A larger one goes by the slow walk. */
const CAPACITY = 32768;

export const numbers = new Float64Array(CAPACITY);
/** The same numbers by their bits, two words each. */
const words = new Int32Array(numbers.buffer);
const HIGH = HIGH_WORD;
const LOW = 1 - HIGH;

/** Stand for what is no number: arbitrary, and no figure that a game comes to. */
export const NULL = 1.2345678901234e-290;
const FALSE = 2.3456789012345e-290;
const TRUE = 3.4567890123456e-290;

let conforms = true;

/** Starts a walk. */
export function start(): void {
  conforms = true;
}

/** What is under the walk is not as its type says, so that only the slow walk can tell what it is. @returns a number to go on with */
export function stray(): number {
  conforms = false;
  return 0;
}

/** Whether all that was walked since `start` is of its type and finite. */
export function asTyped(): boolean {
  return conforms;
}

/** A number as it is hashed: adding 0 turns −0 into 0. Short enough for the compiler to put in place of every call; so are the next four. */
export function number(x: number): number {
  return typeof x === 'number' ? x + 0 : stray();
}

export function numberOrNull(x: number | null): number {
  return x === null ? NULL : number(x);
}

export function flag(x: boolean): number {
  return x === true ? TRUE : x === false ? FALSE : stray();
}

export function string(x: string): number {
  return typeof x === 'string' ? textNumber(x) : stray();
}

export function stringOrNull(x: string | null): number {
  return x === null ? NULL : string(x);
}

/** Any primitive. */
export function primitive(x: unknown): number {
  if (typeof x === 'number') return x + 0;
  if (typeof x === 'string') return textNumber(x);
  if (x === null) return NULL;
  return flag(x as boolean);
}

/** Ids, codes and paths come again turn after turn. Emptied when full, since seeds and made-up ids have no end. */
const KNOWN_TEXTS = 20_000;
const texts = new Map<string, number>();

const NO_KEY: Words4 = [0, 0, 0, 0];

/** A text by 52 bits of its hash. */
export function textNumber(value: string): number {
  const known = texts.get(value);
  if (known !== undefined) return known;
  begin(NO_KEY);
  text(value);
  const [first = 0, second = 0] = finish();
  const short = (first & 0xfffff) * 0x1_0000_0000 + second;
  if (texts.size >= KNOWN_TEXTS) texts.clear();
  texts.set(value, short);
  return short;
}

/** Fractional digits of π, the start of every digest, and odd factors, one for each lane (those of MurmurHash3_x86_128). */
const START_A = 0x243f6a88;
const START_B = 0x85a308d3 | 0;
const START_C = 0x13198a2e;
const START_D = 0x03707344;
const BY_A = 0x239b961b;
const BY_B = 0xab0e9789 | 0;
const BY_C = 0x38b34ae5;
const BY_D = 0xa1e38b93 | 0;

/** The four words of the last digest. */
export const digest = new Int32Array(4);

/**
 * Mixes the numbers from one position up to another into `digest`. MurmurHash3_x86_128's scheme of four lanes that are rotated and added to their
 * neighbours, with one multiplication a word where that has two, and its finish. For a given state of the lanes each block of four words gives
 * another state, so two streams that differ in one block never meet in the next.
 */
export function mix(from: number, to: number): void {
  if (to >= CAPACITY) {
    stray(); // what was written beyond the end is lost
    return;
  }
  numbers[to] = 0; // the second half of the last block, where the numbers are odd in count
  let a = START_A;
  let b = START_B;
  let c = START_C;
  let d = START_D;
  let exponents = 0;
  const end = 2 * to;
  for (let i = 2 * from; i < end; i += 4) {
    const high = words[i + HIGH] as number;
    const nextHigh = words[i + 2 + HIGH] as number;
    // Infinities and NaN alone have an exponent of all ones; one more carries into the sign bit, which stays set in the sum of all.
    exponents |= ((high & 0x7fffffff) + 0x00100000) | ((nextHigh & 0x7fffffff) + 0x00100000);
    let k = Math.imul(a ^ (words[i + LOW] as number), BY_A);
    a = (((k << 15) | (k >>> 17)) + b) | 0;
    k = Math.imul(b ^ high, BY_B);
    b = (((k << 13) | (k >>> 19)) + c) | 0;
    k = Math.imul(c ^ (words[i + 2 + LOW] as number), BY_C);
    c = (((k << 17) | (k >>> 15)) + d) | 0;
    k = Math.imul(d ^ nextHigh, BY_D);
    d = (((k << 11) | (k >>> 21)) + a) | 0;
  }
  if (exponents < 0) stray();
  finishDigest(a, b, c, d, to - from);
}

/** The finish of MurmurHash3_x86_128. */
function finishDigest(a: number, b: number, c: number, d: number, length: number): void {
  const h1 = ((a ^ length) + (b ^ length) + (c ^ length) + (d ^ length)) | 0;
  const h2 = finalMix((b ^ length) + h1);
  const h3 = finalMix((c ^ length) + h1);
  const h4 = finalMix((d ^ length) + h1);
  const all = (finalMix(h1) + h2 + h3 + h4) | 0;
  digest[0] = all;
  digest[1] = h2 + all;
  digest[2] = h3 + all;
  digest[3] = h4 + all;
}

/** The avalanche of MurmurHash3: each bit of the word changes about half of the result's. */
export function finalMix(h: number): number {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}

/** Writes 52 bits of two words as one number. @returns the position after it */
export function putWords(at: number, a: number, b: number): number {
  numbers[at] = (a & 0xfffff) * 0x1_0000_0000 + (b >>> 0);
  return at + 1;
}

/** Writes 104 bits of the last digest as two numbers. @returns the position after them */
export function putDigest(at: number): number {
  return putWords(putWords(at, digest[0] as number, digest[1] as number), digest[2] as number, digest[3] as number);
}
