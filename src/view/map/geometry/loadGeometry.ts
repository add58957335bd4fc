import type { MapSource } from '../types.ts';
import { readAtlas } from './atlasFormat.ts';
import { atlasGeometry } from './atlasGeometry.ts';
import { geojsonGeometry } from './geojsonGeometry.ts';
import type { MapGeometry } from './geometry.ts';
import { shapesGeometry } from './shapesGeometry.ts';

const atlases: Readonly<Record<string, URL>> = {
  world: new URL('../../../../assets/maps/world.bin', import.meta.url),
};

const files = new Map<string, Promise<Uint8Array>>();

async function fetchBytes(url: URL): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`The map ${url.href} could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The atlas's file, fetched once a page; a failed attempt is not kept. */
function atlasBytes(name: string): Promise<Uint8Array> {
  const url = atlases[name];
  if (!url) return Promise.reject(new Error(`There is no atlas named ${name}`));
  let bytes = files.get(name);
  if (!bytes) {
    bytes = fetchBytes(url);
    files.set(name, bytes);
    bytes.catch(() => files.delete(name));
  }
  return bytes;
}

async function build(source: MapSource): Promise<MapGeometry> {
  switch (source.kind) {
    case 'shapes':
      return shapesGeometry(source);
    case 'geojson':
      return geojsonGeometry(source);
    case 'atlas':
      return atlasGeometry(readAtlas(await atlasBytes(source.atlas)), source.areas);
  }
}

const geometries = new WeakMap<MapSource, Promise<MapGeometry>>();

/** The geometry of a source; asked twice for the same source object, it is built once. */
export function loadGeometry(source: MapSource): Promise<MapGeometry> {
  let geometry = geometries.get(source);
  if (!geometry) {
    geometry = build(source);
    geometries.set(source, geometry);
    geometry.catch(() => geometries.delete(source));
  }
  return geometry;
}
