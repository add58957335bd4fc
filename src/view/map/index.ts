/** The map's public face; the contract and how to use it stand in `types.ts`. */
export { createMap } from './createMap.ts';
export { renderStaticMap } from './renderStaticMap.ts';
export type {
  ArcKind,
  MapArc,
  MapBounds,
  MapCloseUp,
  MapHandle,
  MapModel,
  MapRegion,
  MapSource,
  RegionFill,
  StaticMapOptions,
} from './types.ts';
