/**
 * The engine's arithmetic: every function here gives the same 64 bits in every JavaScript engine.
 *
 * The language leaves exp, log, pow and their kin to the implementation, and two engines do differ in the last bits; a model that feeds
 * its results back every turn would drift apart. These are built of + − × ÷, square root, floor, round and bit access, which the
 * language fixes exactly.
 */
export { gumbel, normalFromUniform, softmax, softmaxInPlace } from './numeric/distributions.ts';
export { exp, log, log10, logistic, pow, tanh } from './numeric/elementary.ts';
export { clamp, clamp01, largestRemainder, lerp, roundTo, sum } from './numeric/rounding.ts';
