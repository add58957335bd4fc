import type { Palette } from '../../theme/tokens.ts';

/** What every drawing on a canvas needs; the context's units are CSS pixels. */
export interface Brush {
  readonly ctx: CanvasRenderingContext2D;
  readonly palette: Palette;
  /** See `drawingScale`. */
  readonly scale: number;
  /** Device pixels in a CSS pixel. */
  readonly ratio: number;
}

/** To the nearest device pixel, so that a hairline stays a hairline. */
export function snap({ ratio }: Brush, value: number): number {
  return Math.round(value * ratio) / ratio;
}

export function disc({ ctx }: Brush, x: number, y: number, radius: number, colour: string): void {
  ctx.fillStyle = colour;
  ctx.beginPath();
  ctx.arc(x, y, radius, 0, 2 * Math.PI);
  ctx.fill();
}
