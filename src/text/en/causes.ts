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
  pledge: 'something in return',
  answer: 'a choice',
} as const;
export const details = {
  deadline: 'out by {date}',
  cap: 'cap {percent}',
  crews: 'coverage {coverage}, swap {swap}, core {core}',
  answer: '“{choice}”',
  ministry: ' ({ministry})',
  stands: { for: 'for {protector}’s case', against: 'against being pressed' },
} as const;

/** A figure opened: from what it changed, what it began from, and where the scenario has it from. */
export const causeSteps = {
  asAtStart: 'As at the start of the game: no turn has changed it.',
  standsOn: 'It stands on',
  workedOutFrom: 'Worked out from',
  notFound: 'Nothing is on record of this figure.',
  value: 'Value',
  range: 'Range',
  rangeOf: '{low} to {high}',
  confidence: 'Confidence',
  confidences: { high: 'high', medium: 'medium', low: 'low' },
  sources: 'Sources',
  judgement: 'Judgement of the scenario’s authors',
  noSource: 'Set by the scenario',
  figureOf: 'Figure of the scenario',
  eventOf: 'Event',
  termOf: '{term}: {posture} against the posture that stands',
  groupOf: '{group}: {posture} against the posture that stands',
  inAppraisal: 'How {capital} weighs it now · % of GDP a year',
  inReport: 'As {capital} weighed it in this report · % of GDP a year',
  together: 'Together',
} as const;
