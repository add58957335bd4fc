/** What is wrong with a file. The sentence itself comes with the problem, from the door that found it. */
export const files = {
  at: 'Line {line}, column {column} ({path}): {message}',
  expected: 'Expected: {expected}',
  suggestion: 'Did you mean “{suggestion}”?',
  mismatchOrder:
    'In {date}, turn {turn}, the file has an order of {state} that the rules do not allow: number {number} of its orders. The file was changed, or made by another version.',
  mismatchEnded: 'The game is over before {date}, turn {turn}, and the file has a turn more. Turns were added to it.',
  mismatchRules:
    'The file was made under other rules (version {expected}; this page has {found}), so it cannot be played out here.',
  mismatchHash:
    'Turn {turn}, {date}, is the first that does not play out as recorded. All turns before it do. The file was changed, or made by another version.',
  mismatchNothing:
    'All that the game holds after that turn is as recorded: only the turn’s own fingerprint was changed.',
  mismatchParts: 'What differs after that turn: {parts}.',
  agreesAgain:
    'From turn {turn}, {date}, on, the game is again as recorded: its record was changed at one place, not its course.',
  agreesNever: 'No later turn comes out as recorded either.',
  states: { one: '{names}', other: '{n} states ({names})' },
  andMore: '{names} and {n} more',
  /** Parts of a game's state, by name; whatever else is there is told as `otherPart`. */
  parts: {
    world: 'the alliance and the world around it',
    hidden: 'what no government can see',
    vendors: 'the vendors',
    blocs: 'the blocs',
    seats: 'political capital and money',
    commitments: 'threats and promises on record',
    retaliations: 'retaliation under way',
    intents: 'the moves announced',
    happened: 'the events that happened',
    dilemmas: 'the choices that wait for an answer',
    scores: 'the scores',
    ended: 'whether the game is over',
    humans: 'who plays which seat',
    seed: 'the seed',
    key: 'the seed',
    turn: 'the turn',
    rulesVersion: 'the version of the rules',
    scenarioId: 'the scenario',
  },
  otherPart: 'something that this version does not know',
} as const;
