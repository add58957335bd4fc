/** Which adviser speaks for which order: the one whose own words are nearest to it, so that no scenario has to say. */

/** Words that say nothing of what somebody is about. */
const SHORTEST = 4;

/** The beginnings of a text's longer words: "discloses", "disclosed" and "disclose" begin alike. */
function stems(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return new Set(words.filter((word) => word.length >= SHORTEST).map((word) => word.slice(0, SHORTEST + 1)));
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((stem) => b.has(stem)).length;
}

/**
 * Pairs each order with one speaker, so that the words shared are most in all; a tie keeps the order in which both are listed.
 * @param speakers all that each of them says of themselves; at least as many as orders
 * @param orders all that is said of each order
 * @returns for each order the index of its speaker
 */
export function backersOf(speakers: readonly string[], orders: readonly string[]): readonly number[] {
  const said = speakers.map(stems);
  const about = orders.map(stems);
  let best: readonly number[] = [];
  let most = -1;
  const pair = (taken: readonly number[], sum: number): void => {
    const order = about[taken.length];
    if (order === undefined) {
      if (sum > most) {
        most = sum;
        best = taken;
      }
      return;
    }
    for (const [index, words] of said.entries()) {
      if (!taken.includes(index)) pair([...taken, index], sum + shared(words, order));
    }
  };
  pair([], 0);
  return best;
}
