/** Why a government decided as it did. */
export const reasonWords = {
  aside: 'terms of {to} against {from} when it decided, % of GDP a year',
  kindOrder: 'Order',
  yourOrder: 'Your order',
  for: 'for',
  against: 'against',
  rest: 'All other reasons',
  together: 'Taken together',
  homePolitics:
    '{name} moved all the same: home politics, which nobody abroad can see, or what it had announced, outweighed {value}.',
  overruled: 'On these terms today’s posture was better by {value}; your order went the other way.',
} as const;
