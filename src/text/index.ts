/** The text room's public face: all the prose of the interface, made from codes, data and the scenario's names. */
export { dateOfTurn, turnLabel } from './calendar.ts';
export { type UiKey, ui } from './en/ui.ts';
export { fill, type Plural, plural } from './fill.ts';
export { formatNumber, formatPercent, formatRange, formatSigned, formatUsdBn } from './format.ts';
export { joinNames, type Names, namesOf } from './names.ts';
export { say } from './say.ts';
export type {
  CardText,
  CauseText,
  IntentText,
  Lookups,
  Say,
  Sentence,
  TruthText,
  VerdictData,
  VerdictText,
  Voice,
} from './types.ts';
export { voiceOf } from './voice.ts';
