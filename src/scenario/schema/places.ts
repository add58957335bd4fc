/** Places on a map, whatever draws it. */
import * as z from 'zod/mini';
import { doc, number } from './basic.ts';

/** Larger than any drawing needs, small enough that sums of coordinates stay exact. */
export const FAR = 1_000_000;

export function coordinate(description: string) {
  return number(-FAR, FAR, description);
}

export function point(description: string) {
  return doc(
    z.tuple([coordinate('Longitude, or x.'), coordinate('Latitude, or y (downwards in shapes).')]),
    description,
  );
}

export function bounds(description: string) {
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

export function regionName() {
  return doc(
    z.string().check(z.regex(REGION_NAME, REGION_NAME_RULE)),
    'Its land on the map: an ISO 3166 numeric code such as "004" in an atlas, else the id of a shape or the name of a feature.',
  );
}

export const REGION_NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;
export const REGION_NAME_RULE = 'letters, digits, "_" and "-", at most 40 in all';
