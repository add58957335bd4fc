/** What advisers warn of: what stands, and what hangs on it; never what to do. */
export const risks = {
  strain: 'Alliance strain stands at {value} of 100. At 100 cooperation ends, and the game with it.',
  support: 'Support at home stands at {value}. At {floor} the government falls.',
  election: 'A vote comes in {date}. At today’s support it is lost in {n} cases of ten.',
  threatCalled:
    'Your threat to {capital} runs to {date}, and its rule falls short. Silence after that counts as withdrawing it.',
  threatened: 'The threat of {capital} runs to {date}. It asks for {posture}.',
  promiseOwed: '{capital} has done its part. What was promised is owed by {date}, or counts as broken.',
  recordLow: 'Your record of threats and promises kept stands at {value} of 1. The next is believed less.',
  claimsLow: 'Your record of claims borne out stands at {value} of 1. What you show next convinces fewer.',
  ruleWears: 'Of the rule announced in {capital} {share} still stands, and it wears on.',
  purseEmpty: 'The treasury has spent so much that nobody is paid to follow the rule up.',
  windowCloses:
    '{capital} decides this quarter. For {posture} it lacks {gap} % of GDP a year, and its next date is {date}.',
  windowLast: '{capital} decides this quarter. For {posture} it lacks {gap} % of GDP a year, and no later date is set.',
  loosening: '{capital} plans to go back to {posture} in {date}.',
  measure: '{capital} plans to restrict {target} exports in {date}.',
  removalLate: 'In {state} restricted gear is still {share} of the radio network. Its date is {date}.',
  licenceEnds: 'The licence that keeps {vendor} in parts ends in {date}.',
  substitution: '{vendor} has replaced {share} of the parts that export bans stop. They bite less each year.',
  shortSupply: '{vendor} can deliver {share} of what is ordered, and your carriers order from it.',
  ownWindow: 'The decision is open this quarter. The next date is {date}.',
  ownWindowLast: 'The decision is open this quarter, and no later date is set.',
  lockIn:
    'Restricted gear is {share} of the radio network and {ordered} of new orders. What is built now is dear to remove later.',
  provoked:
    'Our rule is plain enough, and our exports large enough, for an answer in trade. {capital} has given none so far.',
  measureStands: 'The limits that {capital} put on our exports stand until {date}.',
  orderShare: '{vendor} has {share} of the world’s new radio orders.',
  aimLow: '{aim} stands at {value} of 100, among the aims that count in this act.',
} as const;
