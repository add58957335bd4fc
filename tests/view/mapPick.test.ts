import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import seedrandom from 'seedrandom';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { IdTable } from '../../scripts/map/table.ts';
import { layScene } from '../../src/view/map/layScene.ts';
import { distanceToRings } from '../../src/view/map/pick/inPolygon.ts';
import { landAt, pickAt } from '../../src/view/map/pick/pickAt.ts';
import { layInsets } from '../../src/view/map/view/insets.ts';
import { boxOfBounds, fitBox, toScreen } from '../../src/view/map/view/transform.ts';
import { measure, model, world } from './mapWorld.ts';

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as T;
}

const topology = readJson<Topology<{ countries: GeometryCollection<{ name: string }> }>>(
  '../../node_modules/world-atlas/countries-50m.json',
);
const table = readJson<IdTable>('../../assets/geometry/world-ids.json');
const features = feature(topology, topology.objects.countries).features.filter((f) => f.id !== '010');

/** Simplification moves a coast by so much at most in most places: 2 units are about 13 km. */
const NEAR_EDGE = 2;

function nearEdge(x: number, y: number): boolean {
  return world().regions.some(
    ({ bounds: { x0, y0, x1, y1 }, polygons }) =>
      x > x0 - NEAR_EDGE &&
      x < x1 + NEAR_EDGE &&
      y > y0 - NEAR_EDGE &&
      y < y1 + NEAR_EDGE &&
      polygons.some((polygon) => distanceToRings(x, y, polygon) < NEAR_EDGE),
  );
}

describe('picking', () => {
  test("agrees with d3's point in spherical polygon away from the edges", () => {
    const random = seedrandom('picking', {});
    let compared = 0;
    let onLand = 0;
    while (compared < 150) {
      const place: [number, number] = [random() * 360 - 180, random() * 130 - 55];
      const [x, y] = world().project(place);
      if (nearEdge(x, y)) continue;
      compared++;
      const picked = landAt(world(), x, y);
      const holding = features.filter((f) => geoContains(f, place));
      // A piece that the table cuts out of a feature is another region here.
      const keys = holding.map((f) => (f.id === undefined ? table.named[f.properties.name] : table.iso[String(f.id)]));
      if (picked && table.split.some((piece) => piece.id === picked.id)) continue;
      if (picked) onLand++;
      expect(picked?.id, String(place)).toBe(keys[0]);
    }
    expect(onLand).toBeGreaterThan(30);
  }, 60_000);

  const size = { width: 994, height: 480 };
  const main = fitBox(boxOfBounds(world(), [-126, -42, 162, 71]), size);
  const lens = { id: 'europe', title: 'Europe', bounds: [-10.8, 35, 30.5, 64.8], scale: 2.7 } as const;
  const insets = layInsets(world(), [lens], main, size, []);
  const stage = { geometry: world(), main, insets, size, scale: 1 };
  const scene = layScene(model(), stage, ['Europe'], measure, null, false);

  test('finds every mark at its place, and the land around it', () => {
    expect(scene.marks.length).toBeGreaterThan(45);
    for (const mark of scene.marks) expect(pickAt(scene, mark.x, mark.y)).toBe(mark.region.id);
    expect(pickAt(scene, ...toScreen(main, ...world().project([-100, 40])))).toBe('USA');
  });

  test('gives a small state a target of 24 pixels', () => {
    const mark = scene.marks.find((m) => m.region.id === 'SGP');
    expect(mark).toBeDefined();
    if (mark) expect(pickAt(scene, mark.x + 11, mark.y + 4)).toBe('SGP');
  });

  test('picks in the inset what the inset shows, not what it covers', () => {
    const [inset] = insets;
    expect(inset).toBeDefined();
    if (!inset) return;
    expect(pickAt(scene, ...toScreen(inset.transform, ...world().project([2.5, 47])))).toBe('FRA');
    expect(pickAt(scene, ...toScreen(inset.transform, ...world().project([10, 64.2])))).toBe('NOR');
  });

  test('picks nothing in the sea or on land that is not modelled', () => {
    expect(pickAt(scene, ...toScreen(main, ...world().project([-130, 5])))).toBeNull();
    expect(pickAt(scene, ...toScreen(main, ...world().project([20, -12])))).toBeNull();
  });
});
