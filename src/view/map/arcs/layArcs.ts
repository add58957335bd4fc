import type { Mark } from '../marks/mark.ts';
import { type Stage, seatOf, type View, viewOf } from '../marks/spots.ts';
import type { MapArc, MapModel, MapRegion } from '../types.ts';
import { contains } from '../view/insets.ts';
import { type ArcPath, arcPath, type End } from './arcPath.ts';

export const MOST_ARCS = 5;

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

/** The lines of the first five arcs, from seat of government to mark. Arcs whose states are not in the model are left out. */
export function layArcs(model: MapModel, marks: readonly Mark[], stage: Stage): LaidArc[] {
  const regions = new Map(model.regions.map((region) => [region.id, region]));
  const markOf = new Map(marks.map((mark) => [mark.region.id, mark]));
  const seen = new Map<string, number>();
  const out: LaidArc[] = [];
  for (const arc of model.arcs.slice(0, MOST_ARCS)) {
    const from = regions.get(arc.from);
    const to = regions.get(arc.to);
    if (!from || !to) continue;
    const pair = `${arc.kind} ${arc.from} ${arc.to}`;
    const rank = seen.get(pair) ?? 0;
    seen.set(pair, rank + 1);
    const path = arcPath(
      originOf(from, markOf.get(from.id), stage),
      targetOf(to, markOf.get(to.id), stage),
      arc.kind,
      rank,
    );
    if (path) out.push({ arc, path });
  }
  return out;
}
