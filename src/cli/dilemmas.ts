/** Whether the dilemmas of a scenario are any: how often each choice is the best, over games. */
import { type DilemmaShares, type DilemmasAnswer, MOST_GAMES, MOST_TURNS, pooledShares } from '../lab/index.ts';
import { formatNumber, formatPercent, formatSigned } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { type LoadedScenario, loadScenario } from './files.ts';
import type { ExitStatus, Io } from './io.ts';
import { jsonLine } from './json.ts';
import { MOST_WORKERS } from './simulate/run.ts';
import { withPool } from './workers/withPool.ts';

/** Share of the states in which each choice is to be best. */
const LEAST = 0.2;

export const dilemmas: Command = {
  name: 'dilemmas',
  summary: 'Plays each choice of each dilemma on, wherever it is asked, and says how often it is best.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1); of several, as 1,2, each has so many' },
    games: { value: 'N', help: `games to play, 1 to ${MOST_GAMES} (default 40)` },
    turns: { value: 'T', help: `turns for which a choice is played on, 1 to ${MOST_TURNS} (default 8)` },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    markdown: { help: 'a page with a table, as docs/dilemmas.md is' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'The engine plays all seats; in every second game one seat draws its orders by lot. In each game a dilemma is looked at for two seats at most. A choice',
    'is worth the mean of its seat’s composite over the turns played on, all under the same luck; choices that are level share the state between them.',
    `Fails (1) where a choice is best in fewer than ${formatPercent(LEAST, 0)} of the states in which it was asked, or a dilemma was never asked.`,
  ],
  run: runDilemmas,
};

async function runDilemmas(args: Arguments, io: Io): Promise<ExitStatus> {
  const loaded = loadScenario(args.required('scenario'));
  const request = {
    seed: args.text('seed') ?? '1',
    games: args.count('games', MOST_GAMES) ?? 40,
    turns: args.count('turns', MOST_TURNS) ?? 8,
  };
  const workers = args.count('workers', MOST_WORKERS) ?? 1;
  const bySeed = await withPool(loaded.scenario, workers, io, async (pool) => {
    const tables: SeedTable[] = [];
    for (const seed of request.seed.split(',')) {
      tables.push({ seed, ...(await pool.ask('dilemmas', { ...request, seed }, { chunk: 1 })) });
    }
    return tables;
  });
  const dilemmas = pooledShares(bySeed.map((table) => table.dilemmas));
  if (args.flag('json')) io.out(jsonLine('dilemmas', loaded.hash, { ...request, dilemmas }));
  else if (args.flag('markdown')) for (const line of pageOf(loaded, request, dilemmas, bySeed)) io.out(line);
  else for (const line of linesOf(dilemmas, bySeed)) io.out(line);
  return dilemmas.every(isOne) ? 0 : 1;
}

interface SeedTable extends DilemmasAnswer {
  readonly seed: string;
}

interface Request {
  readonly seed: string;
  readonly games: number;
  readonly turns: number;
}

function isOne({ choices }: DilemmaShares): boolean {
  return choices.every(({ best }) => best !== null && best.share >= LEAST);
}

function linesOf(dilemmas: readonly DilemmaShares[], bySeed: readonly SeedTable[]): string[] {
  const lines = dilemmas.map((dilemma) => {
    const shares = dilemma.choices.map(({ id, best }) => `${id} ${best ? formatPercent(best.share, 0) : '–'}`);
    return `${dilemma.id}  ${shares.join(', ')} of ${formatNumber(dilemma.states)}${isOne(dilemma) ? '' : ': off'}`;
  });
  const alone =
    bySeed.length === 1 ? [] : bySeed.map((table) => `seed ${table.seed} alone: ${countOf(table.dilemmas)}`);
  return [...lines, `${countOf(dilemmas)} dilemmas have no choice that is seldom best.`, ...alone];
}

/** Of all dilemmas, those in which no choice is seldom best. */
function countOf(dilemmas: readonly DilemmaShares[]): string {
  return `${formatNumber(dilemmas.filter(isOne).length)} of ${formatNumber(dilemmas.length)}`;
}

function pageOf(
  { scenario }: LoadedScenario,
  { seed, games, turns }: Request,
  dilemmas: readonly DilemmaShares[],
  bySeed: readonly SeedTable[],
): string[] {
  const rows = dilemmas.flatMap(({ id, states, choices }) => {
    const spec = scenario.dilemmas.find((one) => one.id === id);
    const who = spec === undefined || 'governments' in spec.asks ? 'every government' : spec.asks.seat;
    return choices.map(({ id: choice, best, worth }, at) => {
      const label = spec?.choices.find((one) => one.id === choice)?.label ?? choice;
      const share = best === null ? '–' : formatPercent(best.share, 0);
      const [name, asked, of] = at === 0 ? [spec?.headline ?? id, who, formatNumber(states)] : ['', '', ''];
      return `| ${name} | ${asked} | ${of} | ${label} | ${share} | ${formatSigned(worth, 2)} |`;
    });
  });
  return [
    `# The dilemmas of ${scenario.meta.title}`,
    '',
    `Written by \`npm run -s cli -- dilemmas --scenario ${scenario.id} --games ${games} --turns ${turns} --seed ${seed} --markdown\`. Wherever a dilemma was asked in`,
    `${formatNumber(games * bySeed.length)} games, each choice was played on for ${formatNumber(turns)} turns under the same luck. *Best* is the share of those states in which the choice gave its seat the`,
    'highest mean composite; *worth* is that composite against the mean of all the choices, in points, over the states. A choice of little worth can be the best where it fits.',
    '',
    `In ${countOf(dilemmas)} dilemmas no choice is best in fewer than ${formatPercent(LEAST, 0)} of the states${aloneText(bySeed)}.`,
    '',
    '| dilemma | asked | states | choice | best | worth |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}

/** How many hold by the games of each seed alone; nothing where there is one seed. */
function aloneText(bySeed: readonly SeedTable[]): string {
  if (bySeed.length === 1) return '';
  return `; ${bySeed.map(({ seed, dilemmas }) => `by seed ${seed} alone in ${countOf(dilemmas)}`).join(', ')}`;
}
