/** Numbers as the page prints them: fixed decimals, U+2212 for minus, en dash for ranges, no locale. */

import { counts } from './en/lists.ts';

const MINUS = '\u2212';
const EN_DASH = '\u2013';

/** Rounded without its sign, so that +x and −x print alike. */
const roundedDigits = (value: number, decimals: number): string => Math.abs(value).toFixed(decimals);

function grouped(digits: string): string {
  const [whole = '0', fraction] = digits.split('.');
  const marked = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? marked : `${marked}.${fraction}`;
}

const isZero = (digits: string): boolean => !/[1-9]/.test(digits);

/** "1,234.5"; "−0.061"; a value that rounds to nothing carries no sign. */
export function formatNumber(value: number, decimals = 0): string {
  const digits = roundedDigits(value, decimals);
  return value < 0 && !isZero(digits) ? MINUS + grouped(digits) : grouped(digits);
}

/** "two" to "twelve" as newspapers spell them; figures above, and of what is no whole number. */
export function inWords(count: number): string {
  return counts[count] ?? formatNumber(count);
}

/** With its sign always: "+0.048", "−0.052"; "0.000" where it rounds to nothing. */
export function formatSigned(value: number, decimals = 0): string {
  const digits = roundedDigits(value, decimals);
  if (isZero(digits)) return digits;
  return (value < 0 ? MINUS : '+') + grouped(digits);
}

/** "$0.9bn", "−$5.2bn"; `value` in USD billion. */
export function formatUsdBn(value: number, decimals = 1): string {
  const digits = roundedDigits(value, decimals);
  return `${value < 0 && !isZero(digits) ? MINUS : ''}$${grouped(digits)}bn`;
}

/** "35%"; `share` in 0 to 1. */
export function formatPercent(share: number, decimals = 0): string {
  return `${formatNumber(share * 100, decimals)}%`;
}

/** "45–60". */
export function formatRange(low: number, high: number, decimals = 0): string {
  return `${formatNumber(low, decimals)}${EN_DASH}${formatNumber(high, decimals)}`;
}

/** As a file has it: no more digits than four that count, and no zeros after the last of them. */
export function formatPlain(value: number): string {
  const size = Math.abs(value);
  const decimals = size >= 1000 || value === 0 ? 0 : Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(size))));
  const [whole = '0', fraction = ''] = formatNumber(value, decimals).split('.');
  const kept = fraction.replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}
