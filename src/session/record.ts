import {
  type GameState,
  hashState,
  type OrdersBySeat,
  observe,
  partsOf,
  type Scenario,
  type TurnResult,
} from '../engine/index.ts';
import type { TurnRecord } from './types.ts';

/**
 * A resolved turn as reports, charts and the replay keep it. What is public is the same for every seat.
 * @param before the state on which the orders were given
 * @param known the turn's hash and its parts', where they have been worked out
 */
export function recordOf(
  scenario: Scenario,
  before: GameState,
  orders: OrdersBySeat,
  { state, happenings, ledger, rejected }: TurnResult,
  known?: { readonly hash: string; readonly parts?: TurnRecord['parts'] },
): TurnRecord {
  const seen = (at: GameState) => observe(scenario, at, scenario.powers.protector).state;
  return {
    turn: before.turn,
    orders,
    happenings,
    ledger,
    rejected,
    hash: known?.hash ?? hashState(state),
    parts: known?.parts ?? partsOf(state),
    before: seen(before),
    after: seen(state),
  };
}
