/** The game as a file: scenario, seed and orders, with each turn's hash (law 2). */
import type { Handover, Opponents, Replay, ReplayNote, Scenario, StateId } from '../engine/index.ts';
import type { TurnRecord } from './types.ts';

export interface PlayedGame {
  readonly source: unknown;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: string;
  /** Seats that people held when the game began. */
  readonly humans: readonly StateId[];
  /** Who holds which seats since, by rising turn. */
  readonly handovers: readonly Handover[];
  /** How the seats that no person holds are played. */
  readonly opponents: Opponents;
  readonly notes: readonly ReplayNote[];
  readonly ordersFrom: Replay['ordersFrom'];
}

export function replayOf(game: PlayedGame, rulesVersion: string, history: readonly TurnRecord[]): Replay {
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion,
    scenarioHash: game.hash,
    scenario: game.source,
    seed: game.seed,
    humans: game.humans,
    handovers: game.handovers,
    opponents: game.opponents,
    notes: game.notes,
    ordersFrom: game.ordersFrom,
    turns: history.map(({ orders, hash, parts }) => ({ orders, hash, parts })),
  };
}

export function playedGame(replay: Replay, scenario: Scenario): PlayedGame {
  const { scenario: source, scenarioHash: hash, seed, humans, handovers, opponents, notes, ordersFrom } = replay;
  return { scenario, source, hash, seed, humans, handovers, opponents, notes, ordersFrom };
}

/** Seats that people hold when the orders of `turn` are given. */
export function humansAt(
  { humans, handovers }: Pick<Replay, 'humans' | 'handovers'>,
  turn: number,
): readonly StateId[] {
  return handovers.filter((change) => change.turn <= turn).at(-1)?.humans ?? humans;
}

/** "chilly-world-usa-seed-4127-turn-8.json": letters, figures and hyphens, whatever seed was typed. */
export function replayFileName({ scenario, humans, seed }: PlayedGame, turns: number): string {
  const parts = [scenario.id, ...humans, 'seed', seed, 'turn', String(turns)];
  const name = parts.join('-').toLowerCase();
  return `${name
    .replace(/[^a-z0-9-]+/g, '-')
    .replace(/-{2,}/g, '-')
    .slice(0, 100)}.json`;
}
