import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { paintOf, paintsOf } from '../../src/view/map/draw/fills.ts';
import { shapesGeometry } from '../../src/view/map/geometry/shapesGeometry.ts';
import { ease } from '../../src/view/map/live/easing.ts';
import { Motion } from '../../src/view/map/live/motion.ts';
import { Viewpoint } from '../../src/view/map/live/viewpoint.ts';
import { landAt } from '../../src/view/map/pick/pickAt.ts';
import type { MapPoint, ShapesSource } from '../../src/view/map/types.ts';
import {
  between,
  boxOfBounds,
  clampTransform,
  fitBox,
  toMap,
  toScreen,
  zoomAbout,
} from '../../src/view/map/view/transform.ts';
import { palettes } from '../../src/view/theme/tokens.ts';
import { model, states, world } from './mapWorld.ts';

const size = { width: 994, height: 480 };
const view = [-126, -42, 162, 71] as const;
const lens = { id: 'europe', title: 'Europe', bounds: [-10.8, 35, 30.5, 64.8], scale: 2.7 } as const;

describe('the view', () => {
  const home = fitBox(boxOfBounds(world(), view), size);

  test('opens with all that the scenario wants to be seen', () => {
    const box = boxOfBounds(world(), view);
    for (const [x, y] of [
      [box.x0, box.y0],
      [box.x1, box.y1],
    ] as const) {
      const [sx, sy] = toScreen(home, x, y);
      expect(sx).toBeGreaterThanOrEqual(-1e-6);
      expect(sx).toBeLessThanOrEqual(size.width + 1e-6);
      expect(sy).toBeGreaterThanOrEqual(-1e-6);
      expect(sy).toBeLessThanOrEqual(size.height + 1e-6);
    }
  });

  test('zooms about a point that stays where it is, within its range', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 9, noNaN: true }), fc.integer({ max: 990, min: 0 }), (factor, px) => {
        const range = { min: home.k, max: home.k * 20 };
        const t = zoomAbout(home, factor, px, 100, range);
        expect(t.k).toBeGreaterThanOrEqual(range.min);
        expect(t.k).toBeLessThanOrEqual(range.max);
        const [x, y] = toScreen(t, ...toMap(home, px, 100));
        expect(x).toBeCloseTo(px, 6);
        expect(y).toBeCloseTo(100, 6);
      }),
    );
  });

  test('cannot be dragged off the map', () => {
    const far = clampTransform({ ...home, x: home.x + 99_999, y: home.y - 99_999 }, size, world().bounds);
    const [west, north] = toMap(far, 0, 0);
    expect(west).toBeCloseTo(world().bounds.x0, 6);
    expect(north).toBeLessThan(world().bounds.y1);
  });

  test('flies from one view to another', () => {
    const there = fitBox(boxOfBounds(world(), lens.bounds), size);
    for (const key of ['k', 'x', 'y'] as const) {
      expect(between(home, there, 0, size)[key]).toBeCloseTo(home[key], 6);
      expect(between(home, there, 1, size)[key]).toBeCloseTo(there[key], 6);
    }
    expect(between(home, there, 0.5, size).k).toBeCloseTo(Math.sqrt(home.k * there.k), 9);
  });

  test('shows the inset at the opening scale only, and going nearer over it goes on from what it shows', () => {
    const viewpoint = new Viewpoint(world(), view, [lens]);
    viewpoint.resize(size);
    const [inset] = viewpoint.insets;
    expect(inset).toBeDefined();
    if (!inset) return;
    const [px, py] = [inset.rect.x + 100, inset.rect.y + 150];
    const seen = toMap(inset.transform, px, py);
    viewpoint.zoom(1.2, px, py);
    expect(viewpoint.insets).toEqual([]);
    expect(viewpoint.transform.k).toBeCloseTo(inset.transform.k * 1.2, 9);
    const [x, y] = toMap(viewpoint.transform, px, py);
    expect(x).toBeCloseTo(seen[0], 6);
    expect(y).toBeCloseTo(seen[1], 6);
    viewpoint.flyHome(0, 200);
    expect(viewpoint.advance(100)).toBe(true);
    expect(viewpoint.advance(200)).toBe(false);
    expect(viewpoint.insets.length).toBe(1);
    expect(viewpoint.isNear).toBe(false);
  });

  test('keeps what it looks at when the host changes its size', () => {
    const viewpoint = new Viewpoint(world(), view, [lens]);
    viewpoint.resize(size);
    viewpoint.flyToLens('europe', 0, 0);
    const before = toMap(viewpoint.transform, size.width / 2, size.height / 2);
    viewpoint.resize({ width: 700, height: 400 });
    const after = toMap(viewpoint.transform, 350, 200);
    expect(after[0]).toBeCloseTo(before[0], 3);
    expect(after[1]).toBeCloseTo(before[1], 3);
    expect(viewpoint.flyToLens('nowhere', 0, 0)).toBe(false);
  });

  test('zooms about a place that is in sight, and else about the middle', () => {
    const viewpoint = new Viewpoint(world(), view, [lens]);
    viewpoint.resize(size);
    const place = world().project([24, 0]);
    const before = toScreen(viewpoint.transform, ...place);
    viewpoint.zoomFrom(2, place, 0, 0);
    const after = toScreen(viewpoint.transform, ...place);
    expect(after[0]).toBeCloseTo(before[0], 6);
    expect(after[1]).toBeCloseTo(before[1], 6);
    const middle = toMap(viewpoint.transform, size.width / 2, size.height / 2);
    viewpoint.zoomFrom(1.5, world().project([-100, 40]), 0, 0);
    expect(toMap(viewpoint.transform, size.width / 2, size.height / 2)[0]).toBeCloseTo(middle[0], 6);
  });

  test('opens a phone nearer than the whole world', () => {
    const phone = new Viewpoint(world(), view, [lens]);
    phone.resize({ width: 390, height: 420 });
    expect(phone.insets).toEqual([]);
    expect(phone.transform.k).toBeGreaterThan(fitBox(boxOfBounds(world(), view), { width: 390, height: 420 }).k * 1.3);
  });
});

