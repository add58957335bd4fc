import type { Mark } from '../marks/mark.ts';
import { frameOf, type Stage, seatOf, spotsOf, type View, viewOf } from '../marks/spots.ts';
import type { MapArc, MapModel, MapRegion } from '../types.ts';
import { contains } from '../view/insets.ts';
import { type ArcPath, arcPath, type End, type Point } from './arcPath.ts';

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

/** Bends to be tried, the most liked first. */
const BENDS = [1, 1.5, 0.6, -1];
/** Free places of the land at which an arc may aim instead of at the mark, and the least room of one. */
const AIMS = 4;
const AIM_ROOM = 5;
/** Every how many points a path is looked at for what it crosses. */
const STRIDE = 3;
/** An arc's end sign needs so much room around it. */
const END_ROOM = 9;
const ENDS_APART = 13;

function near(point: Point, end: End, margin: number): boolean {
  return Math.abs(point[0] - end.x) < end.halfWidth + margin && Math.abs(point[1] - end.y) < end.halfHeight + margin;
}

/** How badly a path lies: its end beneath a mark or at another arc's end, the marks that it crosses */
function burden(path: ArcPath, others: readonly End[], laid: readonly LaidArc[]): number {
  const end = path.points.at(-1) as Point;
  const hidden = others.filter((mark) => near(end, mark, END_ROOM)).length;
  const crossed = others.filter((mark) =>
    path.points.some((point, i) => i % STRIDE === 0 && near(point, mark, 1)),
  ).length;
  const crowded = laid.filter(({ path: { points } }) => {
    const other = points.at(-1) as Point;
    return (end[0] - other[0]) ** 2 + (end[1] - other[1]) ** 2 < ENDS_APART ** 2;
  }).length;
  return 4 * hidden + 2 * crossed + 3 * crowded;
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

function bestPath(
  arc: MapArc,
  from: End,
  aims: readonly End[],
  others: readonly End[],
  laid: readonly LaidArc[],
): ArcPath | null {
  let best: ArcPath | null = null;
  let least = Infinity;
  for (const [rank, to] of aims.entries()) {
    // Past the mark to a place beyond it would read as an arrow through it.
    const inTheWay = rank > 0 && aims[0] ? [...others, aims[0]] : others;
    for (const [order, bend] of BENDS.entries()) {
      const path = arcPath(from, to, arc.kind, bend);
      if (!path) continue;
      const cost = order + (rank > 0 ? 1 : 0) + 0.1 * rank + burden(path, inTheWay, laid);
      if (cost >= least) continue;
      best = path;
      least = cost;
    }
  }
  return best;
}

/** The lines of the first five arcs, from seat of government to mark. Arcs whose states are not in the model are left out. */
export function layArcs(model: MapModel, marks: readonly Mark[], stage: Stage): LaidArc[] {
  const regions = new Map(model.regions.map((region) => [region.id, region]));
  const markOf = new Map(marks.map((mark) => [mark.region.id, mark]));
  const out: LaidArc[] = [];
  for (const arc of model.arcs.slice(0, MOST_ARCS)) {
    const from = regions.get(arc.from);
    const to = regions.get(arc.to);
    if (!from || !to) continue;
    const others = marks.filter((mark) => mark.kind !== 'bare' && mark.region !== from && mark.region !== to);
    const start = originOf(from, markOf.get(from.id), stage);
    const path = bestPath(arc, start, aimsAt(to, markOf.get(to.id), stage), others, out);
    if (path) out.push({ arc, path });
  }
  return out;
}
