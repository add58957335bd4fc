/** Words of the page on which a recorded game is watched. */
export const watch = {
  recording: 'Recording',
  lookingBack: 'Looking back',
  title: 'Recording of {scenario}: {date}',
  theEnd: 'The end',
  lineOf: '{scenario} · seed {seed}',
  verified: { one: '{n} turn verified', other: '{n} turns verified' },
  verifiedMeaning: 'Every turn was played again and gave the state that the file says.',
  otherRules: 'Orders from rules {version}, played on today’s',
  otherRulesMeaning:
    'The file was made under other rules. Its orders were given again under today’s; those that are no longer legal were left out.',

  // Timeline
  timeline: 'Timeline',
  cursor: 'Turn',
  cursorSaid: '{date}, turn {turn} of {turns}',
  cursorEnd: 'The end, after {turns} turns',
  back: 'Step back',
  forward: 'Step forward',
  play: 'Play',
  pause: 'Pause',
  nextChange: 'Next change',
  noNextChange: 'No government changes its posture after this turn.',
  moves: { one: '{n} change of posture', other: '{n} changes of posture' },
  windowsOf: 'Decisions of {name}',
  movesMark: 'Changes of posture in the turn before',
  movesMarkAt: 'Changes of posture in the turn before, here {date}',
  notesMark: 'Notes',
  marksSaid: 'Changes of posture by turn',
  marksRow: '{date}: {moves}',

  // Said when the cursor moves
  saidQuiet: '{date}. Nobody changed posture in {before}.',
  saidStart: '{date}. The game begins.',
  saidMoves: '{date}. {before}: {moves}',
  saidMove: '{capital} moves to {posture}',
  saidMore: '{moves}; and {n} more',
  saidPaused: 'Paused at {date}',

  // Seats
  seat: 'Seen by',
  observer: 'An observer',
  seatsPlayed: 'Played by people',
  seatsOther: 'Other seats',
  saidSeat: 'Seen by {name}',

  // Tabs
  tabs: 'What to read',
  tabDossier: 'Dossier',
  tabBoard: 'Board',
  tabReport: 'Report',
  tabOrders: 'Orders',
  tabNotes: 'Notes',
  tabEnd: 'Verdict',

  // What the turn before did
  reportOf: 'The turn before: {date}',
  reportNone: 'No turn has been played yet.',
  reportElse: 'What else moved',

  // Orders
  ordersOf: 'The turn before, {date}: orders',
  person: 'played by a person',
  noOrders: 'no orders',
  quiet: {
    one: '{n} other seat gave orders that moved nothing yet',
    other: '{n} other seats gave orders that moved nothing yet',
  },

  // Notes
  noteAt: 'Note at {date}',
  noteHint: 'Notes are saved in the file with the recording.',
  noteSave: 'Save the note',
  noteSaved: 'Note saved at {date}',
  noteRemoved: 'Note at {date} taken away',
  noteRemove: 'Take away',
  notesAll: 'All notes',
  notesNone: 'No notes yet.',

  // Play on
  playOn: 'Play on from here',
  playOnTitle: 'Play on from {date}',
  playOnText: 'The recording stays as it is. You play a copy of it from here; what was ordered before stays ordered.',
  playOnRole: 'Play as',
  playOnAsBefore: '{name}, as before',
  playOnGo: 'Play on',
  playOnOver: 'The game has ended here. Step back to play on.',
  saidPlayOn: 'A game of your own, from {date}',

  // Menu, and the bar's own button for the last but one
  compare: 'Compare',
  lookBack: 'Look back over the game',
  watchAgain: 'Watch the game again',
  backToGame: 'Back to the game',
  compareWith: 'Compare with another recording',
  compareOrigin: 'Compare with the original',

  keysTitle: 'Keys of the recording',
  keys: [
    { keys: [',', '.'], does: 'A turn back, a turn forward' },
    { keys: ['Space'], does: 'Play and pause' },
    {
      keys: ['←', '→', 'Home', 'End'],
      does: 'Move through the turns while the timeline has the focus; Page keys move a year',
    },
    { keys: ['N'], does: 'Next change of posture' },
    { keys: ['T'], does: 'Go to the timeline' },
    { keys: ['W'], does: 'Write a note at this turn' },
    { keys: ['L', 'M'], does: 'Map or list' },
    { keys: ['[', ']'], does: 'Previous or next government' },
    { keys: ['/'], does: 'Find a government' },
    { keys: ['I'], does: 'Go to the intents' },
    { keys: ['R'], does: 'Go to the reasons in the dossier' },
    { keys: ['?'], does: 'This list' },
  ],
} as const;
