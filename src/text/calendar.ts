/** Turns as dates, built from the scenario's calendar. */
import type { Calendar } from '../engine/model/index.ts';

/** What a date is told from. */
type Dates = Pick<Calendar, 'startYear' | 'startQuarter' | 'turnsPerYear'>;

/** Year, and which part of it (1-based, up to `turnsPerYear`), in which a turn lies; `turn` is 0-based and may lie beyond the calendar. */
export function dateOfTurn(calendar: Dates, turn: number): { year: number; part: number } {
  const { startYear, startQuarter, turnsPerYear } = calendar;
  const count = Math.floor(((startQuarter - 1) * turnsPerYear) / 4) + turn;
  const yearsOn = Math.floor(count / turnsPerYear);
  return { year: startYear + yearsOn, part: count - yearsOn * turnsPerYear + 1 };
}

/** Letters for parts of the year that have a name: halves, quarters, months. */
const PART_LETTERS: Readonly<Record<number, string>> = { 2: 'H', 4: 'Q', 12: 'M' };

/** "2031 Q2"; the year alone where a turn is a year. */
export function turnLabel(calendar: Dates, turn: number): string {
  const { year, part } = dateOfTurn(calendar, turn);
  if (calendar.turnsPerYear === 1) return String(year);
  return `${year} ${PART_LETTERS[calendar.turnsPerYear] ?? 'P'}${part}`;
}
