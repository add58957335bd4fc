import { closeSync, openSync, writeSync } from 'node:fs';
import { playableSeats, type Scenario, type StateId } from '../engine/index.ts';
import {
  BOTS,
  type BotId,
  type Game,
  type GameLine,
  isBotId,
  lineOf,
  playGame,
  replayOf,
  seedsOf,
} from '../lab/index.ts';
import { formatNumber } from '../text/index.ts';
import type { Arguments, Command } from './command.ts';
import { type LoadedScenario, loadScenario, writeText } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';

const MOST_GAMES = 1_000_000;
const MOST_TURNS = 200;

export const simulate: Command = {
  name: 'simulate',
  summary: 'Plays many games without people and tells how each ended.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file' },
    seat: { value: 'ID', help: 'seat of the bot; without it the engine plays every seat' },
    bot: { value: 'NAME', help: `who plays the seat: ${Object.keys(BOTS).join(' or ')}` },
    seed: { value: 'S', help: 'the games have the seeds S/0, S/1 … (default 1)' },
    games: { value: 'N', help: 'how many games (default 1)' },
    turns: { value: 'N', help: 'stop each game after N turns' },
    rows: { value: 'turn', help: 'also a line for each turn, with its hash and orders' },
    out: { value: 'FILE', help: 'write the JSON lines to FILE instead of standard output' },
    replay: { value: 'FILE', help: "write the first game's replay to FILE" },
    json: { help: 'JSON lines' },
    workers: { value: 'W', help: 'not there yet' },
    shard: { value: 'I/N', help: 'not there yet' },
  },
  notes: ['Fails (1) where a game is stuck, an order is rejected or a number is not finite.'],
  run: runSimulate,
};

interface Plan {
  readonly loaded: LoadedScenario;
  readonly seat: StateId | null;
  readonly bot: BotId | null;
  readonly seeds: readonly string[];
  readonly turns: number | null;
  readonly rows: boolean;
}

function runSimulate(args: Arguments, io: Io): ExitStatus {
  const plan = planOf(args);
  const out = args.text('out');
  const file = out === null ? null : openOut(out);
  const write = (line: string): void => {
    if (file !== null) writeSync(file, `${line}\n`);
    else if (args.flag('json')) io.out(line);
  };
  try {
    const lines = plan.seeds.map((seed, index) => {
      const game = playGame({ scenario: plan.loaded.scenario, seed, seat: plan.seat, turns: plan.turns }, plan.bot);
      const replay = args.text('replay');
      if (index === 0 && replay !== null) writeText(replay, `${JSON.stringify(replayOf(game, plan.loaded))}\n`);
      const line = lineOf(game, plan.bot);
      for (const text of jsonLinesOf(plan, game, line)) write(text);
      if (!args.flag('json')) io.out(gameText(line));
      return line;
    });
    if (args.flag('json')) io.log(summaryText(lines));
    else io.out(summaryText(lines));
    return lines.every(isSound) ? 0 : 1;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function planOf(args: Arguments): Plan {
  for (const name of ['workers', 'shard']) {
    if (args.text(name) !== null)
      throw new UsageError(`--${name} is not there yet: games are played one after the other.`);
  }
  const rows = args.text('rows');
  if (rows !== null && rows !== 'turn') throw new UsageError(`--rows takes "turn", not "${rows}".`);
  const loaded = loadScenario(args.required('scenario'));
  const botId = args.text('bot');
  const seat = args.text('seat');
  if (seat !== null) checkSeat(loaded.scenario, seat);
  if (botId !== null && !isBotId(botId)) {
    throw new UsageError(`There is no bot "${botId}"; there are ${Object.keys(BOTS).join(' and ')}.`);
  }
  if ((seat === null) !== (botId === null)) throw new UsageError('--seat and --bot go together.');
  return {
    loaded,
    seat,
    bot: botId,
    seeds: seedsOf(args.text('seed') ?? '1', args.count('games', MOST_GAMES) ?? 1),
    turns: args.count('turns', MOST_TURNS),
    rows: rows === 'turn',
  };
}

/** @throws UsageError where nobody can take the seat */
export function checkSeat(scenario: Scenario, seat: string): void {
  const seats = playableSeats(scenario);
  if (!seats.includes(seat)) throw new UsageError(`Nobody can take the seat "${seat}"; there are ${seats.join(', ')}.`);
}

function openOut(file: string): number {
  try {
    return openSync(file, 'w');
  } catch (error) {
    throw new UsageError(`"${file}" cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function jsonLinesOf({ loaded, rows }: Plan, game: Game, line: GameLine): string[] {
  const turns = rows
    ? game.played.map(({ turn, hash, orders }) =>
        jsonLine('simulate', loaded.hash, { seed: line.seed, turn, hash, orders }),
      )
    : [];
  return [...turns, jsonLine('simulate', loaded.hash, line)];
}

/** A game in which nothing went wrong, whoever won. */
export function isSound({ end, rejected, nonFinite }: GameLine): boolean {
  return end.kind !== 'stuck' && rejected === 0 && nonFinite === 0;
}

function gameText({ seed, seat, bot, turns, end, finalHash, composite, rejected, nonFinite }: GameLine): string {
  const who = seat === null ? '' : ` ${seat} by ${bot}: ${formatNumber(composite ?? 0, 1)} of 100;`;
  const ended = end.seat === null ? end.reason : `${end.reason} ${end.seat}`;
  const faults = rejected + nonFinite === 0 ? '' : `; ${rejected} orders rejected, ${nonFinite} numbers not finite`;
  return `${seed}:${who} ${turns} turns, ${end.kind} (${ended}), hash ${finalHash}${faults}`;
}

function summaryText(lines: readonly GameLine[]): string {
  const kinds = new Map<string, number>();
  for (const { end } of lines) kinds.set(end.kind, (kinds.get(end.kind) ?? 0) + 1);
  const ends = [...kinds].sort(([a], [b]) => (a < b ? -1 : 1)).map(([kind, count]) => `${count} ${kind}`);
  const sum = (of: (line: GameLine) => number): number => lines.reduce((total, line) => total + of(line), 0);
  return `${lines.length} games: ${ends.join(', ')}; ${sum((l) => l.rejected)} orders rejected, ${sum((l) => l.nonFinite)} numbers not finite`;
}
