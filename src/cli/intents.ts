/** Whether announced is done, over as many games as one likes. */
import { type IntentsKeptAnswer, MOST_GAMES } from '../lab/index.ts';
import { formatNumber } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { loadScenario } from './files.ts';
import type { ExitStatus, Io } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';
import { MOST_WORKERS, OPPONENTS_HELP, oppositionOf } from './simulate/run.ts';
import { withPool } from './workers/withPool.ts';

/** Breaches that are told one by one. */
const TOLD = 20;

export const intents: Command = {
  name: 'intents',
  summary:
    'Follows every telegraphed move to its day: it is carried out, or something that it rested on was touched and is named.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    games: { value: 'N', help: `games to play, 1 to ${MOST_GAMES} (default 100)` },
    opponents: { value: 'LEVEL', help: OPPONENTS_HELP },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    json: { help: 'one JSON object' },
  },
  notes: [
    'In two games of three one or two seats draw their orders by lot. Fails (1) where a move was not carried out, or replaced, without a cause that is named and',
    'stands in the ledger, or where nothing in the ledger since the announcement outweighs what the announced decision led by.',
  ],
  run: runIntents,
};

async function runIntents(args: Arguments, io: Io): Promise<ExitStatus> {
  const loaded = loadScenario(args.text('scenario') ?? 'chilly-reception');
  const { scenario, hash } = loaded;
  const request = {
    seed: args.text('seed') ?? '1',
    games: args.count('games', MOST_GAMES) ?? 100,
    opposition: oppositionOf(args, loaded),
  };
  const workers = args.count('workers', MOST_WORKERS) ?? 1;
  const progress = progressOf(io, 0, request.games);
  const answer = await withPool(scenario, workers, io, (pool) =>
    pool.ask('intentsKept', request, { chunk: 1, onProgress: ({ done }) => progress(done) }),
  );
  io.status(null);
  if (args.flag('json')) io.out(jsonLine('intents', hash, { ...request, ...answer }));
  else for (const line of linesOf(answer)) io.out(line);
  return answer.breaches.length === 0 ? 0 : 1;
}

function linesOf({ games, due, kept, replaced, turned, turnedByDeeds, breaches }: IntentsKeptAnswer): string[] {
  return [
    ...breaches.slice(0, TOLD),
    `${formatNumber(games)} games: ${formatNumber(due)} telegraphed moves came due, ${formatNumber(kept)} were carried out as telegraphed; ${formatNumber(replaced)} were replaced before their day.`,
    `${formatNumber(turned)} decisions of governments came out otherwise than announced: ${formatNumber(turnedByDeeds)} of them by the orders and events alone that touched what they rest on, the others with what moves from turn to turn.`,
    breaches.length === 0
      ? 'Every one that was not carried out, or was replaced, names what touched it, and what the ledger has since it was announced outweighs what it led by.'
      : `${formatNumber(breaches.length)} were broken without a cause that is named.`,
  ];
}