describe("a scenario's own shapes", () => {
  const square = (x: number, y: number, side: number): MapPoint[] => [
    [x, y],
    [x + side, y],
    [x + side, y + side],
    [x, y + side],
  ];
  const source: ShapesSource = {
    kind: 'shapes',
    width: 400,
    height: 300,
    shapes: [
      { id: 'ring', rings: [square(0, 0, 90), square(30, 30, 30), square(40, 40, 10)] },
      { id: 'west', rings: [[...square(100, 0, 50), [100, 0]]] },
      { id: 'east', rings: [square(150, 0, 50)] },
    ],
  };
  const geometry = shapesGeometry(source);

  test('have holes, and islands in holes', () => {
    expect(landAt(geometry, 10, 10)?.id).toBe('ring');
    expect(landAt(geometry, 35, 35)).toBeNull();
    expect(landAt(geometry, 45, 45)?.id).toBe('ring');
    expect(geometry.regions[0]?.polygons.map((polygon) => polygon.length).sort()).toEqual([1, 2]);
  });

  test('have a border where two of them share an edge, and coast elsewhere', () => {
    const borders = geometry.lines.filter((line) => line.kind === 'border');
    expect(borders.length).toBe(1);
    expect([...(borders[0]?.points ?? [])].filter((_, i) => i % 2 === 0)).toEqual([150, 150]);
    expect(geometry.lines.length).toBe(12 + 3 + 3 + 1);
  });

  test('have their mark in their midst', () => {
    const [anchor] = geometry.regions[1]?.anchors ?? [];
    expect(anchor?.x).toBeCloseTo(125, 0);
    expect(anchor?.y).toBeCloseTo(25, 0);
    expect(anchor?.r).toBeCloseTo(25, 0);
  });
});

