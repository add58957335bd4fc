/** What has become of the golden games under today's rules, and what to do about it. */
import { RULES_VERSION, verifyReplay } from '../../src/engine/index.ts';
import { parseReplay } from '../../src/scenario/index.ts';
import type { GoldenHashes } from './games.ts';

const REWRITE = 'write the golden games anew with `npm run -s golden`';
const BUMP = `raise RULES_VERSION in src/engine/version.ts (it is "${RULES_VERSION}"), then ${REWRITE}`;

export interface Difference {
  /** Whether the same rules version gives another game, which it may not. */
  readonly breaksVersion: boolean;
  readonly message: string;
}

const outdated = (what: string): Difference => ({ breaksVersion: false, message: `${what}: ${REWRITE}.` });
const broken = (what: string): Difference => ({ breaksVersion: true, message: `${what}: ${BUMP}.` });

/** Replays the invented world's game from its own scenario and orders. @returns null where it comes out as recorded */
export function replayDifference(text: string): Difference | null {
  const parsed = parseReplay(text);
  if (!parsed.ok) return outdated(`The golden replay no longer passes the door (${parsed.problems[0]?.message})`);
  const { replay, scenario } = parsed;
  if (replay.rulesVersion !== RULES_VERSION) return outdated(`The golden replay is of rules "${replay.rulesVersion}"`);
  const found = verifyReplay(scenario, replay);
  if (found.ok) return null;
  return broken(`The rules give another game than the golden replay's, in turn ${found.turn} (${found.path})`);
}

/** @param now the same games, played just now */
export function hashesDifference(golden: GoldenHashes, now: GoldenHashes): Difference | null {
  if (golden.rulesVersion !== now.rulesVersion)
    return outdated(`The golden hashes are of rules "${golden.rulesVersion}"`);
  if (golden.scenarioHash !== now.scenarioHash) return outdated('The scenario of the golden hashes has changed');
  for (const [index, game] of now.games.entries()) {
    const { seed, seat, bot, hashes } = golden.games[index] ?? {};
    const who = seat === null ? 'the engine alone' : `${seat} by ${bot}`;
    if (seed !== game.seed || seat !== game.seat || bot !== game.bot)
      return outdated('Other golden games are asked for');
    const turn = game.hashes.findIndex((hash, at) => hash !== hashes?.[at]);
    if (turn >= 0) return broken(`Seed ${seed} with ${who} gives another game from turn ${turn} on`);
    if (hashes?.length !== game.hashes.length) return broken(`Seed ${seed} with ${who} ends in another turn`);
  }
  return null;
}
