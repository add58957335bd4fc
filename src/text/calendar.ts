/** Turns as dates, built from the scenario's calendar. */
import type { Calendar } from '../engine/model/index.ts';

/** Year and quarter in which a turn begins; `turn` is 0-based and may lie beyond the calendar. */
export function dateOfTurn(calendar: Calendar, turn: number): { year: number; quarter: number } {
  const months = (calendar.startQuarter - 1) * 3 + Math.floor((turn * 12) / calendar.turnsPerYear);
  return { year: calendar.startYear + Math.floor(months / 12), quarter: Math.floor((months % 12) / 3) + 1 };
}

/** "2031 Q2"; the year alone where a turn is a year. */
export function turnLabel(calendar: Calendar, turn: number): string {
  const { year, quarter } = dateOfTurn(calendar, turn);
  return calendar.turnsPerYear === 1 ? String(year) : `${year} Q${quarter}`;
}
