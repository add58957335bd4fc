/** One game from its seed to its end, turn by turn: at most one seat is an outside player's, the engine plays the others. */
import {
  compositeOf,
  createGame,
  type GameState,
  hashState,
  type ObjectiveId,
  type Opponents,
  type Order,
  type OrdersBySeat,
  objectivesOf,
  observe,
  type Posture,
  planAll,
  type Rejection,
  type Replay,
  resolveTurn,
  type Scenario,
  type StateId,
} from '../engine/index.ts';
import { countNonFinite } from './nonFinite.ts';
import { type Opposition, plannedOrders } from './planner/opposition.ts';

export interface GameSetup {
  readonly scenario: Scenario;
  readonly seed: string;
  /** The outside player's seat, or null where the engine plays all. */
  readonly seat: StateId | null;
  /** Turns after which to stop, or null for the whole calendar. */
  readonly turns: number | null;
  /** Whether each turn's hash is wanted, as a replay and a turn's line have it; left out, it is. The game is the same either way. */
  readonly hashes?: boolean;
  /** How the other seats are played; left out, all by rules of thumb. */
  readonly opposition?: Opposition;
}

export interface PlayedTurn {
  readonly turn: number;
  readonly orders: OrdersBySeat;
  readonly rejected: readonly Rejection[];
  /** Of the state after the turn; null where none was wanted, or where it holds numbers that no hash can be taken of. */
  readonly hash: string | null;
}

export interface Game {
  readonly setup: GameSetup;
  readonly state: GameState;
  readonly played: readonly PlayedTurn[];
  /** Non-finite numbers found after each turn, added up. */
  readonly nonFinite: number;
  readonly stuck: boolean;
}

/**
 * How a game came to its end. `complete`, `strain` and `support` are the rules'; `stopped` by its turns or its player; `stuck` where the rules
 * neither moved to the next turn nor ended the game, or ran past the calendar.
 */
export interface GameEnd {
  readonly kind: 'complete' | 'strain' | 'support' | 'stopped' | 'stuck';
  readonly reason: 'calendar' | 'allianceBroke' | 'governmentFell' | 'turns' | 'inputEnded' | 'noProgress';
  /** Whose government fell, where one did. */
  readonly seat: StateId | null;
}

/** What is told of a game in one line. */
export interface GameLine {
  readonly seed: string;
  readonly seat: StateId | null;
  readonly bot: string | null;
  /** How the other seats were played. */
  readonly opponents: Opponents;
  /** Turns played. */
  readonly turns: number;
  readonly end: GameEnd;
  readonly finalHash: string | null;
  /** The seat's score, 0 to 100; null without a seat. */
  readonly composite: number | null;
  /** The seat's objectives, 0 to 100 each; none without a seat. */
  readonly objectives: Readonly<Record<ObjectiveId, number>>;
  readonly postures: Readonly<Record<StateId, Posture>>;
  /** Orders, of any seat, that the rules refused. */
  readonly rejected: number;
  readonly nonFinite: number;
}

export function beginGame(setup: GameSetup): Game {
  const state = createGame(setup.scenario, setup.seed, setup.seat === null ? [] : [setup.seat]);
  return { setup, state, played: [], nonFinite: countNonFinite(state), stuck: false };
}

export function isOver({ setup, state, played, stuck }: Game): boolean {
  return stuck || state.ended !== null || (setup.turns !== null && played.length >= setup.turns);
}

/** Plays a turn with the outside player's orders; without a seat they are not looked at. A game that is over stays as it is. */
export function playTurn(game: Game, own: readonly Order[]): Game {
  if (isOver(game)) return game;
  const { setup, state } = game;
  const { scenario, seat } = setup;
  const held = seat === null ? {} : { [seat]: own };
  const ahead = setup.opposition === undefined ? {} : plannedOrders(scenario, state, setup.opposition);
  const others = planAll(scenario, state, [...Object.keys(held), ...Object.keys(ahead)]);
  const orders = { ...others, ...ahead, ...held };
  const result = resolveTurn(scenario, state, orders, { ledger: false });
  const after = result.state;
  const nonFinite = countNonFinite(after);
  const hash = setup.hashes !== false && nonFinite === 0 ? hashState(after) : null;
  return {
    setup,
    state: after,
    played: [...game.played, { turn: state.turn, orders, rejected: result.rejected, hash }],
    nonFinite: game.nonFinite + nonFinite,
    stuck: after.ended === null && (after.turn <= state.turn || after.turn >= scenario.calendar.turns),
  };
}

export function lineOf(game: Game, bot: string | null): GameLine {
  const { setup, state, played } = game;
  const { scenario, seed, seat } = setup;
  const view = seat === null ? null : observe(scenario, state, seat);
  return {
    seed,
    seat,
    bot,
    opponents: opponentsOf(setup),
    turns: played.length,
    end: endOf(game),
    finalHash: countNonFinite(state) === 0 ? hashState(state) : null,
    composite: view && compositeOf(view),
    objectives: Object.fromEntries(view ? objectivesOf(view).map(({ id, value }) => [id, value]) : []),
    postures: Object.fromEntries(
      Object.keys(state.states)
        .sort()
        .map((id) => [id, state.states[id]?.posture ?? 0]),
    ),
    rejected: played.reduce((sum, { rejected }) => sum + rejected.length, 0),
    nonFinite: game.nonFinite,
  };
}

function opponentsOf({ opposition }: GameSetup): Opponents {
  return opposition?.opponents ?? 'rulesOfThumb';
}

function endOf({ setup, state, played, stuck }: Game): GameEnd {
  const { ended } = state;
  if (stuck) return { kind: 'stuck', reason: 'noProgress', seat: null };
  if (ended?.kind === 'complete') return { kind: 'complete', reason: 'calendar', seat: null };
  if (ended?.kind === 'strain') return { kind: 'strain', reason: 'allianceBroke', seat: null };
  if (ended?.kind === 'support') return { kind: 'support', reason: 'governmentFell', seat: ended.seat };
  const asked = setup.turns !== null && played.length >= setup.turns;
  return { kind: 'stopped', reason: asked ? 'turns' : 'inputEnded', seat: null };
}

/** A scenario's JSON as written, with its hash. */
export interface ScenarioSource {
  readonly hash: string;
  readonly source: unknown;
}

/** The game as a file that gives it again. A turn without a hash cannot be recorded, nor any after it. */
export function replayOf({ setup, state, played }: Game, { hash, source }: ScenarioSource): Replay {
  const turns: { orders: OrdersBySeat; hash: string }[] = [];
  for (const turn of played) {
    if (turn.hash === null) break;
    turns.push({ orders: turn.orders, hash: turn.hash });
  }
  return {
    kind: 'rr.replay',
    format: 3,
    rulesVersion: state.rulesVersion,
    scenarioHash: hash,
    scenario: source,
    seed: setup.seed,
    humans: state.humans,
    handovers: [],
    opponents: opponentsOf(setup),
    notes: [],
    ordersFrom: null,
    turns,
  };
}
