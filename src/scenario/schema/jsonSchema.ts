/** The schemas as JSON Schema, for editors. Written by `npm run schema`; the page never loads this. */
import * as z from 'zod/mini';
import { FORMAT } from '../migrate/index.ts';
import { docs } from './basic.ts';
import { replaySchema } from './replay.ts';
import { scenarioSchema } from './scenario.ts';

/** Draft 7 is the one that editors know best. */
function write(schema: z.ZodMiniType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-07', metadata: docs, io: 'input' });
  return `${JSON.stringify({ $schema, title, ...rest }, null, 1)}\n`;
}

/** Names of files in scenarios/schema, and what stands in them. */
export const JSON_SCHEMAS: Readonly<Record<string, () => string>> = {
  [`scenario-${FORMAT}.schema.json`]: () => write(scenarioSchema, `Rip & Replace scenario, format ${FORMAT}`),
  [`replay-${FORMAT}.schema.json`]: () => write(replaySchema, `Rip & Replace replay, format ${FORMAT}`),
};
