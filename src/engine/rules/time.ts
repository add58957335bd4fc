/** Spans of the scenario as turns, whatever the length of a turn. */
import { pow } from '../numeric.ts';

interface Pace {
  /** Turns per year. */
  readonly perYear: number;
}

/** Years as whole turns, at least one. */
export function turnsIn({ perYear }: Pace, years: number): number {
  return Math.max(1, Math.round(years * perYear));
}

/** Share that goes in a turn where `quarterly` of what is left goes in a quarter: the same in a year of turns of any length. */
export function perTurn({ perYear }: Pace, quarterly: number): number {
  return 1 - pow(1 - quarterly, 4 / perYear);
}
