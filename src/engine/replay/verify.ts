/** A replay: the scenario, the seed and every seat's orders give the same states again (law 2). */
import { createGame } from '../createGame.ts';
import { hashState } from '../hash.ts';
import type { GameState, Replay, ReplayTurn, Scenario, TurnResult, Verification } from '../model/index.ts';
import { resolveTurn } from '../resolveTurn.ts';
import { RULES_VERSION } from '../version.ts';
import { handedOver } from './handOver.ts';
import { differingParts, partsOf } from './parts.ts';

export interface VerifyOptions {
  /** Whether the results carry their ledgers. */
  readonly ledger: boolean;
  /** Told after each turn how many of how many are done. */
  readonly onTurn?: (done: number, of: number) => void;
}

export interface PlayedReplay {
  readonly verification: Verification;
  /** The new game, as a turn without orders, and the turns up to the first that does not come out as recorded. */
  readonly results: readonly TurnResult[];
}

type Mismatch = Extract<Verification, { ok: false }>;

/** Plays a replay's orders on today's rules; the first element is the new game, as a turn without orders. */
export function playReplay(scenario: Scenario, replay: Replay): TurnResult[] {
  const results = [newGame(scenario, replay)];
  let { state } = results[0] as TurnResult;
  for (const { orders } of replay.turns) {
    const result = resolveTurn(scenario, handedOver(replay.handovers, state), orders, { ledger: true });
    results.push(result);
    state = result.state;
  }
  return results;
}

/** Whether every turn of a replay gives the state that it says; the first that does not is named. */
export function verifyReplay(scenario: Scenario, replay: Replay): Verification {
  return playVerified(scenario, replay, { ledger: false }).verification;
}

/** As verifyReplay, with the turns that it played on the way. */
export function playVerified(scenario: Scenario, replay: Replay, { ledger, onTurn }: VerifyOptions): PlayedReplay {
  const { rulesVersion, turns, handovers } = replay;
  if (rulesVersion !== RULES_VERSION) {
    return { verification: mismatch(0, 'rulesVersion', rulesVersion, RULES_VERSION), results: [] };
  }
  const first = newGame(scenario, replay);
  const results = [first];
  let { state } = first;
  for (const [turn, recorded] of turns.entries()) {
    if (state.ended) return { verification: mismatch(turn, `turns/${turn}`, 'ended', 'turn'), results };
    const result = resolveTurn(scenario, handedOver(handovers, state), recorded.orders, { ledger });
    const found = refusalIn(result, turn) ?? differenceIn(result.state, recorded, turn);
    if (found !== null) {
      const hashDiffers = found.path.endsWith('/hash');
      const agreesAgain = hashDiffers ? agreementAfter(scenario, replay, turn, result.state) : null;
      return { verification: { ...found, agreesAgain }, results };
    }
    state = result.state;
    results.push(result);
    onTurn?.(turn + 1, turns.length);
  }
  // Each turn's hash was found to be the recorded one.
  const finalHash = turns.at(-1)?.hash ?? hashState(state);
  return { verification: { ok: true, turns: turns.length, finalHash }, results };
}

function newGame(scenario: Scenario, { seed, humans }: Replay): TurnResult {
  return { state: createGame(scenario, seed, humans), happenings: [], ledger: [], rejected: [] };
}

function mismatch(turn: number, path: string, expected: string, found: string): Mismatch {
  return { ok: false, turn, path, expected, found, parts: null, agreesAgain: null };
}

function refusalIn({ rejected: [refused] }: TurnResult, turn: number): Mismatch | null {
  if (refused === undefined) return null;
  return mismatch(turn, `turns/${turn}/orders/${refused.seat}/${refused.index}`, 'legal', refused.code);
}

function differenceIn(state: GameState, { hash, parts }: ReplayTurn, turn: number): Mismatch | null {
  const found = hashState(state);
  if (found === hash) return null;
  const differing = parts === undefined ? null : differingParts(parts, partsOf(state));
  return { ...mismatch(turn, `turns/${turn}/hash`, hash, found), parts: differing };
}

/** Plays on after a turn that differs: a game that meets its record again was changed in its record, not in its course. */
function agreementAfter(
  scenario: Scenario,
  { turns, handovers }: Replay,
  turn: number,
  after: GameState,
): number | null {
  let state = after;
  for (const [later, { orders, hash }] of turns.entries()) {
    if (later <= turn) continue;
    if (state.ended) return null;
    state = resolveTurn(scenario, handedOver(handovers, state), orders, { ledger: false }).state;
    if (hashState(state) === hash) return later;
  }
  return null;
}
