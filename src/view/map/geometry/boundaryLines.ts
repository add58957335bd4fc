import type { BoundaryLine, GeometryRegion } from './geometry.ts';

/** Edges that two regions share, point for point, are borders; all others are coast. */
export function boundaryLines(regions: readonly GeometryRegion[]): BoundaryLine[] {
  const owners = new Map<string, Set<string>>();
  const edges = new Map<string, Float32Array>();
  for (const region of regions) {
    for (const ring of region.polygons.flat()) {
      for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        const a = [ring[j] as number, ring[j + 1] as number];
        const b = [ring[i] as number, ring[i + 1] as number];
        const key = [String(a), String(b)].sort().join(' ');
        edges.set(key, Float32Array.from([...a, ...b]));
        owners.set(key, (owners.get(key) ?? new Set()).add(region.id));
      }
    }
  }
  return [...edges].map(([key, points]) => ({ points, kind: (owners.get(key)?.size ?? 0) > 1 ? 'border' : 'coast' }));
}
