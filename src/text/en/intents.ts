/** What others are telegraphed to do. `verb` stands between the name and the posture glyphs, `sentence` says it whole. */
export const intents = {
  leans: { verb: 'leans from', sentence: '{capital} leans from {today} to {posture}, decides {when}' },
  leansBack: { verb: 'leans back from', sentence: '{capital} leans back from {today} to {posture}, decides {when}' },
  holds: { verb: 'holds at', sentence: '{capital} holds at {today}, decides {when}' },
  settles: { verb: 'decides', sentence: '{capital} decides {when}' },
  defers: { verb: 'wants to defer', sentence: '{capital} wants to put off its decision, due {when}' },
  warns: { verb: 'warns', sentence: '{capital} means to warn {target} {when}' },
  retaliates: { verb: 'plans measures', sentence: '{capital} means to restrict exports from {state} {when}' },
  other: { verb: 'plans', sentence: '{capital} {does} {when}' },
  now: 'this turn',
  in: { one: 'in {n} turn', other: 'in {n} turns' },
  changed: 'changed: {cause}',
} as const;
