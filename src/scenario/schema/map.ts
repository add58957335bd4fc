import * as z from 'zod/mini';
import { doc, id, list, number, words } from './basic.ts';

/** Larger than any drawing needs, small enough that sums of coordinates stay exact. */
const FAR = 1_000_000;

function coordinate(description: string) {
  return number(-FAR, FAR, description);
}

export function point(description: string) {
  return doc(z.tuple([coordinate('Longitude, or x.'), coordinate('Latitude, or y (downwards).')]), description);
}

function bounds(description: string) {
  return doc(
    z.tuple([
      coordinate('West, or left.'),
      coordinate('South, or bottom.'),
      coordinate('East, or right.'),
      coordinate('North, or top.'),
    ]),
    description,
  );
}

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
  width: doc(z.number().check(z.gt(0), z.maximum(FAR)), 'Width of the map in its own units.'),
  height: doc(z.number().check(z.gt(0), z.maximum(FAR)), 'Height of the map in its own units.'),
  shapes: list(shape, 1, 400, 'The lands.'),
  lenses: lenses(),
});

export const mapSchema = doc(
  z.discriminatedUnion('kind', [atlasMap, shapesMap]),
  'Where the states are: an atlas, or shapes of its own.',
);

export function regionName() {
  return doc(
    z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/, 'letters, digits, "_" and "-", at most 40 in all')),
    'Its land on the map: an ISO 3166 numeric code such as "004" in an atlas, the id of a shape otherwise.',
  );
}
