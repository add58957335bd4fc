/** What an order would do, on its card and in its dialog. */
export const previews = {
  /** Above the rows of a rule's own terms, and of moves in a target's reasons. */
  ruleTerms: '“{posture}” against today’s posture, as {capital} weighs it now, % of GDP a year',
  caseTerms: 'Effect on {capital}’s score of “{posture}” against today’s posture, % of GDP a year',
  gaugesMove: 'Your figures next turn',
  othersMove: 'Other governments',
  /** A card's one line, and the caption that says its unit once for all cards. */
  cardTerm: '{capital}: {what}',
  cardsCaption: 'effect on the target’s score, % of GDP a year; + speaks for a tighter rule',
} as const;
