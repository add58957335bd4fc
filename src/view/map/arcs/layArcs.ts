import type { PlacedLabel } from '../labels/placeLabels.ts';
import { type Mark, markRect } from '../marks/mark.ts';
import { frameOf, type Stage, seatOf, spotsOf, type View, viewOf } from '../marks/spots.ts';
import type { MapArc, MapModel, MapRect, MapRegion } from '../types.ts';
import { contains } from '../view/insets.ts';
import type { Size } from '../view/transform.ts';
import { type ArcPath, arcPath, bendsOf, type End, type Point } from './arcPath.ts';

const MOST_ARCS = 5;

export interface LaidArc {
  readonly arc: MapArc;
  readonly path: ArcPath;
}

/** Half of the player's square. */
export const SEAT_HALF = 4;

/** Where a state's seat of government is on the host, if it can be seen; the map's own view before an inset's. */
export function seatOnStage(stage: Stage, region: MapRegion): [x: number, y: number] | null {
  const found = viewOf(stage, region);
  const views: View[] = 'view' in found ? [found.view, ...stage.insets.keys()] : [];
  for (const view of views) {
    const [x, y] = seatOf(stage, region, view);
    if (view !== 'main') {
      if (contains(stage.insets[view]?.rect ?? { x: 0, y: 0, width: 0, height: 0 }, x, y)) return [x, y];
    } else if (!stage.insets.some((inset) => contains(inset.rect, x, y))) return [x, y];
  }
  return null;
}

function originOf(region: MapRegion, mark: Mark | undefined, stage: Stage): End {
  const seat = seatOnStage(stage, region);
  if (seat) return { x: seat[0], y: seat[1], halfWidth: SEAT_HALF, halfHeight: SEAT_HALF };
  return targetOf(region, mark, stage);
}

function targetOf(region: MapRegion, mark: Mark | undefined, stage: Stage): End {
  if (mark && mark.kind !== 'bare') return mark;
  const [x, y] = seatOnStage(stage, region) ?? seatOf(stage, region, 'main');
  return { x, y, halfWidth: SEAT_HALF, halfHeight: SEAT_HALF };
}

/** Free places of the land at which an arc may aim instead of at the mark, and the least room of one. */
const AIMS = 4;
const AIM_ROOM = 5;
/** Every how many points a path is looked at for what it runs over. */
const STRIDE = 2;
/** A line keeps so far from a name that its halo does not touch it. */
const NAME_ROOM = 2;
/** Further than any line bows. */
const FAR = 100_000;
/** An arc's end sign needs so much room around it. */
const END_ROOM = 9;
const ENDS_APART = 13;

function near(point: Point, end: End, margin: number): boolean {
  return Math.abs(point[0] - end.x) < end.halfWidth + margin && Math.abs(point[1] - end.y) < end.halfHeight + margin;
}

/** How badly a path ends: its sign beneath a mark, or at another arc's end. */
function crowding(path: ArcPath, others: readonly End[], laid: readonly LaidArc[]): number {
  const end = path.points.at(-1) as Point;
  const hidden = others.filter((mark) => near(end, mark, END_ROOM)).length;
  const crowded = laid.filter(({ path: { points } }) => {
    const other = points.at(-1) as Point;
    return (end[0] - other[0]) ** 2 + (end[1] - other[1]) ** 2 < ENDS_APART ** 2;
  }).length;
  return 4 * hidden + 3 * crowded;
}

/** How many of a path's points, two steps apart, run over names and marks. */
export function coverOf({ points }: ArcPath, boxes: readonly MapRect[]): number {
  const ends = points.length - 1;
  return points.filter(([x, y], i) => (i % STRIDE === 0 || i === ends) && boxes.some((box) => contains(box, x, y)))
    .length;
}

function grown({ x, y, width, height }: MapRect, by: number): MapRect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** All that lies beyond the edges of the map. */
export function beyond({ width, height }: Size): MapRect[] {
  return [
    { x: -FAR, y: -FAR, width: 2 * FAR, height: FAR },
    { x: -FAR, y: height, width: 2 * FAR, height: FAR },
    { x: -FAR, y: 0, width: FAR, height },
    { x: width, y: 0, width: FAR, height },
  ];
}

