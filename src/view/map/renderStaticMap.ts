import { palettes } from '../theme/tokens.ts';
import { CanvasGround } from './draw/canvasGround.ts';
import { paintsOf } from './draw/fills.ts';
import { drawOverlay } from './draw/overlay.ts';
import { drawRings } from './draw/rings.ts';
import { loadGeometry } from './geometry/loadGeometry.ts';
import { cachedMeasure } from './labels/measure.ts';
import { layScene } from './layScene.ts';
import { loadMapFonts } from './loadMapFonts.ts';
import { drawingScale } from './marks/mark.ts';
import type { MapModel, MapSource, StaticMapOptions } from './types.ts';
import { boxOfBounds, clampTransform, fitBox } from './view/transform.ts';

/** From this width in CSS pixels lines and hatches have their full weight. */
const FULL_DETAIL = 500;

/**
 * Draws a map that stands still into a canvas, at the canvas's CSS size and the screen's pixel ratio: title page, thumbnails,
 * reports. Needs no Phaser. Insets are not drawn; call it again when size, theme or model change.
 * @returns once the picture stands; rejects when the geometry cannot be loaded. Nothing is drawn into a canvas without a size.
 */
export async function renderStaticMap(
  canvas: HTMLCanvasElement,
  source: MapSource,
  model: MapModel,
  options: StaticMapOptions = {},
): Promise<void> {
  const [geometry] = await Promise.all([loadGeometry(source), options.labels ? loadMapFonts() : null]);
  const size = { width: canvas.clientWidth, height: canvas.clientHeight };
  const ctx = canvas.getContext('2d');
  if (!ctx || size.width === 0 || size.height === 0) return;
  const ratio = devicePixelRatio;
  const palette = palettes[model.theme];
  const bounds = options.view ?? source.view;
  const box = bounds ? boxOfBounds(geometry, bounds) : geometry.bounds;
  const main = clampTransform(fitBox(box, size), size, geometry.bounds);

  const ground = new CanvasGround(canvas, geometry, Math.min(1, Math.max(0.45, size.width / FULL_DETAIL)));
  ground.resize(size, ratio);
  const whole = { rect: { x: 0, y: 0, ...size }, transform: main };
  ground.draw({ views: [whole], paints: paintsOf(geometry, model, palette), palette });

  const scale = drawingScale(size.width);
  const stage = { geometry, main, insets: [], size, scale, atSeats: options.atSeats ?? false };
  const marked = options.atSeats ? { ...model, regions: model.regions.filter((region) => region.tier < 3) } : model;
  const scene = layScene(marked, stage, [], cachedMeasure(ctx), null, false);
  const shown = {
    ...scene,
    marks: options.glyphs ? scene.marks : [],
    labels: options.labels ? scene.labels : [],
  };
  ctx.setTransform(ratio, 0, 0, ratio, 0, 0);
  const brush = { ctx, palette, scale, ratio };
  drawOverlay(brush, shown, null, () => 1);
  if (options.ringed) drawRings(brush, shown.marks, options.ringed);
}
