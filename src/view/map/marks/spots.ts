import type { GeometryRegion, MapGeometry } from '../geometry/geometry.ts';
import type { MapRect, MapRegion } from '../types.ts';
import { contains, type Inset } from '../view/insets.ts';
import { type Size, type Transform, toScreen } from '../view/transform.ts';

/** What is on show: the map, and the insets over it. */
export interface Stage {
  readonly geometry: MapGeometry;
  readonly main: Transform;
  readonly insets: readonly Inset[];
  readonly size: Size;
  /** See `drawingScale`. */
  readonly scale: number;
  /** Marks stand at the seats of government and not in the midst of the land. */
  readonly atSeats?: boolean;
}

/** The map itself, or the inset of that number. */
export type View = 'main' | number;

/** A place for a mark on the host, and the radius of the free circle around it within the state's land. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

/** A part of the land with less than this share of the roomiest part's room does not stand for the whole. */
const MINOR = 0.25;

const landsOf = new WeakMap<MapGeometry, ReadonlyMap<string, GeometryRegion>>();

/** The land of a state, if the geometry has it. */
export function landOf(geometry: MapGeometry, region: MapRegion): GeometryRegion | undefined {
  let lands = landsOf.get(geometry);
  if (!lands) {
    lands = new Map(geometry.regions.map((land) => [land.id, land]));
    landsOf.set(geometry, lands);
  }
  const id = geometry.find(region.mapId);
  return id === null ? undefined : lands.get(id);
}

export function transformOf(stage: Stage, view: View): Transform {
  return view === 'main' ? stage.main : (stage.insets[view]?.transform ?? stage.main);
}

export function frameOf(stage: Stage, view: View): MapRect {
  const whole = { x: 0, y: 0, ...stage.size };
  return view === 'main' ? whole : (stage.insets[view]?.rect ?? whole);
}

export function seatOf(stage: Stage, region: MapRegion, view: View): [x: number, y: number] {
  return toScreen(transformOf(stage, view), ...stage.geometry.project(region.at));
}

/** Where a state's mark may stand in a view, best first; the seat of government comes last. */
export function spotsOf(stage: Stage, region: MapRegion, view: View): Spot[] {
  const transform = transformOf(stage, view);
  const anchors = stage.atSeats ? [] : (landOf(stage.geometry, region)?.anchors ?? []);
  const largest = anchors[0]?.r ?? 0;
  const spots = anchors
    .filter((anchor) => anchor.r >= largest * MINOR)
    .map((anchor): Spot => {
      const [x, y] = toScreen(transform, anchor.x, anchor.y);
      return { x, y, room: anchor.r * transform.k };
    });
  const [x, y] = seatOf(stage, region, view);
  return [...spots, { x, y, room: 0 }];
}

/** The view in which a state is to be looked for, or the inset that hides it without showing it. */
export function viewOf(stage: Stage, region: MapRegion): { readonly view: View } | { readonly hiddenBy: number } {
  const known = spotsOf(stage, region, 'main')[0];
  if (!known) return { view: 'main' };
  const cover = stage.insets.findIndex((inset) => contains(inset.rect, known.x, known.y));
  if (cover < 0) return { view: 'main' };
  const shown = stage.insets.findIndex((inset, i) =>
    spotsOf(stage, region, i).some((spot) => contains(inset.rect, spot.x, spot.y)),
  );
  return shown < 0 ? { hiddenBy: cover } : { view: shown };
}
