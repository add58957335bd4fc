/** Whether preview ranges hold as often as they say: games are played and every turn's result is held against the ranges made before it. */
import { type CoverageAnswer, type CoverageRequest, type CoveredFigure, LabError } from '../lab/index.ts';
import { formatNumber, formatPercent } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { type LoadedScenario, loadScenario } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';
import { checkSeat, MOST_WORKERS } from './simulate/run.ts';
import { withPool } from './workers/withPool.ts';

const MOST_TURNS = 100_000;
const FEWEST_WORLDS = 39;
const MOST_WORLDS = 1000;
const SHARES: readonly [number, number] = [0.5, 0.95];

export const ranges: Command = {
  name: 'ranges',
  summary: 'Holds preview ranges against how turns came out: whether they are right as often as they say.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file' },
    seat: { value: 'ID', help: 'seat from which the ranges are made; without it each seat in turn, game by game' },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    turns: { value: 'N', help: `turns to look at, 1 to ${MOST_TURNS} (default 1000)` },
    worlds: { value: 'K', help: `worlds imagined in each turn, 1 to ${MOST_WORLDS} (default ${FEWEST_WORLDS})` },
    share: { value: 'P', help: `share that a range is to hold at least, ${SHARES.join(' to ')} (default 0.8)` },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    json: { help: 'one JSON object' },
  },
  notes: [
    'A random bot plays the seat. Where imagined worlds agree, a range is right more often than asked; how often, each range says itself,',
    'and that is what is checked. Fails (1) where the share that a figure’s ranges claim lies outside the interval that its results allow',
    '(Wilson, 95 % for all figures together).',
  ],
  run: runRanges,
};

async function runRanges(args: Arguments, io: Io): Promise<ExitStatus> {
  const loaded = loadScenario(args.required('scenario'));
  const request = requestOf(args, loaded);
  const answer = await answerTo(loaded, request, args.count('workers', MOST_WORKERS) ?? 1, io);
  if (args.flag('json')) io.out(jsonLine('ranges', loaded.hash, { ...request, ...answer }));
  else for (const line of linesOf(answer)) io.out(line);
  return answer.holds ? 0 : 1;
}

function requestOf(args: Arguments, { scenario }: LoadedScenario): CoverageRequest {
  const seat = args.text('seat');
  if (seat !== null) checkSeat(scenario, seat);
  return {
    seat,
    seed: args.text('seed') ?? '1',
    turns: args.count('turns', MOST_TURNS) ?? 1000,
    worlds: args.count('worlds', MOST_WORLDS) ?? FEWEST_WORLDS,
    share: shareFrom(args.text('share')),
  };
}

function shareFrom(text: string | null): number {
  const share = text === null ? 0.8 : Number(text);
  if (share >= SHARES[0] && share <= SHARES[1]) return share;
  throw new UsageError(`--share takes a number from ${SHARES.join(' to ')}, not "${text}".`);
}

/** @throws UsageError where there are too few worlds for the share, FailedError where playing failed */
async function answerTo(
  { scenario }: LoadedScenario,
  request: CoverageRequest,
  workers: number,
  io: Io,
): Promise<CoverageAnswer> {
  try {
    return await withPool(scenario, workers, io, (pool) => pool.ask('coverage', request, { chunk: 1 }));
  } catch (error) {
    const problem = error instanceof LabError ? error.problem : null;
    if (problem?.code !== 'outOfRange') throw error;
    throw new UsageError(
      `--${problem.field} takes ${problem.low} to ${problem.high} with this share, not ${problem.found}.`,
    );
  }
}

function linesOf({ turns, figures, holds }: CoverageAnswer): string[] {
  const width = Math.max(...figures.map(({ id }) => id.length));
  return [
    ...figures.map((figure) => `${figure.id.padEnd(width)}  ${figureText(figure)}`),
    `${formatNumber(turns)} turns: the ranges ${holds ? 'hold as often as they say' : 'do not hold as often as they say'}.`,
  ];
}

function figureText({ stated, inside, holds }: CoveredFigure): string {
  const { share, of, interval } = inside;
  const allowed = `${formatPercent(interval.low, 1)} to ${formatPercent(interval.high, 1)} allowed`;
  const verdict = holds ? '' : ': off';
  return `says ${formatPercent(stated, 1)}, held ${formatPercent(share, 1)} of ${formatNumber(of)} (${allowed})${verdict}`;
}
