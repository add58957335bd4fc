/**
 * `npm run -s bench -- [--json] [--rounds N] [--only METRIC,METRIC…]`: how fast the engine is, as multiples of the yardstick in the same
 * minutes. docs/performance.md says how each figure is measured and what it is held to. With `--profile`, in which functions the time goes
 * instead, of `turn` or of the metrics asked for.
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
import { profileTable } from './bench/profileTable.ts';
import { measuredOf, playRounds, WARM_MS } from './bench/rounds.ts';
import { type Side, startSide } from './bench/side.ts';
import { tableOf } from './bench/table.ts';

const SCENARIO = fileURLToPath(new URL('../scenarios/chilly-reception.json', import.meta.url));

/** Processor time over which a profile is taken, in milliseconds. */
const PROFILE_MS = 4000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    only: { type: 'string' },
    profile: { type: 'boolean', default: false },
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
  if (values.profile) await profile(values.only === undefined ? ['turn'] : asked.filter(isMetricId));
  else await compare(asked.filter(isMetricId));
} finally {
  rmSync(bundle, { recursive: true, force: true });
}

async function compare(ids: readonly MetricId[]): Promise<void> {
  const sides = new Map<MetricId, Side>();
  for (const id of withTheirBases(ids)) sides.set(id, await startSide(bundle, METRICS[id].side, [SCENARIO]));
  const metrics = measuredOf(await playRounds(sides, rounds));
  for (const side of sides.values()) side.end();
  const parsed = parseScenario(readFileSync(SCENARIO, 'utf8'));
  if (values.json) console.log(jsonLine('bench', parsed.ok ? parsed.hash : null, { rounds, metrics }));
  else console.log(tableOf(metrics, rounds));
}

async function profile(ids: readonly MetricId[]): Promise<void> {
  for (const id of ids) {
    const side = await startSide(bundle, METRICS[id].side, [SCENARIO]);
    await side.measure(WARM_MS);
    console.log(`${id}: ${METRICS[id].meaning}\n${profileTable(await side.profile(PROFILE_MS))}`);
    side.end();
  }
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
