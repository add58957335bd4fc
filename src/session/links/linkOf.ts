/** A recording as a link, where it can be one. */
import { handedOver, hashJson, type Order, planAll, type StateId } from '../../engine/index.ts';
import { type LinkedGame, type SparseOrders, writeLink } from '../../scenario/link.ts';
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
  if (replay.ordersFrom !== null) return { kind: 'otherRulesHere' };
  const urlOf = async (game: LinkedGame): Promise<string> => `${page}${replayFragment(await pack(writeLink(game)))}`;
  const game = linkedGame(reel, await othersOf(reel));
  const url = await urlOf(game);
  if (url.length <= LONGEST_LINK) return { kind: 'link', url, length: url.length, turns, notesLeftOut: false };
  const bare = game.notes.length === 0 ? url : await urlOf({ ...game, notes: [] });
  if (bare.length > LONGEST_LINK) return { kind: 'tooLong', length: bare.length, limit: LONGEST_LINK };
  return { kind: 'link', url: bare, length: bare.length, turns, notesLeftOut: true };
}

function linkedGame(reel: Reel, others: readonly SparseOrders[]): LinkedGame {
  const { replay, scenario } = reel;
  const { rulesVersion, scenarioHash, seed, humans, handovers, opponents, notes } = replay;
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
    opponents,
    others,
  };
}

/** By turn, the recorded orders of seats that no person held, where the engine's rules of thumb would give others. Lets the page breathe between turns. */
async function othersOf(reel: Reel): Promise<readonly SparseOrders[]> {
  const { replay, scenario } = reel;
  const results = resultsOf(reel);
  const all: SparseOrders[] = [];
  for (const [turn, { orders }] of replay.turns.entries()) {
    const state = results[turn]?.state;
    if (state === undefined) throw new RangeError(`turn ${turn}`);
    const planned = planAll(scenario, handedOver(replay.handovers, state), reel.humansAt(turn));
    const others: Record<StateId, readonly (Order | number)[]> = {};
    for (const seat of Object.keys(planned)) {
      const usual = planned[seat] ?? [];
      const given = orders[seat] ?? [];
      if (!sameOrders(usual, given)) others[seat] = given.map((order) => placeOr(order, usual));
    }
    all.push(others);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return all;
}

/** The place of an order among some; itself where it is not among them. */
function placeOr(order: Order, among: readonly Order[]): Order | number {
  const place = among.findIndex((one) => sameOrders([one], [order]));
  return place < 0 ? order : place;
}
