import { BOTS, type GameSample, LabError, MOST_GAMES, MOST_TURNS, playGame, replayOf } from '../lab/index.ts';
import type { Arguments, Command } from './command.ts';
import { writeText } from './files.ts';
import { type ExitStatus, FailedError, type Io } from './io.ts';
import { progressOf } from './progress.ts';
import { csvRows, JSON_ROWS } from './simulate/formats.ts';
import { gameText } from './simulate/gameText.ts';
import { playGames, playOne } from './simulate/play.ts';
import { openRowFile } from './simulate/rowFile.ts';
import { rowsOf } from './simulate/rows.ts';
import { MOST_WORKERS, OPPONENTS_HELP, type Run, runOf } from './simulate/run.ts';
import { Tally } from './simulate/tally.ts';

export const simulate: Command = {
  name: 'simulate',
  summary: 'Plays many games without people and tells how each ended.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file' },
    seat: { value: 'ID', help: 'seat of the bot; without it the engine plays every seat' },
    bot: { value: 'NAME', help: 'who plays the seat (below)' },
    opponents: { value: 'LEVEL', help: OPPONENTS_HELP },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    games: { value: 'N', help: `how many games, 1 to ${MOST_GAMES} (default 1)` },
    turns: { value: 'N', help: `stop each game after N turns, 1 to ${MOST_TURNS}` },
    rows: { value: 'turn', help: 'also a row for each turn, with its hash and orders' },
    out: { value: 'FILE', help: 'write the rows to FILE: as a table where it ends in .csv, else as JSON lines' },
    replay: { value: 'FILE', help: "write the first game's replay to FILE" },
    workers: { value: 'W', help: `play in W threads, 1 to ${MOST_WORKERS} (default 1: in this process)` },
    shard: { value: 'I/N', help: 'play only the I-th of N shares of the games' },
    json: { help: 'JSON lines on standard output, where no --out takes them' },
  },
  notes: [
    `Bots: ${Object.keys(BOTS).join(', ')}. Those that know only orders of other seats are refused, with those that fit.`,
    '',
    'Rows come in the order of the seeds, the same bytes for any number of workers. The files of shards 1/N to N/N, put one after the other,',
    'are the file of the whole (each table with its own header).',
    '',
    'A run that was broken off goes on: give the same command again, with any number of workers. Whole games in FILE stay, the one being',
    'written is cut and played again; with more --games, a finished run goes on too. A FILE that holds anything else is refused and left as',
    'it is. Ctrl-C ends cleanly (130). While a run writes FILE, FILE.lock lies beside it, and a second run of the same FILE fails.',
    '',
    'Fails (1) where a game is stuck, an order is rejected or a number is not finite, where a thread or the disk fails, and where FILE is in use.',
  ],
  run: runSimulate,
};

async function runSimulate(args: Arguments, io: Io): Promise<ExitStatus> {
  const run = runOf(args);
  const tally = new Tally();
  try {
    writeReplay(run);
    await playAll(run, tally, io);
  } catch (error) {
    if (!(error instanceof LabError)) throw error;
    const there = run.out === null ? '' : ' What is whole is in the file, and the same command goes on from there.';
    if (error.code !== 'cancelled') throw new FailedError(`${brokenText(error)} after ${tally.gamesText}.${there}`);
    io.log(`Broken off after ${tally.gamesText}.${there}`);
    return 130;
  }
  if (run.json) io.log(tally.text);
  else io.out(tally.text);
  return tally.sound ? 0 : 1;
}

/** To the file, or to standard output. */
async function playAll(run: Run, tally: Tally, io: Io): Promise<void> {
  if (run.out === null) {
    const tell = (rows: readonly object[]): void => {
      if (run.json) for (const row of rows) io.out(JSON.stringify(row));
    };
    return playFrom(0, run, tally, io, tell);
  }
  const { loaded, request, range } = run;
  const format = run.out.toLowerCase().endsWith('.csv') ? csvRows(loaded.scenario, request.rows) : JSON_ROWS;
  const recordsOf = (rows: readonly object[]): string => rows.map(format.write).join('');
  const file = await openRowFile(run.out, run, format, tally, async (index) =>
    recordsOf(rowsOf(loaded.hash, await playOne(run, index, io))),
  );
  try {
    if (file.resumed) io.log(`resumed at ${tally.games} of ${range.to - range.from} games`);
    await playFrom(tally.games, run, tally, io, (rows) => file.write(recordsOf(rows)));
  } finally {
    file.close();
  }
}

/** @param done games, from the first on, that are not to be played again */
async function playFrom(
  done: number,
  run: Run,
  tally: Tally,
  io: Io,
  write: (rows: readonly object[]) => void,
): Promise<void> {
  const { loaded, range, json } = run;
  const progress = progressOf(io, done, range.to - range.from);
  const take = (sample: GameSample): void => {
    write(rowsOf(loaded.hash, sample));
    if (!json) io.out(gameText(sample.line));
    tally.add(sample.line);
    progress(tally.games);
  };
  try {
    await playGames(run, { from: range.from + done, to: range.to }, io, take);
  } finally {
    io.status(null);
  }
}

function writeReplay({ replay, loaded, request, range }: Run): void {
  if (replay === null || range.from === range.to) return;
  const { seat, bot, seed, turns, opposition } = request;
  const game = playGame({ scenario: loaded.scenario, seed: `${seed}/${range.from}`, seat, turns, opposition }, bot);
  writeText(replay, `${JSON.stringify(replayOf(game, loaded))}\n`);
}

function brokenText({ cause }: LabError): string {
  return `Playing failed (${cause instanceof Error ? cause.message : String(cause)})`;
}
