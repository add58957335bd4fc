import type { MapRect, MapRegion } from '../types.ts';
import type { View } from './spots.ts';

export type FrameSide = 'top' | 'bottom' | 'left' | 'right';

/** What a state bears: its posture's glyph, its pill (from → to), a figure, a vendor's letters without or with the bar of all shares, or nothing but its name. */
export interface MarkShape {
  readonly kind: 'glyph' | 'pill' | 'value' | 'vendor' | 'shares' | 'bare';
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Tier as drawn: the selected state is always in the first. */
  readonly tier: 1 | 2 | 3;
}

/** A state's mark on the host, in CSS pixels. */
export interface Mark extends MarkShape {
  readonly region: MapRegion;
  readonly x: number;
  readonly y: number;
  readonly view: View;
  /** The side of the frame on which it sits, where an inset hides its state. */
  readonly side: FrameSide | null;
  /** Radius of the free circle around it within its own land. */
  readonly room: number;
}

/** Sizes of the drawing in CSS pixels at scale 1. */
export const MARK = {
  glyphRadius: 5,
  glyphRadiusWindow: 6,
  glyphHalo: 1.9,
  pillHalfWidth: 25.5,
  pillHalfHeight: 8.5,
  square: 14,
  squareGap: 5,
  nameSize: 12,
  nameSizeBold: 13,
  /** Side of a vendor's square. */
  vendorSquare: 10,
  sharesHalfWidth: 24,
  sharesHeight: 7,
} as const;

/** Marks and labels grow in a large host (labels of 14 and 15 px); a page that is itself zoomed has a smaller host, and does it by its zoom. */
export function drawingScale(hostWidth: number): number {
  return hostWidth >= 1400 ? 14 / 12 : 1;
}

export function markRect(mark: Pick<Mark, 'x' | 'y' | 'halfWidth' | 'halfHeight'>): MapRect {
  const { x, y, halfWidth, halfHeight } = mark;
  return { x: x - halfWidth, y: y - halfHeight, width: 2 * halfWidth, height: 2 * halfHeight };
}

/** On land with a free circle of this radius (CSS pixels) the bar of shares has room. */
const SHARES_ROOM = 34;

/**
 * @param selected id of the selected state
 * @param room radius of the largest free circle within the state's land, in CSS pixels
 */
export function markShape(region: MapRegion, selected: string | null, scale: number, room: number): MarkShape {
  const tier = region.id === selected ? 1 : region.tier;
  if (region.fill.kind === 'home' || region.fill.kind === 'none')
    return { kind: 'bare', halfWidth: 0, halfHeight: 0, tier };
  if (region.fill.kind === 'value') {
    const halfWidth = (region.fill.label.length * 3.4 + 3) * scale;
    return { kind: 'value', halfWidth, halfHeight: 8 * scale, tier };
  }
  if (region.fill.kind === 'vendor') {
    if (region.id === selected || room >= SHARES_ROOM * scale) {
      return { kind: 'shares', halfWidth: (MARK.sharesHalfWidth + 1) * scale, halfHeight: 12 * scale, tier };
    }
    const halfWidth = (MARK.vendorSquare / 2 + 2 + region.fill.label.length * 3.8) * scale;
    return { kind: 'vendor', halfWidth, halfHeight: 7 * scale, tier };
  }
  if (region.intent && tier === 1) {
    return { kind: 'pill', halfWidth: MARK.pillHalfWidth * scale, halfHeight: MARK.pillHalfHeight * scale, tier };
  }
  const radius = region.window !== null && tier === 1 ? MARK.glyphRadiusWindow : MARK.glyphRadius;
  const half = (radius + MARK.glyphHalo) * scale;
  return { kind: 'glyph', halfWidth: half, halfHeight: half, tier };
}
