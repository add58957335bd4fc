/** How strongly a government is drawn from one posture to another, and what a threat or a turn does to it. */
import {
  type Commitment,
  type GameState,
  type OrdersBySeat,
  resolveTurn,
  type Scenario,
} from '../../src/engine/index.ts';
import type { Posture } from '../../src/engine/model/ids.ts';
import { scorePostures } from '../../src/engine/rules/posture.ts';
import { worldOf } from '../../src/engine/rules/world.ts';
import { base, protector } from './bench.ts';

/** Score of one posture over another, % of GDP a year. */
export function pull(within: Scenario, state: GameState, id: string, to: Posture, from: Posture = 0): number {
  const { scores } = scorePostures(worldOf(within), state, id);
  return (scores[to] ?? Number.NaN) - (scores[from] ?? Number.NaN);
}

/** What a mechanism adds to that draw: with it, less without it. */
export function added(off: Scenario, state: GameState, id: string, to: Posture, from: Posture = 0): number {
  return pull(base, state, id, to, from) - pull(off, state, id, to, from);
}

export function threatened(state: GameState, target: string, stake: string, demand: Posture = 3): GameState {
  const threat: Commitment = {
    id: `${target}:0:${protector}:${stake}`,
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target,
    stake,
    demand,
    madeTurn: 0,
    dueTurn: 4,
    status: 'open',
    settledTurn: null,
  };
  const copy = structuredClone(state);
  copy.commitments[threat.id] = threat;
  return copy;
}

/** Plays turns on; `orders` are those of the first of them, and nobody orders after. */
export function play(within: Scenario, state: GameState, turns: number, orders: OrdersBySeat = {}): GameState {
  let now = state;
  for (let turn = 0; turn < turns; turn++)
    now = resolveTurn(within, now, turn === 0 ? orders : {}, { ledger: false }).state;
  return now;
}
