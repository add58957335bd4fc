/** What is wrong with a file. The sentence itself comes with the problem, from the door that found it. */
export const files = {
  at: 'Line {line}, column {column} ({path}): {message}',
  expected: 'Expected: {expected}',
  suggestion: 'Did you mean “{suggestion}”?',
  mismatchTurn:
    'From {date} on, the game in this file does not play out as recorded: {variable} is {found}, and the file says {expected}.',
  mismatchOrder:
    'In {date}, the file has an order of {state} that the rules do not allow. The file was changed, or made by another version.',
  mismatchRules:
    'The file was made under other rules (version {expected}; this page has {found}), so it cannot be played out here.',
  mismatchHash:
    'From {date} on, the game in this file does not play out as recorded. The file was changed, or made by another version.',
} as const;
