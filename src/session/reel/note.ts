import { LONGEST_NOTE } from '../../scenario/schema/replay.ts';

/** What a file may not hold (the door refuses it): control characters, halves of surrogate pairs, what turns the direction of text, tags. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]+/gu;

/** A note as a replay can carry it: one paragraph, not too long. */
export function tidyNote(text: string): string {
  const line = text.replace(UNWRITABLE, ' ').replace(/ {2,}/g, ' ').trim();
  if (line.length <= LONGEST_NOTE) return line;
  // Cut between characters, never within one.
  return line
    .slice(0, LONGEST_NOTE)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
}
