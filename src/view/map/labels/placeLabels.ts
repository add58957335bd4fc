import type { MapRect } from '../types.ts';
import { overlap } from '../view/insets.ts';

/** Where a label stands to its mark; C = over the mark's middle, for a mark that draws nothing. */
export type Side = 'N' | 'S' | 'E' | 'W' | 'NE' | 'SE' | 'NW' | 'SW' | 'C';

export interface Stand {
  readonly side: Side;
  /** Further off than next to the mark, in CSS pixels. */
  readonly off: number;
  /** Above or below the mark: how far along it, −1 to 1; at the ends the label just touches the mark's side. */
  readonly slide: number;
}

export interface LabelRequest {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  /** What the label belongs to. */
  readonly mark: MapRect;
  /** In the order in which they are liked. */
  readonly stands: readonly Stand[];
  /** The label must lie wholly within. */
  readonly within: MapRect;
  /** … and off these, besides marks and other labels. */
  readonly avoid: readonly MapRect[];
  /** Rather left out than so near to another mark that it could be read as that one's. */
  readonly isShy?: boolean;
}

export interface PlacedLabel {
  readonly id: string;
  readonly rect: MapRect;
  /** How much further off than next to its mark. */
  readonly off: number;
}

/** Between a mark and its label. */
const GAP = 2.5;
/** Between a label and anything else; more along the line, so that two names do not read as one. */
const CLEAR = 1;
const CLEAR_ALONG = 6;
/** A label this near to another mark than its own could be read as that one's. */
const AMBIGUOUS = 7;
const AMBIGUOUS_WEIGHT = 3;
/** What a point of an arc beneath a label weighs, in places of the order of liking. */
const ARC_WEIGHT = 1.2;

function rectAt({ side, off, slide }: Stand, { mark, width, height }: LabelRequest): MapRect {
  const vertical = side.startsWith('N') ? -1 : side.startsWith('S') ? 1 : 0;
  const horizontal = side.includes('E') ? 1 : side.includes('W') ? -1 : 0;
  let x = mark.x + mark.width / 2 - width / 2;
  let y = mark.y + mark.height / 2 - height / 2;
  if (vertical !== 0 && horizontal !== 0) {
    // On a diagonal the label stands over the mark's corner; a wide mark (a pill) takes it flush with its own end.
    const tuck = Math.min(mark.width * 0.3, 8);
    const wide = mark.width > 2 * mark.height;
    const east = wide ? mark.x : mark.x + mark.width - tuck;
    const west = (wide ? mark.x + mark.width : mark.x + tuck) - width;
    x = (horizontal > 0 ? east : west) + horizontal * off;
  } else if (horizontal > 0) x = mark.x + mark.width + GAP + off;
  else if (horizontal < 0) x = mark.x - GAP - width - off;
  else x += (slide * (mark.width + width)) / 2;
  const gap = horizontal === 0 ? GAP - 1 : 0;
  if (vertical < 0) y = mark.y - height - gap - off;
  if (vertical > 0) y = mark.y + mark.height + gap + off;
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

function grown({ x, y, width, height }: MapRect, along: number, across: number): MapRect {
  return { x: x - along, y: y - across, width: width + 2 * along, height: height + 2 * across };
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
 * @param standing labels that are placed already and stay
 * @returns those placed now
 */
export function placeLabels(
  requests: readonly LabelRequest[],
  marks: readonly MapRect[],
  shy: readonly (readonly [number, number])[],
  standing: readonly PlacedLabel[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const all = [...standing];
  for (const request of requests) {
    let best: PlacedLabel | null = null;
    let bestCost = Infinity;
    for (const [order, stand] of request.stands.entries()) {
      const rect = rectAt(stand, request);
      const padded = grown(rect, CLEAR, CLEAR);
      if (!inside(rect, request.within)) continue;
      if (all.some((other) => overlap(other.rect, grown(rect, CLEAR_ALONG, CLEAR)))) continue;
      if (marks.some((mark) => !same(mark, request.mark) && overlap(mark, padded))) continue;
      if (request.avoid.some((obstacle) => overlap(obstacle, padded))) continue;
      const beside = grown(rect, AMBIGUOUS, request.isShy ? AMBIGUOUS : 0);
      const misread = marks.some((mark) => !same(mark, request.mark) && overlap(mark, beside));
      if (misread && request.isShy) continue;
      const cost = order + (misread ? AMBIGUOUS_WEIGHT : 0) + ARC_WEIGHT * Math.min(4, pointsIn(rect, shy));
      if (cost >= bestCost) continue;
      best = { id: request.id, rect, off: stand.off };
      bestCost = cost;
    }
    if (!best) continue;
    placed.push(best);
    all.push(best);
  }
  return placed;
}
