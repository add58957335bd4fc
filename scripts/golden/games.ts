/**
 * Golden games: a recorded course of the rules that must not change unnoticed. The invented world's is a whole replay with its scenario and
 * all orders, so that it stands on the rules alone; the real world's are seeds and hashes, and stand on its scenario and the engine's seats too.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES_VERSION, type Scenario, type StateId } from '../../src/engine/index.ts';
import { type BotId, playGame, replayOf } from '../../src/lab/index.ts';
import { parseScenario } from '../../src/scenario/index.ts';

const PROJECT = join(import.meta.dirname, '../..');

export const REPLAY_FILE = join(PROJECT, 'tests/golden/archipelago.json');
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

/** The invented world with a random player in the protector's seat, as the text of a replay file. */
export function playReplayText(): string {
  const { scenario, ...source } = load('archipelago');
  const { protector } = scenario.powers;
  const game = playGame({ scenario, seed: 'golden', seat: protector, turns: null }, 'random');
  return `${JSON.stringify(replayOf(game, source))}\n`;
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
