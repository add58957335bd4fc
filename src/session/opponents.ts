import type { Opponents } from '../engine/index.ts';

/** Of a game that is set up here: the furthest look for which a page hardly ever has to wait. An address that names none is of a game against rules of thumb. */
export const DEFAULT_OPPONENTS: Opponents = 'hasty';
