import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type LabelRequest, placeLabels, type Side } from '../../src/view/map/labels/placeLabels.ts';
import { layScene } from '../../src/view/map/layScene.ts';
import { markRect } from '../../src/view/map/marks/mark.ts';
import type { MapRect } from '../../src/view/map/types.ts';
import { layInsets, overlap } from '../../src/view/map/view/insets.ts';
import { boxOfBounds, fitBox } from '../../src/view/map/view/transform.ts';
import { measure, model, states, world } from './mapWorld.ts';

const host: MapRect = { x: 0, y: 0, width: 600, height: 400 };
const SIDES: readonly Side[] = ['N', 'E', 'S', 'W', 'NE', 'SE', 'NW', 'SW'];

const rects = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 580 }),
    y: fc.integer({ min: 0, max: 380 }),
    width: fc.constantFrom(12, 14, 51),
    height: fc.constant(14),
  }),
  { maxLength: 60 },
);

function requestsFor(marks: readonly MapRect[], avoid: readonly MapRect[]): LabelRequest[] {
  return marks.map((mark, i) => ({
    id: String(i),
    width: 30 + ((i * 37) % 70),
    height: 14,
    mark,
    stands: SIDES.flatMap((side) => [0, 8].map((off) => ({ side, off, slide: 0 }))),
    within: host,
    avoid,
  }));
}

function within(inner: MapRect, outer: MapRect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

describe('labels', () => {
  test('never overlap each other, another mark or an obstacle, and stay within', () => {
    fc.assert(
      fc.property(rects, rects, (marks, obstacles) => {
        const placed = placeLabels(requestsFor(marks, obstacles.slice(0, 5)), marks, []);
        for (const [i, label] of placed.entries()) {
          const own = marks[Number(label.id)] as MapRect;
          expect(within(label.rect, host)).toBe(true);
          expect(placed.slice(i + 1).some((other) => overlap(other.rect, label.rect))).toBe(false);
          const others = marks.filter((mark) => mark.x !== own.x || mark.y !== own.y || mark.width !== own.width);
          expect(others.some((mark) => overlap(mark, label.rect))).toBe(false);
          expect(obstacles.slice(0, 5).some((obstacle) => overlap(obstacle, label.rect))).toBe(false);
        }
      }),
    );
  });

  test('take the side that is liked best when all are free', () => {
    const mark = { x: 300, y: 200, width: 14, height: 14 };
    const [label] = placeLabels(requestsFor([mark], []), [mark], []);
    expect(label?.rect.y).toBeLessThan(mark.y - 13);
    expect((label?.rect.x ?? 0) + (label?.rect.width ?? 0) / 2).toBe(307);
  });

  test('shy away from an arc', () => {
    const mark = { x: 300, y: 200, width: 14, height: 14 };
    const arc = Array.from({ length: 20 }, (_, i) => [290 + i * 2, 192] as const);
    const [label] = placeLabels(requestsFor([mark], []), [mark], arc);
    expect(
      label &&
        arc.some(
          ([x, y]) =>
            x > label.rect.x &&
            x < label.rect.x + label.rect.width &&
            y > label.rect.y &&
            y < label.rect.y + label.rect.height,
        ),
    ).toBe(false);
  });

  test.each([
    [994, 480],
    [1450, 730],
    [390, 420],
    [700, 900],
  ])('on the real map at %i × %i nothing overlaps', (width, height) => {
    const size = { width, height };
    const regions = states().map((state, i) => ({
      ...state,
      tier: i % 6 === 0 ? (1 as const) : state.tier,
      window: i % 6 === 0 ? (i % 3) + 1 : null,
      intent: i % 12 === 0 ? ({ from: 1, to: 3 } as const) : null,
    }));
    const main = fitBox(boxOfBounds(world(), [-126, -42, 162, 71]), size);
    const lens = { id: 'europe', title: 'Europe', bounds: [-10.8, 35, 30.5, 64.8], scale: 2.7 } as const;
    const insets = layInsets(world(), [lens], main, size, []);
    const keepClear = [{ x: width - 160, y: 8, width: 152, height: 30 }];
    const stage = { geometry: world(), main, insets, size, scale: 1 };
    const scene = layScene(model({ regions, keepClear }), stage, ['Europe'], measure, null, false);
    expect(scene.labels.length).toBeGreaterThan(10);
    const marks = scene.marks.filter((mark) => mark.kind !== 'bare');
    const boxes = [
      ...scene.labels.map((label) => ({ id: label.id, rect: label.rect })),
      ...marks.map((mark) => ({ id: mark.region.id, rect: markRect(mark) })),
      ...keepClear.map((rect) => ({ id: 'html', rect })),
    ];
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        if (a.id !== b.id) expect(overlap(a.rect, b.rect), `${a.id} and ${b.id}`).toBe(false);
      }
    }
  });
});
