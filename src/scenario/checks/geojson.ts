/** A map written as GeoJSON: its rings are closed, it holds an area, and each feature says which region it is. */
import type { GeojsonFeature, GeojsonMap } from '../../engine/model/index.ts';
import type { StepPath } from '../problem.ts';
import { REGION_NAME, REGION_NAME_RULE } from '../schema/places.ts';
import type { CheckContext } from './context.ts';

/** As many as the built atlas has: more are not seen at any zoom, and would take their time at every visit. */
const MOST_POSITIONS = 40_000;

const COLLECTION: StepPath = ['map', 'collection'];

/** Least and most of x (or longitude) and of y (or latitude). */
export interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

interface Ring {
  readonly path: StepPath;
  readonly positions: readonly (readonly [number, number])[];
}

/** Every ring of the map, with its place in the file. */
export function ringsOf({ collection }: GeojsonMap): readonly Ring[] {
  return collection.features.flatMap(({ geometry }, index): readonly Ring[] => {
    const path = [...COLLECTION, 'features', index, 'geometry', 'coordinates'];
    if (geometry.type === 'Polygon') {
      return geometry.coordinates.map((positions, ring) => ({ path: [...path, ring], positions }));
    }
    return geometry.coordinates.flatMap((polygon, part) =>
      polygon.map((positions, ring) => ({ path: [...path, part, ring], positions })),
    );
  });
}

/** The name of a feature's region as it is written, and where; null where nothing says it. */
export function regionOf(
  { id, properties }: GeojsonFeature,
  regionProperty: string | undefined,
): { readonly name: string; readonly path: StepPath } | null {
  if (regionProperty === undefined) return id === undefined ? null : { name: id, path: ['id'] };
  const value =
    properties !== null && Object.hasOwn(properties, regionProperty) ? properties[regionProperty] : undefined;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return { name: String(value), path: ['properties', regionProperty] };
}

export function checkGeojson(context: CheckContext, map: GeojsonMap): void {
  const rings = ringsOf(map);
  const positions = rings.reduce((sum, ring) => sum + ring.positions.length, 0);
  if (positions > MOST_POSITIONS) {
    context.find('tooManyPositions', COLLECTION, { positions, most: MOST_POSITIONS });
    return;
  }
  for (const { path, positions: ring } of rings) {
    const first = ring[0];
    const last = ring.at(-1);
    if (first !== undefined && last !== undefined && (first[0] !== last[0] || first[1] !== last[1])) {
      context.find('openRing', path, { first: written(first), last: written(last) });
    }
  }
  const { x, y } = boundsOf(map);
  if (x[0] >= x[1] || y[0] >= y[1])
    context.find('boundsOrder', COLLECTION, { expected: 'Lands with some width and some height' });
  checkRegions(context, map);
}

function checkRegions(context: CheckContext, { collection, regionProperty }: GeojsonMap): void {
  const seen = new Set<string>();
  for (const [index, feature] of collection.features.entries()) {
    const path = [...COLLECTION, 'features', index];
    const region = regionOf(feature, regionProperty);
    if (region === null) {
      const expected =
        regionProperty === undefined ? 'An "id"' : `A property "${regionProperty}" with text or a number`;
      context.find('noRegion', path, { expected });
      continue;
    }
    const at = [...path, ...region.path];
    if (!REGION_NAME.test(region.name)) context.find('badName', at, { name: region.name, rule: REGION_NAME_RULE });
    if (seen.has(region.name)) context.find('duplicate', at, { name: region.name, what: 'region' });
    seen.add(region.name);
  }
}

/** The smallest extent around all positions. */
export function boundsOf(map: GeojsonMap): Extent {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { positions } of ringsOf(map)) {
    for (const [x, y] of positions) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return { x: [west, east], y: [south, north] };
}

function written([x, y]: readonly [number, number]): string {
  return `[${x}, ${y}]`;
}
