import { dilemmasOf, hintsOf, legalOrders, type Order, observe, type SeatView } from '../engine/index.ts';
import { beginGame, type Game, isOver, lineOf, playTurn } from '../lab/index.ts';
import type { Arguments, Command } from './command.ts';
import { type LoadedScenario, loadScenario } from './files.ts';
import { type ExitStatus, type Io, UsageError } from './io.ts';
import { jsonLine } from './json.ts';
import { checkSeat, OPPONENTS_HELP, oppositionOf } from './simulate/run.ts';

export const play: Command = {
  name: 'play',
  summary: 'Plays one game with an outside player, in JSON lines.',
  operands: null,
  options: {
    scenario: { value: 'X', help: 'built-in game or scenario file' },
    seat: { value: 'ID', help: 'seat of the outside player' },
    opponents: { value: 'LEVEL', help: OPPONENTS_HELP },
    seed: { value: 'S', help: 'what chance is drawn from (default 1)' },
    json: { help: 'allowed and without effect: this command speaks JSON only' },
  },
  notes: [
    'For each turn it writes a line {turn, view: {seat, state}, legal, dilemmas, rejected} and reads a line {"orders": […]}. The first',
    'line has the scenario besides. `legal` is every single order that may be given, with its cost; `rejected` says which orders of the',
    "turn before were left out, and why. The last line is the game's, as of simulate. A line that cannot be read ends the game (2), and so",
    'does the end of the input (1).',
  ],
  run: runPlay,
};

async function runPlay(args: Arguments, io: Io): Promise<ExitStatus> {
  const loaded = loadScenario(args.required('scenario'));
  const seat = args.required('seat');
  checkSeat(loaded.scenario, seat);
  const opposition = oppositionOf(args, loaded);
  const setup = { scenario: loaded.scenario, seed: args.text('seed') ?? '1', seat, turns: null, opposition };
  const input = io.lines()[Symbol.asyncIterator]();
  let game = beginGame(setup);
  let status: ExitStatus = 0;
  while (!isOver(game)) {
    io.out(turnLine(loaded, game, seat));
    const next = await input.next();
    if (next.done) {
      io.log('The input ended before the game.');
      status = 1;
      break;
    }
    game = playTurn(game, readOrders(next.value));
  }
  await input.return?.();
  io.out(jsonLine('play', loaded.hash, lineOf(game, 'outside')));
  return status;
}

function turnLine({ scenario, hash }: LoadedScenario, game: Game, seat: string): string {
  const view = observe(scenario, game.state, seat);
  const rejected = (game.played.at(-1)?.rejected ?? []).filter((rejection) => rejection.seat === seat);
  return jsonLine('play', hash, {
    turn: game.state.turn,
    view: { seat, state: view.state },
    legal: legalOrders(view, []),
    dilemmas: choicesOf(view),
    rejected,
    ...(game.played.length === 0 ? { scenario } : {}),
  });
}

/** What waits for this seat's answer, with the choices. */
function choicesOf(view: SeatView): object[] {
  return dilemmasOf(view).map(({ spec }) => ({
    id: spec.id,
    headline: spec.headline,
    body: spec.body,
    default: spec.default,
    choices: spec.choices.map((choice) => ({
      id: choice.id,
      label: choice.label,
      hint: hintsOf(view, choice).join(' '),
    })),
  }));
}

/** What the orders mean is for the rules to say, which reject what is none. */
function readOrders(line: string): readonly Order[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new UsageError('A line of the input is not JSON.');
  }
  const orders = typeof value === 'object' && value !== null && 'orders' in value ? value.orders : undefined;
  if (!Array.isArray(orders)) throw new UsageError('A line of the input has no list of "orders".');
  return orders as readonly Order[];
}
