import { describe, expect, test } from 'vitest';
import { layMarks } from '../../src/view/map/marks/layMarks.ts';
import { markRect } from '../../src/view/map/marks/mark.ts';
import { contains, layInsets, overlap } from '../../src/view/map/view/insets.ts';
import { boxOfBounds, fitBox, toScreen } from '../../src/view/map/view/transform.ts';
import { model, world } from './mapWorld.ts';

const size = { width: 994, height: 480 };
const main = fitBox(boxOfBounds(world(), [-126, -42, 162, 71]), size);
const lens = { id: 'europe', title: 'Europe', bounds: [-10.8, 35, 30.5, 64.8], scale: 2.7 } as const;

describe('the inset', () => {
  test('has the scale that it says, lies on the host, and covers the land that it enlarges', () => {
    const [inset] = layInsets(world(), [lens], main, size, []);
    expect(inset).toBeDefined();
    if (!inset) return;
    expect(inset.scale).toBe(2.7);
    expect(inset.transform.k / main.k).toBeCloseTo(2.7, 10);
    const box = boxOfBounds(world(), lens.bounds);
    expect(contains(inset.rect, ...toScreen(main, box.x0 + 5, box.y1 - 5))).toBe(true);
    expect(contains(inset.rect, ...toScreen(main, box.x1 - 5, box.y1 - 5))).toBe(true);
    // What it shows is what its bounds say.
    const [x, y] = toScreen(inset.transform, (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2);
    expect(x).toBeCloseTo(inset.rect.x + inset.rect.width / 2, 6);
    expect(y).toBeCloseTo(inset.rect.y + inset.rect.height / 2, 6);
  });

  test('moves aside for a place that must not be covered', () => {
    const [x, y] = world().project([-77, 38.9]);
    const [inset] = layInsets(world(), [lens], main, size, [{ x, y, weight: 1 }]);
    expect(inset && contains(inset.rect, ...toScreen(main, x, y))).toBe(false);
  });

  test('shrinks where there is little room, and is left out where there is none', () => {
    const [inset] = layInsets(world(), [{ ...lens, scale: 5 }], main, size, []);
    expect(inset?.scale).toBeLessThan(5);
    const phone = { width: 390, height: 420 };
    expect(layInsets(world(), [lens], fitBox(boxOfBounds(world(), [-126, -42, 162, 71]), phone), phone, [])).toEqual(
      [],
    );
  });
});

describe('marks', () => {
  const insets = layInsets(world(), [lens], main, size, []);
  const stage = { geometry: world(), main, insets, size, scale: 1 };
  const marks = layMarks(model(), stage, [], () => 40);
  const placeOf = (id: string): (typeof marks)[number] | undefined => marks.find((mark) => mark.region.id === id);

  test('never overlap', () => {
    for (const [i, mark] of marks.entries()) {
      for (const other of marks.slice(i + 1)) expect(overlap(markRect(mark), markRect(other))).toBe(false);
    }
  });

  test('stand in the inset where it shows the state, and on its frame where it only hides it', () => {
    expect(placeOf('DEU')).toMatchObject({ view: 0, side: null });
    expect(placeOf('BRA')).toMatchObject({ view: 'main', side: null });
    const hidden = placeOf('NGA');
    expect(hidden).toMatchObject({ view: 0, side: 'bottom' });
    const rect = insets[0]?.rect;
    expect(hidden?.y).toBe((rect?.y ?? 0) + (rect?.height ?? 0));
  });

  test('on the map keep off the inset', () => {
    const rect = insets[0]?.rect;
    expect(rect).toBeDefined();
    if (!rect) return;
    for (const mark of marks) if (mark.view === 'main') expect(overlap(markRect(mark), rect)).toBe(false);
  });

  test('of a state with a shape stand on its own land', () => {
    const nearer = { ...stage, main: fitBox(boxOfBounds(world(), lens.bounds), size), insets: [] };
    const close = layMarks(model(), nearer, [], () => 40);
    expect(close.find((mark) => mark.region.id === 'FRA')?.room).toBeGreaterThan(20);
  });

  test('keep off obstacles', () => {
    const whole = [{ x: 0, y: 0, width: size.width, height: size.height }];
    const left = layMarks(model(), { ...stage, insets: [] }, whole, () => 40);
    expect(left).toEqual([]);
  });
});
