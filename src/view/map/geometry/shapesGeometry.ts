import { inPolygon } from '../pick/inPolygon.ts';
import type { MapPoint, ShapesSource } from '../types.ts';
import { findAnchors } from './anchors.ts';
import { type BoundaryLine, boxOf, type GeometryRegion, type MapGeometry, type Polygon } from './geometry.ts';

function flatRing(ring: readonly MapPoint[]): Float32Array {
  const first = ring[0];
  const last = ring.at(-1);
  const closed = first && last && ring.length > 1 && first[0] === last[0] && first[1] === last[1];
  return Float32Array.from((closed ? ring.slice(0, -1) : ring).flat());
}

/** Rings by even-odd depth: a ring inside an odd number of others is a hole of the one around it. */
function polygonsOf(rings: readonly Float32Array[]): Polygon[] {
  const around = rings.map((ring) =>
    rings.filter((other) => other !== ring && inPolygon(ring[0] as number, ring[1] as number, [other])),
  );
  const polygons = new Map<Float32Array, Float32Array[]>();
  rings.forEach((ring, i) => {
    if ((around[i] as Float32Array[]).length % 2 === 0) polygons.set(ring, [ring]);
  });
  rings.forEach((ring, i) => {
    const parents = around[i] as Float32Array[];
    if (parents.length % 2 === 0) return;
    const nearest = parents.find((p) => (around[rings.indexOf(p)] as Float32Array[]).length === parents.length - 1);
    if (nearest) polygons.get(nearest)?.push(ring);
  });
  return [...polygons.values()];
}

/** Edges that two shapes share, point for point, are borders; all others are coast. */
function linesOf(regions: readonly GeometryRegion[]): BoundaryLine[] {
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

/** A scenario's own flat map; its units are the map's units. */
export function shapesGeometry(source: ShapesSource): MapGeometry {
  const regions = source.shapes.map((shape): GeometryRegion => {
    const polygons = polygonsOf(shape.rings.map(flatRing).filter((ring) => ring.length >= 6));
    return {
      id: shape.id,
      owner: shape.id,
      polygons,
      bounds: boxOf(polygons.flat()),
      anchors: polygons.length > 0 ? findAnchors(polygons) : [],
    };
  });
  return {
    bounds: { x0: 0, y0: 0, x1: source.width, y1: source.height },
    regions,
    lines: linesOf(regions),
    find: (name) => (regions.some((region) => region.id === name) ? name : null),
    project: ([x, y]) => [x, y],
  };
}
