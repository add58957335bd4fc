import { exp, normalFromUniform, pow } from '../../engine/numeric.ts';

/**
 * The t that a Student variable with so many degrees of freedom stays within, either way, with probability `level`: G. W. Hill, "Algorithm
 * 396: Student's t-quantiles", Communications of the ACM 13 (1970). Right to about six digits from five degrees of freedom on, to three for
 * three and four; one and two have a closed form.
 * @param level between 0 and 1
 * @param freedom whole, at least 1
 */
export function studentWithin(level: number, freedom: number): number {
  const p = 1 - level;
  const n = freedom;
  if (n === 1) return cotangent((p * Math.PI) / 2);
  if (n === 2) return Math.sqrt(2 / (p * (2 - p)) - 2);
  const a = 1 / (n - 0.5);
  const b = 48 / (a * a);
  const c = (((20700 * a) / b - 98) * a - 16) * a + 96.36;
  const d = ((94.5 / (b + c) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * n;
  const y = pow(d * p, 2 / n);
  if (y <= 0.05 + a) {
    const tail = 1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4);
    return Math.sqrt(n * (((tail * y - 1) * (n + 1)) / (n + 2) + 1 / y));
  }
  const x = normalFromUniform(p / 2);
  const square = x * x;
  const few = n < 5 ? 0.3 * (n - 4.5) * (x + 0.6) : 0;
  const e = (((0.05 * d * x - 5) * x - 7) * x - 2) * x + b + c + few;
  const f = (((((0.4 * square + 6.3) * square + 36) * square + 94.5) / e - square - 3) / b + 1) * x;
  return Math.sqrt(n * (exp(a * f * f) - 1));
}

/** By the series of sine and cosine, for 0 < x < π/2: the language leaves its own to the implementation. */
function cotangent(x: number): number {
  let sine = 0;
  let cosine = 0;
  let term = 1;
  for (let k = 0; k < 24; k += 2) {
    cosine += term;
    term *= x / (k + 1);
    sine += term;
    term *= -x / (k + 2);
  }
  return cosine / sine;
}
