/** A state that a seat can imagine: what it sees, with the unseen drawn from the scenario's stated priors. */
import { clonePlain } from './clone.ts';
import { drawHidden } from './hidden.ts';
import type { GameState, SeatView } from './model/index.ts';
import { gameKey } from './random.ts';
import { worldOf } from './rules/world.ts';

/** Rests on the view and `simSeed` alone, so previews and odds cannot leak what the seat may not know. */
export function imagine(view: SeatView, simSeed: string): GameState {
  const key = gameKey(simSeed);
  return { ...clonePlain(view.state), hidden: drawHidden(worldOf(view.scenario), key), seed: simSeed, key };
}
