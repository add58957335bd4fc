import { CanvasGround } from './draw/canvasGround.ts';
import type { Ground } from './draw/ground.ts';
import type { MapGeometry } from './geometry/geometry.ts';
import { loadGeometry } from './geometry/loadGeometry.ts';
import { isEmulated } from './gl/isEmulated.ts';
import { LiveMap } from './live/LiveMap.ts';
import { createSheet, type Sheet } from './live/sheet.ts';
import { loadMapFonts } from './loadMapFonts.ts';
import type { MapHandle, MapHandlers, MapOptions, MapSource } from './types.ts';

function canvasGround(sheet: Sheet, geometry: MapGeometry): Ground {
  const canvas = document.createElement('canvas');
  Object.assign(canvas.style, { width: '100%', height: '100%', display: 'block' });
  canvas.setAttribute('aria-hidden', 'true');
  sheet.groundHost.append(canvas);
  return new CanvasGround(canvas, geometry);
}

async function createGround(
  sheet: Sheet,
  geometry: MapGeometry,
  antialias: boolean,
  onRestored: () => void,
): Promise<Ground> {
  try {
    const { createPhaserGround } = await import('./gl/phaserGround.ts');
    const ground = await createPhaserGround(sheet.groundHost, geometry, antialias, onRestored);
    sheet.element.dataset.ground = 'webgl';
    return ground;
  } catch {
    // No WebGL here, or a driver that refuses: the same map, drawn more slowly.
    sheet.groundHost.replaceChildren();
    sheet.element.dataset.ground = 'canvas';
    return canvasGround(sheet, geometry);
  }
}

/**
 * A live map in a host element. Phaser is loaded on the first call.
 * @param host positioned, with a size; the map fills it and follows its size
 * @returns rejects when the geometry cannot be loaded
 */
export async function createMap(
  host: HTMLElement,
  source: MapSource,
  handlers: MapHandlers,
  options: MapOptions = {},
): Promise<MapHandle> {
  const [geometry] = await Promise.all([loadGeometry(source), loadMapFonts()]);
  const emulated = isEmulated();
  const sheet = createSheet(host, emulated);
  let live: LiveMap | null = null;
  const ground = await createGround(sheet, geometry, options.antialias ?? !emulated, () => live?.refresh());
  live = new LiveMap(geometry, source, ground, sheet, handlers, options);
  return live;
}
