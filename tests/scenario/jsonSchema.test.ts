import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { JSON_SCHEMAS } from '../../src/scenario/schema/jsonSchema.ts';

const folder = fileURLToPath(new URL('../../scenarios/schema', import.meta.url));

test('scenarios/schema holds the schemas, no more', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(JSON_SCHEMAS).sort());
});

describe.each(Object.entries(JSON_SCHEMAS))('%s', (name, write) => {
  test('is fresh: if not, run "npm run schema"', () => {
    expect(readFileSync(`${folder}/${name}`, 'utf8')).toBe(write());
  });
});

test('every field of a scenario has a help text', () => {
  const without: string[] = [];
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      // One field is itself named "properties".
      const inFields = path.endsWith('.properties') && !path.endsWith('.properties.properties');
      const isField = inFields && typeof member === 'object' && member !== null;
      if (isField && !('description' in member)) without.push(`${path}.${key}`);
      walk(member, `${path}.${key}`);
    }
  };
  const schema = JSON_SCHEMAS['scenario-1.schema.json']?.() ?? '';
  walk(JSON.parse(schema), '$');
  expect(schema.match(/"description"/g)?.length).toBeGreaterThan(300);
  expect(without).toEqual([]);
});
