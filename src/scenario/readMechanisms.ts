/** From plain JSON to a table of mechanisms that fits its scenario, or to what is wrong with it. */
import { NEUTRAL, PARAMETER_IDS, type Scenario } from '../engine/model/index.ts';
import type { Finding } from './problem.ts';
import { check } from './schema/findings.ts';
import { type MechanismRow, type MechanismTable, mechanismsSchema } from './schema/mechanisms.ts';

interface Reading {
  readonly table: MechanismTable | null;
  readonly findings: readonly Finding[];
}

export function readMechanisms(value: unknown, scenario: Scenario): Reading {
  const { data: table, findings } = check(mechanismsSchema, value);
  return { table, findings: table === null ? findings : [...misfits(table, scenario)] };
}

function* misfits(table: MechanismTable, scenario: Scenario): Iterable<Finding> {
  if (table.scenario !== scenario.id) {
    yield { code: 'otherScenario', path: ['scenario'], data: { name: table.scenario, own: scenario.id } };
    return;
  }
  const seen = new Set<string>();
  for (const [index, row] of table.mechanisms.entries()) {
    const path = ['mechanisms', index];
    if (seen.has(row.id)) yield { code: 'duplicate', path: [...path, 'id'], data: { name: row.id, what: 'mechanism' } };
    seen.add(row.id);
    if (row.leftOut !== null ? row.where !== null || row.off !== null : row.off !== null && row.where === null)
      yield { code: 'mechanismForm', path, data: { name: row.id } };
    yield* unknownNames(row, scenario, [...path, 'off']);
  }
}

function* unknownNames({ off }: MechanismRow, scenario: Scenario, at: Finding['path']): Iterable<Finding> {
  const neutral = Object.keys(NEUTRAL);
  for (const [i, name] of (off?.parameters ?? []).entries()) {
    const path = [...at, 'parameters', i];
    if (!PARAMETER_IDS.some((id) => id === name))
      yield { code: 'unknownParameter', path, data: { name }, near: { name, among: neutral } };
    else if (!neutral.includes(name)) yield { code: 'noNeutralValue', path, data: { name } };
  }
  const events = scenario.events.map(({ id }) => id);
  for (const [i, name] of (off?.events ?? []).entries()) {
    if (!events.includes(name))
      yield { code: 'unknownEvent', path: [...at, 'events', i], data: { name }, near: { name, among: events } };
  }
  const kinds = Object.keys(scenario.orders);
  for (const [i, kind] of (off?.orders ?? []).entries()) {
    if (!kinds.includes(kind))
      yield { code: 'orderNotOffered', path: [...at, 'orders', i], data: { kind }, near: { name: kind, among: kinds } };
  }
}
