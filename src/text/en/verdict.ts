/** The end in words: no grade. And what was hidden. */
import type { Ending, Intention } from '../../engine/model/index.ts';

export const endings: Readonly<Record<Ending['kind'], string>> = {
  complete: 'The calendar ran out.',
  strain: 'Alliance strain reached its end: cooperation with {protector} is over.',
  support: 'Support at home reached its floor: the government in {capital} fell.',
};

export const verdict = {
  strain: 'The alliance broke before the clock ran out.',
  support: 'The government in {capital} fell before the clock ran out.',
  /** The protector: by what other governments have done. */
  networks: {
    none: 'None of {all} other governments shut restricted vendors out',
    some: '{n} of {all} other governments shut restricted vendors out',
  },
  cores: {
    none: '{networks}.',
    alone: '{networks}; {n} closed the core.',
    some: '{networks}; {n} more closed the core.',
  },
  /** A government: by its own rule and by its best and worst aim. */
  own: {
    0: '{capital} stayed open.',
    1: '{capital} vets, and shuts no vendor out.',
    2: '{capital} closed the core, and went no further.',
    3: '{capital} shut restricted vendors out.',
    4: '{capital} had the gear ripped out.',
  },
  /** Where the rule is the one that stood at the start. */
  kept: {
    0: '{capital} stayed open.',
    1: '{capital} went on vetting, and shut no vendor out.',
    2: '{capital} kept the core closed, and went no further.',
    3: '{capital} kept restricted vendors out.',
    4: '{capital} kept to its ban.',
  },
  ownRival: '{capital} stood by its vendors.',
  up: 'Your aims came to {composite} of 100, up from {start}.',
  down: 'Your aims came to {composite} of 100, down from {start}.',
  level: 'Your aims came to {composite} of 100, where they began.',
  bestAndWorst: '{best} did best, at {bestValue}; {worst} did worst, at {worstValue}.',
  oneAim: '{best}: {bestValue}.',
  gained: '{title}: {value}, up {change}',
  lost: '{title}: {value}, down {change}',
  held: '{title}: {value}, as at the start',
} as const;

export const truth = {
  title: 'The world you were in',
  used: {
    never: '{capital} did not use its vendors’ gear against its buyers. At the start that had a probability of {odds}.',
    listen: '{capital} used its vendors’ gear to listen. At the start that had a probability of {odds}.',
    disrupt: '{capital} meant to use its vendors’ gear to disrupt. At the start that had a probability of {odds}.',
  } satisfies Readonly<Record<Intention, string>>,
  engineering:
    '{vendor}: its security engineering was worth {drawn}, where 0 is careless and 1 is flawless; reviewers had put it at {reviewed}.',
  closing: {
    never:
      'You decided under uncertainty. This draw does not vindicate openness: on what was known, caution could be defended too.',
    listen:
      'You decided under uncertainty. This draw does not vindicate caution: on what was known, openness could be defended too.',
    disrupt:
      'You decided under uncertainty. Even this draw does not vindicate caution: on what was known, openness could be defended too.',
  } satisfies Readonly<Record<Intention, string>>,
} as const;

/** The words of the verdict's page. */
export const verdictPage = {
  decisions: 'Decisions that told',
  decisionsAside: 'points of your aims',
  decisionsNote: 'Moves for which the reports named the order. Other causes may be in them too.',
  noDecisions: 'None of your orders stands among the causes of a move of your aims.',
  inWords: 'In words, and the vendors',
  limitsAndSides: 'Limits of the model; both sides of what is contested',
  print: 'Print',
  assumption: 'Contested assumption',
  taken: 'Here',
  range: 'Range',
  fromTo: '{low} to {high}',
  ifHigher: 'Who takes it higher says',
  ifLower: 'Who takes it lower says',
} as const;

/** What is argued over, and what each side says of it; the figures are the scenario's. */
export const contested = {
  never: {
    name: 'Probability that {capital} never uses its vendors’ gear against buyers',
    higher: 'Firms that were caught would lose every buyer; years of reviews found flaws, and no order to spy.',
    lower: 'The law can oblige a firm to help, and its home would not be told apart from it.',
  },
  listen: {
    name: 'Probability that {capital} uses it to listen',
    higher: 'States listen where they can; others have used their own vendors so.',
    lower: 'Encryption and oversight leave little to hear, and there are cheaper ways in.',
  },
  disrupt: {
    name: 'Probability that {capital} means to use it to disrupt',
    higher: 'In a conflict a network that can be switched off is worth more than any sale.',
    lower: 'It could be done once, would be known at once, and answered.',
  },
} as const;
