/** Words of the page on which two lines of play are held against each other. */
export const compare = {
  title: 'Compare',
  lineOf: '{scenario} · seed {seed} · {role}',
  sameWorld: 'Same world; only the orders differ',
  otherSeed:
    'Same scenario, other seeds ({a} and {b}): the world was drawn anew, so not every difference comes from the orders',
  otherScenario: 'These two games are of different scenarios. They cannot be held against each other turn by turn.',
  otherScenarioNames:
    '{a} is a game of “{scenarioA}”; {b} is a game of “{scenarioB}”. Choose a recording of the same scenario.',
  sameLine: 'The orders of both lines are the same in every turn that both have.',
  differs: 'Differs',
  keyOfMaps: 'Key to the maps',

  // Lines
  lineA: 'A',
  lineB: 'B',
  nameOfLine: 'Name of line {line}',
  lineNamed: 'Line {line}',
  original: 'The original',
  branch: 'Your branch',
  branchAt: 'played on from {date}',
  asPlayed: 'as played',
  noSecond: 'No second line yet',
  noSecondText: 'Choose a second recording of the same scenario: a file, or one that is kept on this device.',
  chooseSecond: 'Choose another line',
  chooseTitle: 'The line to compare with',
  fromFile: 'A file with a recorded game',
  fromShelf: 'Kept on this device',
  shelfNone: 'Nothing is kept on this device that could be compared.',
  openFailed: 'This could not be opened as a recorded game.',
  opening: 'Reading and verifying the recording',

  // Maps
  viewOf: 'Part of the map',
  wholeMap: 'Whole map',
  mapOf: 'Map of line {line}, {name}, {date}',

  // Time
  bothMove: 'both lines move together',
  measure: 'What the chart shows',
  scale: 'scale {low} to {high}',
  branchPoint: 'Branch, turn {turn}, {date}',
  notWatched: 'not yet watched',
  notBoth: 'one line only',
  nextDifference: 'Next difference',
  noNextDifference: 'The maps differ in nothing new after this turn.',
  statesDiffer: { one: '{n} government differs', other: '{n} governments differ' },
  saidNone: '{date}: no government differs.',
  saidSome: '{date}: {n}. {first}',
  saidFirst: '{name}: {a} in A, {b} in B',

  // Differences
  differences: 'Differences',
  columnWhat: 'What',
  columnDifference: 'Difference',
  turnRow: 'Turn {turn}, {date}',
  firstDivergence: 'first divergence',
  ordered: '{name}: {orders}',
  noOrders: 'no orders',
  stopped: 'the recording stops here',
  since: '{posture} since {date}',
  fromStart: '{posture}, from the start',
  postureGap: '{a} to {b}',
  money: 'Public money',
  spent: '{money} spent',
  composite: 'Aims together',
  more: { one: 'Show {n} more government', other: 'Show {n} more governments' },
  nothingDiffers: 'Nothing differs at this turn.',

  keysTitle: 'Keys of the comparison',
  keys: [
    { keys: [',', '.'], does: 'Both lines a turn back, a turn forward' },
    { keys: ['Space'], does: 'Play and pause' },
    {
      keys: ['←', '→', 'Home', 'End'],
      does: 'Move through the turns while the slider has the focus; Page keys move a year',
    },
    { keys: ['N'], does: 'Next difference' },
    { keys: ['T'], does: 'Go to the slider' },
    { keys: ['?'], does: 'This list' },
  ],
  back: 'Back',
} as const;
