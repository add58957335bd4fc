/** A replay: the scenario, the seed and every seat's orders give the same states again (law 2). */
import { createGame } from './createGame.ts';
import { hashState } from './hash.ts';
import type { GameState, Replay, Scenario, TurnResult, Verification } from './model/index.ts';
import { resolveTurn } from './resolveTurn.ts';
import { RULES_VERSION } from './version.ts';

/** Plays a replay's orders on today's rules; the first element is the new game, as a turn without orders. */
export function playReplay(scenario: Scenario, replay: Replay): TurnResult[] {
  const results: TurnResult[] = [
    { state: createGame(scenario, replay.seed, replay.humans), happenings: [], ledger: [], rejected: [] },
  ];
  for (const turn of replay.turns) {
    const last = results.at(-1);
    if (last) results.push(resolveTurn(scenario, last.state, turn.orders, { ledger: true }));
  }
  return results;
}

/** Whether every turn of a replay gives the state that it says; the first that does not is named. */
export function verifyReplay(scenario: Scenario, replay: Replay): Verification {
  if (replay.rulesVersion !== RULES_VERSION) {
    return { ok: false, turn: 0, path: 'rulesVersion', expected: replay.rulesVersion, found: RULES_VERSION };
  }
  let state: GameState = createGame(scenario, replay.seed, replay.humans);
  for (const [turn, { orders, hash }] of replay.turns.entries()) {
    if (state.ended) return { ok: false, turn, path: `turns/${turn}`, expected: 'ended', found: 'turn' };
    const result = resolveTurn(scenario, state, orders, { ledger: false });
    const [refused] = result.rejected;
    if (refused) {
      return {
        ok: false,
        turn,
        path: `turns/${turn}/orders/${refused.seat}/${refused.index}`,
        expected: 'legal',
        found: refused.code,
      };
    }
    const found = hashState(result.state);
    if (found !== hash) return { ok: false, turn, path: `turns/${turn}/hash`, expected: hash, found };
    state = result.state;
  }
  return { ok: true, turns: replay.turns.length, finalHash: hashState(state) };
}
