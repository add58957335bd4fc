/** What is wanted of a role, in words, and what was found. */
import { type Bar, type BarId, LIMITS } from '../../lab/index.ts';
import { formatNumber, formatPercent } from '../../text/index.ts';

interface BarWords {
  readonly wanted: string;
  readonly found: string;
  readonly verdict: 'holds' | 'missed' | '–';
}

const percent = (value: number): string => formatPercent(value, 0);

const WANTED: Readonly<Record<BarId, string>> = {
  ordersOften: `no order in more than ${percent(LIMITS.ordersOften)} of a planner's turns`,
  ordersSeldom: `each order in at least ${percent(LIMITS.ordersSeldom)} of the planners' turns in which it may be given`,
  leadsAllAims: 'no doctrine leads in every aim',
  emptySeats: 'doing nothing, and anything, is worse than the best doctrine',
  foresight: `planning beats greedy in at least ${percent(LIMITS.foresight)} of worlds`,
  levels: 'the levels are in the order of their names: rules of thumb, hasty, planning, far-sighted',
  live: `in at least ${percent(LIMITS.live)} of the middle's turns a decision that touches the seat is open`,
  two: `in at least ${percent(LIMITS.two)} of them two drafts can be defended`,
  three: `in at least ${percent(LIMITS.three)} of them three can`,
  lead: `of the doctrines, which leads at half time wins at most ${percent(LIMITS.lead)} of the time`,
  moves: `the best doctrine changes the rules of at least ${formatNumber(LIMITS.moves)} governments`,
  luck: `its lead over doing nothing is at least ${formatNumber(LIMITS.luck)} times the spread of luck`,
};

export function barWords(bar: Bar): BarWords {
  const verdict = bar.holds === null ? '–' : bar.holds ? 'holds' : 'missed';
  return { wanted: WANTED[bar.id], found: bar.value === null ? 'not measured' : found(bar, bar.value), verdict };
}

function found({ id, of }: Bar, value: number): string {
  const names = of.join(', ');
  switch (id) {
    case 'ordersOften':
    case 'ordersSeldom':
    case 'leadsAllAims':
      return of.length === 0 ? 'none' : names;
    case 'levels':
      return of.length === 0 ? 'as named' : names;
    case 'emptySeats':
      return `${formatNumber(value, 1)} points (${names})`;
    case 'moves':
      return `${formatNumber(value, 1)} (${names})`;
    case 'luck':
      return `${formatNumber(value, 1)} times (${names})`;
    default:
      return percent(value);
  }
}
