import type { AtlasBody } from '../../src/view/map/geometry/atlasFormat.ts';

/** Packs signed integers, small ones into one byte. */
class VarintWriter {
  readonly #bytes: number[] = [];

  unsigned(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.#bytes.push((rest % 0x80) | 0x80);
      rest = Math.floor(rest / 0x80);
    }
    this.#bytes.push(rest);
  }

  signed(value: number): void {
    this.unsigned(value < 0 ? -2 * value - 1 : 2 * value);
  }

  bytes(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** The bytes of an atlas, as `readAtlas` reads them. */
export function writeAtlas(body: AtlasBody): Uint8Array {
  const writer = new VarintWriter();
  for (const arc of body.arcs) {
    writer.unsigned(arc.length / 2);
    let x = 0;
    let y = 0;
    for (let i = 0; i < arc.length; i += 2) {
      const nextX = arc[i] as number;
      const nextY = arc[i + 1] as number;
      writer.signed(nextX - x);
      writer.signed(nextY - y);
      x = nextX;
      y = nextY;
    }
  }
  let reference = 0;
  for (const polygons of body.regions) {
    writer.unsigned(polygons.length);
    for (const rings of polygons) {
      writer.unsigned(rings.length);
      for (const arcs of rings) {
        writer.unsigned(arcs.length);
        for (const arc of arcs) {
          writer.signed(arc - reference);
          reference = arc;
        }
      }
    }
  }
  for (const anchors of body.anchors) {
    writer.unsigned(anchors.length / 3);
    for (const value of anchors) writer.signed(value);
  }
  const head = new TextEncoder().encode(JSON.stringify(body.head));
  const payload = writer.bytes();
  const out = new Uint8Array(4 + head.length + payload.length);
  new DataView(out.buffer).setUint32(0, head.length, true);
  out.set(head, 4);
  out.set(payload, 4 + head.length);
  return out;
}
