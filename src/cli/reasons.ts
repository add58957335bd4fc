/** Whether the reasons that are shown add up, and whether the flip that is named flips: over states of random games. */
import { FLIP_FUTURES, MOST_GAMES, type ReasonsAnswer } from '../lab/index.ts';
import { formatNumber, formatPercent } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario } from './files.ts';
import type { ExitStatus, Io } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';
import { MOST_WORKERS } from './simulate/run.ts';
import { withPool } from './workers/withPool.ts';

/** Breaches that are told one by one. */
const TOLD = 20;
/** Share of the flips named that are to turn the decision more often than not. */
const LEAST = 0.9;

export const reasons: Command = {
  name: 'reasons',
  summary:
    'Adds up the reasons shown for every government’s decision, and gives the orders that are named as the cheapest flip.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    seed: { value: 'S', help: 'the states are of games with the seeds S/0, S/1 … (default 1)' },
    states: { value: 'N', help: `states to look at, 1 to ${MOST_GAMES} (default 100)` },
    flips: {
      value: 'F',
      help: 'of them, those that are asked for the cheapest flip too, a matter of seconds each (default: none)',
    },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    json: { help: 'one JSON object' },
  },
  notes: [
    `A flip is named as the page names it, from ${FLIP_FUTURES} futures, and then given in ${FLIP_FUTURES} others and in the game itself. Fails (1) where reasons do not sum,`,
    `or where fewer than ${formatPercent(LEAST, 0)} of the flips named turn the decision in more than half of the other futures.`,
  ],
  run: runReasons,
};

async function runReasons(args: Arguments, io: Io): Promise<ExitStatus> {
  const { scenario, hash } = loadScenario(args.text('scenario') ?? 'chilly-reception');
  const states = args.count('states', MOST_GAMES) ?? 100;
  const request = { seed: args.text('seed') ?? '1', states, flips: args.count('flips', states) ?? 0 };
  const workers = args.count('workers', MOST_WORKERS) ?? 1;
  const progress = progressOf(io, 0, states);
  const answer = await withPool(scenario, workers, io, (pool) =>
    pool.ask('reasons', request, { chunk: 1, onProgress: ({ done }) => progress(done) }),
  );
  io.status(null);
  if (args.flag('json')) io.out(jsonLine('reasons', hash, { ...request, ...answer }));
  else for (const line of linesOf(answer)) io.out(line);
  const { named } = answer;
  return answer.breaches.length === 0 && flipsOf(answer) >= LEAST * named.length ? 0 : 1;
}

/** Flips named that turn the decision in more than half of the futures by which they were not chosen. */
function flipsOf({ named }: ReasonsAnswer): number {
  return named.filter(({ reached }) => 2 * reached > FLIP_FUTURES).length;
}

function linesOf(answer: ReasonsAnswer): string[] {
  const { states, comparisons, breaches, asked, already, named } = answer;
  const futures = named.length * FLIP_FUTURES;
  const share = (count: number, of: number): string => (of === 0 ? '–' : formatPercent(count / of, 0));
  const sum = (of: (flip: (typeof named)[number]) => number): number =>
    named.reduce((total, one) => total + of(one), 0);
  return [
    ...breaches.slice(0, TOLD),
    `${formatNumber(states)} states: ${formatNumber(comparisons)} postures held against today’s, ${formatNumber(breaches.length)} whose reasons do not sum to the score shown.`,
    `${formatNumber(asked)} asked for a flip: ${formatNumber(already)} needed none, for ${formatNumber(named.length)} one is named, for ${formatNumber(asked - already - named.length)} there is none.`,
    `Of those named, ${formatNumber(flipsOf(answer))} turn the decision in more than half of ${FLIP_FUTURES} other futures: in ${share(
      sum(({ reached }) => reached),
      futures,
    )} of them all, against ${share(
      sum(({ without }) => without),
      futures,
    )} without.`,
    `In the games themselves ${formatNumber(sum(({ inTheGame }) => Number(inTheGame)))} turn it; ${formatNumber(sum(({ inTheGameWithout }) => Number(inTheGameWithout)))} would have turned without.`,
  ];
}
