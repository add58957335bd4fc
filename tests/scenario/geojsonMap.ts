/** The map of base.json as GeoJSON: the same three isles, on a plane or as degrees. */
import type { Edit } from './swap.ts';

export const COLLECTION = `{
      "type": "FeatureCollection",
      "features": [
        {
          "type": "Feature", "id": "isle-a", "properties": { "name": "Auria", "code": 11 },
          "geometry": { "type": "Polygon", "coordinates": [[[5, 5], [35, 5], [35, 35], [5, 35], [5, 5]]] }
        },
        {
          "type": "Feature", "id": "isle-b", "properties": { "name": "Borea", "code": 12 },
          "geometry": {
            "type": "MultiPolygon",
            "coordinates": [
              [[[65, 5], [95, 5], [95, 35], [65, 35], [65, 5]], [[75, 15], [85, 15], [80, 25], [75, 15]]],
              [[[80, 40], [90, 40], [85, 50], [80, 40]]]
            ]
          }
        },
        {
          "type": "Feature", "id": "isle-c", "properties": null,
          "geometry": { "type": "Polygon", "coordinates": [[[35, 55], [65, 55], [50, 80], [35, 55]]] }
        }
      ]
    }`;

export const geojsonMap = (projection: 'plain' | 'equalEarth', collection = COLLECTION): string => `"map": {
    "kind": "geojson",
    "projection": "${projection}",
    "lenses": [{ "id": "bay", "title": "The bay, 2 times", "bounds": [30, 50, 70, 85], "scale": 2 }],
    "collection": ${collection}
  },`;

/** Gives the sound file this map in the place of its own. */
export const withGeojson =
  (map: string): Edit =>
  (sound) => {
    const changed = sound.replace(/"map": \{[\s\S]*?\n {2}\},/, map);
    if (changed === sound) throw new Error('The sound file has no map.');
    return changed;
  };

/** More positions than a map may have, in rings that are each short enough. */
export function crowded(): string {
  const ring = `[${'[1,1],'.repeat(9999)}[1,1]]`;
  const feature = `{ "type": "Feature", "id": "isle-a", "properties": null, "geometry": { "type": "Polygon", "coordinates": [${Array.from({ length: 5 }, () => ring).join(',')}] } }`;
  return `{ "type": "FeatureCollection", "features": [${feature}] }`;
}
