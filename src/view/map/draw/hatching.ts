import type { Hatch } from './fills.ts';

/**
 * The hatches, in CSS pixels: they do not grow with the zoom. The shader, the canvas patterns and the key's swatches are all made from
 * this table. `slope`: 1 = lines rise to the right, −1 = they fall, 0 = crossed; `bars` are level.
 */
export type HatchSpec =
  | { readonly kind: 'dots'; readonly tile: number; readonly radius: number }
  | { readonly kind: 'bars'; readonly pitch: number; readonly width: number }
  | { readonly kind: 'lines'; readonly slope: 1 | -1 | 0; readonly pitch: number; readonly width: number };

export const hatches: Readonly<Record<Exclude<Hatch, 0>, HatchSpec>> = {
  1: { kind: 'dots', tile: 7, radius: 0.8 },
  2: { kind: 'lines', slope: 1, pitch: 6, width: 1.5 },
  3: { kind: 'lines', slope: -1, pitch: 4, width: 1.1 },
  4: { kind: 'lines', slope: 0, pitch: 5, width: 1.3 },
  5: { kind: 'lines', slope: -1, pitch: 5, width: 1 },
  6: { kind: 'lines', slope: -1, pitch: 6, width: 1.3 },
  7: { kind: 'dots', tile: 8, radius: 1.3 },
  8: { kind: 'bars', pitch: 5, width: 1.1 },
  9: { kind: 'lines', slope: 1, pitch: 6, width: 1.3 },
  10: { kind: 'lines', slope: 0, pitch: 7, width: 1.1 },
  11: { kind: 'dots', tile: 5, radius: 0.8 },
  12: { kind: 'lines', slope: 1, pitch: 10, width: 1.3 },
};

/** The hatch of each vendor's hue; the blue has none. Hues that could be mistaken for each other in greyscale have hatches that cannot. */
export const VENDOR_HATCH = [6, 7, 0, 8, 9, 10, 11, 12] as const satisfies readonly Hatch[];
