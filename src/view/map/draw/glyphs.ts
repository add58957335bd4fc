import type { PostureLevel } from '../../theme/tokens.ts';
import { MARK } from '../marks/mark.ts';
import { type Brush, disc, snap } from './brush.ts';

const RING = 1.6;

/** Share of the disc that is filled, clockwise from the top. */
const FILLED: Readonly<Record<PostureLevel, number>> = { 0: 0, 1: 0.25, 2: 0.5, 3: 0.75, 4: 1 };

/** The posture's glyph: an empty ring, a quarter, a half, three quarters, a full disc with a bar. */
function drawGlyph(brush: Brush, x: number, y: number, level: PostureLevel, radius: number): void {
  const { ctx, palette, scale } = brush;
  const r = radius * scale;
  const ring = RING * scale;
  disc(brush, x, y, r, palette.glyphGround);
  ctx.fillStyle = palette.glyph;
  if (level > 0) {
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.arc(x, y, r, -Math.PI / 2, -Math.PI / 2 + FILLED[level] * 2 * Math.PI);
    ctx.fill();
  }
  ctx.strokeStyle = palette.glyph;
  ctx.lineWidth = ring;
  ctx.beginPath();
  ctx.arc(x, y, r, 0, 2 * Math.PI);
  ctx.stroke();
  if (level === 4) {
    ctx.fillStyle = palette.glyphGround;
    ctx.fillRect(x - r * 0.56, y - 0.9 * scale, r * 1.12, 1.8 * scale);
  }
}

/** The glyph on its halo disc, as it stands on the map. */
export function drawGlyphOnMap(brush: Brush, x: number, y: number, level: PostureLevel, radius: number): void {
  disc(brush, x, y, (radius + MARK.glyphHalo) * brush.scale, brush.palette.halo);
  drawGlyph(brush, x, y, level, radius);
}

/** The pill of an intent: posture now → posture leaned to. */
export function drawPill(brush: Brush, x: number, y: number, from: PostureLevel, to: PostureLevel): void {
  const { ctx, palette, scale } = brush;
  const halfWidth = MARK.pillHalfWidth * scale;
  const halfHeight = MARK.pillHalfHeight * scale;
  ctx.beginPath();
  ctx.roundRect(x - halfWidth, y - halfHeight, 2 * halfWidth, 2 * halfHeight, halfHeight);
  ctx.lineWidth = 3.4 * scale;
  ctx.strokeStyle = palette.halo;
  ctx.stroke();
  ctx.fillStyle = palette.panel;
  ctx.fill();
  ctx.lineWidth = 1.1 * scale;
  ctx.strokeStyle = palette.ink;
  ctx.stroke();
  const glyphAt = halfWidth - halfHeight;
  drawGlyph(brush, x - glyphAt, y, from, MARK.glyphRadius);
  drawGlyph(brush, x + glyphAt, y, to, MARK.glyphRadius);
  drawArrow(brush, x - 7 * scale, x + 7 * scale, y);
}

function drawArrow({ ctx, palette, scale }: Brush, x0: number, x1: number, y: number): void {
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1.3 * scale;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  ctx.beginPath();
  ctx.moveTo(x0, y);
  ctx.lineTo(x1, y);
  ctx.moveTo(x1 - 3.6 * scale, y - 3 * scale);
  ctx.lineTo(x1, y);
  ctx.lineTo(x1 - 3.6 * scale, y + 3 * scale);
  ctx.stroke();
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'miter';
}

/** The black square with the quarters left until a window; (x, y) is its upper left corner. */
export function drawWindowSquare(brush: Brush, x: number, y: number, quarters: number, font: string): void {
  const { ctx, palette, scale } = brush;
  const side = MARK.square * scale;
  const left = snap(brush, x);
  const top = snap(brush, y);
  ctx.fillStyle = palette.halo;
  ctx.fillRect(left - 1.5, top - 1.5, side + 3, side + 3);
  ctx.fillStyle = palette.ink;
  ctx.fillRect(left, top, side, side);
  ctx.fillStyle = palette.halo;
  ctx.font = font;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.fillText(String(quarters), left + side / 2, top + side / 2 + 0.5 * scale);
  ctx.textAlign = 'left';
}

/** A figure in place of a glyph, on a plate of its own. */
export function drawFigure(brush: Brush, x: number, y: number, text: string, font: string): void {
  const { ctx, palette } = brush;
  ctx.font = font;
  ctx.textAlign = 'center';
  ctx.textBaseline = 'middle';
  ctx.lineWidth = 3.4;
  ctx.lineJoin = 'round';
  ctx.strokeStyle = palette.halo;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = palette.ink;
  ctx.fillText(text, x, y);
  ctx.textAlign = 'left';
}
