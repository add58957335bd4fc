import { geoEqualEarthRaw } from 'd3-geo';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalEarth, wrapLongitude } from '../../src/view/map/geometry/equalEarth.ts';
import { world } from './mapWorld.ts';

const RADIANS = Math.PI / 180;

describe('the projection', () => {
  test("agrees with d3's Equal Earth", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -89, max: 89, noNaN: true }),
        (lon, lat) => {
          const [x, y] = equalEarth(lon, lat);
          const [dx, dy] = geoEqualEarthRaw(lon * RADIANS, lat * RADIANS);
          expect(x).toBeCloseTo(dx, 10);
          expect(y).toBeCloseTo(dy, 10);
        },
      ),
    );
  });

  test('wraps a meridian into one turn', () => {
    expect(wrapLongitude(190)).toBe(-170);
    expect(wrapLongitude(-190)).toBe(170);
    expect(wrapLongitude(-180)).toBe(-180);
    expect(wrapLongitude(180)).toBe(-180);
  });

  test('has its middle on the central meridian, east to the right and north up', () => {
    const [x, y] = world().project([11, 0]);
    expect(x).toBe(0);
    expect(y).toBeCloseTo(0, 12);
    expect(world().project([20, 0])[0]).toBeGreaterThan(0);
    expect(world().project([11, 30])[1]).toBeLessThan(0);
  });
});
