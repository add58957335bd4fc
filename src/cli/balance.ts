/** Whether a role is a game: bots play it under the same seeds, and the table says who does best, by what, and whether there was anything to decide. */
import { playableSeats, RULES_VERSION, type Scenario, seatKind } from '../engine/index.ts';
import { type BalanceRequest, type BotId, botsFor, LabError, summaryOf, withValues } from '../lab/index.ts';
import { balanceLines, balancePage } from './balance/report.ts';
import { rowsIn } from './balance/rows.ts';
import type { Arguments, Command } from './command.ts';
import { type LoadedScenario, loadScenario, writeText } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';
import { progressOf } from './progress.ts';
import { readEnsemble } from './response.ts';
import { MOST_WORKERS } from './simulate/run.ts';
import { withPool } from './workers/withPool.ts';

/** Who plays in a full run besides those that need no foresight; a quick one leaves the slowest out and plays few seeds. */
const PLANNERS: readonly BotId[] = ['greedy', 'hasty', 'planning', 'farSighted'];
const QUICK_PLANNERS: readonly BotId[] = ['greedy', 'planning'];
const QUICK_SEEDS = 2;
/** Bots that are played where they are named: the protector's other answers to one question. */
const TRIALS: readonly BotId[] = ['chipsAtOnce', 'noBan'];
const MOST_MEMBERS = 1000;

export const balance: Command = {
  name: 'balance',
  summary:
    'Lets bots play a role under the same seeds: who does best, by which orders, and whether the middle of the game lives.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file (default: chilly-reception)' },
    role: { value: 'ID', help: 'the seat that is played' },
    seeds: { value: 'A..B', help: 'numbers of the seeds, both played (default 1..20)' },
    seed: { value: 'S', help: 'the games have the seeds S/A … S/B (default balance)' },
    bots: { value: 'A,B', help: 'these bots alone' },
    members: { value: 'N', help: 'play under so many sets of coefficients of the ensemble, in turn' },
    quick: { help: `without the slowest planners, and ${QUICK_SEEDS} seeds at most` },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    out: { value: 'FILE', help: 'write each game as a line of JSON; a run that was broken off goes on where it was' },
    markdown: { value: 'FILE', help: 'write a page with the tables' },
    json: { help: 'one JSON object' },
  },
  notes: [
    'Every bot plays the same worlds. Two games are level within 0.05 points. The middle of the game are the turns from a third to five sixths of the calendar.',
    'A decision is open where a government that touches the seat decides within four turns and changes its rule with a chance of 20 to 80 %; a draft can be',
    'defended where it lies within a tenth of the range of the composite, from the worst to the best bot, of the best draft that a planner weighed.',
  ],
  run: runBalance,
};

async function runBalance(args: Arguments, io: Io): Promise<ExitStatus> {
  const started = performance.now();
  const loaded = loadScenario(args.text('scenario') ?? 'chilly-reception');
  const request = requestFrom(loaded, args);
  const asked = JSON.stringify({ scenario: loaded.hash, rules: RULES_VERSION, ...request });
  const rows = rowsIn(args.text('out'), asked);
  const workers = args.count('workers', MOST_WORKERS) ?? 1;
  const span = request.to - request.from + 1;
  try {
    for (const [member, scenario] of membersOf(loaded, args).entries()) {
      // Seeds of their own for each member: games are compared by their numbers.
      const own = { ...request, from: request.from + member * span, to: request.to + member * span };
      const status = await play(scenario, own, workers, rows, member === 0 ? rows.games.length : 0, io);
      if (status !== 0) return status;
    }
  } finally {
    rows.end();
  }
  const summary = summaryOf(rows.games, loaded.scenario.calendar.turns);
  const elapsedS = (performance.now() - started) / 1000;
  const page = args.text('markdown');
  if (page !== null) writeText(page, balancePage(loaded.scenario, request, summary));
  if (args.flag('json')) io.out(jsonLine('balance', loaded.hash, { ...request, ...summary, elapsedS }));
  else for (const line of balanceLines(loaded.scenario, request.seat, summary)) io.out(line);
  return 0;
}

/** The scenario itself, or the scenario under each member's coefficients. */
function membersOf({ scenario }: LoadedScenario, args: Arguments): readonly Scenario[] {
  const members = args.count('members', MOST_MEMBERS);
  if (members === null) return [scenario];
  if (args.text('out') !== null) throw new UsageError('--members and --out do not go together.');
  return readEnsemble(scenario.id)
    .slice(0, members)
    .map(({ values }) => withValues(scenario, values));
}

function requestFrom({ scenario }: LoadedScenario, args: Arguments): BalanceRequest {
  const seat = args.required('role');
  const seats = playableSeats(scenario);
  if (!seats.includes(seat))
    throw new UsageError(`--role takes a seat that can be played, ${seats.join(', ')}; not "${seat}".`);
  const [from, to] = seedsIn(args.text('seeds') ?? '1..20');
  const quick = args.flag('quick');
  const usual: readonly BotId[] = [...botsFor(scenario, seat), ...(quick ? QUICK_PLANNERS : PLANNERS)];
  const known = seatKind(scenario, seat) === 'protector' ? [...usual, ...TRIALS] : usual;
  const named = args.text('bots')?.split(',') ?? usual;
  const bots = named.map((name): BotId => {
    const bot = known.find((each) => each === name);
    if (bot === undefined) {
      const kind = seatKind(scenario, seat);
      throw new UsageError(`--bots takes bots for a ${kind}, ${known.join(', ')}; not "${name}".`);
    }
    return bot;
  });
  return {
    seat,
    bots,
    seed: args.text('seed') ?? 'balance',
    from,
    to: quick ? Math.min(to, from + QUICK_SEEDS - 1) : to,
  };
}

function seedsIn(text: string): [number, number] {
  const [, a, b] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (a === undefined || b === undefined || a < 1 || b < a) {
    throw new UsageError(`--seeds takes A..B, as in 1..100: A from 1, B from A; not "${text}".`);
  }
  return [a, b];
}

async function play(
  scenario: Scenario,
  request: BalanceRequest,
  workers: number,
  rows: ReturnType<typeof rowsIn>,
  before: number,
  io: Io,
): Promise<ExitStatus> {
  const total = request.bots.length * (request.to - request.from + 1);
  const progress = progressOf(io, before, total);
  try {
    await io.interruptible((signal) =>
      withPool(scenario, workers, io, (pool) =>
        pool.stream('balance', request, {
          chunk: 1,
          range: { from: before, to: total },
          signal,
          onSamples(games, at) {
            rows.add(games);
            progress(at + games.length);
          },
        }),
      ),
    );
    return 0;
  } catch (error) {
    if (error instanceof LabError && error.code === 'cancelled') return 130;
    throw error;
  } finally {
    io.status(null);
  }
}
