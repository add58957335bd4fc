import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { IdTable } from '../../scripts/map/table.ts';
import { writeAtlas } from '../../scripts/map/writeAtlas.ts';
import { readAtlas } from '../../src/view/map/geometry/atlasFormat.ts';
import { atlasGeometry } from '../../src/view/map/geometry/atlasGeometry.ts';
import { ringArea } from '../../src/view/map/geometry/geometry.ts';
import { LAND_VERTEX_FLOATS, landMesh } from '../../src/view/map/geometry/landMesh.ts';
import { LINE_VERTEX_BYTES, lineMesh } from '../../src/view/map/geometry/lineMesh.ts';
import { landAt } from '../../src/view/map/pick/pickAt.ts';
import { states, world, worldBody, worldBytes } from './mapWorld.ts';

const table = JSON.parse(
  readFileSync(new URL('../../assets/geometry/world-ids.json', import.meta.url), 'utf8'),
) as IdTable;

describe('the atlas of the world', () => {
  test('has one region for each key of the id table, and no other', () => {
    const keys = [...Object.values(table.iso), ...Object.values(table.named), ...table.split.map((s) => s.id)];
    const ids = worldBody().head.regions.map((region) => region.id);
    expect(ids).toEqual([...new Set(keys)].sort());
  });

  test('is small enough to be kept with the code', () => {
    expect(worldBytes.length).toBeLessThan(250_000);
  });

  test('is written as it is read, byte for byte', () => {
    expect(writeAtlas(worldBody())).toEqual(worldBytes);
  });

  test('refuses a file that ends early, has bytes left over, or is of another format', () => {
    expect(() => readAtlas(worldBytes.slice(0, -1))).toThrow(/ends too early/);
    expect(() => readAtlas(Uint8Array.from([...worldBytes, 0]))).toThrow(/left over/);
    const other = Uint8Array.from(worldBytes);
    const at = new TextDecoder().decode(other.subarray(0, 200)).indexOf('"format":1') + '"format":'.length;
    other[at] = '9'.charCodeAt(0);
    expect(() => readAtlas(other)).toThrow(/format 9/);
  });

  test('has land for every state of the built-in game, small ones too, by either of its codes', () => {
    for (const state of states()) expect(world().find(state.mapId), state.id).toBe(state.id);
    for (const small of ['SGP', 'MLT', 'BHR', 'LUX']) expect(world().find(small)).toBe(small);
    expect(world().find('nowhere')).toBeNull();
  });

  test("puts every region's anchors on its own land, roomiest first", () => {
    for (const region of world().regions) {
      expect(region.anchors.length, region.id).toBeGreaterThan(0);
      const [first] = region.anchors;
      if (first && first.r > 1) expect(landAt(world(), first.x, first.y)?.id).toBe(region.id);
      for (const anchor of region.anchors.slice(1)) expect(anchor.r).toBeLessThanOrEqual((first?.r ?? 0) + 0.2);
    }
  });

  test('leaves disputed pieces with no state, and dashes their edges', () => {
    const disputed = world().regions.filter((region) => region.owner === null);
    expect(disputed.map((region) => region.id)).toEqual([...table.disputed].sort());
    expect(world().lines.some((line) => line.kind === 'disputed')).toBe(true);
  });

  test('draws a piece with the state that a scenario names, without a line between them', () => {
    const [piece, state] = ['XNC', 'CYP'];
    const united = atlasGeometry(worldBody(), { [piece]: state });
    expect(united.regions.find((region) => region.id === piece)?.owner).toBe(state);
    const count = (geometry: typeof united): number => geometry.lines.filter((line) => line.kind === 'disputed').length;
    expect(count(united)).toBeLessThan(count(world()));
    const borders = (geometry: typeof united): number => geometry.lines.filter((line) => line.kind === 'border').length;
    expect(borders(united)).toBe(borders(world()));
    expect(atlasGeometry(worldBody(), { '196': null }).regions.find((region) => region.id === 'CYP')?.owner).toBeNull();
  });

  test('is triangulated without gaps: triangles cover as much as the rings enclose', () => {
    const mesh = landMesh(world());
    const covered = new Float64Array(world().regions.length);
    const corner = (i: number): [number, number, number] => {
      const at = (mesh.indices[i] as number) * LAND_VERTEX_FLOATS;
      return [mesh.vertices[at], mesh.vertices[at + 1], mesh.vertices[at + 2]] as [number, number, number];
    };
    for (let i = 0; i < mesh.indices.length; i += 3) {
      const [[ax, ay, region], [bx, by], [cx, cy]] = [corner(i), corner(i + 1), corner(i + 2)];
      covered[region] = (covered[region] ?? 0) + Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
    }
    world().regions.forEach((region, i) => {
      const enclosed = region.polygons.reduce(
        (sum, rings) => sum + rings.reduce((left, ring, k) => left + (k === 0 ? 1 : -1) * Math.abs(ringArea(ring)), 0),
        0,
      );
      expect(Math.abs((covered[i] as number) - enclosed), region.id).toBeLessThanOrEqual(enclosed * 0.002 + 0.5);
    });
  });

  test('gives every segment of a line a quad', () => {
    const points = Float32Array.from([0, 0, 10, 0, 10, 5]);
    const mesh = lineMesh([{ points, kind: 'coast' }]);
    expect(mesh.indices.length).toBe(2 * 6);
    expect(mesh.vertices.byteLength).toBe(2 * 4 * LINE_VERTEX_BYTES);
    const view = new DataView(mesh.vertices);
    // The first segment runs east, so its normal points along y; opposite corners have opposite sides.
    expect([view.getInt8(8), view.getInt8(9), view.getInt8(10)]).toEqual([0, 127, 127]);
    expect(view.getInt8(LINE_VERTEX_BYTES + 9)).toBe(-127);
  });
});
