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

/** Room around a frame, from the host's edge. */
const MARGIN = 8;
/** An inset takes no more of the host than this. */
const MAX_WIDTH = 0.44;
const MAX_HEIGHT = 0.78;
/** Below this magnification an inset is not worth the room it takes. */
const MIN_SCALE = 1.6;

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function layInset(geometry: MapGeometry, lens: MapLens, home: Transform, size: Size): Inset | null {
  const box = boxOfBounds(geometry, lens.bounds);
  const width = (box.x1 - box.x0) * home.k;
  const height = (box.y1 - box.y0) * home.k;
  const scale = Math.min(lens.scale, (size.width * MAX_WIDTH) / width, (size.height * MAX_HEIGHT) / height);
  if (scale < MIN_SCALE) return null;
  const rect = { x: 0, y: 0, width: Math.round(width * scale), height: Math.round(height * scale) };
  // It covers the land that it enlarges, so that nothing is there twice, and spreads to the west, over the ocean.
  const [east, middle] = toScreen(home, box.x1, (box.y0 + box.y1) / 2);
  rect.x = Math.round(clamp(east - rect.width, MARGIN, size.width - MARGIN - rect.width));
  rect.y = Math.round(clamp(middle - rect.height / 2, MARGIN, size.height - MARGIN - rect.height));
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

/** The lenses that have room on a host, none over another. */
export function layInsets(geometry: MapGeometry, lenses: readonly MapLens[], home: Transform, size: Size): Inset[] {
  const out: Inset[] = [];
  for (const lens of lenses) {
    const inset = layInset(geometry, lens, home, size);
    if (inset && !out.some((other) => overlap(other.rect, inset.rect))) out.push(inset);
  }
  return out;
}
