import * as z from 'zod/mini';
import { doc, id, list, words } from './basic.ts';
import { collectionSchema } from './geojson.ts';
import { bounds, FAR, point, regionName } from './places.ts';

function lenses() {
  return list(
    z.strictObject({
      id: id('Name of the lens.'),
      title: words(60, 'What the lens is called on the page; say its scale.'),
      bounds: bounds('What it shows: west, south, east, north (shapes: left, bottom, right, top).'),
      scale: doc(z.number().check(z.gt(0), z.maximum(50)), 'Magnification over the map beneath.'),
    }),
    0,
    8,
    'Parts of the map that can be shown larger.',
  );
}

const atlasMap = z.strictObject({
  kind: doc(z.literal('atlas'), 'A built geometry of a planet.'),
  atlas: words(40, 'Name of the geometry: "world".'),
  view: bounds('What the map shows at first: west, south, east, north in degrees.'),
  lenses: lenses(),
  areas: z.optional(
    doc(
      z.record(id('A disputed area that the atlas keeps apart.'), z.nullable(regionName())),
      'Regions that disputed areas are drawn with, or null; areas not named are land that is not modelled.',
    ),
  ),
});

const shape = z.strictObject({
  id: id('Name of the shape; a state names it as its region.'),
  rings: list(
    list(point('A corner of the ring.'), 3, 5000, 'Corners in order; the ring closes by itself.'),
    1,
    100,
    'The outline first, then holes and islands.',
  ),
});

const shapesMap = z.strictObject({
  kind: doc(z.literal('shapes'), 'A map of its own, drawn in the scenario.'),
  width: doc(z.number().check(z.minimum(1), z.maximum(FAR)), 'Width of the map in its own units.'),
  height: doc(z.number().check(z.minimum(1), z.maximum(FAR)), 'Height of the map in its own units.'),
  shapes: list(shape, 1, 400, 'The lands.'),
  lenses: lenses(),
});

const geojsonMap = z.strictObject({
  kind: doc(z.literal('geojson'), 'A map of its own, as GeoJSON.'),
  projection: doc(
    z.enum(['equalEarth', 'plain']),
    'equalEarth: longitudes and latitudes, drawn as the atlas is. plain: x and y as they are, y upwards.',
  ),
  regionProperty: z.exactOptional(words(60, 'The property of a feature that names its region; left out, its id does.')),
  view: z.exactOptional(bounds('What the map shows at first: west, south, east, north; left out, all of it.')),
  lenses: lenses(),
  collection: collectionSchema,
});

export const mapSchema = doc(
  z.discriminatedUnion('kind', [atlasMap, shapesMap, geojsonMap]),
  'Where the states are: an atlas, shapes of its own, or GeoJSON.',
);
