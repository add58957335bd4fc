/** By what a government can stand out among all, by its figures from before the game begins. */
import type { CommitmentStatus } from './state.ts';

export const TRAITS = ['cost', 'dispute', 'gear', 'homeVendor', 'market', 'partners', 'power', 'security'] as const;
export type Trait = (typeof TRAITS)[number];

/** Commitments that were never put to the test: they stand, or what they asked for never came. */
export const OPEN_ENDS: readonly CommitmentStatus[] = ['open', 'owed', 'lapsed'];
