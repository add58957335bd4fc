/**
 * Builds `assets/maps/world.bin` from Natural Earth's 1:50m countries (npm world-atlas, public domain): keys of our own,
 * projected, simplified, on a grid. Run once when the source or the id table changes; the result is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { findAnchors } from '../src/view/map/geometry/anchors.ts';
import { ATLAS_FORMAT, type AtlasBody, type AtlasEntry } from '../src/view/map/geometry/atlasFormat.ts';
import { equalEarth, wrapLongitude } from '../src/view/map/geometry/equalEarth.ts';
import { ringArea } from '../src/view/map/geometry/geometry.ts';
import { inPolygon } from '../src/view/map/pick/inPolygon.ts';
import { type Polygons, regionsOf } from './map/regions.ts';
import { simplifyArcs } from './map/simplifyArcs.ts';
import type { IdTable } from './map/table.ts';
import { writeAtlas } from './map/writeAtlas.ts';

/** The cut then runs through the Bering Strait, and no mainland is cut. */
const CENTRAL_MERIDIAN = 11;
/** Share of the source's points that is kept. */
const KEEP = 0.4;
/** Grid steps across the world: about 0.6 km each at the equator. */
const GRID = 65535;
const WIDTH = 2 * equalEarth(180, 0)[0];
const STEP = WIDTH / GRID;
/** Islands smaller than this many square steps (about 12 km²) are left out, unless their state has nothing larger. */
const SPECK = 30;

type Point = [number, number];

