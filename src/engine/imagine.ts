/** A state that a seat can imagine: what it sees, with the unseen drawn from the scenario's stated priors. */
import { clonePlain } from './clone.ts';
import { drawHidden } from './hidden.ts';
import type { GameState, Posture, PublicState, SeatView, StateId } from './model/index.ts';
import { exp, gumbel } from './numeric.ts';
import { draw, gameKey } from './random.ts';
import { leanedPosture } from './rules/decision.ts';
import { standingScores } from './rules/outlook.ts';
import { type World, worldOf } from './rules/world.ts';

/**
 * Rests on the view and `simSeed` alone, so previews and odds cannot leak what the seat may not know. What governments have announced
 * for this turn says something of their home politics: it is drawn so that, left alone, they do as announced.
 */
export function imagine(view: SeatView, simSeed: string): GameState {
  const world = worldOf(view.scenario);
  const key = gameKey(simSeed);
  const hidden = drawHidden(world, key);
  for (const { seat, dueTurn, action } of Object.values(view.state.intents)) {
    if (dueTurn !== view.state.turn || action.kind !== 'setPosture') continue;
    const leaning = leaningTowards(world, view.state, key, seat, action.posture);
    if (leaning !== null) hidden.disposition[seat] = leaning;
  }
  return { ...clonePlain(view.state), hidden, seed: simSeed, key };
}

/** Home politics are looked for within four standard deviations, in steps of a tenth. */
const WIDEST = 40;

/** Mean of the home politics under which a government settles on a posture, by their prior; null where there are none. */
function leaningTowards(
  world: World,
  state: PublicState,
  key: GameState['key'],
  id: StateId,
  posture: Posture,
): number | null {
  const scored = standingScores(world, state, id);
  const noise = [0, 1, 2, 3, 4].map((k) => gumbel(draw(key, state.turn, 'window', id, `choice${k}`)));
  let sum = 0;
  let weights = 0;
  for (let step = -WIDEST; step <= WIDEST; step++) {
    const disposition = step / 10;
    if (leanedPosture(world, scored, { disposition, noise }) !== posture) continue;
    const weight = exp((-disposition * disposition) / 2);
    sum += weight * disposition;
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
}
