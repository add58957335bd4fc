import type { MapGeometry } from '../geometry/geometry.ts';
import type { MapLens, MapRect } from '../types.ts';
import { boxOfBounds, type Size, type Transform, toScreen } from './transform.ts';

/** A lens as it lies on the host: its frame, and its own view of the map, in CSS pixels of the host. */
export interface Inset {
  readonly lens: MapLens;
  readonly rect: MapRect;
  readonly transform: Transform;
  /** Magnification as drawn; less than the lens's own where the host has no room. */
  readonly scale: number;
}

/** Side of the button in a frame's upper right corner, and its distance from the frame. */
const BUTTON = { side: 26, inset: 5 };

/** The place that is kept free for a button. */
export function buttonRect({ x, y, width }: MapRect): MapRect {
  return { x: x + width - BUTTON.inset - BUTTON.side, y: y + BUTTON.inset, width: BUTTON.side, height: BUTTON.side };
}

/** Room around a frame, from the host's edge. */
const MARGIN = 8;
/** An inset takes no more of the host than this. */
const MAX_WIDTH = 0.38;
const MAX_HEIGHT = 0.62;
/** Below this magnification, or this width in CSS pixels, an inset is not worth the room it takes. */
const MIN_SCALE = 1.6;
const MIN_WIDTH = 260;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

/** A place that is better not covered, in map units. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Around a place, so that its mark is free of the frame. */
const PLACE_ROOM = 10;
const TRY_EVERY = 3;

/** Where along the map a frame covers least, among all positions in which it covers the land that it enlarges. */
function leastCovering(rect: MapRect, from: number, to: number, home: Transform, places: readonly Place[]): number {
  let best = from;
  let least = Infinity;
  for (let x = from; x <= to; x += TRY_EVERY) {
    const around = {
      x: x - PLACE_ROOM,
      y: rect.y,
      width: rect.width + 2 * PLACE_ROOM,
      height: rect.height + PLACE_ROOM,
    };
    let covered = 0;
    for (const place of places) {
      if (contains(around, ...toScreen(home, place.x, place.y))) covered += place.weight;
    }
    if (covered >= least) continue;
    best = x;
    least = covered;
  }
  return best;
}

function layInset(
  geometry: MapGeometry,
  lens: MapLens,
  home: Transform,
  size: Size,
  places: readonly Place[],
): Inset | null {
  const box = boxOfBounds(geometry, lens.bounds);
  const width = (box.x1 - box.x0) * home.k;
  const height = (box.y1 - box.y0) * home.k;
  const scale = Math.min(lens.scale, (size.width * MAX_WIDTH) / width, (size.height * MAX_HEIGHT) / height);
  if (scale < MIN_SCALE || width * scale < MIN_WIDTH) return null;
  const rect = { x: 0, y: 0, width: Math.round(width * scale), height: Math.round(height * scale) };
  // It covers the land that it enlarges, so that nothing is there twice, and spreads to the west, over the ocean, unless
  // that would cover more.
  const [west] = toScreen(home, box.x0, 0);
  const [east, middle] = toScreen(home, box.x1, (box.y0 + box.y1) / 2);
  const onHost = (x: number): number => Math.round(clamp(x, MARGIN, size.width - MARGIN - rect.width));
  rect.y = Math.round(clamp(middle - rect.height / 2, MARGIN, size.height - MARGIN - rect.height));
  rect.x = onHost(leastCovering(rect, onHost(east - rect.width), onHost(west), home, places));
  const k = home.k * scale;
  return {
    lens,
    rect,
    scale,
    transform: {
      k,
      x: rect.x + rect.width / 2 - ((box.x0 + box.x1) / 2) * k,
      y: rect.y + rect.height / 2 - ((box.y0 + box.y1) / 2) * k,
    },
  };
}

export function overlap(a: MapRect, b: MapRect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function contains(rect: MapRect, x: number, y: number): boolean {
  return x >= rect.x && x < rect.x + rect.width && y >= rect.y && y < rect.y + rect.height;
}

/**
 * The lenses that have room on a host, none over another.
 * @param places what is better not covered
 */
export function layInsets(
  geometry: MapGeometry,
  lenses: readonly MapLens[],
  home: Transform,
  size: Size,
  places: readonly Place[],
): Inset[] {
  const out: Inset[] = [];
  for (const lens of lenses) {
    const inset = layInset(geometry, lens, home, size, places);
    if (inset && !out.some((other) => overlap(other.rect, inset.rect))) out.push(inset);
  }
  return out;
}
