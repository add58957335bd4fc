/**
 * Chance, counted rather than run: there is no generator whose next number depends on how many were drawn before. Each draw is a hash
 * of what it is for, so an order that changes here re-rolls nothing there, and any draw can be looked up again by its coordinates.
 */
import seedrandom from 'seedrandom';
import { digestOf, type Words4 } from './numeric/murmur3.ts';
import { gumbel, normalFromUniform, sum } from './numeric.ts';

/** The game's seed turned into four uint32 (128 bits), plain JSON. */
export type GameKey = Words4;

/** Names the whole way from seed to draw; replays carry it, so that a change of method is noticed. */
export const RANDOM_ALGORITHM = 'alea-murmur3x86.128-1';

/** 2^−52. */
const UNIT = 2.220446049250313e-16;

/** Turns a seed into the key of all the game's draws. Any text will do; the same text gives the same key. */
export function gameKey(seed: string): GameKey {
  const generator = seedrandom.alea(seed);
  return [generator.int32() >>> 0, generator.int32() >>> 0, generator.int32() >>> 0, generator.int32() >>> 0];
}

/**
 * A uniform draw strictly between 0 and 1 (52 bits, the middles of 2^52 equal cells), a function of its five coordinates alone.
 * @param turn a whole number
 * @param phase name of the phase that asks
 * @param entity id of whom or what it concerns, '' when nobody in particular
 * @param purpose what the draw decides; two draws of one phase and entity must differ in it
 * @throws RangeError when turn is not a whole number of 32 bits: two turns would share their draws unnoticed.
 */
export function draw(key: GameKey, turn: number, phase: string, entity: string, purpose: string): number {
  if ((turn | 0) !== turn) throw new RangeError(`turn: ${turn}`);
  const digest = digestOf(key, turn, phase, entity, purpose);
  return (((digest[0] as number) >>> 6) * 67108864 + ((digest[1] as number) >>> 6) + 0.5) * UNIT;
}

/** What chance is asked in: a turn under way. */
interface Drawing {
  readonly state: { readonly key: GameKey };
  readonly turn: number;
  readonly phase: string;
}

/*
 * The draws of a turn's context. They stand here as methods, where a closure for each turn would do, because the optimiser forgets what it made of a closure
 * once none is left, and made these two anew all the time.
 */
export function drawNow(this: Drawing, entity: string, purpose: string): number {
  return draw(this.state.key, this.turn, this.phase, entity, purpose);
}

/** Of a window to come. */
export function drawAhead(this: Drawing, turn: number, entity: string, purpose: string): number {
  return draw(this.state.key, turn, 'window', entity, purpose);
}

/** A standard normal draw (mean 0, standard deviation 1). Coordinates as in draw. */
export function drawNormal(key: GameKey, turn: number, phase: string, entity: string, purpose: string): number {
  return normalFromUniform(draw(key, turn, phase, entity, purpose));
}

/** A standard Gumbel draw (location 0, scale 1). Coordinates as in draw. */
export function drawGumbel(key: GameKey, turn: number, phase: string, entity: string, purpose: string): number {
  return gumbel(draw(key, turn, phase, entity, purpose));
}

/**
 * The index that a uniform u in (0, 1) picks when each index has a share by its weight, in the order given. An index of weight 0 is
 * never picked.
 * @throws RangeError when a weight is negative or not finite, or none is positive.
 */
export function pick(u: number, weights: readonly number[]): number {
  for (const weight of weights) {
    if (!(weight >= 0 && weight < Infinity)) throw new RangeError(`pick: weight ${weight}`);
  }
  const mark = u * sum(weights);
  let cumulative = 0;
  let last = -1;
  for (const [index, weight] of weights.entries()) {
    if (weight === 0) continue;
    cumulative += weight;
    last = index;
    if (mark < cumulative) return index;
  }
  // Reached only when rounding left the running sum just below the mark.
  if (last < 0) throw new RangeError('pick: noPositiveWeight');
  return last;
}
