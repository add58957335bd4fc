import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxFor, linePath, scaleFor, spaced } from '../../src/view/pages/verdict/chart.ts';

const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 30 });

describe('the verdict’s chart', () => {
  it('holds every value inside its box, and never shows less than 40 points of the scale', () => {
    fc.assert(
      fc.property(values, (list) => {
        const box = boxFor(list.length * 60);
        const scale = scaleFor(list, 24, box);
        for (const value of list) {
          expect(scale.y(value)).toBeGreaterThanOrEqual(box.top - 1e-9);
          expect(scale.y(value)).toBeLessThanOrEqual(box.height - box.bottom + 1e-9);
        }
        const low = scale.ticks[0] ?? 0;
        const high = scale.ticks.at(-1) ?? 0;
        expect(high - low).toBeGreaterThanOrEqual(40);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(100);
        expect(scale.ticks.length).toBeLessThanOrEqual(7);
      }),
    );
  });

  it('names years only where there is room', () => {
    expect(spaced([0, 10, 50, 60, 100], 48)).toEqual([0, 50, 100]);
    expect(spaced([], 48)).toEqual([]);
  });

  it('runs from the left edge to the right one, upwards for more', () => {
    const box = boxFor(1286);
    const scale = scaleFor([20, 60], 2, box);
    const points = [20, 40, 60].map((value, turn) => ({ turn, composite: 0, objectives: { a: value } }));
    const path = linePath(points, 'a', scale);
    const [from, , to] = [...path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(from?.[0]).toBe(box.left);
    expect(to?.[0]).toBe(box.width - box.right);
    expect(to?.[1]).toBeLessThan(from?.[1] ?? 0);
  });
});
