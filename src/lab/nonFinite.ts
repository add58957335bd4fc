/** How many numbers within a value are NaN or infinite: plain JSON could not carry them, and nothing true can be computed from them. */
export function countNonFinite(value: unknown): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : 1;
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  for (const member of Object.values(value)) count += countNonFinite(member);
  return count;
}
