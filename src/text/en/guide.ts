/** Words of a guided game: its first choice, and one quiet line a turn. */
export const guideWords = {
  /** The question of the first choice. {capital} is the government asked about. */
  ask: '{capital} decides {when}. Whose advice?',
  askUndated: 'Whose advice?',
  now: 'this turn',
  in: { one: 'in {n} turn', other: 'in {n} turns' },
  choices: 'Three pieces of advice',
  /** Above the figures of the three. */
  effect: 'effect, % of GDP a year',
  fullBriefing: 'Briefing',
  allOrders: 'Show all orders now',
  guideMe: 'Begin with one choice; orders come over three turns',
  seal: 'Decide',
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
