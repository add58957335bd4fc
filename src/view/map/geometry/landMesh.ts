import earcut from 'earcut';
import type { MapGeometry } from './geometry.ts';

/** Triangles of all regions: x, y, index of the region, for each corner; three indices a triangle. */
export interface LandMesh {
  readonly vertices: Float32Array;
  readonly indices: Uint32Array;
}

export const LAND_VERTEX_FLOATS = 3;

export function landMesh(geometry: MapGeometry): LandMesh {
  const vertices: number[] = [];
  const indices: number[] = [];
  geometry.regions.forEach((region, index) => {
    for (const polygon of region.polygons) {
      const flat: number[] = [];
      const holes: number[] = [];
      for (const ring of polygon) {
        if (flat.length > 0) holes.push(flat.length / 2);
        for (const value of ring) flat.push(value);
      }
      const base = vertices.length / LAND_VERTEX_FLOATS;
      for (const corner of earcut(flat, holes)) indices.push(base + corner);
      for (let i = 0; i < flat.length; i += 2) vertices.push(flat[i] as number, flat[i + 1] as number, index);
    }
  });
  return { vertices: Float32Array.from(vertices), indices: Uint32Array.from(indices) };
}
