/**
 * What the door says of each problem: its code, whether it stops the file, what is wrong and what would be right. Codes are stable and
 * documented in scenarios/README.md. "{name}" is filled in from the problem's data.
 */
import type { ProblemData, Severity } from './problem.ts';

interface Wording {
  readonly severity?: Severity;
  readonly message: string;
  readonly expected: string;
}

export const MESSAGES = {
  // The text
  tooLarge: { message: 'The file has {bytes} bytes.', expected: 'At most {most} bytes.' },
  tooDeep: { message: 'Lists and objects stand too deep within each other here.', expected: 'At most {most} levels.' },
  tooManyValues: {
    message: 'The file holds too many values; counting stopped here.',
    expected: 'At most {most} values.',
  },
  notJson: { message: 'This is not JSON: {what}.', expected: 'Strict JSON (RFC 8259).' },
  comment: { message: 'JSON has no comments.', expected: 'Nothing here; a "note" is the place for a remark.' },
  trailingComma: { message: 'A comma stands before this closing bracket.', expected: 'No comma after the last entry.' },
  duplicateKey: { message: 'The key "{key}" stands twice in this object.', expected: 'Each key once.' },
  forbiddenKey: { message: '"{key}" may not be a key.', expected: 'A name that does not belong to the language.' },
  forbiddenCharacter: {
    message: 'The text holds the character {character}.',
    expected: 'No control characters, line breaks or characters that turn the direction of text.',
  },

  // The version
  newerFormat: {
    message: 'The file has format {format}, which is newer than this program.',
    expected: 'Format {newest}, or a newer program.',
  },
  unknownFormat: { message: 'There is no format {format}.', expected: 'Format {newest}.' },

  // The shape
  missing: { message: '"{key}" is missing.', expected: '{expected}.' },
  unknownKey: { message: '"{key}" means nothing here.', expected: '{options}.' },
  wrongType: { message: 'This is {found}.', expected: '{expected}.' },
  notFinite: { message: 'This number is too large.', expected: 'A number that 64 bits can hold.' },
  notInteger: { message: '{value} is not a whole number.', expected: 'A whole number.' },
  tooSmall: { message: '{value} is too small.', expected: '{least}.' },
  tooBig: { message: '{value} is too big.', expected: '{most}.' },
  tooShort: { message: 'This has {length} {of}.', expected: 'At least {least}.' },
  tooLong: { message: 'This has {length} {of}.', expected: 'At most {most}.' },
  badName: { message: '"{name}" is not a name that can be used here.', expected: 'In full: {rule}.' },
  notOneOf: { message: '{value} is not known here.', expected: 'One of {options}.' },
  noVariant: { message: 'It is not clear which form this has.', expected: 'An object with {options}.' },
  figureOrder: {
    message: 'The value {value} lies outside its own range, {low} to {high}.',
    expected: 'low ≤ value ≤ high.',
  },

  // References
  unknownState: { message: 'There is no state "{name}".', expected: 'A key of $.states.' },
  unknownVendor: { message: 'There is no vendor "{name}".', expected: 'A key of $.vendors.' },
  unknownBloc: { message: 'There is no bloc "{name}".', expected: 'A key of $.blocs.' },
  unknownSource: { message: 'There is no source "{name}".', expected: 'A key of $.sources, or "judgement".' },
  unknownEvent: { message: 'There is no event "{name}".', expected: 'The id of an event.' },
  unknownChoice: { message: 'This dilemma has no choice "{name}".', expected: 'The id of one of its choices.' },
  unknownAct: { message: 'There is no act {act}.', expected: 'An act from 0 to {last}.' },
  unknownAtlas: { message: 'There is no atlas "{name}".', expected: 'One of {options}.' },
  unknownRegion: { message: 'The map has no region "{name}".', expected: '{expected}.' },
  unknownParameter: { message: 'Nothing in the model reads "{name}".', expected: 'A parameter of the model.' },
  missingParameter: {
    message: 'The model needs the parameter "{name}".',
    expected: 'A value with unit, range and source.',
  },
  parameterBounds: {
    message: 'The model cannot reckon with {value} for "{name}".',
    expected: '{expected}.',
  },
  unknownObjective: {
    message: 'There is no objective "{name}" for this role.',
    expected: 'One of {options}.',
  },
  unknownGauge: {
    message: '"{name}" cannot be shown as a gauge of this role.',
    expected: 'One of {options}.',
  },
  unknownPlaceholder: { message: 'Nothing is filled in for {name}.', expected: 'One of {options}.' },

  // Sense
  duplicate: { message: '"{name}" stands here twice.', expected: 'Each {what} once.' },
  reservedName: { message: '"{name}" has a meaning of its own.', expected: 'Another name.' },
  protectorIsRival: { message: 'The protector and the rival are one state.', expected: 'Two states.' },
  noGovernment: {
    message: 'There is no state beside the protector and the rival.',
    expected: 'At least one government that decides.',
  },
  noRestrictedVendor: {
    message: 'No vendor of the layer "{layer}" is at home in the rival, "{rival}".',
    expected: 'At least one restricted vendor for each layer.',
  },
  noOtherVendor: {
    message: 'No vendor of the layer "{layer}" is at home elsewhere than in the rival.',
    expected: 'At least one vendor with another home for each layer.',
  },
  noIntention: {
    message: 'The hidden truth says nothing of the rival, "{rival}".',
    expected: 'An entry for it in $.truth.intention.',
  },
  missingOrder: { message: 'There is no order "{kind}".', expected: 'One with its cost, since {reason}.' },
  noProtectorRole: {
    message: 'The protector, "{protector}", has no role.',
    expected: 'An entry for it in $.roles; $.allyRole serves governments only.',
  },
  rivalRole: { message: 'The rival cannot be played.', expected: 'Roles for other states.' },
  selfTie: { message: '"{name}" is tied to itself.', expected: 'Two states.' },
  sharedRegion: { message: 'The region "{name}" is already that of "{state}".', expected: 'A region of its own.' },
  outsideMap: { message: '{value} lies outside the map.', expected: 'From {least} to {most}.' },
  boundsOrder: { message: 'These bounds hold no area.', expected: '{expected}.' },
  openRing: {
    message: 'This ring begins at {first} and ends at {last}.',
    expected: 'The first position again at its end: a ring of GeoJSON is closed.',
  },
  noRegion: { message: 'This feature does not say which region it is.', expected: '{expected}.' },
  tooManyPositions: {
    message: 'The map has {positions} positions.',
    expected: 'At most {most}: simplify the outlines.',
  },
  actOrder: { message: 'This act begins in turn {turn}.', expected: '{expected}.' },
  turnOutside: { message: 'Turn {turn} is not in the calendar.', expected: 'A turn from 0 to {last}.' },
  rangeOrder: { message: '{low} comes before {high} here, but is larger.', expected: 'The smaller first.' },
  weightsPerAct: {
    message: 'The list has {found} of the {acts} weights.',
    expected: 'One for each act, {acts} in all.',
  },
  sumNotOne: { message: '{what} sum to {sum}.', expected: 'A sum of 1.' },
  carrierShares: { message: 'The shares of the carriers sum to {sum}.', expected: 'At most 1.' },
  noRecord: {
    message: 'This is called {basis}, and only judgement stands behind it.',
    expected: 'A key of $.sources, or the basis "invented".',
  },
  unusedSource: { severity: 'warning', message: 'Nothing cites "{name}".', expected: 'A source that something cites.' },

  // Replays
  scenarioChanged: {
    message: 'The scenario in this file is not the one that was played: its hash is {found}.',
    expected: 'The hash of the scenario in the file.',
  },
  otherRules: {
    severity: 'warning',
    message: 'The game was played by rules {found}; this program has rules {own}.',
    expected: 'The same rules: the game may come out otherwise here.',
  },
  notInOrder: {
    message: 'Turn {turn} does not fit here.',
    expected: 'The turns of this list in rising order, none after turn {last}, the last that the file has.',
  },
  tooManyTurns: { message: 'The file has {turns} turns.', expected: 'At most {most}, as the calendar says.' },

  // Scripts
  otherScenario: { message: 'The file is for "{name}", not for this scenario.', expected: '"{own}".' },
  dateOutside: {
    message: '{date} is not in the calendar.',
    expected: 'A day from {first} to {last}, or of the year before it.',
  },
  notAPower: { message: '"{name}" is neither the protector nor the rival.', expected: 'One of {options}.' },
  orderNotOffered: { message: 'The scenario has no order "{kind}".', expected: 'An order of $.orders.' },
  unknownStake: { message: 'There is no stake "{name}".', expected: 'A key of $.stakes.' },
  unknownDilemma: { message: 'There is no dilemma "{name}".', expected: 'The id of a dilemma.' },

  // The table of mechanisms
  mechanismForm: {
    message: '{name} says two things at once, or half of one.',
    expected: '"where" with what switches it off, or "leftOut" alone.',
  },
  noNeutralValue: {
    message: 'The parameter "{name}" cannot be switched off.',
    expected: 'A parameter with a value at which it does nothing.',
  },

  // Counterfactuals
  notInScript: { message: 'The script has no "{name}" there.', expected: 'What the script has, to be taken out.' },

  // The end of a long list
  moreProblems: {
    severity: 'warning',
    message: 'There are {more} more problems after these.',
    expected: 'Mend these first.',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type ProblemCode = keyof typeof MESSAGES;

/** What a syntax error of the JSON parser means, by its name there. */
const SYNTAX: Readonly<Record<string, string>> = {
  InvalidSymbol: 'a word or sign that JSON does not have',
  InvalidNumberFormat: 'a number that is not written as JSON writes numbers',
  PropertyNameExpected: 'a key in double quotes should stand here',
  ValueExpected: 'a value should stand here',
  ColonExpected: 'a colon should stand here',
  CommaExpected: 'a comma should stand before this',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'the file should end here',
  UnexpectedEndOfString: 'this text has no closing quote',
  UnexpectedEndOfNumber: 'this number breaks off',
  InvalidUnicode: 'this text has a "\\u" that four hexadecimal digits do not follow',
  InvalidEscapeCharacter: 'this text has a backslash before a character that needs none',
  InvalidCharacter: 'this text has a raw control character',
};

export function severityOf(code: ProblemCode): Severity {
  const wording: Wording = MESSAGES[code];
  return wording.severity ?? 'error';
}

export function wordingOf(
  code: ProblemCode,
  data: ProblemData,
): { readonly message: string; readonly expected: string } {
  const { message, expected }: Wording = MESSAGES[code];
  const all = code === 'notJson' ? { ...data, what: SYNTAX[String(data.what)] ?? 'something is wrong here' } : data;
  return { message: fill(message, all), expected: fill(expected, all) };
}

function fill(sentence: string, data: ProblemData): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : whole,
  );
}
