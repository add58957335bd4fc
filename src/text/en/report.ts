/** Why a government decided as it did. */
export const reasonWords = {
  aside: 'terms of {to} against {from} when it decided, % of GDP a year',
  kindOrder: 'Order',
  yourOrder: 'Your order',
  rest: 'All other reasons',
  together: 'Taken together',
  homePolitics:
    '{name} moved all the same: home politics, which nobody abroad can see, or what it had announced, outweighed {value}.',
  overruled: 'On these terms today’s posture was better by {value}; your order went the other way.',
} as const;

/** What came of each of the seat's orders. */
export const fateWords = {
  refused: 'Refused: {why}.',
  moved: '{name} went from {from} to {to}.',
  movedYou: 'Decided: {from} to {to}.',
  held: '{capital} decided and stayed: “{nearest}” fell short by {gap}.',
  heldEven: '{capital} decided and stayed: “{nearest}” scored as much.',
  heldAtHome:
    '{capital} decided and stayed, though “{nearest}” led by {gap}: home politics, which nobody abroad can see, or what it had announced.',
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

/** The turn's consequence, watched: cause, government, cost. */
export const watchWords = {
  open: 'Watch the last change',
  title: 'The last change',
  cause: 'Cause',
  ally: 'Government',
  cost: 'Cost',
  costOf: '{aim}: {before} → {after}',
  noCost: 'None of your aims lost a point.',
  noOrders: 'No order of yours.',
  again: 'Watch again',
  back: 'Back to the report',
} as const;
