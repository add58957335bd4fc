import type { GeometryCollection, Topology } from 'topojson-specification';
import type { IdTable } from './table.ts';

/** Arc references: polygon → ring → arc. */
export type Polygons = number[][][];

type Feature = { readonly id?: string; readonly name: string; readonly polygons: Polygons };

function featuresOf(topology: Topology): Feature[] {
  const countries = topology.objects.countries as GeometryCollection<{ name: string }>;
  return countries.geometries.map((geometry) => {
    const name = geometry.properties && 'name' in geometry.properties ? geometry.properties.name : '';
    const id = geometry.id === undefined ? {} : { id: String(geometry.id) };
    if (geometry.type === 'Polygon') return { ...id, name, polygons: [geometry.arcs] };
    if (geometry.type === 'MultiPolygon') return { ...id, name, polygons: geometry.arcs };
    throw new Error(`${name} is a ${geometry.type ?? 'null'}, not land`);
  });
}

/**
 * The atlas's polygons by key of our own: features of the same number become one, features without a number take the
 * table's key, and the table's pieces are cut out.
 * @param holds whether a polygon holds a point given in degrees
 * @throws Error when a feature is in no row of the table, or a row fits no feature
 */
export function regionsOf(
  topology: Topology,
  table: IdTable,
  holds: (polygon: number[][], point: readonly [number, number]) => boolean,
): Map<string, Polygons> {
  const regions = new Map<string, Polygons>();
  for (const feature of featuresOf(topology)) {
    if (feature.id !== undefined && table.omit.includes(feature.id)) continue;
    const key = feature.id === undefined ? table.named[feature.name] : table.iso[feature.id];
    if (key === undefined) throw new Error(`The table has no key for ${feature.name} (${feature.id ?? 'no number'})`);
    regions.set(key, [...(regions.get(key) ?? []), ...feature.polygons]);
  }
  for (const piece of table.split) {
    const whole = regions.get(piece.from) ?? [];
    const cut = whole.filter((polygon) => holds(polygon, piece.point));
    if (cut.length !== 1) throw new Error(`${piece.id}: ${cut.length} polygons of ${piece.from} hold its point`);
    regions.set(
      piece.from,
      whole.filter((polygon) => !cut.includes(polygon)),
    );
    regions.set(piece.id, cut);
  }
  for (const key of [...Object.values(table.iso), ...Object.values(table.named), ...table.disputed]) {
    if (!regions.has(key)) throw new Error(`The table's key ${key} fits no land`);
  }
  return new Map([...regions].sort(([a], [b]) => (a < b ? -1 : 1)));
}
