/**
 * Exponential, logarithm and power from exactly specified operations only.
 *
 * Method, reduction and constants follow the public fdlibm (Sun Microsystems, "Freely Distributable LIBM", netlib.org/fdlibm:
 * e_exp.c, e_log.c), after P. T. P. Tang's table-free reductions. The power is not fdlibm's: it carries the logarithm as an unevaluated
 * sum of two floats, with the exact product of T. J. Dekker, "A floating-point technique for extending the available precision",
 * Numer. Math. 18 (1971).
 */
import { highWord } from './float64.ts';

/** ln 2 = LN2_HI + LN2_LO; LN2_HI ends in 21 zero bits, so its product with any exponent is exact. */
const LN2_HI = 0.6931471803691238;
const LN2_LO = 1.9082149292705877e-10;
// biome-ignore lint/suspicious/noApproximativeNumericConstant: stands with the other parts of the reduction
const INV_LN2 = 1.4426950408889634;
/** 1 / ln 10 as a sum of two floats. */
// biome-ignore lint/suspicious/noApproximativeNumericConstant: the high part of a sum of two
const INV_LN10_HI = 0.4342944819032518;
const INV_LN10_LO = 1.098319650216765e-17;

const EXP_OVERFLOW = 709.782712893384;
const EXP_UNDERFLOW = -745.1332191019411;
/** Dekker's constant 2^27 + 1 splits a float in two halves whose products are exact. */
const SPLIT = 134217729;
/** Whole exponents up to here are multiplied out: squares and cubes of whole numbers stay whole. */
const MULTIPLIED_OUT = 8;

const MIN_EXPONENT = -1074;
const MAX_EXPONENT = 1023;
const POWERS_OF_TWO = powersOfTwo();

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(MAX_EXPONENT - MIN_EXPONENT + 1);
  let power = 1;
  for (let k = 0; k <= MAX_EXPONENT; k++, power *= 2) powers[k - MIN_EXPONENT] = power;
  power = 0.5;
  for (let k = -1; k >= MIN_EXPONENT; k--, power /= 2) powers[k - MIN_EXPONENT] = power;
  return powers;
}

/** y · 2^k, rounded once, for whole k from MIN_EXPONENT − 1 to MAX_EXPONENT + 1. */
function scaleByPowerOfTwo(y: number, k: number): number {
  if (k > MAX_EXPONENT) return y * 2 * (POWERS_OF_TWO[MAX_EXPONENT - MIN_EXPONENT] as number);
  if (k < MIN_EXPONENT) return y * 0.5 * (POWERS_OF_TWO[0] as number);
  return y * (POWERS_OF_TWO[k - MIN_EXPONENT] as number);
}

/**
 * e to the x. Error about 1 ulp, at most 1.1 measured (fdlibm e_exp.c). Infinity above 709.78, 0 below −745.13, NaN for NaN.
 */
export function exp(x: number): number {
  if (x > EXP_OVERFLOW) return Infinity;
  if (x < EXP_UNDERFLOW) return 0;
  const k = Math.floor(x * INV_LN2 + 0.5);
  const hi = x - k * LN2_HI;
  const lo = k * LN2_LO;
  const r = hi - lo;
  const t = r * r;
  const c =
    r -
    t *
      (0.16666666666666602 +
        t *
          (-0.0027777777777015593 +
            t * (6.613756321437934e-5 + t * (-1.6533902205465252e-6 + t * 4.1381367970572385e-8))));
  const y = 1 - (lo - (r * c) / (2 - c) - hi);
  // A NaN gives k = NaN, which no table index answers.
  return Number.isNaN(x) ? NaN : scaleByPowerOfTwo(y, k);
}

/** The even polynomial of ln((1 + s) / (1 − s)) = 2s + s·R(s²) for |s| < 0.1716 (fdlibm e_log.c; |error of R| < 2^−58). */
function logRemainder(z: number): number {
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return even + odd;
}

let reducedExponent = 0;

/** For finite x > 0: the m in [√½, √2) with x = m · 2^reducedExponent, exactly. */
function reduce(x: number): number {
  let shift = 0;
  let scaled = x;
  let high = highWord(x);
  if (high < 0x00100000) {
    scaled = x * 18014398509481984; // 2^54 lifts a subnormal number into the normal range
    shift = 54;
    high = highWord(scaled);
  }
  const mantissa = high & 0x000fffff;
  // Mantissas above √2 are halved, so that the logarithm of m stays near zero.
  const carry = (mantissa + 0x00095f64) & 0x00100000;
  const exponent = (high >> 20) - 1023 + (carry >> 20);
  reducedExponent = exponent - shift;
  // Exact, as m is a float; to write m's high word and read the float back would make the processor wait for its own writing.
  return scaled * (POWERS_OF_TWO[-exponent - MIN_EXPONENT] as number);
}

