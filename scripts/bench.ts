/**
 * `npm run -s bench -- [--json] [--rounds N] [--only METRIC,METRIC…]`: how fast the engine is, as multiples of the yardstick in the same
 * minutes. docs/performance.md says how each figure is measured and what it is held to.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsonLine } from '../src/cli/json.ts';
import { parseScenario } from '../src/scenario/index.ts';
import { bundleSides } from './bench/bundle.ts';
import { isMetricId, METRICS, type MetricId, withTheirBases } from './bench/metrics.ts';
import { measuredOf, playRounds } from './bench/rounds.ts';
import { type Side, startSide } from './bench/side.ts';
import { tableOf } from './bench/table.ts';

const SCENARIO = fileURLToPath(new URL('../scenarios/chilly-reception.json', import.meta.url));

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const asked = values.only === undefined ? Object.keys(METRICS) : values.only.split(',');
const unknown = asked.find((id) => !isMetricId(id));
if (!Number.isInteger(rounds) || rounds < 1) fail('--rounds takes a whole number from 1.');
if (unknown !== undefined) fail(`There is no metric "${unknown}"; there are ${Object.keys(METRICS).join(', ')}.`);

const bundle = mkdtempSync(join(tmpdir(), 'rr-bench-'));
try {
  await bundleSides(bundle);
  const sides = new Map<MetricId, Side>();
  for (const id of withTheirBases(asked.filter(isMetricId))) {
    sides.set(id, await startSide(bundle, METRICS[id].side, [SCENARIO]));
  }
  const metrics = measuredOf(await playRounds(sides, rounds));
  for (const side of sides.values()) side.end();
  const parsed = parseScenario(readFileSync(SCENARIO, 'utf8'));
  if (values.json) console.log(jsonLine('bench', parsed.ok ? parsed.hash : null, { rounds, metrics }));
  else console.log(tableOf(metrics, rounds));
} finally {
  rmSync(bundle, { recursive: true, force: true });
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
