import type { MapGeometry } from '../geometry/geometry.ts';
import type { Size } from '../view/transform.ts';
import type { Hatch, Paint, Rgb } from './fills.ts';
import { type Ground, type GroundPicture, type GroundView, LINE } from './ground.ts';
import { type HatchSpec, hatches } from './hatching.ts';
import { landPaths } from './landPaths.ts';

function css([r, g, b]: Rgb, alpha = 1): string {
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}

/** Strokes a family of 45° lines across a square tile of `side` pixels, every `side / count` along its edge. */
function strokeLines(ctx: CanvasRenderingContext2D, side: number, count: number, slope: 1 | -1): void {
  const step = side / count;
  ctx.beginPath();
  for (let i = -count; i <= 2 * count; i++) {
    const at = (i + 0.5) * step;
    ctx.moveTo(at - side, slope === 1 ? 2 * side : -side);
    ctx.lineTo(at + 2 * side, slope === 1 ? -side : 2 * side);
  }
  ctx.stroke();
}

/** A tile that repeats without a seam: its side is a whole number of device pixels and of the hatch's periods; `scale` is device pixels in one of the hatch's. */
function hatchTile(spec: HatchSpec, ink: string, scale: number): HTMLCanvasElement {
  const tile = document.createElement('canvas');
  const period = spec.kind === 'dots' ? spec.tile : spec.kind === 'bars' ? spec.pitch : spec.pitch * Math.SQRT2;
  const count = 5;
  const side = Math.max(count, Math.round(period * scale * count));
  tile.width = side;
  tile.height = side;
  const ctx = tile.getContext('2d');
  if (!ctx) return tile;
  ctx.fillStyle = ink;
  ctx.strokeStyle = ink;
  if (spec.kind === 'lines') {
    ctx.lineWidth = spec.width * scale;
    if (spec.slope !== -1) strokeLines(ctx, side, count, 1);
    if (spec.slope !== 1) strokeLines(ctx, side, count, -1);
    return tile;
  }
  const step = side / count;
  if (spec.kind === 'bars') {
    for (let i = 0; i < count; i++) ctx.fillRect(0, (i + 0.5) * step, side, spec.width * scale);
    return tile;
  }
  for (let i = 0; i < count; i++) {
    for (let j = 0; j < count; j++) {
      for (const part of [0.25, 0.75]) {
        ctx.beginPath();
        ctx.arc((i + part) * step, (j + part) * step, spec.radius * scale, 0, 2 * Math.PI);
        ctx.fill();
      }
    }
  }
  return tile;
}

/**
 * The ground on a plain 2D canvas: for pictures that stand still (title page, thumbnails, reports), and for the live map where
 * there is no WebGL.
 */
export class CanvasGround implements Ground {
  readonly #canvas: HTMLCanvasElement;
  readonly #geometry: MapGeometry;
  readonly #tiles = new Map<string, HTMLCanvasElement>();
  readonly #fineness: number;
  #ratio = 1;

  /** @param fineness factor on lines and hatches: below 1 for a thumbnail */
  constructor(canvas: HTMLCanvasElement, geometry: MapGeometry, fineness = 1) {
    this.#canvas = canvas;
    this.#geometry = geometry;
    this.#fineness = fineness;
  }

  resize(size: Size, ratio: number): void {
    this.#ratio = ratio;
    this.#canvas.width = Math.max(1, Math.round(size.width * ratio));
    this.#canvas.height = Math.max(1, Math.round(size.height * ratio));
    this.#tiles.clear();
  }

  get picture(): HTMLCanvasElement {
    return this.#canvas;
  }

  draw(picture: GroundPicture): void {
    const ctx = this.#canvas.getContext('2d');
    if (!ctx) return;
    for (const view of picture.views) {
      ctx.save();
      ctx.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
      this.#drawView(ctx, picture, view);
      ctx.restore();
    }
  }

  destroy(): void {
    this.#tiles.clear();
  }

  #pattern(
    ctx: CanvasRenderingContext2D,
    hatch: Exclude<Hatch, 0>,
    paint: Paint,
    view: GroundView,
  ): CanvasPattern | null {
    const ink = css(paint.ink, paint.inkAlpha);
    const key = `${hatch} ${ink}`;
    let tile = this.#tiles.get(key);
    if (!tile) {
      tile = hatchTile(hatches[hatch], ink, this.#ratio * this.#fineness);
      this.#tiles.set(key, tile);
    }
    const pattern = ctx.createPattern(tile, 'repeat');
    const { k, x, y } = view.transform;
    // From the pattern's device pixels to the map units in which the land is filled.
    const unit = 1 / (k * this.#ratio);
    const origin = {
      e: (Math.round(x * this.#ratio) / this.#ratio - x) / k,
      f: (Math.round(y * this.#ratio) / this.#ratio - y) / k,
    };
    pattern?.setTransform(new DOMMatrix([unit, 0, 0, unit, origin.e, origin.f]));
    return pattern;
  }

  #drawView(ctx: CanvasRenderingContext2D, { paints, palette }: GroundPicture, view: GroundView): void {
    const { rect, transform } = view;
    const paths = landPaths(this.#geometry);
    ctx.beginPath();
    ctx.rect(rect.x, rect.y, rect.width, rect.height);
    ctx.clip();
    ctx.fillStyle = palette.sea;
    ctx.fillRect(rect.x, rect.y, rect.width, rect.height);
    ctx.translate(transform.x, transform.y);
    ctx.scale(transform.k, transform.k);
    ctx.lineJoin = 'round';
    this.#geometry.regions.forEach((region, i) => {
      const paint = paints[i];
      const path = paths.regions[i];
      if (!paint || !path || outOfSight(region.bounds, view)) return;
      ctx.fillStyle = css(paint.fill);
      ctx.fill(path, 'evenodd');
      const pattern = paint.hatch === 0 ? null : this.#pattern(ctx, paint.hatch, paint, view);
      if (!pattern) return;
      ctx.fillStyle = pattern;
      ctx.fill(path, 'evenodd');
    });
    ctx.strokeStyle = palette.border;
    ctx.lineWidth = (LINE.border * this.#fineness) / transform.k;
    ctx.stroke(paths.borders);
    ctx.strokeStyle = palette.coast;
    ctx.lineWidth = (LINE.coast * this.#fineness) / transform.k;
    ctx.stroke(paths.coast);
  }
}

function outOfSight(box: MapGeometry['bounds'], { rect, transform: { k, x, y } }: GroundView): boolean {
  return (
    box.x1 * k + x < rect.x ||
    box.x0 * k + x > rect.x + rect.width ||
    box.y1 * k + y < rect.y ||
    box.y0 * k + y > rect.y + rect.height
  );
}
