import { nameFont } from '../labels/requestLabels.ts';
import { MARK } from '../marks/mark.ts';
import type { RegionFill } from '../types.ts';
import { type Brush, snap } from './brush.ts';
import { drawFigure } from './glyphs.ts';

type VendorFill = Extract<RegionFill, { kind: 'vendor' }>;

/** A box of a hue in its 1 px ink outline, without which the light hues would fade on a light ground. */
function drawBox(brush: Brush, x: number, y: number, width: number, height: number, hues: VendorFill['shares']): void {
  const { ctx, palette, ratio } = brush;
  const left = snap(brush, x);
  const top = snap(brush, y);
  const wide = snap(brush, width);
  const high = snap(brush, height);
  ctx.fillStyle = palette.halo;
  ctx.fillRect(left - 1.5, top - 1.5, wide + 3, high + 3);
  const total = hues.reduce((sum, { share }) => sum + share, 0) || 1;
  const line = Math.max(1, Math.round(ratio)) / ratio;
  let from = 0;
  for (const { hue, share } of hues) {
    const to = from + share / total;
    const edge = snap(brush, left + from * wide);
    ctx.fillStyle = palette.vendor[hue];
    ctx.fillRect(edge, top, snap(brush, left + to * wide) - edge, high);
    ctx.fillStyle = palette.ink;
    if (from > 0) ctx.fillRect(edge, top, line, high);
    from = to;
  }
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = line;
  ctx.strokeRect(left + line / 2, top + line / 2, wide - line, high - line);
}

/**
 * A vendor's square and first letters, about (x, y); with the shares of all vendors as a bar beneath them.
 * The letters stand beside the hue and never on it.
 */
export function drawVendor(brush: Brush, x: number, y: number, fill: VendorFill, bar: boolean): void {
  const { scale } = brush;
  const side = MARK.vendorSquare * scale;
  const letters = fill.label.length * 7.6 * scale;
  const left = x - (side + 3 * scale + letters) / 2;
  const middle = bar ? y - 5 * scale : y;
  drawBox(brush, left, middle - side / 2, side, side, [{ hue: fill.hue, share: 1 }]);
  drawFigure(brush, left + side + 3 * scale + letters / 2, middle + 0.5 * scale, fill.label, nameFont(1, scale));
  if (!bar) return;
  const half = MARK.sharesHalfWidth * scale;
  drawBox(brush, x - half, y + 3.5 * scale, 2 * half, MARK.sharesHeight * scale, fill.shares);
}
