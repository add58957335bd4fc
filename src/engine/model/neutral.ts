/**
 * What a scenario may leave out: coefficients of mechanisms without which the game is whole, each with the value at which its mechanism does
 * nothing. A scenario that does not name one plays without it, so files from before a mechanism go on as they were; and a mechanism is
 * switched off by setting all of its coefficients to these values.
 */
import type { ParameterId } from './parameters.ts';

export const NEUTRAL: Readonly<Partial<Record<ParameterId, number>>> = {};
