import { inPolygon } from '../pick/inPolygon.ts';
import type { ShapesSource } from '../types.ts';
import { findAnchors } from './anchors.ts';
import { boundaryLines } from './boundaryLines.ts';
import { boxOf, type GeometryRegion, type MapGeometry, type Polygon } from './geometry.ts';
import { flatRing } from './rings.ts';

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
    lines: boundaryLines(regions),
    find: (name) => (regions.some((region) => region.id === name) ? name : null),
    project: ([x, y]) => [x, y],
  };
}
