/** The map's public face; the contract and how to use it stand in `types.ts`. */
export { createMap } from './createMap.ts';
export { renderStaticMap } from './renderStaticMap.ts';
export type {
  ArcKind,
  AtlasSource,
  MapArc,
  MapBounds,
  MapHandle,
  MapHandlers,
  MapLens,
  MapModel,
  MapOptions,
  MapPoint,
  MapRect,
  MapRegion,
  MapSource,
  RegionFill,
  ShapesSource,
  StaticMapOptions,
} from './types.ts';
