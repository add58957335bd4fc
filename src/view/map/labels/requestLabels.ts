import { fonts } from '../../theme/tokens.ts';
import { casedRect } from '../marks/layMarks.ts';
import { MARK, type Mark, markRect } from '../marks/mark.ts';
import { frameOf, type Stage } from '../marks/spots.ts';
import type { MapRect } from '../types.ts';
import type { Measure } from './measure.ts';
import type { LabelRequest, Side, Stand } from './placeLabels.ts';

/** On land that is large enough the name stands over its mark; small land leaves its name to the sea beside it. */
const ROOMY: readonly Side[] = ['N', 'S', 'E', 'W', 'NE', 'NW', 'SE', 'SW'];
const CRAMPED: readonly Side[] = ['E', 'W', 'N', 'S', 'SE', 'SW', 'NE', 'NW'];
const PILL: readonly Side[] = ['N', 'S', 'NE', 'NW', 'SE', 'SW', 'E', 'W'];
const SLIDES = [0.25, -0.25, 0.5, -0.5, 0.75, -0.75];
/** Steps away from the mark, in CSS pixels. */
const FAR = [8, 16, 26, 38, 52];
/** … of which a name that is only there because there is room takes the first few. */
const NOT_SO_FAR = FAR.slice(0, 2);
const ON_FRAME: Readonly<Record<NonNullable<Mark['side']>, readonly Side[]>> = {
  top: ['N', 'NE', 'NW'],
  bottom: ['S', 'SE', 'SW'],
  left: ['E', 'NE', 'SE', 'W', 'NW', 'SW'],
  right: ['E', 'NE', 'SE', 'W', 'NW', 'SW'],
};
/** Free radius from which land counts as large enough, in CSS pixels. */
const ROOM = 14;
/** A label keeps this far from the edge of its view. */
const EDGE = 3;

export function nameFont(tier: 1 | 2 | 3, scale: number): string {
  return tier === 1
    ? `700 ${MARK.nameSizeBold * scale}px ${fonts.sans}`
    : `500 ${MARK.nameSize * scale}px ${fonts.sans}`;
}

/** Width of a name with its window's square, and the height of its line. */
export function nameSize(mark: Pick<Mark, 'region' | 'tier'>, scale: number, measure: Measure): [number, number] {
  const text = measure(mark.region.name, nameFont(mark.tier, scale));
  const square = hasSquare(mark) ? (MARK.squareGap + MARK.square) * scale : 0;
  return [text + square, (mark.tier === 1 ? 15 : 14) * scale];
}

/** Time left is shown where the name is bold. */
export function hasSquare({ region, tier }: Pick<Mark, 'region' | 'tier'>): boolean {
  return tier === 1 && region.window !== null;
}

function near(sides: readonly Side[], off = 0): Stand[] {
  return sides.map((side) => ({ side, off, slide: 0 }));
}

function slid(off: number): Stand[] {
  return SLIDES.flatMap((slide) => (['N', 'S'] as const).map((side) => ({ side, off, slide })));
}

function standsOf(mark: Mark, must: boolean): Stand[] {
  if (mark.side) return near(ON_FRAME[mark.side]);
  if (mark.kind === 'bare') return near(['C', 'N', 'S']);
  const sides = mark.kind === 'pill' ? PILL : mark.room >= ROOM ? ROOMY : CRAMPED;
  if (!must) return near(sides);
  // What must be named may be named from further off.
  const far = mark.tier === 1 ? FAR : NOT_SO_FAR;
  return [...near(sides), ...slid(0), ...far.flatMap((off) => [...near(sides, off), ...slid(off)])];
}

function shrunk({ x, y, width, height }: MapRect, by: number): MapRect {
  return { x: x + by, y: y + by, width: width - 2 * by, height: height - 2 * by };
}

/**
 * The names to be placed, the most important first.
 * @param marks as laid, the most important first
 * @param named ids that are named although they are of the third tier
 * @param obstacles that no name may cover: HTML over the map, titles of insets
 */
export function requestLabels(
  marks: readonly Mark[],
  stage: Stage,
  measure: Measure,
  named: ReadonlySet<string>,
  obstacles: readonly MapRect[],
): LabelRequest[] {
  const frames = stage.insets.map((inset) => casedRect(inset.rect));
  const weight = (mark: Mark): number => (named.has(mark.region.id) ? Math.min(mark.tier, 1.5) : mark.tier);
  return marks
    .filter((mark) => mark.tier < 3 || named.has(mark.region.id))
    .sort((a, b) => weight(a) - weight(b))
    .map((mark): LabelRequest => {
      const [width, height] = nameSize(mark, stage.scale, measure);
      const outside = mark.view === 'main' || mark.side !== null;
      return {
        id: mark.region.id,
        width,
        height,
        mark: markRect(mark),
        isShy: mark.tier === 3,
        stands: standsOf(mark, mark.tier === 1 || named.has(mark.region.id)),
        within: shrunk(frameOf(stage, outside ? 'main' : mark.view), EDGE),
        // A name on the map keeps off the insets; one on a frame may stand on either side of it.
        avoid: mark.view === 'main' ? [...frames, ...obstacles] : obstacles,
      };
    });
}
