/** Choice probabilities, and the quantile functions that turn a uniform draw into another one. */
import { exp, log } from './elementary.ts';
import { sum } from './rounding.ts';

/**
 * Multinomial logit probabilities e^v / Σ e^v (D. McFadden, "Conditional logit analysis of qualitative choice behavior", 1974); they sum
 * to 1 within rounding. The largest value is taken off first, so no input overflows. −Infinity stands for an option that is out and gets
 * exactly 0. No values give no probabilities.
 * @throws RangeError when a value is NaN or +Infinity, or when every option is out.
 */
export function softmax(values: readonly number[]): number[] {
  const shares = values.slice();
  softmaxInPlace(shares);
  return shares;
}

/** As softmax, in the list that is given: no list is made for each of many choices. */
export function softmaxInPlace(values: number[]): void {
  if (values.length === 0) return;
  let largest = -Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!(value < Infinity)) throw new RangeError(`softmax: ${value}`);
    if (value > largest) largest = value;
  }
  if (largest === -Infinity) throw new RangeError('softmax: noOptionLeft');
  for (let i = 0; i < values.length; i++) values[i] = exp((values[i] as number) - largest);
  const total = sum(values);
  for (let i = 0; i < values.length; i++) values[i] = (values[i] as number) / total;
}

/** Standard Gumbel quantile −ln(−ln u) for u in (0, 1): adding one to each utility and taking the best draws from the softmax. */
export function gumbel(u: number): number {
  return -log(-log(u));
}

/** Below this share, and above its complement, the tail formula holds. */
const TAIL = 0.02425;

/**
 * Standard normal quantile for u in (0, 1), by P. J. Acklam's rational approximation ("An algorithm for computing the inverse normal
 * cumulative distribution function", 2003); relative error below 1.15e-9. ∓Infinity at 0 and 1, NaN outside.
 */
export function normalFromUniform(u: number): number {
  if (!(u > 0 && u < 1)) return u === 0 ? -Infinity : u === 1 ? Infinity : NaN;
  if (u < TAIL) return lowerTail(u);
  if (u > 1 - TAIL) return -lowerTail(1 - u);
  const q = u - 0.5;
  const r = q * q;
  const numerator =
    ((((-3.969683028665376e1 * r + 2.209460984245205e2) * r - 2.759285104469687e2) * r + 1.38357751867269e2) * r -
      3.066479806614716e1) *
      r +
    2.506628277459239;
  const denominator =
    ((((-5.447609879822406e1 * r + 1.615858368580409e2) * r - 1.556989798598866e2) * r + 6.680131188771972e1) * r -
      1.328068155288572e1) *
      r +
    1;
  return (q * numerator) / denominator;
}

function lowerTail(u: number): number {
  const q = Math.sqrt(-2 * log(u));
  const numerator =
    ((((-7.784894002430293e-3 * q - 3.223964580411365e-1) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
    2.938163982698783;
  const denominator =
    (((7.784695709041462e-3 * q + 3.224671290700398e-1) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1;
  return numerator / denominator;
}
