/**
 * `npm run -s bench -- [--json] [--rounds N] [--games N] [--only NAME,NAME…]`: how fast the engine is, as multiples of the yardstick in the
 * same minutes. docs/performance.md says how each figure is measured and what it is held to. With `--profile`, in which functions the time
 * goes instead, of `turn` or of the metrics asked for.
 *
 * The status is 0 wherever it could be measured: whether a bar holds is for a reader to judge, who knows what else the machine did.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { jsonLine } from '../src/cli/json.ts';
import type { Scenario } from '../src/engine/index.ts';
import { parseScenario } from '../src/scenario/index.ts';
import { bundleSides } from './bench/bundle.ts';
import { growScenario } from './bench/growScenario.ts';
import { measureMemory } from './bench/memory.ts';
import { SIZES, STAYING, sizeId, specOf, withTheirBases } from './bench/metrics.ts';
import { profileTable } from './bench/profileTable.ts';
import { fresh, gainsOf, type Measured, measuredOf, type Start, staying, WARM_MS } from './bench/rounds.ts';
import { startSide } from './bench/side.ts';
import { tableOf } from './bench/table.ts';

const SCENARIO = fileURLToPath(new URL('../scenarios/chilly-reception.json', import.meta.url));
/** What can be asked for by itself, besides the metrics of processes that stay. */
const GROUPS = ['states', 'cold', 'games', 'memory'];
const COLD: Start = { side: 'firstGame', args: [SCENARIO] };
/** Which states the generated worlds have. */
const WORLD_SEED = 1;
/** Time over which a profile is taken, in milliseconds. */
const PROFILE_MS = 4000;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    rounds: { type: 'string', default: '9' },
    games: { type: 'string', default: '1000' },
    only: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const rounds = countOf('rounds', values.rounds);
const games = countOf('games', values.games);
const names = [...Object.keys(STAYING), ...GROUPS];
const asked = values.only?.split(',') ?? names;
const unknown = asked.find((id) => !names.includes(id));
if (unknown !== undefined) fail(`There is no metric "${unknown}"; there are ${names.join(', ')}.`);

const text = readFileSync(SCENARIO, 'utf8');
const parsed = parseScenario(text);
if (!parsed.ok) fail(`${SCENARIO} does not hold.`);

const folder = mkdtempSync(join(tmpdir(), 'rr-bench-'));
try {
  const bundle = join(folder, 'bundle');
  await bundleSides(bundle);
  if (values.profile) await profile(bundle);
  else await compare(bundle, parsed.hash);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function compare(bundle: string, scenarioHash: string): Promise<void> {
  const wants = (group: string): boolean => asked.includes(group);
  const stay = withTheirBases([
    ...asked.filter((id) => id in STAYING),
    ...(wants('states') ? SIZES.map((size) => sizeId(size)) : []),
  ]);
  const metrics: Record<string, Measured> = measuredOf(
    await staying(bundle, new Map(stay.map((id) => [id, startOf(id)])), rounds),
  );
  if (wants('cold')) {
    const starts: [string, Start][] = [
      ['coldO', { side: 'firstKernelGame', args: [] }],
      ['cold', COLD],
    ];
    Object.assign(metrics, measuredOf(await fresh(bundle, new Map(starts), rounds)));
  }
  if (wants('games')) {
    const starts = ['kernel1', 'kernel2', 'games1', 'games2'].map((id): [string, Start] => {
      const side = id.startsWith('kernel') ? 'kernelGames' : 'games';
      return [id, { side, args: [SCENARIO, id.slice(-1)] }];
    });
    Object.assign(metrics, gainsOf(await staying(bundle, new Map(starts), rounds)));
  }
  const memory = wants('memory') ? await measureMemory(bundle, SCENARIO, games) : null;
  if (!values.json) console.log(tableOf(metrics, memory, rounds));
  else
    console.log(
      jsonLine('bench', scenarioHash, { rounds, metrics: { ...nested(metrics), ...(memory && { memory }) } }),
    );
}

/** The sizes of worlds under one name. */
function nested(metrics: Readonly<Record<string, Measured>>): Record<string, unknown> {
  const sizes = SIZES.filter((size) => sizeId(size) in metrics);
  const rest = Object.entries(metrics).filter(([id]) => !sizes.some((size) => sizeId(size) === id));
  if (sizes.length === 0) return Object.fromEntries(rest);
  return {
    ...Object.fromEntries(rest),
    states: Object.fromEntries(sizes.map((size) => [size, metrics[sizeId(size)]])),
  };
}

function startOf(id: string): Start {
  const { side, states } = STAYING[id] ?? fail(id);
  if (states === undefined) return { side, args: [SCENARIO] };
  const file = join(folder, `${states}.json`);
  writeFileSync(file, JSON.stringify(growScenario(JSON.parse(text) as Scenario, states, WORLD_SEED)));
  return { side, args: [file] };
}

async function profile(bundle: string): Promise<void> {
  const ids = values.only === undefined ? ['turn'] : asked.filter((id) => id in STAYING || id === 'cold');
  if (ids.length === 0) fail('--profile takes the metrics of processes that stay, or cold.');
  for (const id of ids) {
    const { side, args } = id === 'cold' ? COLD : startOf(id);
    const started = await startSide(bundle, side, args);
    // A first game is over before there is anything to warm.
    if (id !== 'cold') await started.measure(WARM_MS);
    console.log(`${id}: ${specOf(id).meaning}\n${profileTable(await started.profile(id === 'cold' ? 0 : PROFILE_MS))}`);
    started.end();
  }
}

function countOf(name: string, value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) fail(`--${name} takes a whole number from 1, not "${value}".`);
  return count;
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
