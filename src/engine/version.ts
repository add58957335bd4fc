/** Changes whenever the same scenario, seed and orders may give another game, or a state another hash. */
export const RULES_VERSION = '4';
