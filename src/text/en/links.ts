/** Sharing a game, and links that come in. */
export const links = {
  share: 'Share',
  shareTitle: 'Share this game',
  nothingSent:
    'Nothing is sent from here. A link holds the game itself, after the # sign, and browsers keep that part to themselves.',

  startTitle: 'The same start',
  startText: '{role}, seed {seed}: whoever opens it begins this game anew.',
  startLabel: 'Link to the same start',

  replayTitle: 'The game as played',
  replayText: {
    one: 'The orders of one turn. Whoever opens it can watch it, and play on.',
    other: 'The orders of {n} turns. Whoever opens it can watch each of them, and play on from any.',
  },
  replayLabel: 'Link to the game as played',
  length: '{n} characters.',
  notesLeftOut: 'Your notes would make it too long; they stay in the file.',
  making: 'Making the link …',
  tooLong:
    'As a link this game would have {length} characters. Many mail and chat programs cut an address after {limit}, so send the file instead.',
  notBuiltIn:
    'This scenario did not come with the page, so a link cannot name it. Send the file: it carries the scenario.',
  otherRulesHere: 'The orders of this game were given under other rules, which a link cannot say. Send the file.',
  notPlayed: 'No turn has been played yet.',
  notFetched: 'The scenario could not be fetched, so no link was made. The file holds everything.',

  fileTitle: 'As a file',
  fileText: 'The whole game with its scenario, to be opened on this page.',
  saveFile: 'Save the file',

  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'The browser does not allow copying. The link is marked: copy it with the keyboard.',

  // A link that came in
  incoming: 'Link to a game',
  refusedTitle: 'The link was not opened',
  damaged: 'The link is damaged. It may have been cut on its way: ask for it again, or for the file.',
  newer: 'The link was made by a newer version of this game. Reload the page to get it.',
  unknownScenario:
    'The link is to a game of the scenario “{scenario}”, which does not come with this page. Ask for the file.',
  otherScenario:
    'The link is to a game of another version of the scenario “{scenario}” than the one here. Ask for the file, which carries its own.',
  otherRules:
    'The game of this link was played under rules {theirs}; this page has rules {ours}, under which it would be another game. Ask for the file.',
  notAsRecorded:
    'The link does not hold: played here, its orders lead to another game. It was changed, or made by another version. Turn {turn} is where that showed.',
} as const;
