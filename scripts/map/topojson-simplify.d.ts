declare module 'topojson-simplify' {
  import type { Topology } from 'topojson-specification';
  export function presimplify<T extends Topology>(topology: T): T;
  export function quantile(topology: Topology, p: number): number;
  export function simplify<T extends Topology>(topology: T, minWeight: number): T;
}
