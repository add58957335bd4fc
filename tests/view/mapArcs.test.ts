import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arcPath, endAngle, firstPart, type Point, resample, sawTooth } from '../../src/view/map/arcs/arcPath.ts';
import { beyond, coverOf, layArcs } from '../../src/view/map/arcs/layArcs.ts';
import { layMarks } from '../../src/view/map/marks/layMarks.ts';
import type { ArcKind, MapArc } from '../../src/view/map/types.ts';
import { boxOfBounds, fitBox } from '../../src/view/map/view/transform.ts';
import { model, world } from './mapWorld.ts';

const KINDS: readonly ArcKind[] = ['pressure', 'money', 'evidence', 'retaliation'];

function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe("an arc's path", () => {
  const place = fc.record({ x: fc.integer({ min: 0, max: 900 }), y: fc.integer({ min: 0, max: 500 }) });

  test('runs in equal steps from the mark at one end to the mark at the other and touches neither', () => {
    fc.assert(
      fc.property(place, place, fc.constantFrom(...KINDS), (a, b, kind) => {
        fc.pre(distance([a.x, a.y], [b.x, b.y]) > 80);
        const from = { ...a, halfWidth: 4, halfHeight: 4 };
        const to = { ...b, halfWidth: 25, halfHeight: 8 };
        const path = arcPath(from, to, kind, 1);
        expect(path).not.toBeNull();
        if (!path) return;
        const [first, last] = [path.points[0] as Point, path.points.at(-1) as Point];
        expect(distance(first, [a.x, a.y])).toBeLessThan(12);
        expect(distance(last, [b.x, b.y])).toBeLessThan(25 + 12);
        for (const [x, y] of path.points) expect(Math.abs(x - b.x) < 17 && Math.abs(y - b.y) < 8).toBe(false);
        for (const [i, p] of path.points.slice(1, -1).entries()) {
          expect(distance(p, path.points[i] as Point)).toBeLessThan(2.6);
        }
      }),
    );
  });

  test('is none where the ends are too near', () => {
    const end = { x: 10, y: 10, halfWidth: 8, halfHeight: 8 };
    expect(arcPath(end, { ...end, x: 22 }, 'money', 1)).toBeNull();
    expect(arcPath(end, end, 'money', 1)).toBeNull();
  });

  test('bows to the other side with a negative bend', () => {
    const from = { x: 0, y: 0, halfWidth: 4, halfHeight: 4 };
    const to = { x: 400, y: 0, halfWidth: 8, halfHeight: 8 };
    const middle = (bend: number): number => {
      const points = arcPath(from, to, 'evidence', bend)?.points ?? [];
      return (points[Math.floor(points.length / 2)] as Point)[1];
    };
    expect(middle(1)).toBeLessThan(-20);
    expect(middle(-1)).toBeCloseTo(-middle(1), 0);
  });

  test('is drawn from its origin on', () => {
    const path = arcPath(
      { x: 0, y: 0, halfWidth: 4, halfHeight: 4 },
      { x: 300, y: 50, halfWidth: 8, halfHeight: 8 },
      'money',
      1,
    );
    if (!path) throw new Error('no path');
    expect(firstPart(path, 0)).toEqual([path.points[0]]);
    expect(firstPart(path, 0.5)).toEqual(path.points.slice(0, Math.ceil(path.points.length / 2)));
    expect(firstPart(path, 1)).toEqual(path.points);
  });
});

describe('line styles', () => {
  const line: Point[] = [
    [0, 0],
    [100, 0],
  ];

  test('dots and teeth stand at equal steps', () => {
    expect(resample(line, 5).length).toBe(21);
    const teeth = sawTooth(line, 4, 3.8);
    expect(Math.max(...teeth.map(([, y]) => y))).toBeCloseTo(1.9, 10);
    expect(Math.min(...teeth.map(([, y]) => y))).toBeCloseTo(-1.9, 10);
    expect(teeth[0]).toEqual([0, 0]);
  });

  test('the sign at the end points along the line', () => {
    expect(endAngle(line)).toBe(0);
    expect(endAngle([...line].reverse())).toBeCloseTo(Math.PI, 10);
  });
});

describe('arcs on the map', () => {
  const size = { width: 994, height: 480 };
  const main = fitBox(boxOfBounds(world(), [-126, -42, 162, 71]), size);
  const stage = { geometry: world(), main, insets: [], size, scale: 1 };
  const arc = (i: number, to: string, kind: ArcKind): MapArc => ({ id: String(i), from: 'USA', to, kind, mine: true });

  test('are five at most, and leave out what is not in the model', () => {
    const six = ['BRA', 'IND', 'JPN', 'AUS', 'ZAF', 'MEX'].map((to, i) => arc(i, to, 'money'));
    const full = model({ arcs: six });
    expect(
      layArcs(
        full,
        layMarks(full, stage, [], () => 40),
        [],
        stage,
      ).map(({ arc: { id } }) => id),
    ).toEqual(['0', '1', '2', '3', '4']);
    const strange = model({ arcs: [arc(0, 'nowhere', 'money'), arc(1, 'IND', 'money')] });
    expect(
      layArcs(
        strange,
        layMarks(strange, stage, [], () => 40),
        [],
        stage,
      ).length,
    ).toBe(1);
  });

  test('stay on the map, though a way around what is in the way leads off it', () => {
    const wall = { x: 470, y: 0, width: 12, height: size.height };
    const label = { id: 'a wall', rect: wall, off: 0 };
    const full = model({ arcs: [arc(0, 'IND', 'money')] });
    const marks = layMarks(full, stage, [], () => 40);
    const edge = beyond(size);
    const [free] = layArcs(full, marks, [label], stage);
    const [kept] = layArcs(full, marks, [label], stage, edge);
    expect(free && coverOf(free.path, edge)).toBeGreaterThan(0);
    expect(kept && coverOf(kept.path, edge)).toBe(0);
  });

  test('to the same state end apart from each other', () => {
    const full = model({ arcs: KINDS.map((kind, i) => arc(i, 'BRA', kind)) });
    const laid = layArcs(
      full,
      layMarks(full, stage, [], () => 40),
      [],
      stage,
    );
    expect(laid.length).toBe(4);
    const ends = laid.map(({ path }) => path.points.at(-1) as Point);
    for (const [i, end] of ends.entries()) {
      for (const other of ends.slice(i + 1)) expect(distance(end, other)).toBeGreaterThan(8);
    }
  });
});
