/** A state that a seat can imagine: what it sees, with the unseen drawn from the scenario's stated priors. */
import { clonePlain } from './clone.ts';
import { choiceNoise, drawHidden } from './hidden.ts';
import type { GameState, Posture, PublicState, SeatView, StateId } from './model/index.ts';
import { clamp, log, logistic, normalFromUniform, softmax, sum } from './numeric.ts';
import { draw, gameKey, pick } from './random.ts';
import { standingScores } from './rules/outlook.ts';
import { DISPOSITION_PROFILE } from './rules/posture.ts';
import { type World, worldOf } from './rules/world.ts';

/**
 * Worlds that are thought of for each that is imagined; the better one fits what was announced, the likelier it is taken. Measured on turns of
 * the larger built-in game: governments departed from what they had announced 2.6 times as often in imagined worlds as in real ones
 * where one world was taken as it came, 1.6 times with 8, 1.4 times with 16, 1.3 times with 32.
 */
const CANDIDATES = 16;
/** A world in which chance speaks so strongly against an announcement that no home politics could outweigh it is all but ruled out. */
const UNFIT = 1e-6;

/**
 * Rests on the view and `simSeed` alone, so previews and odds cannot leak what the seat may not know. What governments have announced for
 * this turn says something of their home politics and of the chance in their decisions: both are drawn as they can have been, given that they led
 * to it. Chance belongs to a world as a whole; so several worlds are thought of, and one is taken with a probability that follows how likely
 * the announcements are in it (sampling and importance resampling: D. B. Rubin, "Using the SIR algorithm to simulate posterior distributions",
 * Bayesian Statistics 3, 1988). Home politics are then drawn from their prior within what fits.
 * @param about a government whose next announced decision counts as well, though it is due later
 */
export function imagine(view: SeatView, simSeed: string, about: StateId | null = null): GameState {
  const world = worldOf(view.scenario);
  const { state } = view;
  const announced = announcedIn(state, about);
  const candidates = Array.from({ length: CANDIDATES }, (_, index) => {
    const seed = `${simSeed}/${index}`;
    const key = gameKey(seed);
    return { seed, key, fits: announced.map((one) => fitOf(world, state, key, one)) };
  });
  // As logarithms: a product over very many governments would be no number.
  const weights = softmax(candidates.map(({ fits }) => sum(fits.map(({ mass }) => log(Math.max(UNFIT, mass))))));
  const chosen = candidates[pick(draw(gameKey(simSeed), state.turn, 'create', '', 'candidate'), weights)];
  if (chosen === undefined) throw new RangeError('imagine');
  const { seed, key, fits } = chosen;
  const hidden = drawHidden(world, key);
  announced.forEach(({ seat }, index) => {
    const fit = fits[index];
    if (fit && fit.mass > 0) hidden.disposition[seat] = drawnWithin(fit, draw(key, 0, 'create', seat, 'announced'));
  });
  return { ...clonePlain(state), hidden, seed, key };
}

interface Announced {
  readonly seat: StateId;
  readonly posture: Posture;
  readonly turn: number;
}

function announcedIn(state: PublicState, about: StateId | null): Announced[] {
  const found: Announced[] = [];
  for (const { seat, dueTurn, action } of Object.values(state.intents)) {
    if (action.kind === 'setPosture' && (dueTurn === state.turn || seat === about)) {
      found.push({ seat, posture: action.posture, turn: dueTurn });
    }
  }
  const nearest = (one: Announced): boolean => found.every(({ seat, turn }) => seat !== one.seat || turn >= one.turn);
  return found.filter(nearest);
}

interface Fit {
  readonly low: number;
  readonly high: number;
  /** Prior probability of home politics between them. */
  readonly mass: number;
}

/**
 * Home politics under which a government with this chance would do as it has announced. They shift all scores along one line, so that each other
 * posture bounds them on one side.
 */
function fitOf(world: World, state: PublicState, key: GameState['key'], { seat, posture, turn }: Announced): Fit {
  const { p } = world;
  const { scores } = standingScores(world, state, seat);
  const noise = choiceNoise(key, turn, seat);
  const base = scores.map((score, k) => score + p.noise * p.choiceNoise * (noise[k] ?? 0));
  const slope = (k: number): number => p.noise * p.dispositionSize * (DISPOSITION_PROFILE[k] ?? 0);
  let low = -Infinity;
  let high = Infinity;
  for (let k = 0; k < base.length; k++) {
    const steeper = slope(posture) - slope(k);
    const behind = (base[k] ?? 0) - (base[posture] ?? 0);
    if (steeper > 0) low = Math.max(low, behind / steeper);
    else if (steeper < 0) high = Math.min(high, behind / steeper);
    else if (k !== posture && behind > 0) return { low, high, mass: 0 };
  }
  return { low, high, mass: low < high ? below(high) - below(low) : 0 };
}

function drawnWithin({ low, high, mass }: Fit, u: number): number {
  const found = normalFromUniform(clamp(below(low) + u * mass, 1e-9, 1 - 1e-9));
  return clamp(found, low, high);
}

/** Standard normal distribution, to 0.00014 (S. R. Bowling et al., "A logistic approximation to the cumulative normal distribution", 2009). */
function below(x: number): number {
  if (x === Infinity || x === -Infinity) return x > 0 ? 1 : 0;
  return logistic(1.5976 * x + 0.07056 * x * x * x);
}
