import type { Hatch } from './fills.ts';

/**
 * The hatches, in CSS pixels: they do not grow with the zoom. The shader and the canvas patterns are both made from this table.
 * `slope`: 1 = lines rise to the right, −1 = they fall, 0 = crossed.
 */
export type HatchSpec =
  | { readonly kind: 'dots'; readonly tile: number; readonly radius: number }
  | { readonly kind: 'lines'; readonly slope: 1 | -1 | 0; readonly pitch: number; readonly width: number };

export const hatches: Readonly<Record<Exclude<Hatch, 0>, HatchSpec>> = {
  1: { kind: 'dots', tile: 7, radius: 0.8 },
  2: { kind: 'lines', slope: 1, pitch: 6, width: 1.5 },
  3: { kind: 'lines', slope: -1, pitch: 4, width: 1.1 },
  4: { kind: 'lines', slope: 0, pitch: 5, width: 1.3 },
  5: { kind: 'lines', slope: -1, pitch: 5, width: 1 },
};
