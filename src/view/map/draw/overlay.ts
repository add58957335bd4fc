import { type LaidArc, SEAT_HALF, seatOnStage } from '../arcs/layArcs.ts';
import type { PlacedLabel } from '../labels/placeLabels.ts';
import { nameFont } from '../labels/requestLabels.ts';
import { MARK, type Mark } from '../marks/mark.ts';
import type { Stage } from '../marks/spots.ts';
import type { MapModel } from '../types.ts';
import { drawArc } from './arcs.ts';
import { type Brush, disc } from './brush.ts';
import { drawFrame } from './frames.ts';
import { drawFigure, drawGlyphOnMap, drawPill } from './glyphs.ts';
import { drawName } from './names.ts';
import { drawOutlines } from './outlines.ts';
import { drawVendor } from './vendors.ts';

/** All that stands on the ground, laid out. */
export interface Scene {
  readonly stage: Stage;
  readonly model: MapModel;
  readonly marks: readonly Mark[];
  readonly labels: readonly PlacedLabel[];
  readonly arcs: readonly LaidArc[];
  /** Titles of the stage's insets, in order. */
  readonly titles: readonly string[];
}

function drawMark(brush: Brush, mark: Mark): void {
  const { region, x, y, kind } = mark;
  if (kind === 'pill' && region.intent) drawPill(brush, x, y, region.intent.from, region.intent.to);
  else if (kind === 'value' && region.fill.kind === 'value') {
    drawFigure(brush, x, y, region.fill.label, nameFont(2, brush.scale));
  } else if (region.fill.kind === 'vendor') {
    drawVendor(brush, x, y, region.fill, kind === 'shares');
  } else if (kind === 'glyph' && region.fill.kind === 'posture') {
    drawGlyphOnMap(brush, x, y, region.fill.level, mark.halfWidth / brush.scale - MARK.glyphHalo);
  }
}

function drawSeat(brush: Brush, stage: Stage, model: MapModel): void {
  const player = model.regions.find((region) => region.id === model.player);
  const seat = player && seatOnStage(stage, player);
  if (!seat) return;
  const { ctx, palette } = brush;
  const [x, y] = seat;
  ctx.fillStyle = palette.halo;
  ctx.fillRect(x - SEAT_HALF - 1, y - SEAT_HALF - 1, 2 * SEAT_HALF + 2, 2 * SEAT_HALF + 2);
  ctx.fillStyle = palette.accent;
  ctx.fillRect(x - SEAT_HALF, y - SEAT_HALF, 2 * SEAT_HALF, 2 * SEAT_HALF);
}

/** A second ring around what is beneath the pointer. */
function drawHover(brush: Brush, mark: Mark): void {
  if (mark.kind !== 'glyph') return;
  disc(brush, mark.x, mark.y, mark.halfWidth + 1.6 * brush.scale, brush.palette.ink);
}

/**
 * Draws all that stands on the ground.
 * @param drawn how much of an arc has been drawn, 0 to 1
 */
export function drawOverlay(brush: Brush, scene: Scene, hovered: string | null, drawn: (arc: LaidArc) => number): void {
  const { stage, model, marks } = scene;
  drawOutlines(brush, stage, model);
  stage.insets.forEach((inset, i) => {
    drawFrame(brush, inset, scene.titles[i] ?? '');
  });
  for (const arc of scene.arcs) drawArc(brush, arc, drawn(arc));
  drawSeat(brush, stage, model);
  const underPointer = marks.find((mark) => mark.region.id === hovered);
  if (underPointer) drawHover(brush, underPointer);
  for (const mark of marks) drawMark(brush, mark);
  const markOf = new Map(marks.map((mark) => [mark.region.id, mark]));
  for (const label of scene.labels) {
    const mark = markOf.get(label.id);
    if (mark) drawName(brush, label, mark, model.player);
  }
}
