/** The first sentences of a text, as many as are asked for; the whole text where it has fewer. */
export function firstSentences(text: string, count = 1): string {
  const found = text.match(/.+?(?:[.!?](?=\s+\p{Lu}|\s*$)|$)\s*/gsu) ?? [text];
  return found.slice(0, count).join('').trim();
}
