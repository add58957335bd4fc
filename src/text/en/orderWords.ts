/** What the words for an order consist of. */
export const families = {
  persuade: 'Persuade',
  coerce: 'Coerce',
  induce: 'Induce',
  exportBan: 'Export ban',
  atHome: 'At home',
  rules: 'Rules',
  posture: 'Posture',
  findOut: 'Find out',
  money: 'Money and crews',
  abroad: 'Abroad',
  choice: 'Choice',
} as const;
export type Family = keyof typeof families;

export interface OrderWords {
  readonly family: Family;
  readonly title: string;
  readonly tradeOff: string;
  readonly help: string;
  /** Places: {capital}, {state}, {vendor}, {bloc}, {stake}, {posture}, {date}, {detail}, {answer}, {protector}, {rival}. */
  readonly concrete: string;
  readonly you: string;
  readonly other: string;
}
