/** Where a change comes from. */
export const causeWords = {
  order: 'Order',
  event: 'Event',
  figure: 'Figure',
  rule: 'Rule',
  youDid: 'You {action}',
  theyDid: '{capital} {action}',
  in: '{text}, {date}',
} as const;
export const vague = {
  capital: 'a government',
  state: 'a country',
  vendor: 'a vendor',
  bloc: 'a bloc',
  posture: 'a posture',
  stake: 'what it gives',
  answer: 'a choice',
} as const;
export const details = {
  deadline: 'out by {date}',
  cap: 'cap {percent}',
  crews: 'coverage {coverage}, swap {swap}, core {core}',
  answer: '“{choice}”',
} as const;
