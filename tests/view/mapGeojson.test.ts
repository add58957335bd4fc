import { describe, expect, test } from 'vitest';
import { geojsonGeometry } from '../../src/view/map/geometry/geojsonGeometry.ts';
import { ringArea } from '../../src/view/map/geometry/geometry.ts';
import { inPolygon } from '../../src/view/map/pick/inPolygon.ts';
import type { GeojsonSource } from '../../src/view/map/types.ts';

type Ring = [number, number][];
const square = (x: number, y: number, size: number): Ring => [
  [x, y],
  [x + size, y],
  [x + size, y + size],
  [x, y + size],
  [x, y],
];

function source(projection: GeojsonSource['projection'], rings: Readonly<Record<string, Ring[]>>): GeojsonSource {
  return {
    kind: 'geojson',
    projection,
    collection: {
      features: Object.entries(rings).map(([id, coordinates]) => ({
        id,
        properties: null,
        geometry: { type: 'Polygon', coordinates },
      })),
    },
  };
}

describe('a plane', () => {
  const geometry = geojsonGeometry(source('plain', { a: [square(0, 0, 10), square(4, 4, 2)], b: [square(10, 0, 10)] }));

  test('has north up, whatever its units', () => {
    const [, low] = geometry.project([5, 1]);
    const [, high] = geometry.project([5, 9]);
    expect(high).toBeLessThan(low);
    const tiny = geojsonGeometry(source('plain', { a: [square(7, 7, 1e-5)] }));
    expect(tiny.bounds.x1 - tiny.bounds.x0).toBeCloseTo(4000, 0);
    const huge = geojsonGeometry(source('plain', { a: [square(-9e5, 0, 9e5)] }));
    expect(huge.bounds.x1 - huge.bounds.x0).toBeCloseTo(4000, 0);
  });

  test('keeps shapes, holes and shared borders', () => {
    const [a, b] = geometry.regions;
    expect(a?.polygons[0]?.length).toBe(2);
    expect(b?.polygons[0]?.length).toBe(1);
    const size = Math.abs(ringArea(b?.polygons[0]?.[0] ?? new Float32Array()));
    expect(Math.abs(ringArea(a?.polygons[0]?.[1] ?? new Float32Array())) / size).toBeCloseTo(0.04, 5);
    expect(inPolygon(...geometry.project([1, 1]), a?.polygons[0] ?? [])).toBe(true);
    expect(inPolygon(...geometry.project([5, 5]), a?.polygons[0] ?? [])).toBe(false);
    const kinds = geometry.lines.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'border').length).toBe(1);
    expect(kinds.filter((kind) => kind === 'coast').length).toBe(10);
    const [x, y, r] = [a?.anchors[0]?.x ?? 0, a?.anchors[0]?.y ?? 0, a?.anchors[0]?.r ?? 0];
    expect(inPolygon(x, y, a?.polygons[0] ?? [])).toBe(true);
    expect(r).toBeGreaterThan(0);
    expect(geometry.find('b')).toBe('b');
    expect(geometry.find('c')).toBeNull();
  });
});

test('degrees are drawn in Equal Earth, seen from the middle of the map', () => {
  const geometry = geojsonGeometry(source('equalEarth', { a: [square(100, 50, 20)], b: [square(140, 50, 20)] }));
  const [middle] = geometry.project([130, 60]);
  const [west] = geometry.project([100, 60]);
  const [east] = geometry.project([160, 60]);
  expect(east - middle).toBeCloseTo(middle - west, 6);
  // Meridians draw together towards the pole.
  const width = (latitude: number) => geometry.project([160, latitude])[0] - geometry.project([100, latitude])[0];
  expect(width(70)).toBeLessThan(width(50));
  const world = geojsonGeometry(
    source('equalEarth', {
      a: [
        [
          [-180, -90],
          [180, -90],
          [180, 0],
          [180, 90],
          [-180, 90],
          [-180, 0],
          [-180, -90],
        ],
      ],
    }),
  );
  expect((world.bounds.x1 - world.bounds.x0) / (world.bounds.y1 - world.bounds.y0)).toBeCloseTo(2.05, 1);
});

test('a region may be named by a property, and have several parts', () => {
  const geometry = geojsonGeometry({
    kind: 'geojson',
    projection: 'plain',
    regionProperty: 'iso',
    collection: {
      features: [
        {
          properties: { iso: 12 },
          geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(3, 3, 1)]] },
        },
      ],
    },
  });
  expect(geometry.regions).toMatchObject([{ id: '12', owner: '12' }]);
  expect(geometry.regions[0]?.polygons.length).toBe(2);
});
