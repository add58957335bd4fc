import { HATCH_ALPHA, type Palette } from '../../theme/tokens.ts';
import type { MapGeometry } from '../geometry/geometry.ts';
import type { MapModel, RegionFill } from '../types.ts';
import { VENDOR_HATCH } from './hatching.ts';

/** 0 none, 1 to 4 the postures', 5 the home state's, 6 to 12 the vendors': see `hatches`. */
export type Hatch = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

export type Rgb = readonly [r: number, g: number, b: number];

/** How a piece of land is painted; channels 0 to 255. */
export interface Paint {
  readonly fill: Rgb;
  readonly hatch: Hatch;
  readonly ink: Rgb;
  /** Opacity of the hatch, 0 to 1. */
  readonly inkAlpha: number;
}

export function rgb(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function plain(fill: Rgb): Paint {
  return { fill, hatch: 0, ink: fill, inkAlpha: 0 };
}

export function paintOf(fill: RegionFill, palette: Palette): Paint {
  switch (fill.kind) {
    case 'home':
      return { fill: rgb(palette.home), hatch: 5, ink: rgb(palette.homeHatch), inkAlpha: 1 };
    case 'none':
      return plain(rgb(palette.unPale));
    case 'value':
      return plain(rgb(palette.ramp[fill.step]));
    case 'vendor': {
      const hatch = VENDOR_HATCH[fill.hue];
      return {
        fill: rgb(palette.vendor[fill.hue]),
        hatch,
        ink: rgb(palette.vendorHatch[fill.hue]),
        inkAlpha: hatch && 1,
      };
    }
    case 'posture': {
      const ink = palette.postureHatch[fill.level];
      const ground = rgb(palette.posture[fill.level]);
      return ink === null
        ? plain(ground)
        : { fill: ground, hatch: fill.level as Hatch, ink: rgb(ink), inkAlpha: HATCH_ALPHA };
    }
  }
}

/** Land that the scenario does not model: it steps back behind a grey ramp, which it would otherwise be read as part of. */
function unmodelled(regions: MapModel['regions'], palette: Palette): Paint {
  const postures = regions.some(({ fill }) => fill.kind === 'posture');
  return plain(rgb(postures || regions.length === 0 ? palette.un : palette.unPale));
}

/** The paint of every region of the geometry, in its order. */
export function paintsOf(geometry: MapGeometry, model: Pick<MapModel, 'regions'>, palette: Palette): Paint[] {
  const fills = new Map<string, Paint>();
  for (const region of model.regions) {
    const id = geometry.find(region.mapId);
    if (id !== null) fills.set(id, paintOf(region.fill, palette));
  }
  const un = unmodelled(model.regions, palette);
  return geometry.regions.map((land) => (land.owner === null ? un : (fills.get(land.owner) ?? un)));
}
