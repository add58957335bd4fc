/**
 * Equal Earth projection, forward only.
 * Source: B. Šavrič, T. Patterson, B. Jenny, "The Equal Earth map projection", International Journal of Geographical
 * Information Science, volume 33, issue 3, pages 454 to 465, equations 6 to 8.
 */
const A1 = 1.340264;
const A2 = -0.081106;
const A3 = 0.000893;
const A4 = 0.003796;
const M = Math.sqrt(3) / 2;
const RADIANS = Math.PI / 180;

/**
 * @param longitude degrees east of the map's central meridian; beyond ±180 it goes on past the map's edge, so that an island
 *   that lies across the edge stays whole
 * @param latitude degrees, −90 to 90
 * @returns x to the east, y to the north, in radii of the sphere (x within ±2.7066, y within ±1.3174 on the map)
 */
export function equalEarth(longitude: number, latitude: number): [x: number, y: number] {
  const theta = Math.asin(M * Math.sin(latitude * RADIANS));
  const t2 = theta * theta;
  const t6 = t2 * t2 * t2;
  const x = (longitude * RADIANS * Math.cos(theta)) / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2)));
  const y = theta * (A1 + A2 * t2 + t6 * (A3 + A4 * t2));
  return [x, y];
}

/** The same meridian within −180 ≤ longitude < 180. */
export function wrapLongitude(longitude: number): number {
  return longitude - 360 * Math.floor((longitude + 180) / 360);
}
