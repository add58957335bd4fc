/**
 * The file of an atlas: a JSON head, then variable-length integers.
 *
 *     u32 LE   length of the head in bytes
 *     head     JSON, UTF-8: AtlasHead
 *     arcs     for each: number of points, then x and y deltas (the first from 0), zigzag varints
 *     regions  for each: number of polygons; for each: number of rings; for each: number of arcs, then arc references
 *              (zigzag deltas; a negative reference ~i is arc i backwards)
 *     anchors  for each region: number, then x, y, r as zigzag varints
 *
 * Coordinates are whole steps of the head's grid in the projection's plane, y down. Arcs are shared by the two regions on
 * either side, as in TopoJSON, so neighbours fit without a gap and a border is known from a coast.
 */
export const ATLAS_FORMAT = 1;

export interface AtlasHead {
  readonly format: typeof ATLAS_FORMAT;
  readonly projection: { readonly kind: 'equalEarth'; readonly centralMeridian: number };
  /** Radii of the sphere per grid step, and the plane's point at grid (0, 0). */
  readonly step: number;
  readonly origin: readonly [x: number, y: number];
  readonly arcs: number;
  readonly regions: readonly AtlasEntry[];
}

export interface AtlasEntry {
  /** ISO 3166-1 alpha-3, or a key of our own from X up. */
  readonly id: string;
  /** ISO 3166-1 numeric: another name for the same region. */
  readonly iso?: string;
  /** null = a disputed piece, drawn with no state unless a scenario says otherwise; a key = drawn with that state. */
  readonly with?: string | null;
}

export interface AtlasBody {
  readonly head: AtlasHead;
  /** Flat points in grid steps. */
  readonly arcs: readonly Int32Array[];
  /** region → polygon → ring → arc references. */
  readonly regions: readonly (readonly (readonly (readonly number[])[])[])[];
  /** region → flat x, y, r in grid steps. */
  readonly anchors: readonly (readonly number[])[];
}

class VarintReader {
  readonly #bytes: Uint8Array;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  /** @throws RangeError at the end of the file. */
  unsigned(): number {
    let value = 0;
    let factor = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The atlas ends too early');
      value += (byte & 0x7f) * factor;
      if (byte < 0x80) return value;
      factor *= 0x80;
    }
  }

  signed(): number {
    const value = this.unsigned();
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length;
  }
}

function readList<T>(reader: VarintReader, readItem: () => T): T[] {
  const out: T[] = [];
  for (let left = reader.unsigned(); left > 0; left--) out.push(readItem());
  return out;
}

function readArc(reader: VarintReader): Int32Array {
  const points = new Int32Array(reader.unsigned() * 2);
  let x = 0;
  let y = 0;
  for (let i = 0; i < points.length; i += 2) {
    x += reader.signed();
    y += reader.signed();
    points[i] = x;
    points[i + 1] = y;
  }
  return points;
}

/** @throws Error when the bytes are no atlas of this format. */
export function readAtlas(bytes: Uint8Array): AtlasBody {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headLength))) as AtlasHead;
  if (head.format !== ATLAS_FORMAT) throw new Error(`Atlas format ${String(head.format)} is not ${ATLAS_FORMAT}`);
  const reader = new VarintReader(bytes, 4 + headLength);
  const arcs = Array.from({ length: head.arcs }, () => readArc(reader));
  let reference = 0;
  const readReference = (): number => {
    reference += reader.signed();
    return reference;
  };
  const readRing = (): number[] => readList(reader, readReference);
  const readPolygon = (): number[][] => readList(reader, readRing);
  const regions = head.regions.map(() => readList(reader, readPolygon));
  const anchors = head.regions.map(() =>
    readList(reader, () => [reader.signed(), reader.signed(), reader.signed()]).flat(),
  );
  if (!reader.done) throw new Error('The atlas has bytes left over');
  return { head, arcs, regions, anchors };
}
