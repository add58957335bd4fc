/** A game in a line, for people. */
import type { GameLine } from '../../lab/index.ts';
import { formatNumber } from '../../text/index.ts';

export function gameText(game: GameLine): string {
  const { seed, seat, bot, turns, end, finalHash, composite, rejected, nonFinite } = game;
  const who = seat === null ? '' : ` ${seat} by ${bot}: ${formatNumber(composite ?? 0, 1)} of 100;`;
  const ended = end.seat === null ? end.reason : `${end.reason} ${end.seat}`;
  const faults = rejected + nonFinite === 0 ? '' : `; ${rejected} orders rejected, ${nonFinite} numbers not finite`;
  return `${seed}:${who} ${turns} turns, ${end.kind} (${ended}), hash ${finalHash}${faults}`;
}