describe('fills', () => {
  const palette = palettes.light;

  test('have a hatch for every posture but open, and none for land that is not modelled', () => {
    expect([0, 1, 2, 3, 4].map((level) => paintOf({ kind: 'posture', level: level as 0 }, palette).hatch)).toEqual([
      0, 1, 2, 3, 4,
    ]);
    expect(paintOf({ kind: 'home' }, palette).hatch).toBe(5);
    expect(paintOf({ kind: 'none' }, palette)).toMatchObject({ hatch: 0 });
  });

  test('fall to all pieces that are drawn with a state', () => {
    const banned = states().map((state) => ({ ...state, fill: { kind: 'posture', level: 4 } as const }));
    const paints = paintsOf(world(), { regions: banned }, palette);
    const of = (id: string): number => paints[world().regions.findIndex((region) => region.id === id)]?.hatch ?? -1;
    expect([of('FIN'), of('ALA'), of('ESH'), of('COD')]).toEqual([4, 4, 0, 0]);
  });
});

describe('motion', () => {
  const arc = { id: 'a', from: 'USA', to: 'DEU', kind: 'money', mine: true } as const;
  const before = model();
  const after = model({
    arcs: [arc],
    regions: states().map((state) => (state.id === 'DEU' ? { ...state, fill: { kind: 'posture', level: 2 } } : state)),
  });
  const posture = (m: typeof before | null): unknown => m?.regions.find((region) => region.id === 'DEU')?.fill;

  test('draws a new arc first, then changes the fill', () => {
    const motion = new Motion();
    motion.update(before, 0, false);
    expect(motion.isMoving(0)).toBe(false);
    motion.update(after, 1000, false);
    expect(motion.arcShare('a', 1000)).toBe(0);
    expect(motion.takeCrossing(1400)).toBe(0);
    expect(posture(motion.shown())).toEqual({ kind: 'posture', level: 0 });
    expect(motion.isMoving(1449)).toBe(true);
    expect(motion.arcShare('a', 1450)).toBe(1);
    expect(motion.takeCrossing(1450)).toBe(250);
    expect(motion.takeCrossing(1450)).toBe(0);
    expect(posture(motion.shown())).toEqual({ kind: 'posture', level: 2 });
    expect(motion.isMoving(1451)).toBe(false);
  });

  test('crosses over to another lens at once, in the time of a lens', () => {
    const motion = new Motion();
    motion.update({ ...before, lens: 'posture' }, 0, false);
    motion.update({ ...after, lens: 'vendors' }, 1000, false);
    expect(motion.takeCrossing(1000)).toBe(200);
  });

  test('stands at once for the first model, for reduced motion, and when it is settled', () => {
    const first = new Motion();
    first.update(after, 0, false);
    expect([first.arcShare('a', 0), first.takeCrossing(0), first.isMoving(0)]).toEqual([1, 0, false]);
    const still = new Motion();
    still.update(before, 0, true);
    still.update(after, 10, true);
    expect([still.arcShare('a', 10), still.takeCrossing(10), still.isMoving(10)]).toEqual([1, 0, false]);
    const settled = new Motion();
    settled.update(before, 0, false);
    settled.update(after, 10, false);
    settled.settle();
    expect([settled.arcShare('a', 10), settled.takeCrossing(10), settled.isMoving(10)]).toEqual([1, 0, false]);
  });

  test('goes on through an update that changes nothing', () => {
    const motion = new Motion();
    motion.update(before, 0, false);
    motion.update(after, 0, false);
    motion.update({ ...after, selected: 'FRA' }, 100, false);
    expect(motion.isMoving(400)).toBe(true);
    expect(motion.arcShare('a', 450)).toBe(1);
  });

  test('eases as the page does', () => {
    expect([ease(0), ease(1), ease(-1), ease(2)]).toEqual([0, 1, 0, 1]);
    expect(ease(0.5)).toBeGreaterThan(0.8);
    for (let i = 0; i < 20; i++) expect(ease((i + 1) / 20)).toBeGreaterThan(ease(i / 20));
  });
});
