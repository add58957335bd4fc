/** Opening a file or text: while it is read, where it is refused, and where the game in hand would be lost. */
import type { Plural } from '../fill.ts';

export const opening = {
  // Ways in
  chooseFile: 'A game or scenario file',
  dropHint: 'Choose a file, or drop one anywhere on this page. It is read on this device and goes nowhere.',
  paste: 'Or paste the text of a file, or a link',
  pasteHint:
    'A link to this game names a scenario, or holds a game as it was played. The text of a file begins with a brace.',
  pasteEmpty: 'There is nothing here yet.',
  neither: 'This is neither a link to a game nor the text of a file.',
  open: 'Open',
  dropHere: 'Drop the file to open it',
  dropStays: 'The present game stays until the file has opened well.',
  pastedName: 'Pasted text',

  // While it is read
  reading: 'Reading {file}',
  readingNow: 'Reading and checking …',
  verifying: 'Verifying turn {done} of {of}',
  cancel: 'Cancel',
  close: 'Close',

  // Refused before it is read
  severalName: 'Several files',
  several: 'One file at a time, please: {n} came at once.',
  tooLarge: 'The file has {mb} MB; at most {most} MB can be opened. A game or a scenario of this page is far smaller.',
  empty: 'The file is empty.',
  binary: 'This is not a text file. A game or a scenario is text in JSON, saved by this page or written by hand.',
  utf16: 'The file is written in UTF-16. Save it as UTF-8 and open it again.',
  notUtf8:
    'The file holds bytes that are not UTF-8, so some of its letters cannot be read. Save it as UTF-8 and open it again.',
  unreadable: 'The file could not be read: it may be a folder, or have been moved or deleted.',

  // Refused
  problemsTitle: 'The file was not opened',
  stays: 'The present game stays as it is.',
  problems: { one: '{n} problem', other: '{n} problems' } satisfies Plural,
  problemsAndWarnings: '{problems}, {warnings}',
  warnings: { one: '{n} warning', other: '{n} warnings' } satisfies Plural,
  place: 'Line {line}, column {column}',
  warning: 'Warning',
  excerpt: 'The lines around line {line}',
  expected: 'Expected: {expected}',
  suggestion: 'Did you mean “{suggestion}”?',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying; select the text instead.',
  tooSlow: 'Reading it took longer than any real file takes, so it was stopped. Nothing else was touched.',
  crashed: 'Reading it broke the reader, which runs apart from the page. Nothing else was touched.',
  mismatchTitle: 'The game in this file does not play out as recorded',

  // Another version of the rules
  otherRulesTitle: 'Played under other rules',
  otherRules:
    'This game was played under rules {theirs}; this page has rules {ours}. It cannot be shown as it was played, since the rules that made it are not here.',
  otherRulesOffer:
    'Its orders can be played again on today’s rules. That is another game: orders that are no longer allowed are left out, and it will be marked as played again.',
  playAgain: 'Play its orders on today’s rules',

  // The game in hand
  leavingTitle: 'Leave the game in hand?',
  leavingText:
    '“{file}” is ready to open. The game in hand is not kept on this device: saved as a file, it can be opened again.',
  leaveSaved: 'Save it as a file and go on',
  leave: 'Leave it',
  stay: 'Stay with it',

  // Warnings of what was opened
  openedWith: '{file} was opened, with {warnings}.',
  readWarnings: 'Read them',
  warningsTitle: 'What to know of this file',
} as const;
