import type { Box, MapGeometry } from '../geometry/geometry.ts';
import type { MapBounds } from '../types.ts';

/** From map units to CSS pixels of the host: screen = map · k + (x, y). */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Least and greatest scale. */
export interface ScaleRange {
  readonly min: number;
  readonly max: number;
}

export function toScreen(t: Transform, x: number, y: number): [x: number, y: number] {
  return [x * t.k + t.x, y * t.k + t.y];
}

export function toMap(t: Transform, x: number, y: number): [x: number, y: number] {
  return [(x - t.x) / t.k, (y - t.y) / t.k];
}

const EDGE_STEPS = 16;

/** The box in map units around bounds in a scenario's own units: the edges of a rectangle in degrees are curved on the map. */
export function boxOfBounds(geometry: MapGeometry, bounds: MapBounds): Box {
  const [west, south, east, north] = bounds;
  let box: Box = { x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity };
  const take = (u: number, v: number): void => {
    const [x, y] = geometry.project([u, v]);
    box = { x0: Math.min(box.x0, x), y0: Math.min(box.y0, y), x1: Math.max(box.x1, x), y1: Math.max(box.y1, y) };
  };
  for (let i = 0; i <= EDGE_STEPS; i++) {
    const u = west + ((east - west) * i) / EDGE_STEPS;
    const v = south + ((north - south) * i) / EDGE_STEPS;
    take(u, south);
    take(u, north);
    take(west, v);
    take(east, v);
  }
  return box;
}

/** The largest scale at which a box is wholly visible, with the box in the middle. */
export function fitBox(box: Box, size: Size): Transform {
  const k = Math.min(size.width / (box.x1 - box.x0), size.height / (box.y1 - box.y0));
  return centreOn((box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2, k, size);
}

/** Puts a point of the map into the middle of the host. */
export function centreOn(x: number, y: number, k: number, size: Size): Transform {
  return { k, x: size.width / 2 - x * k, y: size.height / 2 - y * k };
}

/** Zooms while the point of the map beneath (px, py) stays where it is. */
export function zoomAbout(t: Transform, factor: number, px: number, py: number, range: ScaleRange): Transform {
  const k = Math.min(range.max, Math.max(range.min, t.k * factor));
  const ratio = k / t.k;
  return { k, x: px - (px - t.x) * ratio, y: py - (py - t.y) * ratio };
}

function clampAxis(offset: number, k: number, low: number, high: number, extent: number): number {
  const room = extent - (high - low) * k;
  const first = -low * k;
  // Smaller than the host: the land's edges stay inside of it. Larger: the host stays inside of the land.
  return room >= 0 ? Math.min(Math.max(offset, first), first + room) : Math.max(Math.min(offset, first), first + room);
}

/** Keeps the map from being dragged out of sight. */
export function clampTransform(t: Transform, size: Size, world: Box): Transform {
  return {
    k: t.k,
    x: clampAxis(t.x, t.k, world.x0, world.x1, size.width),
    y: clampAxis(t.y, t.k, world.y0, world.y1, size.height),
  };
}

/** In between two views, 0 to 1: the scale by a constant factor, the middle so that the path on the screen is straight. */
export function between(a: Transform, b: Transform, share: number, size: Size): Transform {
  const k = a.k * (b.k / a.k) ** share;
  const [ax, ay] = toMap(a, size.width / 2, size.height / 2);
  const [bx, by] = toMap(b, size.width / 2, size.height / 2);
  const done = Math.abs(b.k - a.k) < 1e-9 ? share : (1 / k - 1 / a.k) / (1 / b.k - 1 / a.k);
  return centreOn(ax + (bx - ax) * done, ay + (by - ay) * done, k, size);
}
