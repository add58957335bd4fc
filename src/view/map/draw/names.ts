import type { PlacedLabel } from '../labels/placeLabels.ts';
import { hasSquare, nameFont } from '../labels/requestLabels.ts';
import { MARK, type Mark } from '../marks/mark.ts';
import type { Brush } from './brush.ts';
import { drawWindowSquare } from './glyphs.ts';

const HALO = 3;

/** Text in its halo; (x, y) is the left end of its middle line. */
export function drawText(
  { ctx, palette }: Brush,
  text: string,
  x: number,
  y: number,
  font: string,
  colour: string,
): void {
  ctx.font = font;
  ctx.textBaseline = 'middle';
  ctx.lineJoin = 'round';
  ctx.lineWidth = HALO;
  ctx.strokeStyle = palette.halo;
  ctx.strokeText(text, x, y);
  ctx.fillStyle = colour;
  ctx.fillText(text, x, y);
}

/** From this far off a name needs a line to its mark. */
const LEADER_FROM = 12;

/** A thin line from a name that stands apart to its mark. */
function drawLeader({ ctx, palette }: Brush, { rect }: PlacedLabel, mark: Mark): void {
  const x = Math.min(Math.max(mark.x, rect.x + 3), rect.x + rect.width - 3);
  const y = Math.min(Math.max(mark.y, rect.y + 1), rect.y + rect.height - 1);
  const dx = mark.x - x;
  const dy = mark.y - y;
  const reach = Math.min(
    mark.halfWidth / Math.max(Math.abs(dx), 1e-6),
    mark.halfHeight / Math.max(Math.abs(dy), 1e-6),
    1,
  );
  for (const [colour, width] of [
    [palette.halo, HALO],
    [palette.ink, 1],
  ] as const) {
    ctx.strokeStyle = colour;
    ctx.lineWidth = width;
    ctx.beginPath();
    ctx.moveTo(x, y);
    ctx.lineTo(mark.x - dx * reach, mark.y - dy * reach);
    ctx.stroke();
  }
}

/** A placed name, with its window's square if it has one. */
export function drawName(brush: Brush, label: PlacedLabel, mark: Mark, player: string | null): void {
  const { palette, scale, ctx, ratio } = brush;
  const { rect } = label;
  const { region, tier } = mark;
  const font = nameFont(tier, scale);
  if (label.off >= LEADER_FROM) drawLeader(brush, label, mark);
  const x = Math.round(rect.x * ratio) / ratio;
  const middle = Math.round((rect.y + rect.height / 2) * ratio) / ratio;
  drawText(brush, region.name, x, middle, font, region.id === player ? palette.accent : palette.ink);
  if (!hasSquare(mark) || region.window === null) return;
  ctx.font = font;
  const left = x + ctx.measureText(region.name).width + MARK.squareGap * scale;
  drawWindowSquare(brush, left, middle - (MARK.square * scale) / 2 - 0.5, region.window, nameFont(1, scale));
}
