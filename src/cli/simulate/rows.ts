/** A game as rows: one for each turn where they are asked for, and one for the whole game. */
import type { GameSample } from '../../lab/index.ts';
import type { Cell } from '../csv.ts';
import { headed } from '../json.ts';

/** The rows as JSON has them, the game's own last. */
export function rowsOf(scenarioHash: string, { line, rows }: GameSample): object[] {
  return [...rows, line].map((fields) => headed('simulate', scenarioHash, fields));
}

/** A row without objects in it: `end: {kind}` becomes `end.kind`. A turn's orders stay one cell, as JSON. */
export function flatRow(row: object): Readonly<Record<string, Cell>> {
  const cells: Record<string, Cell> = {};
  for (const [name, value] of Object.entries(row) as [string, unknown][]) {
    if (name === 'orders') cells[name] = JSON.stringify(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [inner, cell] of Object.entries(value) as [string, unknown][])
        cells[`${name}.${inner}`] = cellOf(cell);
    } else cells[name] = cellOf(value);
  }
  return cells;
}

/** As JSON writes it: what is not finite is absent. */
function cellOf(value: unknown): Cell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  return value === null || value === undefined ? null : String(value);
}
