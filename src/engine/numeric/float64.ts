/**
 * Bit access to a float64, through two views of the same eight bytes: a DataView, which would state its byte order, costs twice as much here. Which of the
 * two words is the high one is asked instead, once: 1 is 0x3ff00000 00000000.
 */
const float = new Float64Array(1);
const words = new Int32Array(float.buffer);
float[0] = 1;

/** Index of a float's high word among its two. */
export const HIGH_WORD: 0 | 1 = words[0] === 0 ? 1 : 0;

/** Sign, exponent and the top 20 bits of the mantissa, as an int32. */
export function highWord(x: number): number {
  float[0] = x;
  return words[HIGH_WORD] as number;
}
