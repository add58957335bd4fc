/** What the shelf says about a thing that lies on it. */
import type { KeptGame, KeptScenario } from '../../../session/keep/types.ts';
import { shelfWords } from '../../../text/en/keep.ts';
import { fill, formatNumber, momentLabel, turnLabel } from '../../../text/index.ts';
import { fileNameOf } from '../../parts/saveText.ts';

/** Who plays: several names where people share a screen. */
function rolesOf({ roles }: KeptGame): string {
  return roles.length === 0 ? shelfWords.nobody : roles.join(', ');
}

/** The role and the date: enough to know one's last game by. */
export function continueLabel(game: KeptGame): string {
  return fill(shelfWords.continueAs, { role: rolesOf(game), date: turnLabel(game.calendar, game.turn) });
}

function whereItStands({ kind, ended, turn, turns, calendar }: KeptGame): string {
  if (kind === 'replay')
    return fill(turn === 1 ? shelfWords.recorded.one : shelfWords.recorded.other, {
      n: turn,
      date: turnLabel(calendar, turn),
    });
  if (ended) return fill(shelfWords.ended, { date: turnLabel(calendar, turn) });
  return fill(shelfWords.turn, { turn: turn + 1, turns, date: turnLabel(calendar, turn) });
}

/** What tells one game from another, the most telling first. */
export function gameDetails(game: KeptGame, rulesVersion: string): readonly string[] {
  if (game.broken) return [shelfWords.brokenWhy];
  return [
    rolesOf(game),
    whereItStands(game),
    ...(game.name === game.scenarioTitle ? [] : [game.scenarioTitle]),
    fill(shelfWords.seed, { seed: game.seed }),
    ...(game.rulesVersion === rulesVersion ? [] : [fill(shelfWords.otherRules, { version: game.rulesVersion })]),
  ];
}

export function scenarioDetails({ bytes, broken }: KeptScenario): readonly string[] {
  return broken
    ? [shelfWords.brokenWhy]
    : [fill(shelfWords.size, { size: formatNumber(Math.max(1, Math.round(bytes / 1000))) })];
}

/** "" where it is not known. */
export function savedWhen(savedAt: number): string {
  return savedAt === 0 ? '' : fill(shelfWords.saved, { moment: momentLabel(savedAt) });
}

export function gameFileName({ name, seed, turn, broken }: KeptGame): string {
  return broken ? fileNameOf(name) : fileNameOf(name, 'seed', seed, 'turn', String(turn));
}
