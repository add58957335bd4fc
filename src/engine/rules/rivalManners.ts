/**
 * The rival's manners where nobody plays it, by its course: how soon it warns, answers in trade and offers. Judgements about three kinds of
 * player, and no part of the model: nothing here is fitted, and no government's decision reads it.
 */
import type { PublicState, RivalCourse } from '../model/index.ts';
import type { World } from './world.ts';

export interface RivalManners {
  /** What it sees to with its first capital once its word is kept. */
  readonly first: 'warnings' | 'offers' | 'parts';
  /** Governments that it warns in a turn, and the fear beyond which another warning adds nothing. */
  readonly warningsATurn: number;
  readonly fearEnough: number;
  /** How many times what provokes a measure it takes for it to answer, and for people to be held. */
  readonly provoked: number;
  readonly outrage: number;
  /** Years for which a new rule stays an affront that is answered. */
  readonly freshYears: number;
  /** How much of a hold on rare earths is enough as it stands, 0 to 1; below 0: it holds none back. */
  readonly heldEnough: number;
  /** Years ahead of their decision from which governments are worth an offer, in turns. */
  readonly offersWithin: number;
  /** Stores of parts, in months, up to which it buys ahead once a ban stands anywhere. */
  readonly storeWanted: number;
}

const MANNERS: Readonly<Record<RivalCourse, RivalManners>> = {
  /** It trades: offers come first, and only what touches it most is answered. */
  commercial: {
    first: 'offers',
    warningsATurn: 1,
    fearEnough: 1.5,
    provoked: 2,
    outrage: 6,
    freshYears: 1,
    heldEnough: -1,
    offersWithin: 6,
    storeWanted: 12,
  },
  /** It answers: warnings come first, and a rule that stings is met with a measure, rare earths or people held. */
  forceful: {
    first: 'warnings',
    warningsATurn: 3,
    fearEnough: 2.5,
    provoked: 0.8,
    outrage: 2.5,
    freshYears: 2,
    heldEnough: 0.55,
    offersWithin: 3,
    storeWanted: 15,
  },
  /** It waits: parts of its own come first, and few measures are taken. */
  patient: {
    first: 'parts',
    warningsATurn: 2,
    fearEnough: 2,
    provoked: 1.3,
    outrage: 4,
    freshYears: 1,
    heldEnough: 0.3,
    offersWithin: 4,
    storeWanted: 24,
  },
};

/** The manners of this game's rival, which all can see; a state made by hand without a course waits. */
export function rivalManners(world: World, { seats }: Pick<PublicState, 'seats'>): RivalManners {
  return MANNERS[(seats[world.rival]?.course ?? 'patient') as RivalCourse] ?? MANNERS.patient;
}
