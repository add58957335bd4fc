/** What a file says, made fit to be shown beside its problems: nothing in it acts on the text around it, and it takes little room. */

/**
 * Characters that no text of a file may hold: control characters (line breaks too), half a surrogate pair, line separators, characters that
 * turn the direction of text, tags.
 */
export const FORBIDDEN_CHARACTER = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF\u{E0000}-\u{E007F}]/u;

const EACH_FORBIDDEN = new RegExp(FORBIDDEN_CHARACTER, 'gu');

/** "U+202E", for a message. */
export function codePointName(character: string): string {
  return `U+${hex(character)}`;
}

/** The text with each forbidden character written as JSON writes it: "\u202E". */
export function visible(text: string): string {
  return text.replace(EACH_FORBIDDEN, escaped);
}

/** As `visible`, cut to about `longest` characters where it is longer. @param first done to what is left of the text before */
export function brief(text: string, longest: number, first = (part: string): string => part): string {
  return text.length <= longest ? visible(first(text)) : `${visible(first(text.slice(0, longest)))}…`;
}

function escaped(character: string): string {
  const number = hex(character);
  return number.length > 4 ? `\\u{${number}}` : `\\u${number}`;
}

function hex(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
