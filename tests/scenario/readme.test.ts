import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createGame } from '../../src/engine/index.ts';
import { GOVERNMENT_OBJECTIVES, PROTECTOR_OBJECTIVES, RIVAL_OBJECTIVES } from '../../src/engine/model/index.ts';
import { MESSAGES } from '../../src/scenario/messages.ts';
import { JSON_SCHEMAS } from '../../src/scenario/schema/jsonSchema.ts';
import { ORDER_KINDS } from '../../src/scenario/schema/orders.ts';
import { PLACEHOLDERS } from '../../src/scenario/vocabulary.ts';
import { loadSmallWorld } from '../session/games.ts';

const README = readFileSync(new URL('../../scenarios/README.md', import.meta.url), 'utf8');
const inCode = new Set([...README.matchAll(/`([^`\n]+)`/g)].map((match) => match[1]));
const unsaid = (names: readonly string[]) => names.filter((name) => !inCode.has(name));

/** Every field's name, and every option of a fixed list, in the schema of a scenario. */
function schemaWords(): { readonly fields: readonly string[]; readonly options: readonly string[] } {
  const fields = new Set<string>();
  const options = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('const' in value && typeof value.const === 'string') options.add(value.const);
    if ('enum' in value)
      for (const option of value.enum as unknown[]) if (typeof option === 'string') options.add(option);
    for (const [key, part] of Object.entries(value)) {
      if (key !== 'properties') {
        walk(part);
        continue;
      }
      // Its keys are the fields' names, one of which is "properties" itself.
      for (const [name, field] of Object.entries(part as object)) {
        fields.add(name);
        walk(field);
      }
    }
  };
  walk(JSON.parse(JSON_SCHEMAS['scenario-1.schema.json']?.() ?? ''));
  return { fields: [...fields], options: [...options] };
}

describe('scenarios/README.md speaks of', () => {
  test('every code of a problem', () => {
    expect(unsaid(Object.keys(MESSAGES))).toEqual([]);
  });

  test('every order', () => {
    expect(unsaid(ORDER_KINDS)).toEqual([]);
  });

  test('every objective and every placeholder', () => {
    expect(unsaid([...PROTECTOR_OBJECTIVES, ...GOVERNMENT_OBJECTIVES, ...RIVAL_OBJECTIVES])).toEqual([]);
    expect(unsaid(PLACEHOLDERS)).toEqual([]);
  });

  test('every field and every option of the schema', () => {
    const { fields, options } = schemaWords();
    expect(fields.length).toBeGreaterThan(100);
    expect(options.length).toBeGreaterThan(50);
    // A name stands alone in code, or within an example of JSON.
    const told = (name: string) => inCode.has(name) || README.includes(`"${name}"`);
    expect([...fields, ...options].filter((name) => !told(name))).toEqual([]);
  });
});

test('the objectives that a role may have are those that the engine scores', () => {
  const { scenario } = loadSmallWorld();
  const { protector, rival } = scenario.powers;
  // Some are counted for those roles alone that have them: let every government have all.
  const objectives = GOVERNMENT_OBJECTIVES.map((id) => ({ id, title: id, meaning: id, weights: [0.125] }));
  const all = { ...scenario, roles: {}, allyRole: { ...scenario.allyRole, objectives } };
  const scores = createGame(all, 'objectives').scores;
  expect(Object.keys(scores[protector] ?? {})).toEqual(PROTECTOR_OBJECTIVES);
  expect(Object.keys(scores[rival] ?? {})).toEqual(RIVAL_OBJECTIVES);
  const governments = Object.keys(scores).filter((id) => id !== protector && id !== rival);
  expect(governments.length).toBeGreaterThan(0);
  for (const id of governments) expect(Object.keys(scores[id] ?? {})).toEqual(GOVERNMENT_OBJECTIVES);
});
