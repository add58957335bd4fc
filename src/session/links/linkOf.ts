/** A recording as a link, where it can be one. */
import { handedOver, hashJson, planAll } from '../../engine/index.ts';
import { type LinkedGame, writeLink } from '../../scenario/link.ts';
import { resultsOf } from '../reel/makeReel.ts';
import { sameOrders } from '../reel/sameOrders.ts';
import type { Reel } from '../reel/types.ts';
import { replayFragment } from './fragments.ts';
import { pack } from './pack.ts';
import type { LinkOffer } from './types.ts';

/** Letters of an address that mail and chat programs leave whole: the old limit of one browser's address bar, which many of them still keep (judgement). */
export const LONGEST_LINK = 2000;

/**
 * @param page address of the page, without a fragment
 * @param builtInText the text of a scenario that comes with the page, or null where there is none of that name
 */
export async function linkOf(
  reel: Reel,
  page: string,
  builtInText: (scenario: string) => Promise<string | null>,
): Promise<LinkOffer> {
  const { replay, scenario, turns } = reel;
  const text = await builtInText(scenario.id);
  if (text === null || hashJson(JSON.parse(text)) !== replay.scenarioHash) return { kind: 'notBuiltIn' };
  if (turns === 0) return { kind: 'notPlayed' };
  // Orders that come from other rules are all recorded, and say so; a link could not.
  if (replay.ordersFrom !== null || !(await isPlanned(reel))) return { kind: 'notPlanned' };
  const urlOf = async (game: LinkedGame): Promise<string> => `${page}${replayFragment(await pack(writeLink(game)))}`;
  const game = linkedGame(reel);
  const url = await urlOf(game);
  if (url.length <= LONGEST_LINK) return { kind: 'link', url, length: url.length, turns, notesLeftOut: false };
  const bare = game.notes.length === 0 ? url : await urlOf({ ...game, notes: [] });
  if (bare.length > LONGEST_LINK) return { kind: 'tooLong', length: bare.length, limit: LONGEST_LINK };
  return { kind: 'link', url: bare, length: bare.length, turns, notesLeftOut: true };
}

function linkedGame(reel: Reel): LinkedGame {
  const { replay, scenario } = reel;
  const { rulesVersion, scenarioHash, seed, humans, handovers, notes } = replay;
  return {
    rulesVersion,
    scenarioId: scenario.id,
    scenarioHash,
    seed,
    humans,
    handovers,
    notes,
    finalHash: replay.turns.at(-1)?.hash ?? '',
    turns: replay.turns.map(({ orders }, turn) =>
      Object.fromEntries(reel.humansAt(turn).map((seat) => [seat, orders[seat] ?? []])),
    ),
  };
}

/** Whether the engine would give the recorded orders of every seat that no person held. Lets the page breathe between turns. */
async function isPlanned(reel: Reel): Promise<boolean> {
  const { replay, scenario } = reel;
  const results = resultsOf(reel);
  for (const [turn, { orders }] of replay.turns.entries()) {
    const state = results[turn]?.state;
    if (state === undefined) return false;
    const planned = planAll(scenario, handedOver(replay.handovers, state), reel.humansAt(turn));
    if (!Object.keys(planned).every((seat) => sameOrders(planned[seat] ?? [], orders[seat] ?? []))) return false;
    await new Promise((resolve) => setTimeout(resolve));
  }
  return true;
}
