/** What an order would do, on its card and in its dialog. */
export const previews = {
  /** Above the rows of a rule's own terms, and of moves in a target's reasons. */
  ruleTerms: '“{posture}” against today’s posture, as {capital} weighs it now, % of GDP a year',
  caseTerms: 'Effect on {capital}’s score of “{posture}” against today’s posture, % of GDP a year',
  gaugesMove: 'Figures next turn, without the order → with it',
  othersMove: 'Other governments',
  /** A card's one line, and the caption that says its unit once for all cards. */
  cardTerm: '{capital}: {what}',
  /** Of an order that does nothing within its turn: when it works, or that it does nothing at all. */
  worksIn: 'Works in {date}',
  movesNothing: 'Would move nothing now',
  /** Of a rule that waits for its law. */
  inForceFrom: 'In force from {date}: networks and standing count it from then',
  /** Of a threat whose day comes after the decision that it is to weigh on. */
  dueAfter: '{capital} decides first, in {date}',
  /** A government after the turn, with and without what is planned. */
  afterTurn: 'After this turn',
  asFarAsSeen: 'in one imagined world',
  withNone: 'No orders',
  asPlanned: 'As planned',
  stands: 'stands',
  scoresBest: 'scores best',
  lead: 'next best',
  /** Beneath, where what stands with no orders is not what was announced. */
  unlikeAnnounced: 'Announced: {posture}. In the turn as imagined, another’s order or an event touches that first.',
  /** Why a turn has more or fewer points than the one before. */
  carried: 'Carried',
  inTen: '{n} times in 10',
  pointsWhy: '{before} → {after} points: {why}',
  cardsCaption: 'effect on its score, % of GDP a year; + is tighter',
  /** Of a government, which is judged by its aims. */
  cardsCaptionAims: 'effect on your aims, points, or on a score, % of GDP',
} as const;
