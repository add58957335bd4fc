/** Bounds, sums and rounding. */

/** Indexed by the digits allowed, 0 to 15. Powers of ten are exact floats up to 10^22. */
const POWERS_OF_TEN: readonly number[] = [
  1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
];
/** From here on a float has no fraction left. */
const WHOLE_FROM = 4503599627370496;

/** x held within [lo, hi]; lo ≤ hi. NaN stays NaN. */
export function clamp(x: number, lo: number, hi: number): number {
  return Math.min(Math.max(x, lo), hi);
}

/** x held within [0, 1]. NaN stays NaN. */
export function clamp01(x: number): number {
  return Math.min(Math.max(x, 0), 1);
}

/** The point at share t of the way from a to b; exactly a at t = 0 and exactly b at t = 1. t is not clamped. */
export function lerp(a: number, b: number, t: number): number {
  return a * (1 - t) + b * t;
}

/**
 * Sum in the order given, compensated for rounding (A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
 * Summen", ZAMM 54, 1974). 0 for no values.
 */
export function sum(values: readonly number[]): number {
  let total = 0;
  let compensation = 0;
  for (const value of values) {
    const next = total + value;
    compensation += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total;
    total = next;
  }
  const result = total + compensation;
  // An infinite term makes the compensation NaN; the plain total is right then.
  return Number.isNaN(result) ? total : result;
}

function powerOfTen(digits: number): number {
  const power = POWERS_OF_TEN[digits];
  if (power === undefined) throw new RangeError(`digits: ${digits}`);
  return power;
}

function wholeUnits(x: number, scale: number): number {
  const scaled = Math.abs(x) * scale;
  const units = scaled < WHOLE_FROM ? Math.floor(scaled + 0.5) : scaled;
  return x < 0 ? 0 - units : units;
}

/**
 * x to so many decimal digits (0 to 15), half away from zero as the float stands; never −0. A value too large to have such digits
 * is returned as it is.
 * @throws RangeError when digits is not a whole number from 0 to 15.
 */
export function roundTo(x: number, digits: number): number {
  const scale = powerOfTen(digits);
  if (!(Math.abs(x) * scale < WHOLE_FROM)) return x;
  return wholeUnits(x, scale) / scale;
}

/**
 * Rounds the values so that what is shown adds up to the rounded total: each is rounded down, and the units still missing go to the
 * largest remainders (Hamilton's method; ties to the lower index). Each result is within one unit of its value.
 * @param values finite numbers of either sign, |value| · 10^digits < 2^52
 * @param digits decimal digits shown, 0 to 15
 * @throws RangeError when digits is not a whole number from 0 to 15, or a value is too large or not finite.
 */
export function largestRemainder(values: readonly number[], digits: number): number[] {
  const scale = powerOfTen(digits);
  const scaled = values.map((value) => value * scale);
  for (const x of scaled) {
    if (!(Math.abs(x) < WHOLE_FROM)) throw new RangeError(`tooLarge: ${x / scale}`);
  }
  const units = scaled.map((x) => Math.floor(x));
  const remainder = (index: number): number => (scaled[index] as number) - (units[index] as number);
  const order = values.map((_, index) => index).sort((a, b) => remainder(b) - remainder(a) || a - b);
  const missing = wholeUnits(sum(values), scale) - sum(units);
  const shown = units.slice();
  for (const index of order.slice(0, missing)) shown[index] = (shown[index] as number) + 1;
  return shown.map((unit) => unit / scale + 0);
}
