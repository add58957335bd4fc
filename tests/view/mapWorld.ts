import { readFileSync } from 'node:fs';
import { type AtlasBody, readAtlas } from '../../src/view/map/geometry/atlasFormat.ts';
import { atlasGeometry } from '../../src/view/map/geometry/atlasGeometry.ts';
import type { MapGeometry } from '../../src/view/map/geometry/geometry.ts';
import type { MapModel, MapRegion } from '../../src/view/map/types.ts';

export const worldBytes = new Uint8Array(readFileSync(new URL('../../assets/maps/world.bin', import.meta.url)));

export function worldBody(): AtlasBody {
  return readAtlas(worldBytes);
}

let geometry: MapGeometry | undefined;

export function world(): MapGeometry {
  geometry ??= atlasGeometry(worldBody());
  return geometry;
}

/** Names as wide as they would be in a font of even width. */
export function measure(text: string, font: string): number {
  return text.length * Number.parseFloat(font.slice(font.indexOf(' ') + 1)) * 0.5;
}

interface StateRow {
  readonly name: string;
  readonly region: string;
  readonly at: readonly [number, number];
  readonly labelTier: 1 | 2 | 3;
}

/** The states of the built-in game of the real world, all open and with no window. */
export function states(): MapRegion[] {
  const file = new URL('../../scenarios/chilly-reception.json', import.meta.url);
  const scenario = JSON.parse(readFileSync(file, 'utf8')) as { states: Record<string, StateRow> };
  return Object.entries(scenario.states).map(([id, row]) => ({
    id,
    mapId: row.region,
    name: row.name,
    at: row.at,
    fill: { kind: 'posture', level: 0 },
    window: null,
    intent: null,
    tier: row.labelTier,
  }));
}

export function model(changes: Partial<MapModel> = {}): MapModel {
  return { theme: 'light', regions: states(), arcs: [], selected: null, player: null, ...changes };
}
