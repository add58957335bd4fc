import type { MapPoint } from '../types.ts';

/**
 * The one form in which the map knows a world, whether it came from an atlas or from a scenario's own shapes. Coordinates are
 * *map units*: planar, x to the right, y down.
 */
export interface MapGeometry {
  readonly bounds: Box;
  readonly regions: readonly GeometryRegion[];
  readonly lines: readonly BoundaryLine[];
  /** The id of the region that a scenario names, by any of its names; null = no such region. */
  find(name: string): string | null;
  /** A place as a scenario writes it, in map units. */
  project(point: MapPoint): [x: number, y: number];
}

export interface GeometryRegion {
  readonly id: string;
  /** The state that it is drawn with: its own id as a rule; null = never modelled. */
  readonly owner: string | null;
  readonly polygons: readonly Polygon[];
  readonly bounds: Box;
  /** Places inside with room for a mark, roomiest first; at least one. */
  readonly anchors: readonly Anchor[];
}

/** Flat rings x0, y0, x1, y1 …, not closed by a repeated point; the first is the outline, the others are holes. */
export type Polygon = readonly Float32Array[];

/** A circle inside a region: its middle and radius, in map units. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

export interface BoundaryLine {
  readonly points: Float32Array;
  /** `disputed`: the edge of a piece whose status is disputed and that is drawn with no state. */
  readonly kind: 'coast' | 'border' | 'disputed';
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The smallest box around flat point lists. An empty list gives an empty box (x0 > x1). */
export function boxOf(lists: Iterable<Float32Array>): Box {
  let x0 = Infinity;
  let y0 = Infinity;
  let x1 = -Infinity;
  let y1 = -Infinity;
  for (const points of lists) {
    for (let i = 0; i + 1 < points.length; i += 2) {
      const x = points[i] as number;
      const y = points[i + 1] as number;
      if (x < x0) x0 = x;
      if (x > x1) x1 = x;
      if (y < y0) y0 = y;
      if (y > y1) y1 = y;
    }
  }
  return { x0, y0, x1, y1 };
}

/** Signed area of a flat ring (shoelace), in square map units. */
export function ringArea(ring: Float32Array): number {
  let sum = 0;
  const n = ring.length;
  for (let i = 0, j = n - 2; i < n; j = i, i += 2) {
    sum += (ring[j] as number) * (ring[i + 1] as number) - (ring[i] as number) * (ring[j + 1] as number);
  }
  return sum / 2;
}
