import { fonts } from '../../theme/tokens.ts';
import { CASING } from '../marks/layMarks.ts';
import type { MapRect } from '../types.ts';
import type { Inset } from '../view/insets.ts';
import { type Brush, snap } from './brush.ts';
import { drawText } from './names.ts';

const TITLE = { x: 10, y: 7, size: 12 };

function titleFont(scale: number): string {
  return `700 ${TITLE.size * scale}px ${fonts.sans}`;
}

/** Where an inset's title stands, so that no name covers it. */
export function titleRect(
  inset: Inset,
  title: string,
  scale: number,
  measure: (text: string, font: string) => number,
): MapRect {
  return {
    x: inset.rect.x + TITLE.x,
    y: inset.rect.y + TITLE.y,
    width: measure(title, titleFont(scale)),
    height: 14 * scale,
  };
}

/** The casing and the ink frame around an inset, and its title. */
export function drawFrame(brush: Brush, inset: Inset, title: string): void {
  const { ctx, palette, ratio, scale } = brush;
  const { x, y, width, height } = inset.rect;
  ctx.strokeStyle = palette.panel;
  ctx.lineWidth = CASING;
  ctx.strokeRect(x - CASING / 2, y - CASING / 2, width + CASING, height + CASING);
  const line = Math.max(1, Math.round(ratio)) / ratio;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = line;
  ctx.strokeRect(
    snap(brush, x) + line / 2,
    snap(brush, y) + line / 2,
    snap(brush, width) - line,
    snap(brush, height) - line,
  );
  drawText(brush, title, x + TITLE.x, y + TITLE.y + 7 * scale, titleFont(scale), palette.ink);
}
