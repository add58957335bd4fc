import { presimplify, quantile, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';

/**
 * Visvalingam's simplification over all arcs at once, by the area of triangles in the projected plane (the projection is
 * equal-area, so an area means the same everywhere; in degrees the north would keep too many points).
 * @param arcs flat-free points of the projected plane
 * @param share how many of the points to keep, 0 to 1
 */
export function simplifyArcs(arcs: readonly (readonly [number, number][])[], share: number): [number, number][][] {
  const topology: Topology = {
    type: 'Topology',
    objects: {},
    arcs: arcs.map((arc) => arc.map(([x, y]) => [x, y])),
  };
  const weighted = presimplify(topology);
  return simplify(weighted, quantile(weighted, share)).arcs.map((arc) =>
    arc.map((point) => [point[0] as number, point[1] as number]),
  );
}
