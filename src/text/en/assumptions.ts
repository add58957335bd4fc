/** How far a game that is over hangs on contested assumptions. */
export const assumptionWords = {
  title: 'What it hangs on',
  aside: 'the same orders, other assumptions',
  what: 'Your orders are given again in {n} games for each end of {all} assumptions that are argued over, and everybody else acts anew. What moves hangs on them, and not on you alone.',
  /** The answer in a sentence. */
  none: 'None of {all} contested assumptions moves your aims by a point beyond chance.',
  most: 'It hangs most on one thing: {name}. {n} of {all} contested assumptions move your aims by a point or more.',
  one: 'It hangs on one of {all} contested assumptions: {name}.',
  /** Of an end that moves the aims: "If retaliation is feared little: your aims +4.1 ± 1.2, mostly …; 3 more governments close the core or go further." */
  end: '{holds}: your aims {composite}',
  byAim: ', mostly {aim} ({points})',
  moreClosed: {
    one: '; {n} more government closes its core or goes further',
    other: '; {n} more governments close their cores or go further',
  },
  fewerClosed: {
    one: '; {n} government fewer closes its core or goes further',
    other: '; {n} governments fewer close their cores or go further',
  },
  stop: '{text}.',
  /** What those say who take it so. */
  side: 'Who takes it so says: {says}',
  broke: { one: '{n} game broke off before its time.', other: '{n} games broke off before their time.' },
  table: 'All assumptions as a table',
  assumption: 'Assumption',
  low: 'Low end',
  high: 'High end',
  closed: 'Cores closed',
  meaning:
    'Each assumption goes to the low and to the high end of its range in the scenario, the others stay; after ±, how far chance may have moved the average, allowing for the number of ends. The ranges are the authors’, and of the real world they say nothing. Both sides of each stand under “Limits of the model”.',
} as const;
