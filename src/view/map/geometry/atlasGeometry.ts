import type { AtlasSource, MapPoint } from '../types.ts';
import type { AtlasBody } from './atlasFormat.ts';
import { equalEarth, wrapLongitude } from './equalEarth.ts';
import {
  type Anchor,
  type BoundaryLine,
  boxOf,
  type GeometryRegion,
  type MapGeometry,
  type Polygon,
} from './geometry.ts';

/** Map units per radius of the sphere: the world is then about 5,400 units wide. */
const UNITS = 1000;

/** Degrees past the map's edge that still belong to the side where they lie, so that no frame of a lens folds over. */
function projectDegrees(centralMeridian: number, [longitude, latitude]: MapPoint): [x: number, y: number] {
  const [x, y] = equalEarth(wrapLongitude(longitude - centralMeridian), latitude);
  return [x * UNITS, -y * UNITS];
}

function ringPoints(references: readonly number[], arcs: readonly Float32Array[]): Float32Array {
  const out: number[] = [];
  for (const reference of references) {
    const arc = arcs[reference < 0 ? ~reference : reference];
    if (!arc) throw new RangeError(`The atlas names arc ${reference}, which it does not have`);
    // The last point of an arc is the first of the next one, and the last of the ring is its first.
    if (reference < 0) for (let i = arc.length - 2; i > 0; i -= 2) out.push(arc[i] as number, arc[i + 1] as number);
    else for (let i = 0; i < arc.length - 2; i += 2) out.push(arc[i] as number, arc[i + 1] as number);
  }
  return Float32Array.from(out);
}

/** Who stands on either side of every arc. */
function sidesOf(body: AtlasBody): number[][] {
  const sides: number[][] = body.arcs.map(() => []);
  body.regions.forEach((polygons, region) => {
    for (const reference of polygons.flat(2)) sides[reference < 0 ? ~reference : reference]?.push(region);
  });
  return sides;
}

/**
 * @param areas which state a piece is drawn with, over the atlas's own default
 */
export function atlasGeometry(body: AtlasBody, areas: AtlasSource['areas'] = {}): MapGeometry {
  const { step, origin, projection } = body.head;
  const scaleX = (grid: number): number => (origin[0] + grid * step) * UNITS;
  const scaleY = (grid: number): number => (origin[1] + grid * step) * UNITS;
  const arcs = body.arcs.map((arc) => Float32Array.from(arc, (v, i) => (i % 2 === 0 ? scaleX(v) : scaleY(v))));

  const names = new Map<string, string>();
  for (const { id, iso } of body.head.regions) {
    names.set(id, id);
    if (iso !== undefined) names.set(iso, id);
  }
  const assigned = new Map<string, string | null>();
  for (const [piece, state] of Object.entries(areas)) {
    assigned.set(names.get(piece) ?? piece, state === null ? null : (names.get(state) ?? state));
  }
  const ownerOf = (id: string, drawnWith: string | null | undefined): string | null => {
    const owner = assigned.get(id);
    if (owner !== undefined) return owner;
    return drawnWith === undefined ? id : drawnWith;
  };

  const regions = body.head.regions.map((entry, index): GeometryRegion => {
    const polygons: Polygon[] = (body.regions[index] ?? []).map((rings) => rings.map((ring) => ringPoints(ring, arcs)));
    const flat = body.anchors[index] ?? [];
    const anchors: Anchor[] = [];
    for (let i = 0; i + 2 < flat.length; i += 3) {
      const r = (flat[i + 2] as number) * step * UNITS;
      anchors.push({ x: scaleX(flat[i] as number), y: scaleY(flat[i + 1] as number), r });
    }
    return { id: entry.id, owner: ownerOf(entry.id, entry.with), polygons, bounds: boxOf(polygons.flat()), anchors };
  });

  const lines: BoundaryLine[] = [];
  sidesOf(body).forEach((sides, index) => {
    const points = arcs[index];
    if (!points || sides.length === 0) return;
    const [a, b] = sides.map((side) => regions[side]);
    if (!b) lines.push({ points, kind: 'coast' });
    else if (a?.owner === null || b.owner === null) lines.push({ points, kind: 'disputed' });
    else if (a?.owner !== b.owner) lines.push({ points, kind: 'border' });
  });

  return {
    bounds: boxOf(regions.flatMap((region) => region.polygons.flat())),
    regions,
    lines,
    find: (name) => names.get(name) ?? null,
    project: (point) => projectDegrees(projection.centralMeridian, point),
  };
}
