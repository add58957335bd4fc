/** Whether a row that stands in a file is what a run would have written there. */
import { RULES_VERSION } from '../../engine/index.ts';
import type { ReadRow } from './formats.ts';
import type { Run } from './run.ts';

/** Where a row stands: in which game of the request, and after how many turns' rows of that game. */
export interface RowPlace {
  readonly game: number;
  readonly turns: number;
}

/** Whether the row is its game's own, or one of its turns'. */
export function isGameRow(row: ReadRow): boolean {
  return (row['end.kind'] ?? '') !== '';
}

/**
 * What of the row shows that another request wrote it, as a clause; null where nothing does. What a game comes to is not looked at here.
 * @param row null where the record could not be read
 */
export function strangenessOf(row: ReadRow | null, place: RowPlace, { loaded, request, range }: Run): string | null {
  if (row === null || row.schema !== 'rr.simulate/1') return 'is no row of simulate';
  const differs = (name: string, column: string, wanted: string | null): string | null => {
    const found = row[column] ?? '';
    return found === (wanted ?? '') ? null : `has ${name} ${shown(found)}, where this run has ${shown(wanted ?? '')}`;
  };
  const heading =
    differs('rules of version', 'rulesVersion', String(RULES_VERSION)) ??
    differs('the scenario', 'scenarioHash', loaded.hash);
  if (heading !== null) return heading;
  if (place.game >= range.to) return `is more than the ${range.to - range.from} games of this run`;
  const seed = differs('the seed', 'seed', `${request.seed}/${place.game}`);
  if (seed !== null) return seed;
  if (!isGameRow(row)) {
    return request.rows
      ? differs('the turn', 'turn', String(place.turns))
      : 'is a turn, and this run writes games only';
  }
  if (request.rows && row.turns !== String(place.turns)) return `comes after ${place.turns} turns of its game`;
  return (
    differs('the seat', 'seat', request.seat) ??
    differs('the bot', 'bot', request.bot) ??
    differs('the opponents', 'opponents', request.opposition.opponents) ??
    turnsStrangeness(row, request)
  );
}

/** A game that was stopped by its turns was stopped at another number, or not stopped where it should have been. */
function turnsStrangeness(row: ReadRow, { turns }: Run['request']): string | null {
  const played = Number(row.turns);
  const stopped = row['end.reason'] === 'turns';
  if (turns === null) return stopped ? `stops after ${played} turns, and this run does not stop` : null;
  const fits = stopped ? played === turns : played <= turns;
  return fits ? null : `has ${played} turns, where this run stops after ${turns}`;
}

function shown(value: string): string {
  return value === '' ? 'none' : `"${value}"`;
}