function readSource(): Topology {
  const file = new URL('../node_modules/world-atlas/countries-50m.json', import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Topology;
}

function readTable(): IdTable {
  return JSON.parse(readFileSync(new URL('../assets/geometry/world-ids.json', import.meta.url), 'utf8')) as IdTable;
}

/** Arcs in degrees east of the central meridian, continuous where the source jumps at its own edge. */
function unrolledArcs(topology: Topology): Point[][] {
  const { scale, translate } = topology.transform ?? { scale: [1, 1], translate: [0, 0] };
  return topology.arcs.map((arc) => {
    let x = 0;
    let y = 0;
    let previous = 0;
    return arc.map((delta, i): Point => {
      x += delta[0] as number;
      y += delta[1] as number;
      const east = wrapLongitude(x * scale[0] + translate[0] - CENTRAL_MERIDIAN);
      previous = i === 0 ? east : previous + wrapLongitude(east - previous);
      return [previous, y * scale[1] + translate[1]];
    });
  });
}

function ring(references: readonly number[], arcs: readonly (readonly Point[])[]): Float32Array {
  const flat = references.flatMap((reference) => {
    const arc = arcs[reference < 0 ? ~reference : reference] ?? [];
    return (reference < 0 ? [...arc].reverse() : arc).slice(0, -1);
  });
  return Float32Array.from(flat.flat());
}

/** Joins of a ring's arcs must meet: an arc that crosses the map's edge in the midst of a ring would tear it. */
function assertWhole(key: string, references: readonly number[], arcs: readonly (readonly Point[])[]): void {
  references.forEach((reference, i) => {
    const next = references[(i + 1) % references.length] as number;
    const end = reference < 0 ? arcs[~reference]?.[0] : arcs[reference]?.at(-1);
    const start = next < 0 ? arcs[~next]?.at(-1) : arcs[next]?.[0];
    if (end?.[0] !== start?.[0] || end?.[1] !== start?.[1]) throw new Error(`${key} is torn at arc ${reference}`);
  });
}

function grid(points: readonly Point[]): Int32Array {
  const out: number[] = [];
  for (const [px, py] of points) {
    const x = Math.round((px + WIDTH / 2) / STEP);
    const y = Math.round((py + WIDTH / 4) / STEP);
    if (out.length >= 2 && out.at(-2) === x && out.at(-1) === y) continue;
    out.push(x, y);
  }
  return Int32Array.from(out);
}

/** A ring arc that simplification has flattened takes its original points again. */
function keepRings(simple: readonly Int32Array[], full: readonly Int32Array[]): Int32Array[] {
  return simple.map((arc, i) => {
    const original = full[i] as Int32Array;
    const closed = original[0] === original.at(-2) && original[1] === original.at(-1);
    return closed && arc.length < 8 ? original : arc;
  });
}

function ringOnGrid(references: readonly number[], arcs: readonly Int32Array[]): Float32Array {
  const points = arcs.map((arc) =>
    Array.from({ length: arc.length / 2 }, (_, i): Point => [arc[2 * i] as number, arc[2 * i + 1] as number]),
  );
  return ring(references, points);
}

function buildWorld(): Uint8Array {
  const topology = readSource();
  const table = readTable();
  const degrees = unrolledArcs(topology);
  const holds = (polygon: number[][], [lon, lat]: readonly [number, number]): boolean =>
    inPolygon(
      wrapLongitude(lon - CENTRAL_MERIDIAN),
      lat,
      polygon.map((references) => ring(references, degrees)),
    );
  const regions = regionsOf(topology, table, holds);
  for (const [key, polygons] of regions)
    for (const references of polygons.flat()) assertWhole(key, references, degrees);

  const plane = degrees.map((arc) =>
    arc.map(([lon, lat]): Point => {
      const [x, y] = equalEarth(lon, lat);
      return [x, -y];
    }),
  );
  const arcs = keepRings(simplifyArcs(plane, KEEP).map(grid), plane.map(grid));
  const kept = new Map([...regions].map(([key, polygons]) => [key, withoutSpecks(polygons, arcs)]));
  return writeAtlas(compact(kept, arcs, table));
}

function withoutSpecks(polygons: Polygons, arcs: readonly Int32Array[]): Polygons {
  const area = (polygon: number[][]): number => Math.abs(ringArea(ringOnGrid(polygon[0] ?? [], arcs)));
  const largest = Math.max(...polygons.map(area));
  return polygons
    .filter((polygon) => area(polygon) >= Math.min(SPECK, largest))
    .map((polygon) =>
      polygon.filter((references, i) => i === 0 || Math.abs(ringArea(ringOnGrid(references, arcs))) > 0),
    );
}

function entryOf(id: string, table: IdTable): AtlasEntry {
  const iso = Object.entries(table.iso).find(([, key]) => key === id)?.[0];
  const owner = table.disputed.includes(id) ? null : table.with[id];
  return { id, ...(iso === undefined ? {} : { iso }), ...(owner === undefined ? {} : { with: owner }) };
}

/** Only arcs that are still used, numbered in the order of their first use, so that references pack small. */
function compact(regions: Map<string, Polygons>, arcs: readonly Int32Array[], table: IdTable): AtlasBody {
  const number = new Map<number, number>();
  const used: Int32Array[] = [];
  const renumber = (reference: number): number => {
    const arc = reference < 0 ? ~reference : reference;
    let index = number.get(arc);
    if (index === undefined) {
      index = used.length;
      number.set(arc, index);
      used.push(arcs[arc] as Int32Array);
    }
    return reference < 0 ? ~index : index;
  };
  const body = [...regions.values()].map((polygons) => polygons.map((rings) => rings.map((r) => r.map(renumber))));
  const anchors = body.map((polygons) =>
    findAnchors(polygons.map((rings) => rings.map((r) => ringOnGrid(r, used)))).flatMap((a) =>
      [a.x, a.y, a.r].map(Math.round),
    ),
  );
  return {
    head: {
      format: ATLAS_FORMAT,
      projection: { kind: 'equalEarth', centralMeridian: CENTRAL_MERIDIAN },
      step: STEP,
      origin: [-WIDTH / 2, -WIDTH / 4],
      arcs: used.length,
      regions: [...regions.keys()].map((id) => entryOf(id, table)),
    },
    arcs: used,
    regions: body,
    anchors,
  };
}

if (process.argv[1]?.endsWith('buildMap.ts')) {
  const bytes = buildWorld();
  writeFileSync(new URL('../assets/maps/world.bin', import.meta.url), bytes);
  process.stdout.write(`assets/maps/world.bin: ${bytes.length} bytes, ${gzipSync(bytes).length} compressed\n`);
}
