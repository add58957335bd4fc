import { distanceToRings, inPolygon } from '../pick/inPolygon.ts';
import { type Anchor, boxOf, type Polygon, ringArea } from './geometry.ts';

/** How many places a region offers for its mark: enough that one is in sight when a part of it is. */
const ANCHORS = 6;
const GRID = 28;
const REFINE_STEPS = 12;

interface Sample extends Anchor {
  readonly polygon: Polygon;
}

function distanceToEdge(x: number, y: number, polygon: Polygon): number {
  return inPolygon(x, y, polygon) ? distanceToRings(x, y, polygon) : -1;
}

function samplesOf(polygon: Polygon): Sample[] {
  const outline = polygon[0];
  if (!outline) return [];
  const box = boxOf([outline]);
  const step = Math.max(box.x1 - box.x0, box.y1 - box.y0) / GRID;
  const out: Sample[] = [];
  if (step === 0) return out;
  for (let y = box.y0 + step / 2; y < box.y1; y += step) {
    for (let x = box.x0 + step / 2; x < box.x1; x += step) {
      const r = distanceToEdge(x, y, polygon);
      if (r > 0) out.push({ x, y, r, polygon });
    }
  }
  return out;
}

/** Climbs to the roomiest point nearby; a pattern search with a halving step. */
function refine(start: Sample, step: number): Sample {
  let best = start;
  for (let k = 0, s = step; k < REFINE_STEPS; k++) {
    let better: Sample | null = null;
    for (const [dx, dy] of [
      [s, 0],
      [-s, 0],
      [0, s],
      [0, -s],
    ] as const) {
      const r = distanceToEdge(best.x + dx, best.y + dy, best.polygon);
      if (r > (better ?? best).r) better = { x: best.x + dx, y: best.y + dy, r, polygon: best.polygon };
    }
    if (better) best = better;
    else s /= 2;
  }
  return best;
}

function middleOf(polygons: readonly Polygon[]): Anchor {
  const box = boxOf(polygons.flatMap((p) => [...p]));
  return { x: (box.x0 + box.x1) / 2, y: (box.y0 + box.y1) / 2, r: 0 };
}

/**
 * Places inside a region with room for a mark, roomiest first: the middle of the largest circle inside, then of circles that
 * lie apart from those before. Only polygons of at least a third of the largest one's area are considered, so that a
 * distant territory does not carry the name of the whole.
 */
export function findAnchors(polygons: readonly Polygon[]): Anchor[] {
  const areas = polygons.map((p) => (p[0] ? Math.abs(ringArea(p[0])) : 0));
  const largest = Math.max(0, ...areas);
  const samples = polygons.flatMap((p, i) => ((areas[i] as number) >= largest / 3 ? samplesOf(p) : []));
  const out: Anchor[] = [];
  while (out.length < ANCHORS) {
    let best: Sample | null = null;
    let bestRoom = 0;
    for (const s of samples) {
      let room = s.r;
      for (const a of out) room = Math.min(room, Math.sqrt((s.x - a.x) ** 2 + (s.y - a.y) ** 2) - a.r);
      if (room > bestRoom) {
        best = s;
        bestRoom = room;
      }
    }
    if (!best) break;
    const { x, y, r } = out.length === 0 ? refine(best, best.r / 2) : best;
    out.push({ x, y, r });
  }
  return out.length > 0 ? out : [middleOf(polygons)];
}
