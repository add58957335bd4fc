/** Each state has a place on the map, and what is on the map lies in it. */
import type { MapSpec } from '../../engine/model/index.ts';
import { ATLASES, regionsOf } from '../atlases.ts';
import type { StepPath } from '../problem.ts';
import type { CheckContext } from './context.ts';

/** Least and most of x (or longitude) and of y (or latitude). */
interface Extent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

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
  if (map.kind === 'atlas') checkBounds(map.view, ['map', 'view']);
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
      const near = map.kind === 'shapes' ? { near: { name: region, among: [...regions] } } : {};
      context.find('unknownRegion', path, { name: region, expected: REGION_RULE[map.kind] }, near);
    }
    const owner = states.get(region);
    if (owner !== undefined) context.find('sharedRegion', path, { name: region, state: owner });
    states.set(region, owner ?? id);
  }
}

const BOUNDS_RULE = {
  atlas: 'West, south, east, north, with south below north',
  shapes: 'Left, bottom, right, top, with y growing downwards',
} as const;

const REGION_RULE = {
  atlas: 'An ISO 3166-1 numeric code of three digits that the atlas has',
  shapes: 'The id of a shape in $.map.shapes',
} as const;

function extentOf(map: MapSpec): Extent {
  if (map.kind === 'atlas') return { x: [-180, 180], y: [-90, 90] };
  return { x: [0, map.width], y: [0, map.height] };
}

/** In an atlas west may exceed east, across the meridian where longitudes turn. */
function holdsArea(map: MapSpec, [west, south, east, north]: readonly [number, number, number, number]): boolean {
  return map.kind === 'atlas' ? south < north && west !== east : west < east && north < south;
}

function regionsIn(map: MapSpec): ReadonlySet<string> | null {
  return map.kind === 'atlas' ? regionsOf(map.atlas) : new Set(map.shapes.map(({ id }) => id));
}
