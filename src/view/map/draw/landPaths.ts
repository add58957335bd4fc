import { type Box, boxOf, type GeometryRegion, type MapGeometry } from '../geometry/geometry.ts';

/** One polygon's outline, and the box around it. */
export interface OutlinePath {
  readonly path: Path2D;
  readonly box: Box;
}

/** Canvas paths in map units, made once a geometry; drawn under a view's transform. */
export interface LandPaths {
  readonly regions: readonly Path2D[];
  readonly borders: Path2D;
  readonly coast: Path2D;
  readonly disputed: Path2D;
}

function trace(path: Path2D, points: Float32Array, closed: boolean): void {
  path.moveTo(points[0] as number, points[1] as number);
  for (let i = 2; i + 1 < points.length; i += 2) path.lineTo(points[i] as number, points[i + 1] as number);
  if (closed) path.closePath();
}

function regionPath(region: GeometryRegion): Path2D {
  const path = new Path2D();
  for (const ring of region.polygons.flat()) trace(path, ring, true);
  return path;
}

const made = new WeakMap<MapGeometry, LandPaths>();

export function landPaths(geometry: MapGeometry): LandPaths {
  let paths = made.get(geometry);
  if (paths) return paths;
  const lines = { border: new Path2D(), coast: new Path2D(), disputed: new Path2D() };
  for (const line of geometry.lines) trace(lines[line.kind], line.points, false);
  paths = {
    regions: geometry.regions.map(regionPath),
    borders: lines.border,
    coast: lines.coast,
    disputed: lines.disputed,
  };
  made.set(geometry, paths);
  return paths;
}

const outlined = new WeakMap<GeometryRegion, readonly OutlinePath[]>();

/** The outlines of a region's polygons, one by one, so that those out of sight need not be drawn. */
export function outlinesOf(region: GeometryRegion): readonly OutlinePath[] {
  let outlines = outlined.get(region);
  if (!outlines) {
    outlines = region.polygons.map((polygon) => {
      const path = new Path2D();
      for (const ring of polygon) trace(path, ring, true);
      return { path, box: boxOf(polygon) };
    });
    outlined.set(region, outlines);
  }
  return outlines;
}
