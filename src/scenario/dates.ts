/** Dates of the calendar as turns. */
import type { Calendar } from '../engine/model/index.ts';

/**
 * @param date as "YYYY-MM-DD"
 * @returns the turn in which the day lies, counted from 0; below 0 before the first turn, `turns` and more after the last
 */
export function turnAt({ startYear, startQuarter, turnsPerYear }: Calendar, date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const part = Math.floor(((month - 1) * turnsPerYear) / 12);
  const startPart = Math.floor(((startQuarter - 1) * turnsPerYear) / 4);
  return (year - startYear) * turnsPerYear + part - startPart;
}
