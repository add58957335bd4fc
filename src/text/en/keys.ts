/** The game's keys by what they are for, each group on the pages where it works. */
export interface KeyRow {
  readonly keys: readonly string[];
  readonly does: string;
}
/** A stage of the game, or the first choice of a guided one. */
export type KeyPlace = 'choice' | 'briefing' | 'orders' | 'report' | 'verdict';
export interface KeyGroup {
  readonly title: string;
  readonly on: readonly KeyPlace[];
  readonly rows: readonly KeyRow[];
}

const EVERYWHERE: readonly KeyPlace[] = ['choice', 'briefing', 'orders', 'report', 'verdict'];

export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'The choice',
    on: ['choice'],
    rows: [
      { keys: ['1', '2', '3'], does: 'Take this advice; again to drop it' },
      { keys: ['U'], does: 'Undo' },
      { keys: ['E'], does: 'Go to “Decide”; Enter presses it' },
    ],
  },
  {
    title: 'Orders',
    on: ['orders'],
    rows: [
      { keys: ['A'], does: 'Ask the advisers' },
      { keys: ['O'], does: 'Go to the orders' },
      { keys: ['1', '9'], does: 'Play the card with this number, or take it back' },
      { keys: ['U'], does: 'Undo' },
      { keys: ['E'], does: 'Go to “End turn”; Enter presses it' },
    ],
  },
  {
    title: 'With the focus on an order',
    on: ['orders'],
    rows: [
      { keys: ['←', '→'], does: 'The card before or after; Home and End, the first and last' },
      { keys: ['↑', '↓'], does: 'The family before or after' },
    ],
  },
  {
    title: 'Going on',
    on: ['briefing', 'report', 'verdict'],
    rows: [{ keys: ['E'], does: 'Go to the way on; Enter presses it' }],
  },
  {
    title: 'Governments',
    on: ['orders'],
    rows: [
      { keys: ['[', ']'], does: 'Previous or next government, also , and .' },
      { keys: ['/'], does: 'Find a government' },
      { keys: ['Esc'], does: 'Close the dossier' },
    ],
  },
  {
    title: 'The map',
    on: ['orders'],
    rows: [
      { keys: ['L', 'M'], does: 'Map or list' },
      { keys: ['V'], does: 'Next lens of the map; with Shift the one before' },
      { keys: ['F'], does: 'The map’s close-up on the full screen; F or Esc goes back' },
    ],
  },
  {
    title: 'With the focus on the map',
    on: ['orders', 'choice'],
    rows: [{ keys: ['←', '↑', '+', '−'], does: 'Move and zoom; 0 shows the whole' }],
  },
  {
    title: 'Asking',
    on: EVERYWHERE,
    rows: [
      { keys: ['B'], does: 'Say how the board stands; on the board, go to it' },
      { keys: ['I'], does: 'Say the intents; on the board, go to them' },
      { keys: ['R'], does: 'Say the reasons of the selected government; on the board, go there' },
      { keys: ['N'], does: 'The next government that changed in the last turn, and what changed' },
    ],
  },
  {
    title: 'Everywhere',
    on: EVERYWHERE,
    rows: [
      { keys: ['G'], does: 'Glossary' },
      { keys: ['?'], does: 'This list' },
      { keys: ['Esc'], does: 'Close what is open' },
    ],
  },
];
