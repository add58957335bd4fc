/** "Did you mean": the known name that is nearest to a wrong one. */

/** Names longer than this are not compared: the table of distances grows with the product of both lengths. */
const LONGEST = 60;

/** More names than any real part of a scenario has: looking through them all, for each problem, would let a file keep the page busy. */
const MOST_NAMES = 1000;

/**
 * Edit distance in which a swap of two neighbours counts once (Damerau 1964, in the "optimal string alignment" form that edits no
 * letter twice).
 */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const substituted = at(last, j - 1) + (same ? 0 : 1);
      let distance = Math.min(at(last, j) + 1, at(row, j - 1) + 1, substituted);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        distance = Math.min(distance, at(beforeLast, j - 2) + 1);
      }
      row.push(distance);
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

/**
 * The name nearest to a wrong one, or null where none is near: at most a third of its letters wrong (one in short names), letter case
 * aside. Of equally near names, the first in the alphabet of code units.
 */
export function nearest(name: string, among: readonly string[]): string | null {
  if (name.length > LONGEST || among.length > MOST_NAMES) return null;
  const wanted = name.toLowerCase();
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  let best: string | null = null;
  let least = allowed + 1;
  for (const candidate of among) {
    if (candidate === name || Math.abs(candidate.length - name.length) > allowed) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance < least || (distance === least && best !== null && candidate < best)) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
