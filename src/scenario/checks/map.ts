/** Each state has a place on the map, and what is on the map lies in it. */
import type { MapSpec } from '../../engine/model/index.ts';
import { ATLASES, regionsOf } from '../atlases.ts';
import type { StepPath } from '../problem.ts';
import { FAR } from '../schema/places.ts';
import type { CheckContext } from './context.ts';
import { boundsOf, checkGeojson, type Extent, regionOf, ringsOf } from './geojson.ts';

export function checkMap(context: CheckContext): void {
  const map = context.part('map');
  if (map === null) return;
  const extent = extentOf(map);
  const inMap = (value: number, [least, most]: readonly [number, number], path: StepPath) => {
    if (value < least || value > most) context.find('outsideMap', path, { value, least, most });
  };
  const checkBounds = (bounds: readonly [number, number, number, number], path: StepPath) => {
    for (const [index, value] of bounds.entries())
      inMap(value, index % 2 === 0 ? extent.x : extent.y, [...path, index]);
    if (!holdsArea(map, bounds)) context.find('boundsOrder', path, { expected: BOUNDS_RULE[map.kind] });
  };
  if (map.kind !== 'shapes' && map.view !== undefined) checkBounds(map.view, ['map', 'view']);
  for (const [index, { bounds }] of map.lenses.entries()) checkBounds(bounds, ['map', 'lenses', index, 'bounds']);
  if (map.kind === 'shapes') {
    map.shapes.forEach(({ rings }, shape) => {
      rings.forEach((ring, r) => {
        ring.forEach(([x, y], corner) => {
          const path = ['map', 'shapes', shape, 'rings', r, corner];
          inMap(x, extent.x, [...path, 0]);
          inMap(y, extent.y, [...path, 1]);
        });
      });
    });
  }
  if (map.kind === 'geojson') {
    checkGeojson(context, map);
    for (const { path, positions } of ringsOf(map)) {
      positions.forEach(([x, y], index) => {
        inMap(x, extent.x, [...path, index, 0]);
        inMap(y, extent.y, [...path, index, 1]);
      });
    }
  }
  const regions = regionsIn(map);
  if (regions === null && map.kind === 'atlas') {
    const data = { name: map.atlas, options: ATLASES.join(', ') };
    context.find('unknownAtlas', ['map', 'atlas'], data, { near: { name: map.atlas, among: ATLASES } });
  }
  if (map.kind === 'atlas' && regions !== null) {
    for (const [area, region] of Object.entries(map.areas ?? {})) {
      const data = { name: region ?? '', expected: REGION_RULE[map.kind] };
      if (region !== null && !regions.has(region)) context.find('unknownRegion', ['map', 'areas', area], data);
    }
  }
  const states = new Map<string, string>();
  for (const [id, { at, region }] of context.entries('states')) {
    inMap(at[0], extent.x, ['states', id, 'at', 0]);
    inMap(at[1], extent.y, ['states', id, 'at', 1]);
    const path = ['states', id, 'region'];
    if (regions !== null && !regions.has(region)) {
      const near = map.kind !== 'atlas' ? { near: { name: region, among: [...regions] } } : {};
      context.find('unknownRegion', path, { name: region, expected: REGION_RULE[map.kind] }, near);
    }
    const owner = states.get(region);
    if (owner !== undefined) context.find('sharedRegion', path, { name: region, state: owner });
    states.set(region, owner ?? id);
  }
}

const BOUNDS_RULE = {
  atlas: 'West, south, east, north, with south below north, of a thousandth of the map at least',
  shapes: 'Left, bottom, right, top, with y growing downwards, of a thousandth of the map at least',
  geojson: 'West, south, east, north, each the smaller first, of a thousandth of the map at least',
} as const;

const REGION_RULE = {
  atlas: 'An ISO 3166-1 numeric code of three digits that the atlas has',
  shapes: 'The id of a shape in $.map.shapes',
  geojson: 'The region of a feature in $.map.collection',
} as const;

const GLOBE: Extent = { x: [-180, 180], y: [-90, 90] };
const PLAIN: Extent = { x: [-FAR, FAR], y: [-FAR, FAR] };

function extentOf(map: MapSpec): Extent {
  if (map.kind === 'shapes') return { x: [0, map.width], y: [0, map.height] };
  return map.kind === 'geojson' && map.projection === 'plain' ? PLAIN : GLOBE;
}

/** A part smaller than this of the whole would be shown at a zoom at which nothing can be seen. */
const SMALLEST_PART = 0.001;

/** In an atlas west may exceed east, across the meridian where longitudes turn. */
function holdsArea(map: MapSpec, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  const { x, y } = wholeOf(map);
  const width = map.kind === 'atlas' && west > east ? east - west + 360 : east - west;
  const height = map.kind === 'shapes' ? south - north : north - south;
  return width >= (x[1] - x[0]) * SMALLEST_PART && height >= (y[1] - y[0]) * SMALLEST_PART && width > 0 && height > 0;
}

/** What there is to be shown. */
function wholeOf(map: MapSpec): Extent {
  return map.kind === 'geojson' ? boundsOf(map) : extentOf(map);
}

function regionsIn(map: MapSpec): ReadonlySet<string> | null {
  switch (map.kind) {
    case 'atlas':
      return regionsOf(map.atlas);
    case 'shapes':
      return new Set(map.shapes.map(({ id }) => id));
    case 'geojson':
      return new Set(map.collection.features.flatMap((feature) => regionOf(feature, map.regionProperty)?.name ?? []));
  }
}
