/** What many imagined or repeated games say: odds and ranges of orders, and, when a game is over, luck, turning points and doctrines. */
export const lab = {
  // Odds of an order
  oddsTitle: 'Odds',
  ofTen: '{n} of 10',
  /** Where some worlds have it, or lack it, and too few to be one of ten. */
  underOne: 'under 1',
  overNine: 'over 9',
  underOneShort: '<1',
  overNineShort: '>9',
  /** On a card: without the order, and with it; the second where the difference may be chance. */
  oddsMove: '{without} → {n}',
  oddsAlike: '{without} ≈ {n}',
  odds: 'In {n} of 10 imagined worlds {capital} settles on {posture} or tighter {by} with the order; in {without} of 10 without it.',
  oddsOfTightest:
    'In {n} of 10 imagined worlds {capital} settles on {posture} {by} with the order; in {without} of 10 without it.',
  byDate: 'by {date}',
  thisTurn: 'this turn',
  withIt: 'With the order',
  withoutIt: 'Without it',
  noDifference: 'The order makes no difference that shows.',
  underATenth: 'The order makes a difference, of less than one in ten.',
  maybeChance: 'So small a difference may be chance.',
  noDecisionAhead: '{capital} decides nothing in the next {within} turns: no odds.',
  noOdds: 'No odds for this order as the draft stands.',
  /** Said once for all cards; the first part opens the glossary. */
  cardsOdds: 'dots: odds',
  cardsOddsOf: 'without → with',
  /** For a government's seat, whose orders are about its own decision. */
  cardsScoreOf: 'against today’s after this turn',
  // Ranges
  nextTurn: 'next turn',
  nextScore: 'score',
  imaginedColumn: 'Imagined',
  rangeColumn: 'Range',
  rangeHolds: 'Range, {n} of 10 worlds',
  /** Until it is known which that is. Not shorter than the line that takes its place. */
  nearestScore: '{capital}: score of the posture asked about',
  caseScore: '{capital}: score of “{posture}”',
  fromTo: '{low} to {high}',
  giveAndTake: '{mean} ± {half}',
  unknown: '–',
  // While it is worked out, and where it could not be
  failed: 'could not be worked out',

  // The verdict
  workItOut: 'Work it out',
  again: 'Work it out again',
  stop: 'Stop',
  starting: 'Being worked out …',
  worked: 'Being worked out: {done} of {of}',
  soFar: 'so far',
  gaveUp: {
    cancelled: 'Stopped. Nothing of it is kept.',
    crashed: 'It could not be worked out: a worker of the page broke. You can ask again.',
    tooSlow: 'It could not be worked out: a worker of the page did not answer in time. You can ask again.',
  },
  refused: 'This cannot be asked of the game: {why}',
  outOfRange: '{field} must lie between {low} and {high}, and is {found}.',
  notOneOf: '{field} must be one of {allowed}.',
  noneOfIt: 'it has none of what is asked about.',
  otherProblem: 'its rules do not allow it.',
  fields: {
    seeds: 'the number of draws',
    most: 'the number of turning points',
    seat: 'the seat',
    bots: 'the doctrines',
  } as Readonly<Record<string, string>>,

  /** Where some of a game's opponents looked ahead. */
  plannedAgain:
    'Games that are played again have the seats that looked ahead give the orders that they gave here, as far as those may be given; all other seats go by rules of thumb.',

  luckTitle: 'Luck or judgement',
  luckAside: 'the same orders, other luck',
  luckWhat:
    'Your orders are given again in {n} games whose chances, the hidden truth among them, fall otherwise. What differs between those is luck.',
  luckBetter: 'Better than {count} of {n} games with the same orders.',
  luckPlace: 'This game ended at {actual}. Of the others the middle half ended at {middle}; their average is {mean}.',
  lucky: 'Chance was kind: it gave {luck} points more than these orders bring on average.',
  unlucky: 'Chance was unkind: it took {luck} points from what these orders bring on average.',
  ordinary: 'Chance did nothing out of the ordinary here.',
  luckDropped: {
    one: 'In {n} game some orders were refused and left out, since that world had gone another way.',
    other: 'In {n} games some orders were refused and left out, since those worlds had gone another way.',
  },
  luckEnded: { one: '{n} game broke off before its time.', other: '{n} games broke off before their time.' },
  luckAxis: 'composite; the height is the number of games',
  luckHere: 'you, {value}',
  luckTable: 'The games as a table',
  luckBand: 'Composite',
  luckGames: 'Games',
  luckYours: 'yours lies here',

  pointsTitle: 'Turning points',
  pointsAside: 'points of the composite',
  pointsWhat:
    'The game is played again without each of your decisions, one at a time, under {n} draws of chance. What that changes is measured.',
  pointsFound: {
    one: '{n} of {all} decisions mattered beyond chance.',
    other: '{n} of {all} decisions mattered beyond chance.',
  },
  /** Where more did than are shown. */
  pointsMost: '{n} of {all} decisions mattered beyond chance; these most.',
  pointsNone: 'None of {all} decisions mattered beyond chance.',
  pointsHere: 'In this game {here}',
  pointsMeaning:
    'The game as you played it less the game without the decision, on average over the draws: − is what it cost you, + what it gained you. If none of them mattered, chance would still show one in one game of twenty.',
  pointsInterval: 'After ±: how far chance may have moved that average, allowing for the number of decisions.',
  silence: 'You gave no orders in {date}',
  silenceSub: 'Held against the orders that the rules’ own player would have given.',
  answered: '“{choice}”, not “{instead}”: {dilemma}',
  unanswered: 'Silence, which counts as “{choice}”, not “{instead}”: {dilemma}',
  dated: '{date}: {text}',

  placeTitle: 'Beside fixed doctrines',
  placeAside: 'composite, 0 to 100',
  placeWhat: 'Simple players, each with one idea, play your seat in this same world and under {n} draws of chance.',
  placeFound: 'Place {place} of {of} in this world.',
  placeYou: 'You',
  placeWho: 'Player',
  placeHere: 'This world',
  placeDifference: 'You, less them',
  placeMeaning:
    'You, less them: the mean difference over all draws, and how far chance may have moved it (19 times in 20). The rules’ own player is how a seat is played that nobody takes.',
  bots: {
    pass: 'Does nothing',
    random: 'Draws lots',
    engine: 'The rules’ own player',
    coalition: 'Brings partners along',
    unilateral: 'Acts alone',
    transactional: 'Deals',
    chipsAtOnce: 'Bars chips at once',
    noBan: 'Bans no exports',
    align: 'Stands with the protector',
    hedge: 'Hedges',
    open: 'Stays open',
    independent: 'Goes its own way',
    greedy: 'Looks one quarter ahead',
    hasty: 'Looks three quarters ahead, roughly',
    planning: 'Looks five quarters ahead',
    farSighted: 'Looks two years ahead',
  },
} as const;
