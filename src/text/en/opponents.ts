/** How the seats play that no person holds, and what is said while they plan. */
import type { Opponents } from '../../engine/model/index.ts';

interface Level {
  readonly name: string;
  readonly note: string;
}

const levels: Readonly<Record<Opponents, Level>> = {
  rulesOfThumb: {
    name: 'Play by rules of thumb',
    note: 'Every seat that nobody holds follows fixed rules and compares nothing.',
  },
  hasty: {
    name: 'Look three turns ahead',
    note: 'Three seats at most, the two powers and the largest governments with a briefing, compare a few drafts and at times misjudge them.',
  },
  planning: {
    name: 'Look five turns ahead',
    note: 'Three seats at most, the two powers and the largest governments with a briefing, compare more drafts and seldom misjudge them. A turn may wait for them for a moment.',
  },
  farSighted: {
    name: 'Look eight turns ahead',
    note: 'Three seats at most, the two powers and the largest governments with a briefing, compare many drafts in two imagined worlds. A turn may wait for them for some seconds.',
  },
};

export const opponentWords = {
  title: 'Opponents',
  levels,
  fair: 'Whoever is harder to play against looks further and errs less. No seat is given extra points, money or knowledge.',
  inGame: 'Opponents: {level}',
  waitingTitle: 'Other seats are still planning',
  waiting:
    'They plan on the same situation as you and do not know your orders. The turn ends by itself when they are done.',
  doNotWait: 'Do not wait',
  doNotWaitNote: 'Seats that are not done then go by rules of thumb in this turn.',
  unplanned: 'No plan was ready in time for {names}: rules of thumb stood in for it in this turn.',
} as const;
