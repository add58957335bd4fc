/**
 * The house's easing, cubic-bezier(.2, 0, 0, 1): x(s) = 0.6 s (1−s)² + s³, y(s) = 3 s² (1−s) + s³.
 * @param share of the time, 0 to 1
 * @returns share of the way
 */
export function ease(share: number): number {
  if (share <= 0) return 0;
  if (share >= 1) return 1;
  let low = 0;
  let high = 1;
  for (let i = 0; i < 24; i++) {
    const s = (low + high) / 2;
    if (0.6 * s * (1 - s) * (1 - s) + s * s * s < share) low = s;
    else high = s;
  }
  const s = (low + high) / 2;
  return 3 * s * s * (1 - s) + s * s * s;
}
