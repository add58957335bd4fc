/** Whether the dilemmas of a scenario are any: how often each choice is the best, over games. */
import { type DilemmaShares, type DilemmasAnswer, MOST_GAMES, MOST_TURNS } from '../lab/index.ts';
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
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
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
  const answer = await withPool(loaded.scenario, workers, io, (pool) => pool.ask('dilemmas', request, { chunk: 1 }));
  if (args.flag('json')) io.out(jsonLine('dilemmas', loaded.hash, { ...request, ...answer }));
  else if (args.flag('markdown')) for (const line of pageOf(loaded, request, answer)) io.out(line);
  else for (const line of linesOf(answer)) io.out(line);
  return answer.dilemmas.every(isOne) ? 0 : 1;
}

interface Request {
  readonly seed: string;
  readonly games: number;
  readonly turns: number;
}

function isOne({ choices }: DilemmaShares): boolean {
  return choices.every(({ best }) => best !== null && best.share >= LEAST);
}

function linesOf({ dilemmas }: DilemmasAnswer): string[] {
  const lines = dilemmas.map((dilemma) => {
    const shares = dilemma.choices.map(({ id, best }) => `${id} ${best ? formatPercent(best.share, 0) : '–'}`);
    return `${dilemma.id}  ${shares.join(', ')} of ${formatNumber(dilemma.states)}${isOne(dilemma) ? '' : ': off'}`;
  });
  const one = dilemmas.filter(isOne).length;
  return [
    ...lines,
    `${formatNumber(one)} of ${formatNumber(dilemmas.length)} dilemmas have no choice that is seldom best.`,
  ];
}

function pageOf({ scenario }: LoadedScenario, { seed, games, turns }: Request, { dilemmas }: DilemmasAnswer): string[] {
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
    `${formatNumber(games)} games, each choice was played on for ${formatNumber(turns)} turns under the same luck. *Best* is the share of those states in which the choice gave its seat the`,
    'highest mean composite; *worth* is that composite against the mean of all the choices, in points, over the states. A choice of little worth can be the best where it fits.',
    '',
    '| dilemma | asked | states | choice | best | worth |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
  ];
}
