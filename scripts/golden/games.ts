/**
 * Golden games: a recorded course of the rules that must not change unnoticed. The invented world's is a whole replay with its scenario and
 * all orders, so that it stands on the rules alone; the real world's are seeds and hashes, and stand on its scenario and the engine's seats too.
 * Of each older format one file stays as it was written: it must open and come out for ever (law 10).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  handOver,
  hashState,
  observe,
  partsOf,
  planAll,
  playableSeats,
  type Replay,
  RULES_VERSION,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../../src/engine/index.ts';
import { BOTS, type BotId, playGame, replayOf } from '../../src/lab/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';

const PROJECT = join(import.meta.dirname, '../..');

export const REPLAY_FILE = join(PROJECT, 'tests/golden/archipelago-branch.json');
/** In formats 1 and 2; never written anew. */
export const OLDER_FILES = ['archipelago.json', 'archipelago-format-2.json'].map((file) =>
  join(PROJECT, 'tests/golden', file),
);
export const HASHES_FILE = join(PROJECT, 'tests/golden/chilly-reception.json');

export interface GoldenGame {
  readonly seed: string;
  readonly seat: StateId | null;
  readonly bot: BotId | null;
  /** Of the state after each turn. */
  readonly hashes: readonly (string | null)[];
}

export interface GoldenHashes {
  readonly rulesVersion: string;
  readonly scenarioHash: string;
  readonly games: readonly GoldenGame[];
}

/** The real world between the engine's seats, and with a random player in two roles of different kind. */
const SEATS: readonly (readonly [StateId | null, BotId | null])[] = [
  [null, null],
  ['USA', 'random'],
  ['DEU', 'random'],
];

interface Loaded {
  readonly scenario: Scenario;
  readonly source: unknown;
  readonly hash: string;
}

function load(name: string): Loaded {
  const text = readFileSync(join(PROJECT, 'scenarios', `${name}.json`), 'utf8');
  const parsed = parseScenario(text);
  if (!parsed.ok) throw new Error(`${name} does not hold: ${parsed.problems[0]?.message}`);
  return { scenario: parsed.scenario, source: JSON.parse(text), hash: parsed.hash };
}

/** The turn in which the protector's seat is left for an ally's. */
const BRANCH_TURN = 3;

/** The invented world with a random player in the protector's seat, later in an ally's, and a note: as the text of a replay file. */
export function playReplayText(): string {
  const { scenario, ...source } = load('archipelago');
  const { protector } = scenario.powers;
  const ally = playableSeats(scenario).find((seat) => seat !== protector) ?? protector;
  const game = playGame({ scenario, seed: 'golden', seat: protector, turns: BRANCH_TURN }, 'random');
  let state = handOver(game.state, [ally]);
  const turns = [...replayOf(game, source).turns];
  while (state.ended === null) {
    const own = BOTS.random.orders(observe(scenario, state, ally), 'golden');
    const orders = { ...planAll(scenario, state, [ally]), [ally]: own };
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    turns.push({ orders, hash: hashState(state), parts: partsOf(state) });
  }
  const replay: Replay = {
    ...replayOf(game, source),
    handovers: [{ turn: BRANCH_TURN, humans: [ally] }],
    notes: [{ turn: BRANCH_TURN, text: 'Here another government is played on.' }],
    turns,
  };
  return `${JSON.stringify(replay)}\n`;
}

export function playHashes(): GoldenHashes {
  const { scenario, hash } = load('chilly-reception');
  const games = SEATS.map(([seat, bot], index): GoldenGame => {
    const seed = `golden/${index}`;
    const { played } = playGame({ scenario, seed, seat, turns: null }, bot);
    return { seed, seat, bot, hashes: played.map((turn) => turn.hash) };
  });
  return { rulesVersion: RULES_VERSION, scenarioHash: hash, games };
}
