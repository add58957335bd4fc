/** Why a government decided as it did. */
export const reasonWords = {
  aside: 'terms of {to} against {from} when it decided, % of GDP a year',
  asideHeld: 'terms for {posture}, % of GDP a year',
  yourOrder: 'Your order',
  moved: '{amount} by: {cause}',
  last: 'Last moved by: {cause}',
  lastPeer: 'Last to move: {name}',
  rest: 'All other reasons',
  together: 'Taken together',
  homePolitics:
    '{name} moved all the same: home politics, which nobody abroad can see, outweighed a shortfall of {value}.',
  announced: '{name} moved all the same: it kept what it had announced, though its terms fall short by {value}.',
  stayedHomePolitics:
    '{name} stayed all the same: home politics, which nobody abroad can see, outweighed a lead of {value}.',
  stayedAnnounced: '{name} stayed all the same: it kept what it had announced, though its terms lead by {value}.',
  inForceLater: 'In force from {date}: its networks count as protected by it from then, not before.',
  inForceNow: 'In force at once.',
  overruled: 'On these terms today’s posture was better by {value}; your order went the other way.',
} as const;

/** Below the headline, of a government that moved against its own terms. */
export const standfirstWords = {
  homePolitics:
    '{name}: {from} to {to}. Home politics, which nobody abroad can see, outweighed a shortfall of {value} % of GDP a year',
  announced:
    '{name}: {from} to {to}. It kept what it had announced, though its terms fall short by {value} % of GDP a year',
} as const;

/** What came of each of the seat's orders. */
export const fateWords = {
  refused: 'Refused: {why}.',
  moved: '{name} went from {from} to {to}.',
  movedYou: 'Decided: {from} to {to}.',
  held: '{capital} decided and stayed: “{nearest}” fell short by {gap}.',
  heldEven: '{capital} decided and stayed: “{nearest}” scored as much.',
  heldAtHome:
    '{capital} decided and stayed, though “{nearest}” led by {gap}: home politics, which nobody abroad can see, outweighed it.',
  heldAnnounced: '{capital} stayed, as it had announced, though “{nearest}” led by {gap}.',
  against: 'Most against it: {term}, {value}.',
  notDue: '{capital} decides in {date} ({window}).',
  never: '{capital} has no decision ahead.',
  caseMoved: 'Its case for “{posture}” went from {before} to {after}.',
  caseStill: 'Its case for “{posture}”, at {after}, moved by less than {step}.',
  later: 'It comes to its end in {date}.',
  changed: 'It moved:',
  small: 'It arrived, and moved no figure by as much as is shown.',
  nothing: 'It moved no figure this turn.',
  more: 'and {n} more',
} as const;

/** The turn's consequence, watched: the orders, the government, the aims. */
export const watchWords = {
  open: 'Watch the last change',
  title: 'The last change',
  cause: 'Cause',
  ally: 'Government',
  cost: 'Your aims',
  costOf: '{aim}: {before} → {after}',
  noCost: 'None of your aims moved by a point mainly through these orders.',
  more: 'and {n} more',
  again: 'Watch again',
  back: 'Back to the report',
} as const;
