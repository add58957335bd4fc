/** A game of other rules, played again on today's: another game, of the same orders as far as they can still be given. */
import {
  createGame,
  handedOver,
  hashState,
  type Order,
  type OrdersBySeat,
  partsOf,
  type Rejection,
  type Replay,
  type ReplayTurn,
  RULES_VERSION,
  resolveTurn,
  type Scenario,
  type StateId,
  type TurnResult,
} from '../../engine/index.ts';

export interface PlayedAgain {
  /** With hashes of its own, and `ordersFrom` saying where its orders come from. */
  readonly replay: Replay;
  /** The new game and its turns. What was left out of a turn is told as its `rejected`. */
  readonly results: readonly TurnResult[];
}

/**
 * Plays the orders of all seats, as recorded, under today's rules. Orders that may no longer be given are left out; where the game ends sooner, so
 * does the recording.
 * @param onTurn told after each turn how many of how many are done
 */
export function replayOnTodaysRules(
  scenario: Scenario,
  replay: Replay,
  { onTurn }: { readonly onTurn?: (done: number, of: number) => void },
): PlayedAgain {
  const { seed, humans, handovers, notes, ordersFrom, rulesVersion } = replay;
  let state = createGame(scenario, seed, humans);
  const results: TurnResult[] = [{ state, happenings: [], ledger: [], rejected: [] }];
  const turns: ReplayTurn[] = [];
  for (const { orders } of replay.turns) {
    if (state.ended !== null) break;
    const result = resolveTurn(scenario, handedOver(handovers, state), orders, { ledger: true });
    state = result.state;
    results.push(result);
    turns.push({ orders: without(orders, result.rejected), hash: hashState(state), parts: partsOf(state) });
    onTurn?.(turns.length, replay.turns.length);
  }
  const played = ({ turn }: { readonly turn: number }): boolean => turn <= turns.length;
  return {
    replay: {
      ...replay,
      rulesVersion: RULES_VERSION,
      handovers: handovers.filter(played),
      notes: notes.filter(played),
      // The rules under which they were given, however often they are played again.
      ordersFrom: ordersFrom ?? { rulesVersion },
      turns,
    },
    results,
  };
}

function without(orders: OrdersBySeat, rejected: readonly Rejection[]): OrdersBySeat {
  const kept: Record<StateId, readonly Order[]> = {};
  for (const [seat, given] of Object.entries(orders)) {
    const bad = new Set(rejected.filter((rejection) => rejection.seat === seat).map(({ index }) => index));
    kept[seat] = given.filter((_, index) => !bad.has(index));
  }
  return kept;
}
