import type { Mark } from '../marks/mark.ts';
import type { Brush } from './brush.ts';

const WIDTH = 2.2;
/** Between the edge of the glyph's halo and the middle of the ring, CSS pixels: a name beside the mark keeps clear of it. */
const OUT = 0.4;

/** Rings around the marks of some states: news, or what is different here. */
export function drawRings(brush: Brush, marks: readonly Mark[], ringed: ReadonlySet<string>): void {
  const { ctx, palette, scale } = brush;
  for (const mark of marks) {
    if (!ringed.has(mark.region.id)) continue;
    const radius = mark.halfWidth + OUT * scale;
    ctx.beginPath();
    ctx.arc(mark.x, mark.y, radius, 0, 2 * Math.PI);
    ctx.lineWidth = WIDTH * scale;
    ctx.strokeStyle = palette.accent;
    ctx.stroke();
  }
}
