/**
 * How the seats that no person holds are played, the simplest first: by the engine's rules of thumb alone, or with some of them looking ahead, a little
 * or far. Written down in a game's record, so that the game goes on with the same ones; the rules themselves know nothing of it.
 */
export const OPPONENTS = ['rulesOfThumb', 'hasty', 'planning', 'farSighted'] as const;

export type Opponents = (typeof OPPONENTS)[number];
