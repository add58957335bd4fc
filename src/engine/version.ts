/** Changes whenever the same scenario, seed and orders may give another game. */
export const RULES_VERSION = '1';
