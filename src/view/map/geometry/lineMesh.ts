import type { BoundaryLine } from './geometry.ts';

/**
 * Lines as thin quads, widened in the shader to a width in screen pixels: four corners a segment, each with its place (two
 * floats), the unit normal (two bytes, ±127) and the side of the line (one byte, ±127); six indices a segment.
 */
export interface LineMesh {
  readonly vertices: ArrayBuffer;
  readonly indices: Uint32Array;
}

export const LINE_VERTEX_BYTES = 12;

const CORNERS = [
  [0, 1],
  [0, -1],
  [1, 1],
  [1, -1],
] as const;

export function lineMesh(lines: readonly BoundaryLine[]): LineMesh {
  const segments = lines.reduce((sum, line) => sum + Math.max(0, line.points.length / 2 - 1), 0);
  const vertices = new ArrayBuffer(segments * 4 * LINE_VERTEX_BYTES);
  const view = new DataView(vertices);
  const indices = new Uint32Array(segments * 6);
  let segment = 0;
  for (const { points } of lines) {
    for (let i = 0; i + 3 < points.length; i += 2, segment++) {
      const dx = (points[i + 2] as number) - (points[i] as number);
      const dy = (points[i + 3] as number) - (points[i + 1] as number);
      const length = Math.sqrt(dx * dx + dy * dy) || 1;
      CORNERS.forEach(([end, side], corner) => {
        const at = (segment * 4 + corner) * LINE_VERTEX_BYTES;
        view.setFloat32(at, points[i + 2 * end] as number, true);
        view.setFloat32(at + 4, points[i + 2 * end + 1] as number, true);
        view.setInt8(at + 8, Math.round((-dy / length) * 127 * side));
        view.setInt8(at + 9, Math.round((dx / length) * 127 * side));
        view.setInt8(at + 10, 127 * side);
      });
      const first = segment * 4;
      indices.set([first, first + 1, first + 2, first + 2, first + 1, first + 3], segment * 6);
    }
  }
  return { vertices, indices };
}
