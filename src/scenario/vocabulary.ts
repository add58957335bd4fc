/** Names that a scenario may use and that are made by the page: gauges of the top bar, words that are filled in. */

/** Gauges beside a role's own objectives: alliance strain, and for a government the floor under its support. */
export const PROTECTOR_GAUGES: readonly string[] = ['strain'];
export const RIVAL_GAUGES: readonly string[] = ['strain'];
export const GOVERNMENT_GAUGES: readonly string[] = ['strain', 'supportFloor'];

/** What is filled in where a briefing or an adviser says so: of the role's own state, and of the two powers. */
export const PLACEHOLDERS: readonly string[] = [
  '{name}',
  '{capital}',
  '{adjective}',
  '{protector}',
  '{protectorCapital}',
  '{rival}',
  '{rivalCapital}',
];
