import { hashJson } from '../engine/index.ts';

/** Uniform in [0, 1), by its coordinates alone: the first 52 bits of their hash. */
export function uniformAt(coordinates: readonly unknown[]): number {
  return Number.parseInt(hashJson(coordinates).slice(0, 13), 16) / 0x10000000000000;
}
