/** What `simulate` is asked for, read from its options. */
import { OPPONENTS, playableSeats, type Scenario, type StateId } from '../../engine/index.ts';
import {
  BOTS,
  type BotId,
  botsFor,
  type GamesRequest,
  isBotId,
  MOST_GAMES,
  MOST_TURNS,
  type Opposition,
} from '../../lab/index.ts';
import { joinNames } from '../../text/index.ts';
import type { Arguments } from '../command.ts';
import { type LoadedScenario, loadScenario } from '../files.ts';
import { UsageError } from '../io.ts';
import { type GameRange, shardOf } from './shard.ts';

export const MOST_WORKERS = 64;

export const OPPONENTS_HELP = `how the other seats play: ${OPPONENTS.join(', ')} (default rulesOfThumb)`;

export interface Run {
  readonly loaded: LoadedScenario;
  readonly request: Required<GamesRequest>;
  /** Of the request's games, those that this process is to play. */
  readonly range: GameRange;
  readonly workers: number;
  /** Where the rows go; null for standard output. */
  readonly out: string | null;
  /** Where the first game's replay goes, if anywhere. */
  readonly replay: string | null;
  /** Whether standard output has JSON only. */
  readonly json: boolean;
}

/** @throws UsageError where an option's value is not allowed */
export function runOf(args: Arguments): Run {
  const rows = args.text('rows');
  if (rows !== null && rows !== 'turn') throw new UsageError(`--rows takes "turn", not "${rows}".`);
  const games = args.count('games', MOST_GAMES) ?? 1;
  const turns = args.count('turns', MOST_TURNS);
  const workers = args.count('workers', MOST_WORKERS) ?? 1;
  const range = shardOf(args.text('shard'), games);
  const loaded = loadScenario(args.required('scenario'));
  const request: Run['request'] = {
    ...playerOf(args, loaded.scenario),
    seed: args.text('seed') ?? '1',
    games,
    turns,
    rows: rows === 'turn',
    opposition: oppositionOf(args, loaded),
  };
  return {
    loaded,
    request,
    range,
    workers,
    out: args.text('out'),
    replay: args.text('replay'),
    json: args.flag('json'),
  };
}

function playerOf(args: Arguments, scenario: Scenario): { readonly seat: StateId | null; readonly bot: BotId | null } {
  const seat = args.text('seat');
  const bot = args.text('bot');
  if (bot !== null && !isBotId(bot)) {
    throw new UsageError(`There is no bot "${bot}"; there are ${joinNames(Object.keys(BOTS))}.`);
  }
  if (seat !== null) checkSeat(scenario, seat);
  if ((seat === null) !== (bot === null)) throw new UsageError('--seat and --bot go together.');
  if (seat !== null && bot !== null) {
    const bots = botsFor(scenario, seat);
    // It would give no order at all, and look like a player who chose to.
    if (!bots.includes(bot)) throw new UsageError(`"${bot}" cannot play ${seat}; there are ${joinNames(bots)}.`);
  }
  return { seat, bot };
}

/**
 * How the seats are played that nobody holds: by rules of thumb where the option is not given.
 * @throws UsageError where there is no such level
 */
export function oppositionOf(args: Arguments, { hash }: LoadedScenario): Opposition {
  const wanted = args.text('opponents') ?? 'rulesOfThumb';
  const opponents = OPPONENTS.find((level) => level === wanted);
  if (opponents === undefined) {
    throw new UsageError(`There are no opponents "${wanted}"; there are ${joinNames(OPPONENTS)}.`);
  }
  return { opponents, name: hash };
}

/** @throws UsageError where nobody can take the seat */
export function checkSeat(scenario: Scenario, seat: string): void {
  const seats = playableSeats(scenario);
  if (!seats.includes(seat)) throw new UsageError(`Nobody can take the seat "${seat}"; there are ${seats.join(', ')}.`);
}
