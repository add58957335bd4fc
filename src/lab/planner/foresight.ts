/** How a planning seat thinks: how far it looks, how widely, and how sure its hand is. Difficulty is this and nothing else. */

export interface Foresight {
  /** Turns for which a course is compared with others, where the seat may change it. */
  readonly course: number;
  /** Turns that each alternative is played out, this one included. */
  readonly turns: number;
  /** Imagined worlds in which every alternative is played: more of them mistake luck for judgement less often. */
  readonly worlds: number;
  /** Drafts that are weighed at most. */
  readonly alternatives: number;
  /** Standard deviation of its misjudgement of a draft, points of the composite. */
  readonly noise: number;
}

/**
 * By name, the weakest first. `greedy` looks at what the turn itself brings and no further. The sizes are judgements: `hasty` is what two workers of a page
 * think through for three seats in less than 300 ms on a quiet machine, so that a turn hardly ever waits for it; a sixth draft was seen to add nothing.
 */
export const FORESIGHT = {
  greedy: { course: 1, turns: 1, worlds: 1, alternatives: 24, noise: 0 },
  hasty: { course: 8, turns: 3, worlds: 1, alternatives: 5, noise: 0.15 },
  planning: { course: 12, turns: 5, worlds: 1, alternatives: 18, noise: 0.05 },
  farSighted: { course: 24, turns: 8, worlds: 2, alternatives: 24, noise: 0 },
} as const satisfies Readonly<Record<string, Foresight>>;

export type ForesightId = keyof typeof FORESIGHT;

export function isForesightId(id: string): id is ForesightId {
  return Object.hasOwn(FORESIGHT, id);
}
