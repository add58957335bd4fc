/** Moments of the reader's own clock. */
import { months } from './en/keep.ts';
import { fill } from './fill.ts';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** "22 November 2026, 14:05", by the device's clock and zone. @param at milliseconds since 1970 */
export function momentLabel(at: number): string {
  const date = new Date(at);
  return fill(months.moment, {
    day: date.getDate(),
    month: months.names[date.getMonth()] ?? '',
    year: date.getFullYear(),
    time: `${twoDigits(date.getHours())}:${twoDigits(date.getMinutes())}`,
  });
}
