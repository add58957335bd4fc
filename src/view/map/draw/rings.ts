import type { Mark } from '../marks/mark.ts';
import type { Brush } from './brush.ts';

const WIDTH = 2.4;
/** Between the glyph's halo and the ring, CSS pixels. */
const GAP = 0.6;

/** Rings around the marks of some states: news, or what is different here. */
export function drawRings(brush: Brush, marks: readonly Mark[], ringed: ReadonlySet<string>): void {
  const { ctx, palette, scale } = brush;
  for (const mark of marks) {
    if (!ringed.has(mark.region.id)) continue;
    const radius = mark.halfWidth + (GAP + WIDTH / 2) * scale;
    ctx.beginPath();
    ctx.arc(mark.x, mark.y, radius, 0, 2 * Math.PI);
    ctx.lineWidth = (WIDTH + 2) * scale;
    ctx.strokeStyle = palette.halo;
    ctx.stroke();
    ctx.lineWidth = WIDTH * scale;
    ctx.strokeStyle = palette.accent;
    ctx.stroke();
  }
}
