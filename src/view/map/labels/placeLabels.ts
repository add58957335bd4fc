import type { MapRect } from '../types.ts';
import { overlap } from '../view/insets.ts';

/** Where a label stands to its mark; C = over the mark's middle, for a mark that draws nothing. */
export type Side = 'N' | 'S' | 'E' | 'W' | 'NE' | 'SE' | 'NW' | 'SW' | 'C';

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What the label belongs to. */
  readonly mark: MapRect;
  /** Sides in the order in which they are liked. */
  readonly sides: readonly Side[];
  /** The label must lie wholly within. */
  readonly within: MapRect;
  /** … and off these, besides marks and other labels. */
  readonly avoid: readonly MapRect[];
}

export interface PlacedLabel {
  readonly id: string;
  readonly rect: MapRect;
  readonly side: Side;
}

/** Between a mark and its label. */
const GAP = 2.5;
/** Between a label and anything else. */
const CLEAR = 1.5;
/** What a point of an arc beneath a label weighs, in places of the order of liking. */
const ARC_WEIGHT = 1.2;

function rectAt(side: Side, { mark, width, height }: LabelRequest): MapRect {
  const east = side.includes('E');
  const west = side.includes('W');
  const diagonal = side.length === 2;
  // On a diagonal the label tucks in over the mark's corner.
  const tuck = diagonal ? mark.width * 0.3 : 0;
  let x = mark.x + mark.width / 2 - width / 2;
  if (east) x = mark.x + mark.width + GAP - tuck;
  if (west) x = mark.x - GAP - width + tuck;
  let y = mark.y + mark.height / 2 - height / 2;
  if (side.startsWith('N')) y = mark.y - height - (diagonal ? 0 : GAP - 1);
  if (side.startsWith('S')) y = mark.y + mark.height + (diagonal ? 0 : GAP - 1);
  return { x, y, width, height };
}

function inside(inner: MapRect, outer: MapRect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function same(a: MapRect, b: MapRect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function grown({ x, y, width, height }: MapRect, by: number): MapRect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function pointsIn(rect: MapRect, points: readonly (readonly [number, number])[]): number {
  let count = 0;
  for (const [x, y] of points) {
    if (x > rect.x && x < rect.x + rect.width && y > rect.y && y < rect.y + rect.height) count++;
  }
  return count;
}

/**
 * Greedy point-feature labelling: in the order given, each label takes the side it likes best among those that are free;
 * a label with no free side is left out, and none ever overlaps another one, a mark or an obstacle.
 * @param marks all marks, labelled or not; a label may touch its own
 * @param shy places that are better left free (points along arcs)
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly MapRect[],
  shy: readonly (readonly [number, number])[],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  for (const request of requests) {
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    for (const [order, side] of request.sides.entries()) {
      const rect = rectAt(side, request);
      const padded = grown(rect, CLEAR);
      if (!inside(rect, request.within)) continue;
      if (placed.some((other) => overlap(other.rect, padded))) continue;
      if (marks.some((mark) => !same(mark, request.mark) && overlap(mark, padded))) continue;
      if (request.avoid.some((obstacle) => overlap(obstacle, padded))) continue;
      const cost = order + ARC_WEIGHT * Math.min(4, pointsIn(rect, shy));
      if (cost >= bestCost) continue;
      best = { id: request.id, rect, side };
      bestCost = cost;
    }
    if (best) placed.push(best);
  }
  return placed;
}
