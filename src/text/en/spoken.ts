/** What is said aloud and stands on no page: the answers to the query keys, and the names of pages in the browser's tab. */
export const spoken = {
  /** {postures} is a list of "open: 12". */
  board: '{date}, rules now: {postures}.',
  atPosture: '{posture}: {n}',
  deciding: 'Deciding this turn: {names}.',
  decidesNext: 'Next to decide, {when}: {names}.',
  noneDecides: 'No decision is ahead.',

  intents: { one: '{n} intent.', other: '{n} intents.' },
  intentsShown: 'The {shown} on the board of {n} intents.',
  intentChanged: 'Changed: {sentence}.',
  intentSame: '{sentence}.',

  /** {terms} is a list of "cost −0.012". */
  reasons: '{name}: {today} today. Against it, {posture} scores {total} % of GDP a year: {terms}.',
  reasonsLead: '{name}: {today} today. {posture} would score better by {total} % of GDP a year: {terms}.',
  term: '{group} {value}',
  noReasons: '{name} weighs no rule of its own here: it has no reasons to show.',
  chooseFirst: 'No government is chosen. Brackets step through them.',

  change: '{name}, {n} of {of}: {what}',
  postureChange: 'from {before} to {after}.',
  intentChange: 'its plan changed: {sentence}.',
  titleBriefing: 'Briefing, {date}',
  titleReport: 'Report, {date}',
  titleCompare: 'Two lines compared',

  nothingChanged: 'No posture and no intent changed in the last turn.',
} as const;
