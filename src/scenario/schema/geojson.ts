/** GeoJSON (RFC 7946) as far as a map needs it: a collection of areas, each of which names its region. */
import * as z from 'zod/mini';
import { doc, list, remark } from './basic.ts';
import { coordinate, point, regionName } from './places.ts';

/** A feature's properties carry text and figures of whoever drew it; nothing that goes deeper is needed of them. */
const property = z.unknown().check(
  z.check<unknown>(({ value, issues }) => {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return;
    if (typeof value === 'number' && Number.isFinite(value)) return;
    issues.push({ code: 'custom', params: { code: 'scalar' }, path: [], input: value });
  }),
);

const bbox = () =>
  z.exactOptional(list(coordinate('A bound.'), 4, 6, 'Bounds, as other programs write them; nothing reads them.'));

const ring = () =>
  list(point('A position of the ring.'), 4, 10_000, 'Positions in order; the last is the first again.');
const polygon = () => list(ring(), 1, 200, 'The outline first, then holes.');

const geometry = z.discriminatedUnion('type', [
  z.strictObject({
    type: doc(z.literal('Polygon'), 'One area.'),
    bbox: bbox(),
    coordinates: polygon(),
  }),
  z.strictObject({
    type: doc(z.literal('MultiPolygon'), 'Several areas of one region.'),
    bbox: bbox(),
    coordinates: list(polygon(), 1, 1000, 'Polygons.'),
  }),
]);

const feature = z.strictObject({
  type: doc(z.literal('Feature'), 'What it is.'),
  id: z.exactOptional(regionName()),
  bbox: bbox(),
  properties: doc(
    z.nullable(z.record(z.string(), property)),
    'Whatever whoever drew it wrote down: text, numbers, true, false, null.',
  ),
  geometry: doc(geometry, 'Its land.'),
});

export const collectionSchema = doc(
  z.strictObject({
    type: doc(z.literal('FeatureCollection'), 'What it is.'),
    name: z.exactOptional(remark(200, 'A name, as other programs write it; nothing reads it.')),
    bbox: bbox(),
    features: list(feature, 1, 400, 'The lands.'),
  }),
  'The map as GeoJSON.',
);
