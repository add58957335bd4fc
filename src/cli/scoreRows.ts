/** How near a prediction comes, in rows of text. */
import { POSTURES } from '../engine/index.ts';
import type { Comparison, ScoredSet, Scores } from '../lab/index.ts';
import { formatNumber, formatPercent } from '../text/index.ts';

const LABEL = 34;
export const SET_HEAD = 'exact within   side     error';

export function scoreRow(label: string, set: ScoredSet): string {
  return `  ${label.padEnd(LABEL)}${scoresText(set)}     ${scoresText(set.strict)}`;
}

function scoresText({ exact, within1, side2, mae }: Scores): string {
  const shares = [exact, within1, side2].map((share) => formatPercent(share).padStart(5));
  return `${shares.join('  ')}  ${formatNumber(mae, 2).padStart(6)}`;
}

export function matrix({ confusion }: Comparison): string[] {
  const row = (cells: readonly (string | number)[]): string => cells.map((cell) => String(cell).padStart(5)).join('');
  return [`     ${row(POSTURES)}`, ...POSTURES.map((posture) => `  ${posture}  ${row(confusion[posture] ?? [])}`)];
}
