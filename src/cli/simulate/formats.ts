/** How rows stand in a file: as JSON lines, or as a table. */
import { GOVERNMENT_OBJECTIVES, PROTECTOR_OBJECTIVES, RIVAL_OBJECTIVES, type Scenario } from '../../engine/index.ts';
import { csvFields, csvRecord } from '../csv.ts';
import { flatRow } from './rows.ts';

/** The cells of a row that was read, by column, as text; an absent value is empty. */
export type ReadRow = Readonly<Record<string, string>>;

export interface RowFormat {
  /** Whether a line end within double quotes belongs to its record. */
  readonly quoted: boolean;
  /** What the file begins with. */
  readonly header: string;
  /** One record, with its end. */
  write(row: object): string;
  /** A record that was written so; null where it was not. */
  read(record: string): ReadRow | null;
}

export const JSON_ROWS: RowFormat = {
  quoted: false,
  header: '',
  write: (row) => `${JSON.stringify(row)}\n`,
  read(record) {
    try {
      const value: unknown = JSON.parse(record);
      if (typeof value !== 'object' || value === null) return null;
      return Object.fromEntries(Object.entries(flatRow(value)).map(([name, cell]) => [name, String(cell ?? '')]));
    } catch {
      return null;
    }
  },
};

const GAME_COLUMNS = [
  'schema',
  'rulesVersion',
  'scenarioHash',
  'seed',
  'seat',
  'bot',
  'opponents',
  'turns',
  'end.kind',
  'end.reason',
  'end.seat',
  'finalHash',
  'composite',
  'rejected',
  'nonFinite',
];
const TURN_COLUMNS = ['turn', 'hash', 'orders'];

/**
 * A table of one shape for all seats and bots: every objective and every state has its column. A turn's columns come last and only where turns
 * are asked for, so that the others never move; what a row does not have is empty.
 */
export function csvRows(scenario: Scenario, withTurns: boolean): RowFormat {
  const objectives = [...new Set([...PROTECTOR_OBJECTIVES, ...GOVERNMENT_OBJECTIVES, ...RIVAL_OBJECTIVES])].sort();
  const columns = [
    ...GAME_COLUMNS,
    ...objectives.map((id) => `objectives.${id}`),
    ...Object.keys(scenario.states)
      .sort()
      .map((id) => `postures.${id}`),
    ...(withTurns ? TURN_COLUMNS : []),
  ];
  return {
    quoted: true,
    header: csvRecord(columns),
    write(row) {
      const cells = flatRow(row);
      return csvRecord(columns.map((column) => cells[column] ?? null));
    },
    read(record) {
      const fields = csvFields(record);
      if (fields?.length !== columns.length) return null;
      return Object.fromEntries(columns.map((column, index) => [column, fields[index] ?? '']));
    },
  };
}
