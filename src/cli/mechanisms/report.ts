/** What an ablation found, as lines. */
import type { Ablation } from '../../lab/index.ts';
import type { MechanismTable } from '../../scenario/index.ts';
import { formatNumber, formatSigned } from '../../text/index.ts';

export function ablationLines({ mechanisms }: MechanismTable, found: readonly Ablation[]): string[] {
  const rows = mechanisms.map((row) => {
    const ablation = found.find(({ id }) => id === row.id);
    const told = ablation ? ablationText(ablation) : untested(row);
    return `  ${row.id}  ${row.variable.padEnd(24)} ${row.sign.padEnd(12)} ${told}`;
  });
  return [...rows, '', countLine(mechanisms)];
}

/** How many are modelled, of which families, and what is left. */
function countLine(rows: MechanismTable['mechanisms']): string {
  const modelled = rows.filter(({ where }) => where !== null);
  const families = new Set(modelled.map(({ family }) => family)).size;
  const left = rows.filter(({ leftOut }) => leftOut !== null).length;
  const open = rows.length - modelled.length - left;
  return (
    `${formatNumber(modelled.length)} of ${formatNumber(rows.length)} mechanisms are modelled, of ${formatNumber(families)} families; ` +
    `${formatNumber(left)} left out, ${formatNumber(open)} open.`
  );
}

function untested({ where, leftOut }: MechanismTable['mechanisms'][number]): string {
  if (leftOut !== null) return `left out: ${leftOut}`;
  return where === null ? 'open' : 'not played';
}

function ablationText({ games, shown, postures, decisions, largest }: Ablation): string {
  if (shown === 0) return `shows in none of ${formatNumber(games)} games: an ornament`;
  const parts = [
    `shows in ${formatNumber(shown)} of ${formatNumber(games)}`,
    `decisions ${formatNumber(decisions)}`,
    `final postures ${formatNumber(postures)}`,
  ];
  const most =
    largest === null ? [] : [`at most ${formatSigned(largest.delta, 1)} ${largest.objective} of ${largest.seat}`];
  return [...parts, ...most].join(', ');
}
