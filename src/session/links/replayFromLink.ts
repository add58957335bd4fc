/** A link that came in, played: it has people's orders and those that the engine would not give, the engine gives all others again, and the end must be the one it says. */
import {
  createGame,
  handedOver,
  hashState,
  type Order,
  type OrdersBySeat,
  partsOf,
  planAll,
  type Replay,
  type ReplayTurn,
  RULES_VERSION,
  resolveTurn,
  type Scenario,
  type StateId,
  type TurnResult,
} from '../../engine/index.ts';
import { parseScenario } from '../../scenario/index.ts';
import { type LinkedGame, readLink, type SparseOrders } from '../../scenario/link.ts';
import { fits } from '../../scenario/readReplay.ts';
import { humansAt } from '../replayFile.ts';
import { unpack } from './pack.ts';
import type { LinkProblem } from './types.ts';

export type FromLink =
  | {
      readonly ok: true;
      readonly replay: Replay;
      readonly scenario: Scenario;
      /** The new game and its turns. */
      readonly results: readonly TurnResult[];
    }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * Never rejects, whatever the link holds, unless `scenarioTextOf` does. What it holds is bounded before it is unfolded, unfolded, and played.
 * @param packed what follows "#replay="
 * @param scenarioTextOf the text of a scenario that comes with the page, or null where there is none of that name
 */
export async function replayFromLink(
  packed: string,
  scenarioTextOf: (id: string) => Promise<string | null>,
  { onTurn }: { readonly onTurn?: (done: number, of: number) => void } = {},
): Promise<FromLink> {
  const text = await unpack(packed);
  if (text === null) return refused({ code: 'damaged' });
  const reading = readLink(text);
  if (!reading.ok) return refused({ code: reading.code });
  const { game } = reading;
  const { rulesVersion: theirs, scenarioId: scenario } = game;
  if (theirs !== RULES_VERSION) return refused({ code: 'otherRules', theirs, ours: RULES_VERSION });
  const scenarioText = await scenarioTextOf(scenario);
  if (scenarioText === null) return refused({ code: 'unknownScenario', scenario });
  const parsed = parseScenario(scenarioText);
  if (!parsed.ok || parsed.hash !== game.scenarioHash) return refused({ code: 'otherScenario', scenario });
  const empty = replayOf(game, JSON.parse(scenarioText));
  if (!fits(empty, parsed.scenario)) return refused({ code: 'damaged' });
  return play(game, empty, parsed.scenario, onTurn ?? (() => {}));
}

function refused(problem: LinkProblem): FromLink {
  return { ok: false, problem };
}

/** The game as a file, as far as the link goes: each turn has people's orders only, and no hash yet. */
function replayOf(game: LinkedGame, source: unknown): Replay {
  const { rulesVersion, scenarioHash, seed, humans, handovers, opponents, notes } = game;
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion,
    scenarioHash,
    scenario: source,
    seed,
    humans,
    handovers,
    opponents,
    notes,
    ordersFrom: null,
    turns: game.turns.map((orders) => ({ orders, hash: game.finalHash })),
  };
}

function play(
  game: LinkedGame,
  empty: Replay,
  scenario: Scenario,
  onTurn: (done: number, of: number) => void,
): FromLink {
  let state = createGame(scenario, empty.seed, empty.humans);
  const results: TurnResult[] = [{ state, happenings: [], ledger: [], rejected: [] }];
  const turns: ReplayTurn[] = [];
  for (const [turn, own] of game.turns.entries()) {
    if (state.ended !== null) return refused({ code: 'notAsRecorded', turn });
    const before = handedOver(empty.handovers, state);
    const usual = planAll(scenario, before, humansAt(empty, turn));
    const others = unfolded(game.others[turn] ?? {}, usual);
    if (others === null) return refused({ code: 'notAsRecorded', turn });
    const orders: OrdersBySeat = { ...usual, ...others, ...own };
    const result = resolveTurn(scenario, before, orders, { ledger: true });
    if (result.rejected.length > 0) return refused({ code: 'notAsRecorded', turn });
    state = result.state;
    results.push(result);
    turns.push({ orders, hash: hashState(state), parts: partsOf(state) });
    onTurn(turns.length, game.turns.length);
  }
  const last = turns.length - 1;
  if (turns[last]?.hash !== game.finalHash) return refused({ code: 'notAsRecorded', turn: last });
  return { ok: true, replay: { ...empty, turns }, scenario, results };
}

/** Orders of seats that no person held; null where a seat or a place is named that is not there. */
function unfolded(others: SparseOrders, usual: OrdersBySeat): OrdersBySeat | null {
  const all: Record<StateId, readonly Order[]> = {};
  for (const [seat, given] of Object.entries(others)) {
    if (!Object.hasOwn(usual, seat)) return null;
    const orders = given.map((order) => (typeof order === 'number' ? usual[seat]?.[order] : order));
    if (!orders.every((order) => order !== undefined)) return null;
    all[seat] = orders;
  }
  return all;
}
