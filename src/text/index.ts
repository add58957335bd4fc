/** The text room's public face: all the prose of the interface, made from codes, data and the scenario's names. */

export { basisOf, basisOfHappening } from './basis.ts';
export { turnLabel } from './calendar.ts';
export { clockLine } from './clock.ts';
export { momentLabel } from './dates.ts';
export { mechanismWords } from './en/mechanisms.ts';
export { ui } from './en/ui.ts';
export { fill, plural } from './fill.ts';
export { formatNumber, formatPercent, formatPlain, formatRange, formatSigned, formatUsdBn, inWords } from './format.ts';
export { glossaryOf } from './glossary.ts';
export { headlineOfMany } from './happenings.ts';
export { joinNames, type Names, namesOf } from './names.ts';
export { say } from './say.ts';
export { firstSentences } from './sentences.ts';
export { movedTogether } from './together.ts';
export type { VerdictData, Voice } from './types.ts';
export { lowerFirst, sentenceCase, voiceOf } from './voice.ts';
