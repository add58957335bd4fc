import type { KeptGame, Shelf } from '../../../session/keep/types.ts';
import type { Reel } from '../../../session/reel/types.ts';

/** The hash after each turn of a game's file; none where it cannot be read as one. */
function hashesIn(text: string | null): readonly unknown[] {
  try {
    const { turns } = JSON.parse(text ?? '') as { readonly turns?: unknown };
    return Array.isArray(turns) ? turns.map((turn: { readonly hash?: unknown } | null) => turn?.hash) : [];
  } catch {
    return [];
  }
}

/** Games on the shelf that a recording can be held against: of its scenario, with a turn at least, and not the very same game. */
export async function otherGames(shelf: Pick<Shelf, 'games' | 'exportText'>, reel: Reel): Promise<readonly KeptGame[]> {
  const { replay, turns } = reel;
  const fit = (await shelf.games()).filter(
    (game) => !game.broken && game.turn > 0 && game.scenarioHash === replay.scenarioHash,
  );
  const isOther = await Promise.all(
    fit.map(async ({ id, seed, turn }) => {
      // Only what could be the same game is read.
      if (seed !== replay.seed || turn !== turns) return true;
      const hashes = hashesIn(await shelf.exportText(id));
      return !replay.turns.every(({ hash }, index) => hashes[index] === hash);
    }),
  );
  return fit.filter((_, index) => isOther[index]);
}
