/** Short hashes of the parts of a state: beside the whole hash, which says that two states differ, they say where. */
import { hashJson } from '../hash.ts';
import type { GameState, Path } from '../model/index.ts';

/** 32 bits: they name a part for a person; whether two states are the same, the whole hash says. */
const DIGITS = 8;

/** @returns 8 hex digits by part: each top-level field of the state by its name, and each state's node as "states/ID" */
export function partsOf(state: GameState): Record<Path, string> {
  const { states, ...rest } = state;
  const parts: Record<Path, string> = {};
  for (const [field, value] of Object.entries(rest)) parts[field] = short(value);
  for (const [id, node] of Object.entries(states)) parts[`states/${id}`] = short(node);
  return parts;
}

/** Parts that one side lacks or has otherwise, sorted. */
export function differingParts(a: Readonly<Record<Path, string>>, b: Readonly<Record<Path, string>>): Path[] {
  const value = (parts: Readonly<Record<Path, string>>, path: Path): string | null =>
    Object.hasOwn(parts, path) ? (parts[path] ?? null) : null;
  const paths = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...paths].filter((path) => value(a, path) !== value(b, path)).sort();
}

function short(value: unknown): string {
  return hashJson(value).slice(0, DIGITS);
}
