/**
 * MurmurHash3_x86_128 over a stream of 32-bit words, after Austin Appleby's public-domain reference (github.com/aappleby/smhasher,
 * MurmurHash3.cpp), with one widening: the four lanes start from a key of four words where the reference repeats one seed.
 *
 * Fast and well mixed, with integer operations alone; not meant to withstand a forger.
 */

/** Four uint32, as plain JSON. */
export type Words4 = readonly [number, number, number, number];

// One stream at a time: engine code is synchronous, so these hold no state between two calls from outside.
let h1 = 0;
let h2 = 0;
let h3 = 0;
let h4 = 0;
let count = 0;

/** Starts a stream. */
export function begin(key: Words4): void {
  h1 = key[0] | 0;
  h2 = key[1] | 0;
  h3 = key[2] | 0;
  h4 = key[3] | 0;
  count = 0;
}

/** Adds one 32-bit word to the stream. */
export function word(w: number): void {
  let k: number;
  switch (count++ & 3) {
    case 0:
      k = Math.imul(w, 0x239b961b);
      h1 ^= Math.imul((k << 15) | (k >>> 17), 0xab0e9789);
      h1 = (Math.imul(((h1 << 19) | (h1 >>> 13)) + h2, 5) + 0x561ccd1b) | 0;
      break;
    case 1:
      k = Math.imul(w, 0xab0e9789);
      h2 ^= Math.imul((k << 16) | (k >>> 16), 0x38b34ae5);
      h2 = (Math.imul(((h2 << 17) | (h2 >>> 15)) + h3, 5) + 0x0bcaa747) | 0;
      break;
    case 2:
      k = Math.imul(w, 0x38b34ae5);
      h3 ^= Math.imul((k << 17) | (k >>> 15), 0xa1e38b93);
      h3 = (Math.imul(((h3 << 15) | (h3 >>> 17)) + h4, 5) + 0x96cd1c35) | 0;
      break;
    default:
      k = Math.imul(w, 0xa1e38b93);
      h4 ^= Math.imul((k << 18) | (k >>> 14), 0x239b961b);
      h4 = (Math.imul(((h4 << 13) | (h4 >>> 19)) + h1, 5) + 0x32ac3b17) | 0;
  }
}

/** Adds a text by its length and its UTF-16 code units, two to a word. */
export function text(s: string): void {
  const length = s.length;
  word(length);
  let i = 0;
  for (; i + 1 < length; i += 2) word(s.charCodeAt(i) | (s.charCodeAt(i + 1) << 16));
  if (i < length) word(s.charCodeAt(i));
}

function finalMix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Ends the stream and gives its 128 bits as four uint32. A stream is padded with zero words to whole blocks of four. */
export function finish(): [number, number, number, number] {
  const bytes = count * 4;
  while ((count & 3) !== 0) word(0);
  let a = h1 ^ bytes;
  let b = h2 ^ bytes;
  let c = h3 ^ bytes;
  let d = h4 ^ bytes;
  a = (a + b + c + d) | 0;
  b = finalMix(b + a);
  c = finalMix(c + a);
  d = finalMix(d + a);
  a = finalMix(a);
  a = (a + b + c + d) | 0;
  return [a >>> 0, (b + a) >>> 0, (c + a) >>> 0, (d + a) >>> 0];
}
