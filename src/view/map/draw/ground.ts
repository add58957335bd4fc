import type { Palette } from '../../theme/tokens.ts';
import type { MapRect } from '../types.ts';
import type { Size, Transform } from '../view/transform.ts';
import type { Paint } from './fills.ts';

/** A window on the map: where it lies on the host and what it shows, in CSS pixels. */
export interface GroundView {
  readonly rect: MapRect;
  readonly transform: Transform;
}

export interface GroundPicture {
  /** The map first, then the insets that lie over it. */
  readonly views: readonly GroundView[];
  /** One for each region of the geometry. */
  readonly paints: readonly Paint[];
  readonly palette: Palette;
}

/** Sea, land, hatches, borders and coast: all that lies beneath marks and names. */
export interface Ground {
  /** @param ratio device pixels in a CSS pixel */
  resize(size: Size, ratio: number): void;
  draw(picture: GroundPicture): void;
  /** What was drawn last; to be read in the same task, before the browser takes it. */
  readonly picture: CanvasImageSource;
  destroy(): void;
}

/** Widths in CSS pixels. */
export const LINE = { border: 0.6, coast: 0.75 } as const;
