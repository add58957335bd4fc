/** Elections at home: a window and a risk. A new government inherits the record (MODEL 9). */
import type { StateId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

/** Whether a state votes in a turn. */
export function votesIn(world: World, id: StateId, turn: number): boolean {
  return (world.scenario.states[id]?.windows ?? []).some(
    (window) => window.kind === 'election' && window.turn === turn,
  );
}

/** Chance that a government is voted out, 0 to 1: `electionRisk` at support of 50, more the less support it has. */
export function defeatChance(world: World, support: number): number {
  return clamp01((world.p.electionRisk * (100 - support)) / 50);
}