/** What an arc is to stay clear of: all names, the marks of other states, and what else is kept clear. */
export function obstaclesOf(
  arc: MapArc,
  marks: readonly Mark[],
  labels: readonly PlacedLabel[],
  kept: readonly MapRect[] = [],
): MapRect[] {
  return [
    ...kept,
    ...labels.map(({ rect }) => grown(rect, NAME_ROOM)),
    ...marks
      .filter(({ kind, region }) => kind !== 'bare' && region.id !== arc.from && region.id !== arc.to)
      .map((mark) => grown(markRect(mark), 1)),
  ];
}

/** Where an arc may end: at the mark, or at a free place of the state's land in the same view. */
function aimsAt(region: MapRegion, mark: Mark | undefined, stage: Stage): End[] {
  const target = targetOf(region, mark, stage);
  if (!mark || mark.side !== null) return [target];
  const frame = frameOf(stage, mark.view);
  const free = spotsOf(stage, region, mark.view)
    .filter((spot) => spot.room >= AIM_ROOM && contains(frame, spot.x, spot.y))
    .filter((spot) => mark.view !== 'main' || !stage.insets.some((inset) => contains(inset.rect, spot.x, spot.y)))
    .filter((spot) => !near([spot.x, spot.y], target, END_ROOM))
    .slice(0, AIMS);
  return [target, ...free.map((spot) => ({ x: spot.x, y: spot.y, halfWidth: 0, halfHeight: 0 }))];
}

/** A way for an arc, and how little it is liked for its shape and its aim. */
export interface Route {
  readonly path: ArcPath;
  readonly dislike: number;
  /** The mark at which it does not aim, though it could; passing over it would read as an arrow through it. */
  readonly passed: End | null;
}

/** All ways for an arc between two states, the most liked first for each aim. */
export function routesOf(arc: MapArc, regions: Regions, marks: ReadonlyMap<string, Mark>, stage: Stage): Route[] {
  const from = regions.get(arc.from);
  const to = regions.get(arc.to);
  if (!from || !to) return [];
  const start = originOf(from, marks.get(from.id), stage);
  const aims = aimsAt(to, marks.get(to.id), stage);
  return aims.flatMap((aim, rank) =>
    bendsOf(arc.kind).flatMap((bend, order): Route[] => {
      const path = arcPath(start, aim, arc.kind, bend);
      return path
        ? [{ path, dislike: order + (rank > 0 ? 1 + 0.1 * rank : 0), passed: rank > 0 ? (aims[0] ?? null) : null }]
        : [];
    }),
  );
}

type Regions = ReadonlyMap<string, MapRegion>;

/** The way that runs over least; among equals the one that ends freest, and then the one that is liked best. */
function bestRoute(
  routes: readonly Route[],
  boxes: readonly MapRect[],
  others: readonly End[],
  laid: readonly LaidArc[],
) {
  let best: ArcPath | null = null;
  let leastCover = Infinity;
  let leastCost = Infinity;
  for (const { path, dislike, passed } of routes) {
    if (leastCover === 0 && dislike >= leastCost) continue;
    const cover = coverOf(path, passed ? [...boxes, markRect(passed)] : boxes);
    if (cover > leastCover) continue;
    const cost = dislike + crowding(path, others, laid);
    if (cover === leastCover && cost >= leastCost) continue;
    best = path;
    leastCover = cover;
    leastCost = cost;
  }
  return best;
}

/**
 * The lines of the first five arcs, from seat of government to mark, each on the way that runs over the fewest names and marks. Arcs
 * whose states are not in the model are left out.
 * @param kept places that arcs are to stay clear of besides names and marks
 */
export function layArcs(
  model: MapModel,
  marks: readonly Mark[],
  labels: readonly PlacedLabel[],
  stage: Stage,
  kept: readonly MapRect[] = [],
): LaidArc[] {
  const regions = new Map(model.regions.map((region) => [region.id, region]));
  const markOf = new Map(marks.map((mark) => [mark.region.id, mark]));
  const out: LaidArc[] = [];
  for (const arc of model.arcs.slice(0, MOST_ARCS)) {
    const others = marks.filter(
      ({ kind, region }) => kind !== 'bare' && region.id !== arc.from && region.id !== arc.to,
    );
    const routes = routesOf(arc, regions, markOf, stage);
    const path = bestRoute(routes, obstaclesOf(arc, marks, labels, kept), others, out);
    if (path) out.push({ arc, path });
  }
  return out;
}
