/** What a seat is after, the heaviest first: what matters most to it is not what a small screen leaves out. */
export function byWeight<Aim extends { readonly weight: number }>(aims: readonly Aim[]): readonly Aim[] {
  return [...aims].sort((a, b) => b.weight - a.weight);
}
