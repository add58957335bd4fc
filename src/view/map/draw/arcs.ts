import { endAngle, firstPart, type Point, resample, sawTooth } from '../arcs/arcPath.ts';
import type { LaidArc } from '../arcs/layArcs.ts';
import type { ArcKind } from '../types.ts';
import { type Brush, disc } from './brush.ts';

const WIDTH: Readonly<Record<ArcKind, number>> = { pressure: 2, money: 2.6, evidence: 1.6, retaliation: 1.2 };
const HALO = 4.6;
const HALO_ALPHA = 0.85;
const ORIGIN = 2.6;
const DOT_PITCH = 5.2;
const DASH = [7, 4];
const TOOTH = { step: 4, height: 3.8 };
const MONEY_END = 4;

function stroke(ctx: CanvasRenderingContext2D, points: readonly Point[]): void {
  ctx.beginPath();
  points.forEach(([x, y], i) => {
    if (i === 0) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  });
  ctx.stroke();
}

/** How much of the line's end the sign at its end takes the place of, in pixels. */
const HEAD: Readonly<Record<ArcKind, number>> = { pressure: 8, money: 4, evidence: 1, retaliation: 2 };

function drawLine({ ctx }: Brush, kind: ArcKind, points: readonly Point[], colour: string): void {
  ctx.strokeStyle = colour;
  ctx.lineWidth = WIDTH[kind];
  ctx.lineCap = 'butt';
  ctx.lineJoin = 'round';
  if (kind === 'money') {
    ctx.fillStyle = colour;
    for (const [x, y] of resample(points, DOT_PITCH)) {
      ctx.beginPath();
      ctx.arc(x, y, WIDTH.money / 2, 0, 2 * Math.PI);
      ctx.fill();
    }
    return;
  }
  if (kind === 'evidence') ctx.setLineDash(DASH);
  if (kind === 'retaliation') ctx.lineJoin = 'miter';
  stroke(ctx, kind === 'retaliation' ? sawTooth(points, TOOTH.step, TOOTH.height) : points);
  ctx.setLineDash([]);
}

function drawHead(brush: Brush, kind: ArcKind, [x, y]: Point, angle: number, colour: string): void {
  const { ctx, palette } = brush;
  if (kind === 'money') {
    disc(brush, x, y, MONEY_END + 1.3, palette.halo);
    disc(brush, x, y, MONEY_END, colour);
    return;
  }
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(angle);
  ctx.beginPath();
  if (kind === 'pressure') {
    ctx.moveTo(0.5, 0);
    ctx.lineTo(-8.5, -4.5);
    ctx.lineTo(-8.5, 4.5);
    ctx.closePath();
    ctx.fillStyle = colour;
    ctx.fill();
  } else if (kind === 'evidence') {
    ctx.moveTo(-6, -4.5);
    ctx.lineTo(0, 0);
    ctx.lineTo(-6, 4.5);
    ctx.strokeStyle = palette.halo;
    ctx.lineWidth = HALO;
    ctx.stroke();
    ctx.strokeStyle = colour;
    ctx.lineWidth = 1.8;
    ctx.stroke();
  } else {
    ctx.fillStyle = palette.halo;
    ctx.fillRect(-2.6, -7.3, 5.2, 14.6);
    ctx.fillStyle = colour;
    ctx.fillRect(-1.3, -6, 2.6, 12);
  }
  ctx.restore();
}

/** @param share how much of the arc has been drawn, 0 to 1; its end sign comes with the last of it */
export function drawArc(brush: Brush, { arc, path }: LaidArc, share: number): void {
  const { ctx, palette } = brush;
  const points = firstPart(path, share);
  const start = points[0];
  const end = points.at(-1);
  if (!start || !end) return;
  const colour = arc.mine ? palette.accent : palette.ink;
  ctx.save();
  ctx.globalAlpha = HALO_ALPHA;
  ctx.strokeStyle = palette.halo;
  ctx.lineWidth = arc.kind === 'retaliation' ? HALO + 2 : HALO;
  ctx.lineCap = 'round';
  ctx.lineJoin = 'round';
  stroke(ctx, points);
  ctx.restore();
  const trimmed = share >= 1 ? points.slice(0, Math.max(2, points.length - HEAD[arc.kind] / 2)) : points;
  drawLine(brush, arc.kind, trimmed, colour);
  disc(brush, start[0], start[1], ORIGIN, colour);
  if (share >= 1) drawHead(brush, arc.kind, end, endAngle(points), colour);
}
