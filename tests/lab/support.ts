/** Requests of the lab for tests: an invented world, small counts. */
import {
  createGame,
  type GameState,
  legalOrders,
  type Opponents,
  type Order,
  type OrderKind,
  observe,
  type Scenario,
  type StateId,
  windowsOf,
} from '../../src/engine/index.ts';
import {
  type BotId,
  type GameRecord,
  handFor,
  Pool,
  playGame,
  replayOf,
  type Standpoint,
} from '../../src/lab/index.ts';
import { archipelago } from '../builtIn.ts';

export const { scenario } = archipelago;
export const { protector, rival } = scenario.powers;
export const governments = Object.keys(scenario.states)
  .filter((id) => id !== protector && id !== rival)
  .sort();

export const newPool = (within: Scenario = scenario): Pool => new Pool(within, [handFor(within)]);

export const standpointOf = (state: GameState, seat: StateId): Standpoint => ({
  seat,
  state: observe(scenario, state, seat).state,
  name: 'tests',
});

/** A new game in which a person holds the seat. */
export function opening(seat: StateId, seed = 'opening'): GameState {
  return createGame(scenario, seed, [seat]);
}

/** Governments that decide in exactly so many turns. */
export function decidingIn(state: GameState, turns: number): StateId[] {
  return governments.filter((id) => windowsOf(observe(scenario, state, protector), id)[0]?.inTurns === turns);
}

/** The first order of a kind that a seat may give, at a target where one is named. */
export function legal(state: GameState, seat: StateId, kind: OrderKind, target?: StateId): Order {
  const found = legalOrders(observe(scenario, state, seat), []).find(
    ({ order }) => order.kind === kind && (target === undefined || ('target' in order && order.target === target)),
  );
  if (found === undefined) throw new RangeError(`${seat} ${kind} ${target}`);
  return found.order;
}

/** A game played by a bot, as its replay records it, and the seat's composite in the end. */
export function recordedGame(
  seat: StateId,
  bot: BotId,
  seed: string,
  opponents: Opponents = 'rulesOfThumb',
): GameRecord {
  const game = playGame({ scenario, seed, seat, turns: null, opposition: { opponents, name: 'tests' } }, bot);
  const { humans, handovers, turns } = replayOf(game, { hash: '', source: null });
  return { seed, humans, handovers, opponents, orders: turns.map(({ orders }) => orders) };
}
