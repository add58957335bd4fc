/** A seed that can be read aloud in a classroom: five digits, none of them leading zero. */
export function randomSeed(): string {
  const [word = 0] = crypto.getRandomValues(new Uint32Array(1));
  return String(10000 + (word % 90000));
}
