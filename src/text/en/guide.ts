/** Words of a guided game: its first choice, and one quiet line a turn. */
export const guideWords = {
  /** The question of the first choice. {capital} is the government asked about. */
  ask: '{capital} decides {when}. Whose advice?',
  askUndated: 'Whose advice?',
  now: 'this turn',
  in: { one: 'in {n} turn', other: 'in {n} turns' },
  choices: 'Three pieces of advice',
  /** Below an order, in an order's own figures: what it moves, and what is wanting for a tighter rule. */
  pull: 'adds {moves}, lacks {wanting}',
  wanting: 'What is wanting',
  tips: { would: 'would tip it', might: 'might tip it' },
  /** What a pressed figure is counted in; said with it, for the page has no room for it. */
  unit: '% of GDP a year',
  /** In the key to the map, behind the black square with its number. */
  square: 'turns to its decision',
  fullBriefing: 'Briefing',
  allOrders: 'All orders',
  guideMe: 'Begin with one choice; orders come over three turns',
  seal: 'Decide',
  answerAndSeal: 'Answer and decide',
  chosen: '{order} chosen',
  allShown: 'All orders shown',
  dismiss: 'No more hints',
  /** One line a turn, by the turn's number; {rival} and {protector} are capitals. */
  lines: {
    report: 'A figure can be pressed: it opens into what moved it.',
    2: 'Turn 2: more orders. A card shows its price in points and what it would move; a press plans it, another takes it back.',
    3: 'Turn 3: all orders. A threat that is not carried out is a bluff on record; {rival} answers with trade. The square beside a name counts the turns to its decision.',
  },
} as const;
