/** `npm run schema`: writes the JSON Schemas that editors use into scenarios/schema, from the definition that the door checks with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { JSON_SCHEMAS } from '../src/scenario/schema/jsonSchema.ts';

const folder = fileURLToPath(new URL('../scenarios/schema', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, write] of Object.entries(JSON_SCHEMAS)) {
  writeFileSync(join(folder, name), write());
  console.log(`scenarios/schema/${name}`);
}
