import type { Scene } from '../draw/overlay.ts';
import type { GeometryRegion, MapGeometry } from '../geometry/geometry.ts';
import { contains } from '../view/insets.ts';
import { toMap } from '../view/transform.ts';
import { inPolygon } from './inPolygon.ts';

/** Half of the least target: 24 CSS pixels across. */
const REACH = 12;

/** The piece of land at a place of the map, behind the boxes around the pieces. */
export function landAt(geometry: MapGeometry, x: number, y: number): GeometryRegion | null {
  for (const region of geometry.regions) {
    const { x0, y0, x1, y1 } = region.bounds;
    if (x < x0 || x > x1 || y < y0 || y > y1) continue;
    if (region.polygons.some((polygon) => inPolygon(x, y, polygon))) return region;
  }
  return null;
}

function markAt({ marks, labels }: Scene, x: number, y: number): string | null {
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const mark of marks) {
    if (mark.kind === 'bare') continue;
    // A state whose land is a target by itself need not take its neighbour's.
    const reach = mark.room >= REACH ? 2 : Math.max(2, REACH - Math.min(mark.halfWidth, mark.halfHeight));
    const dx = Math.max(0, Math.abs(x - mark.x) - mark.halfWidth - reach);
    const dy = Math.max(0, Math.abs(y - mark.y) - mark.halfHeight - reach);
    if (dx > 0 || dy > 0) continue;
    const distance = (x - mark.x) ** 2 + (y - mark.y) ** 2;
    if (distance >= bestDistance) continue;
    best = mark.region.id;
    bestDistance = distance;
  }
  return best ?? labels.find((label) => contains(label.rect, x, y))?.id ?? null;
}

/**
 * The state at a point of the host, in CSS pixels: marks first, then names, then the land of the view that lies there.
 * @returns its id in the model; null = sea, or land that is not modelled
 */
export function pickAt(scene: Scene, x: number, y: number): string | null {
  const marked = markAt(scene, x, y);
  if (marked !== null) return marked;
  const { stage, model } = scene;
  const inset = stage.insets.find(({ rect }) => contains(rect, x, y));
  const land = landAt(stage.geometry, ...toMap(inset ? inset.transform : stage.main, x, y));
  if (!land || land.owner === null) return null;
  return model.regions.find((region) => stage.geometry.find(region.mapId) === land.owner)?.id ?? null;
}
