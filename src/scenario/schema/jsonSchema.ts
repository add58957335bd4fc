/** The schemas as JSON Schema, for editors. Written by `npm run schema`; the page never loads this. */
import * as z from 'zod/mini';
import { NEWEST } from '../migrate/index.ts';
import { docs } from './basic.ts';
import { replaySchema } from './replay.ts';
import { scenarioSchema } from './scenario.ts';
import { scriptSchema } from './script.ts';

/** Draft 7 is the one that editors know best. */
function write(schema: z.ZodMiniType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', metadata: docs, io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}

/** Names of files in scenarios/schema, and what stands in them. */
export const JSON_SCHEMAS: Readonly<Record<string, () => string>> = {
  [`scenario-${NEWEST.scenario}.schema.json`]: () =>
    write(scenarioSchema, `Rip & Replace scenario, format ${NEWEST.scenario}`),
  [`replay-${NEWEST.replay}.schema.json`]: () => write(replaySchema, `Rip & Replace replay, format ${NEWEST.replay}`),
  [`script-${NEWEST.script}.schema.json`]: () => write(scriptSchema, `Rip & Replace script, format ${NEWEST.script}`),
};
