/**
 * MurmurHash3_x86_128 over a stream of 32-bit words, after Austin Appleby's public-domain reference (github.com/aappleby/smhasher,
 * MurmurHash3.cpp), with one widening: the four lanes start from a key of four words where the reference repeats one seed.
 *
 * Fast and well mixed, with integer operations alone; not meant to withstand a forger.
 */

/** Four uint32, as plain JSON. */
export type Words4 = readonly [number, number, number, number];

// One stream at a time: engine code is synchronous, so these hold nothing between two calls from outside.
const lanes = new Int32Array(4);
const digest = new Uint32Array(lanes.buffer);
/** Words wait here, so that the lanes are mixed in one tight loop over many blocks. */
const waiting = new Int32Array(1024);
let waitingCount = 0;
let absorbedCount = 0;

/** Starts a stream; one that was left unfinished is forgotten. */
export function begin(key: Words4): void {
  lanes[0] = key[0];
  lanes[1] = key[1];
  lanes[2] = key[2];
  lanes[3] = key[3];
  waitingCount = 0;
  absorbedCount = 0;
}

/** Adds one 32-bit word to the stream. */
export function word(w: number): void {
  if (waitingCount === waiting.length) absorb(GOES_ON);
  waiting[waitingCount++] = w;
}

/** Adds a text by its length and its UTF-16 code units, two to a word. */
export function text(s: string): void {
  const length = s.length;
  if (length < 2 * (waiting.length - waitingCount) - 2) {
    waitingCount = put(s, waitingCount);
    return;
  }
  word(length);
  let i = 0;
  for (; i + 1 < length; i += 2) word(s.charCodeAt(i) | (s.charCodeAt(i + 1) << 16));
  if (i < length) word(s.charCodeAt(i));
}

/** Texts that are together no longer than this fit among the waiting words. */
const SHORT = 1500;

/**
 * The whole stream of a word and three texts: the same bits as by begin, word, text and finish, but faster, because the count of words stays in
 * hand instead of being written to memory with each.
 */
export function digestOf(key: Words4, first: number, a: string, b: string, c: string): Readonly<Uint32Array> {
  begin(key);
  if (a.length + b.length + c.length > SHORT) {
    word(first);
    text(a);
    text(b);
    text(c);
  } else {
    waiting[0] = first;
    waitingCount = put(c, put(b, put(a, 1)));
  }
  return finish();
}

/** As text, into the waiting words from a position on. @returns the position after it */
function put(s: string, from: number): number {
  const length = s.length;
  let at = from;
  waiting[at++] = length;
  let i = 0;
  for (; i + 1 < length; i += 2) waiting[at++] = s.charCodeAt(i) | (s.charCodeAt(i + 1) << 16);
  if (i < length) waiting[at++] = s.charCodeAt(i);
  return at;
}

const GOES_ON = -1;

/** Mixes the waiting words, a whole number of blocks of four, into the lanes; at the stream's end, which gives its length in bytes, the lanes with each other. */
function absorb(bytes: number): void {
  let h1 = lanes[0] as number;
  let h2 = lanes[1] as number;
  let h3 = lanes[2] as number;
  let h4 = lanes[3] as number;
  for (let i = 0; i < waitingCount; i += 4) {
    let k = Math.imul(waiting[i] as number, 0x239b961b);
    h1 ^= Math.imul((k << 15) | (k >>> 17), 0xab0e9789);
    h1 = (Math.imul(((h1 << 19) | (h1 >>> 13)) + h2, 5) + 0x561ccd1b) | 0;

    k = Math.imul(waiting[i + 1] as number, 0xab0e9789);
    h2 ^= Math.imul((k << 16) | (k >>> 16), 0x38b34ae5);
    h2 = (Math.imul(((h2 << 17) | (h2 >>> 15)) + h3, 5) + 0x0bcaa747) | 0;

    k = Math.imul(waiting[i + 2] as number, 0x38b34ae5);
    h3 ^= Math.imul((k << 17) | (k >>> 15), 0xa1e38b93);
    h3 = (Math.imul(((h3 << 15) | (h3 >>> 17)) + h4, 5) + 0x96cd1c35) | 0;

    k = Math.imul(waiting[i + 3] as number, 0xa1e38b93);
    h4 ^= Math.imul((k << 18) | (k >>> 14), 0x239b961b);
    h4 = (Math.imul(((h4 << 13) | (h4 >>> 19)) + h1, 5) + 0x32ac3b17) | 0;
  }
  absorbedCount += waitingCount;
  waitingCount = 0;
  if (bytes !== GOES_ON) {
    h1 ^= bytes;
    h2 ^= bytes;
    h3 ^= bytes;
    h4 ^= bytes;
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 = finalMix(h2 + h1);
    h3 = finalMix(h3 + h1);
    h4 = finalMix(h4 + h1);
    h1 = finalMix(h1);
    h1 = (h1 + h2 + h3 + h4) | 0;
    h2 += h1;
    h3 += h1;
    h4 += h1;
  }
  lanes[0] = h1;
  lanes[1] = h2;
  lanes[2] = h3;
  lanes[3] = h4;
}

function finalMix(h: number): number {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}

/**
 * Ends the stream and gives its 128 bits as four uint32, in an array that the next stream overwrites. A stream is padded with zero words
 * to whole blocks of four.
 */
export function finish(): Readonly<Uint32Array> {
  const bytes = (absorbedCount + waitingCount) * 4;
  while ((waitingCount & 3) !== 0) waiting[waitingCount++] = 0;
  absorb(bytes);
  return digest;
}
