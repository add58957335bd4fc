import type { MapPoint } from '../types.ts';

/** A ring as the map knows it: flat, and not closed by a repeated point. */
export function flatRing(ring: readonly MapPoint[]): Float32Array {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1];
  return Float32Array.from((closed ? ring.slice(0, -1) : ring).flat());
}