/**
 * Natural logarithm. Error below 1 ulp (fdlibm e_log.c). −Infinity at 0, NaN below 0.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const f = reduce(x) - 1;
  const k = reducedExponent;
  const s = f / (2 + f);
  const halfSquare = 0.5 * f * f;
  return k * LN2_HI - (halfSquare - (s * (halfSquare + logRemainder(s * s)) + k * LN2_LO) - f);
}

let productLow = 0;

/** a · b rounded; what the rounding lost is left in productLow, exactly (Dekker's product). |a|, |b| < 2^996. */
function product(a: number, b: number): number {
  const p = a * b;
  const ca = SPLIT * a;
  const ah = ca - (ca - a);
  const al = a - ah;
  const cb = SPLIT * b;
  const bh = cb - (cb - b);
  const bl = b - bh;
  productLow = al * bl - (p - ah * bh - al * bh - ah * bl);
  return p;
}

let logLow = 0;

/** ln x rounded, for finite x > 0; its remainder is left in logLow, so that the sum is good to about 2^−60. */
function logHighLow(x: number): number {
  const m = reduce(x);
  const k = reducedExponent;
  const f = m - 1;
  const d = 2 + f;
  const dLow = f - (d - 2);
  const s = f / d;
  const sd = product(s, d);
  const sLow = (f - sd - productLow - s * dLow) / d;
  // k·LN2_HI is exact and, when k is not 0, larger than 2s: the two-sum needs no branch on size then; when k = 0 it is 2s alone.
  const whole = k * LN2_HI;
  const twice = 2 * s;
  const high = whole + twice;
  const lost = k === 0 ? 0 : twice - (high - whole);
  const low = lost + (2 * sLow + (s * logRemainder(s * s) + k * LN2_LO));
  const result = high + low;
  logLow = low - (result - high);
  return result;
}

/** Decimal logarithm. Error below 1 ulp; whole for whole powers of ten. −Infinity at 0, NaN below 0. */
export function log10(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return Infinity;
  const high = logHighLow(x);
  const low = logLow;
  const p = product(high, INV_LN10_HI);
  return p + (productLow + (high * INV_LN10_LO + low * INV_LN10_HI));
}

/**
 * x to the y, for x ≥ 0. Relative error below 4e-16 outside the subnormal range; exact whenever y is 0, 1, ½, or a whole number up to
 * 8 and the result fits a float. NaN for x < 0: the model raises no negative number to a power.
 */
export function pow(x: number, y: number): number {
  if (y === 0 || x === 1) return 1;
  if (!(x >= 0) || Number.isNaN(y)) return NaN;
  if (x === 0) return y > 0 ? 0 : Infinity;
  if (x === Infinity) return y > 0 ? Infinity : 0;
  if (y === 0.5) return Math.sqrt(x);
  if (y > 0 && y <= MULTIPLIED_OUT && Math.floor(y) === y) return multipliedOut(x, y);
  const high = logHighLow(x);
  const low = logLow;
  const estimate = y * high;
  if (estimate > 710) return Infinity;
  if (estimate < -746) return 0;
  const p = product(y, high);
  const rest = productLow + y * low;
  const e = exp(p);
  return e === Infinity ? e : e + e * rest;
}

function multipliedOut(x: number, y: number): number {
  let result = x;
  for (let n = 1; n < y; n++) result *= x;
  return result;
}

/** The logistic function 1 / (1 + e^−x), in [0, 1]; no overflow at either end. */
export function logistic(x: number): number {
  if (x >= 0) return 1 / (1 + exp(-x));
  const e = exp(x);
  return e / (1 + e);
}

/** Hyperbolic tangent, in [−1, 1]. Error of a few ulp. Near zero by Lambert's continued fraction, which keeps the relative error small. */
export function tanh(x: number): number {
  const size = Math.abs(x);
  if (size >= 0.5) {
    const t = 1 - 2 / (exp(2 * size) + 1);
    return x < 0 ? -t : t;
  }
  const square = x * x;
  let fraction = 15;
  for (let odd = 13; odd >= 1; odd -= 2) fraction = odd + square / fraction;
  return x / fraction;
}
