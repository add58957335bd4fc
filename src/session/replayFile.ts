/** The game as a file: scenario, seed and orders, with each turn's hash (law 2). */
import type { Replay, Scenario, StateId } from '../engine/index.ts';
import type { TurnRecord } from './types.ts';

export interface PlayedGame {
  readonly source: unknown;
  readonly scenario: Scenario;
  readonly hash: string;
  readonly seed: string;
  readonly humans: readonly StateId[];
}

export function replayOf(game: PlayedGame, rulesVersion: string, history: readonly TurnRecord[]): Replay {
  return {
    kind: 'rr.replay',
    format: 1,
    rulesVersion,
    scenarioHash: game.hash,
    scenario: game.source,
    seed: game.seed,
    humans: game.humans,
    turns: history.map(({ orders, hash }) => ({ orders, hash })),
  };
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
