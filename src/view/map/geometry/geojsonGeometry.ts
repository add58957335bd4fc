import type { GeojsonSource, MapPoint } from '../types.ts';
import { findAnchors } from './anchors.ts';
import { boundaryLines } from './boundaryLines.ts';
import { equalEarth } from './equalEarth.ts';
import { boxOf, type GeometryRegion, type MapGeometry, type Polygon } from './geometry.ts';
import { flatRing } from './rings.ts';

/** Map units of the longer side. A file's own units may be thousandths or millions, and what is drawn has the precision of 32 bits. */
const SPAN = 4000;

type Point = [x: number, y: number];

/** A scenario's own map from GeoJSON, made as wide (or as high) as any other map is. */
export function geojsonGeometry(source: GeojsonSource): MapGeometry {
  const flatten = flattenerOf(source);
  const parts = source.collection.features.map((feature) => ({
    id: regionOf(feature, source.regionProperty),
    polygons: polygonsOf(feature.geometry).map((rings) => rings.map((ring) => ring.map(flatten))),
  }));
  const toMap = fitting(parts.flatMap(({ polygons }) => polygons.flat(2)));
  const regions = parts.map(({ id, polygons: flat }): GeometryRegion => {
    const polygons = flat
      .map((rings): Polygon => rings.map((ring) => flatRing(ring.map(toMap))).filter((ring) => ring.length >= 6))
      .filter((rings) => rings.length > 0);
    return { id, owner: id, polygons, bounds: boxOf(polygons.flat()), anchors: findAnchors(polygons) };
  });
  const ids = new Set(regions.map(({ id }) => id));
  return {
    bounds: boxOf(regions.flatMap(({ polygons }) => polygons.flat())),
    regions,
    lines: boundaryLines(regions),
    find: (name) => (ids.has(name) ? name : null),
    project: (point) => toMap(flatten(point)),
  };
}

type Feature = GeojsonSource['collection']['features'][number];

function regionOf({ id, properties }: Feature, regionProperty: string | undefined): string {
  return String(regionProperty === undefined ? id : properties?.[regionProperty]);
}

function polygonsOf(geometry: Feature['geometry']): readonly (readonly (readonly MapPoint[])[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** From a place in the file to a plane with y downwards. A globe is seen from the middle of the longitudes that the file has. */
function flattenerOf({ projection, collection }: GeojsonSource): (point: MapPoint) => Point {
  if (projection === 'plain') return ([x, y]) => [x, -y];
  let west = Infinity;
  let east = -Infinity;
  for (const { geometry } of collection.features) {
    for (const [longitude] of polygonsOf(geometry).flat(2)) {
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }
  }
  const middle = (west + east) / 2;
  return ([longitude, latitude]) => {
    const [x, y] = equalEarth(longitude - middle, latitude);
    return [x, -y];
  };
}

/** Moves the middle of the points to the origin and their longer side to SPAN. */
function fitting(points: readonly Point[]): (point: Point) => Point {
  const { x0, y0, x1, y1 } = points.reduce(
    (box, [x, y]) => ({
      x0: Math.min(box.x0, x),
      y0: Math.min(box.y0, y),
      x1: Math.max(box.x1, x),
      y1: Math.max(box.y1, y),
    }),
    { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity },
  );
  const k = SPAN / Math.max(x1 - x0, y1 - y0);
  return ([x, y]) => [(x - (x0 + x1) / 2) * k, (y - (y0 + y1) / 2) * k];
}
