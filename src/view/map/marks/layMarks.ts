import type { MapModel, MapRect, MapRegion } from '../types.ts';
import { overlap } from '../view/insets.ts';
import { type Hidden, layOnFrames } from './frameMarks.ts';
import { type Mark, type MarkShape, markRect, markShape } from './mark.ts';
import { frameOf, type Spot, type Stage, spotsOf, type View, viewOf } from './spots.ts';

/** A free circle of this radius is as good as a larger one. */
const ENOUGH_ROOM = 22;
/** Steps aside for a state whose land has no free place, in halves of its mark. */
const ASIDE = [1.3, 2.2];
const DIRECTIONS = 12;
/** A mark keeps this far from the edge of its view, so that its name has a chance. */
const EDGE = 4;
/** Casing of an inset's frame. */
export const CASING = 4.5;

/** The frame with its casing. */
export function casedRect({ x, y, width, height }: MapRect): MapRect {
  return { x: x - CASING, y: y - CASING, width: width + 2 * CASING, height: height + 2 * CASING };
}

/** What is already there. */
interface Taken {
  readonly stage: Stage;
  readonly marks: readonly Mark[];
  readonly obstacles: readonly MapRect[];
}

/** How near a mark here would come to the edge of its view or to another mark; negative = it does not fit. */
function clearance({ stage, marks, obstacles }: Taken, spot: Spot, shape: MarkShape, view: View): number {
  const frame = frameOf(stage, view);
  const rect = markRect({ ...spot, ...shape });
  if (obstacles.some((obstacle) => overlap(obstacle, rect))) return -1;
  if (view === 'main' && stage.insets.some((inset) => overlap(casedRect(inset.rect), rect))) return -1;
  let clear =
    Math.min(
      rect.x - frame.x,
      rect.y - frame.y,
      frame.x + frame.width - rect.x - rect.width,
      frame.y + frame.height - rect.y - rect.height,
    ) - EDGE;
  for (const mark of marks) {
    const gap = Math.max(
      Math.abs(mark.x - spot.x) - mark.halfWidth - shape.halfWidth,
      Math.abs(mark.y - spot.y) - mark.halfHeight - shape.halfHeight,
    );
    clear = Math.min(clear, gap);
  }
  return clear;
}

function bestOf(spots: readonly Spot[], clear: (spot: Spot) => number): Spot | null {
  let best: Spot | null = null;
  let bestScore = -Infinity;
  for (const [i, spot] of spots.entries()) {
    const free = clear(spot);
    const score = Math.min(free, spot.room, ENOUGH_ROOM) - i;
    if (free < 0 || score <= bestScore) continue;
    best = spot;
    bestScore = score;
  }
  return best;
}

function* aside(from: Spot, shape: MarkShape): Generator<Spot> {
  for (const halves of ASIDE) {
    for (let i = 0; i < DIRECTIONS; i++) {
      const angle = (2 * Math.PI * i) / DIRECTIONS;
      const x = from.x + Math.cos(angle) * halves * shape.halfWidth;
      const y = from.y + Math.sin(angle) * halves * shape.halfHeight;
      yield { x, y, room: 0 };
    }
  }
}

function layOne(region: MapRegion, shape: MarkShape, view: View, taken: Taken): Mark | null {
  const clear = (spot: Spot): number => clearance(taken, spot, shape, view);
  const spots = spotsOf(taken.stage, region, view);
  let spot = bestOf(spots, clear);
  const first = spots[0];
  if (!spot && first) {
    for (const near of aside(first, shape)) {
      if (clear(near) < 0) continue;
      spot = near;
      break;
    }
  }
  return spot && { region, ...shape, ...spot, view, side: null };
}

/** First those that must be seen, so that others make way for them. */
function byWeight(selected: string | null): (a: MapRegion, b: MapRegion) => number {
  const tier = (region: MapRegion): number => (region.id === selected ? 0 : region.tier);
  return (a, b) =>
    tier(a) - tier(b) || (a.window ?? Infinity) - (b.window ?? Infinity) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * Where every state's mark stands. No mark overlaps another one or an obstacle; a state beneath an inset has its mark in the
 * inset, or on its frame. A state out of sight, or with no free place, has none.
 * @param obstacles what no mark may cover: HTML over the map, titles of insets
 * @param nameWidth width of a state's name in CSS pixels, to space the marks on a frame
 */
export function layMarks(
  model: MapModel,
  stage: Stage,
  obstacles: readonly MapRect[],
  nameWidth: (region: MapRegion) => number,
): Mark[] {
  const regions = [...model.regions].sort(byWeight(model.selected));
  const expelled = new Map<MapRegion, number>();
  for (;;) {
    const hidden: Hidden[] = [];
    const seen: { region: MapRegion; shape: MarkShape; view: View }[] = [];
    for (const region of regions) {
      const found = viewOf(stage, region);
      const room = 'view' in found ? (spotsOf(stage, region, found.view)[0]?.room ?? 0) : 0;
      const shape = markShape(region, model.selected, stage.scale, room);
      const inset = 'hiddenBy' in found ? found.hiddenBy : expelled.get(region);
      if (inset !== undefined) hidden.push({ region, shape, inset });
      else if ('view' in found) seen.push({ region, shape, view: found.view });
    }
    const marks = layOnFrames(hidden, stage, nameWidth);
    const before = expelled.size;
    for (const { region, shape, view } of seen) {
      const mark = layOne(region, shape, view, { stage, marks, obstacles });
      if (mark) marks.push(mark);
      // A state that an inset shows no more than a corner of has its mark on the frame after all.
      else if (view !== 'main') expelled.set(region, view);
    }
    if (expelled.size === before) return marks;
  }
}
