/** Which of the figures that an order moved is named: the one that matters most to whoever reads the report. */
import { windowsOf } from '../../../engine/selectors/index.ts';
import type { SessionSnapshot, TurnRecord } from '../../../session/types.ts';
import { subjectOf } from './findings.ts';

/** Turns within which a government that decides is near. */
const SOON = 4;

/**
 * The entries again, those that matter first. What an order did at its own target keeps its place; of what it did all over the world, the
 * government that the report is about comes first, then those that decide soonest, then the rest as they came.
 * @param moved places in the turn's ledger, the largest first
 * @param worldwide whether the order is aimed at no government
 */
export function tellingFirst(
  moved: readonly number[],
  worldwide: boolean,
  record: TurnRecord,
  { seat, scenario }: Pick<SessionSnapshot, 'seat' | 'scenario'>,
): readonly number[] {
  const about = worldwide ? subjectOf(record, seat, scenario)?.state : undefined;
  const ranks = new Map<string, number>();
  const rankOf = (state: string): number => {
    const known = ranks.get(state);
    if (known !== undefined) return known;
    const inTurns = windowsOf({ seat, scenario, state: record.after }, state)[0]?.inTurns ?? Number.POSITIVE_INFINITY;
    const rank = state === about || state === seat ? SOON + 1 : Math.max(0, SOON - inTurns);
    ranks.set(state, rank);
    return rank;
  };
  const weight = (at: number): number => {
    const entry = record.ledger[at];
    // That an offer stands on record says less than what it pays.
    if (entry === undefined || isOffer(entry.after)) return -1;
    const [root, state = ''] = entry.path.split('/');
    return worldwide && root === 'states' && !entry.path.endsWith('UsdBn') ? rankOf(state) : 0;
  };
  return [...moved].sort((a, b) => weight(b) - weight(a));
}

function isOffer(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'promise';
}
