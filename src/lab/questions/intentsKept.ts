/**
 * Whether what is telegraphed is what happens: games are played with their ledgers, and every intent is followed to its day. One that is not carried out, or that
 * says something else before its day, must rest on something that an order or an event touched since, and must name it; and of a government what the ledger has
 * since the announcement must outweigh what the announced decision led by.
 */
import {
  type Cause,
  createGame,
  type GameState,
  type Intent,
  type LedgerEntry,
  OPPONENTS,
  type Order,
  type OrdersBySeat,
  observe,
  planAll,
  playableSeats,
  resolveTurn,
  type Scenario,
  type StateId,
  type TurnResult,
  walkLedger,
} from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { type Opposition, plannedOrders } from '../planner/opposition.ts';
import { checkCount, checkName, type Question } from '../question.ts';
import { MOST_GAMES } from './games.ts';
import { entriesUnder, type Filed, filed, isDeed, overturned } from './outweighed.ts';

export interface IntentsKeptRequest {
  /** Game `i` has the seed `seed/i`. */
  readonly seed: string;
  readonly games: number;
  /** How the seats are played that the engine holds. */
  readonly opposition: Opposition;
}

export interface IntentsKeptAnswer {
  readonly games: number;
  /** Intents whose day came, and of these how many were carried out. */
  readonly due: number;
  readonly kept: number;
  /** Intents that said something else before their day. */
  readonly replaced: number;
  /** Of both, the governments' decisions that came out otherwise; and of these the ones that orders and events alone would have turned. */
  readonly turned: number;
  readonly turnedByDeeds: number;
  /** Of those not carried out or replaced: the breaches, in which nothing that they rested on was touched, or nothing is named. */
  readonly breaches: readonly string[];
}

interface Turn {
  readonly before: GameState;
  readonly orders: OrdersBySeat;
  readonly result: TurnResult;
}

type Found = { -readonly [F in keyof IntentsKeptAnswer]: IntentsKeptAnswer[F] extends number ? number : string[] };

/** A game as it was played so far, this turn included: its states before and its ledgers by turn. */
interface Told {
  readonly game: string;
  readonly scenario: Scenario;
  readonly states: readonly GameState[];
  readonly ledgers: readonly Ledger[];
}

/** A turn's entries, as far as they were made before its governments decided, and all of them. */
interface Ledger {
  readonly early: Filed;
  readonly whole: Filed;
}

export const intentsKept: Question<IntentsKeptRequest, null, IntentsKeptAnswer, IntentsKeptAnswer> = {
  check: (_scenario, { games, opposition }) =>
    checkCount('games', games, 1, MOST_GAMES) ?? checkName('opponents', opposition.opponents, OPPONENTS),
  size: (_scenario, { games }) => games,
  prepare: () => null,
  sample(scenario, { seed, opposition }, index) {
    const game = `${seed}/${index}`;
    const held = heldIn(scenario, index);
    const found: Found = { games: 1, due: 0, kept: 0, replaced: 0, turned: 0, turnedByDeeds: 0, breaches: [] };
    const states: GameState[] = [];
    const ledgers: Ledger[] = [];
    let state = createGame(scenario, game, held);
    while (state.ended === null) {
      const orders: Record<StateId, readonly Order[]> = {
        ...planAll(scenario, state, held),
        ...plannedOrders(scenario, state, opposition),
      };
      for (const seat of held) orders[seat] = BOTS.random.orders(observe(scenario, state, seat), game);
      const turn = { before: state, orders, result: resolveTurn(scenario, state, orders, { ledger: true }) };
      states[state.turn] = state;
      ledgers[state.turn] = ledgerOf(turn.result);
      follow(turn, { game, scenario, states, ledgers }, found);
      state = turn.result.state;
    }
    return found;
  },
  answer: (_scenario, _request, samples) => ({
    games: samples.length,
    due: total(samples, ({ due }) => due),
    kept: total(samples, ({ kept }) => kept),
    replaced: total(samples, ({ replaced }) => replaced),
    turned: total(samples, ({ turned }) => turned),
    turnedByDeeds: total(samples, ({ turnedByDeeds }) => turnedByDeeds),
    breaches: samples.flatMap(({ breaches }) => breaches),
  }),
};

function total(samples: readonly IntentsKeptAnswer[], of: (sample: IntentsKeptAnswer) => number): number {
  return samples.reduce((sum, sample) => sum + of(sample), 0);
}

/** Who draws orders by lot: nobody, then the powers and governments in turn, alone and two at a time. */
function heldIn(scenario: Scenario, index: number): StateId[] {
  if (index % 3 === 0) return [];
  const seats = [...playableSeats(scenario), scenario.powers.rival];
  const one = seats[index % seats.length] as StateId;
  const other = seats[(index * 7 + 3) % seats.length] as StateId;
  return index % 3 === 1 || one === other ? [one] : [one, other].sort();
}

function follow(turn: Turn, told: Told, found: Found): void {
  const { before, orders, result } = turn;
  let settled: GameState | null = null;
  const ledger = told.ledgers[before.turn]?.whole ?? new Map();
  for (const intent of Object.values(before.intents)) {
    const where = `${told.game}, turn ${before.turn}, ${intent.id}`;
    const breach = (what: string): void => {
      found.breaches.push(`${where}: ${what}`);
    };
    const now = result.state.intents[intent.id];
    const isDue = intent.dueTurn === before.turn;
    if (isDue) found.due += 1;
    if (isDue ? wasCarriedOut(intent, orders, result) : now !== undefined && same(now.action, intent.action)) {
      if (isDue) found.kept += 1;
      continue;
    }
    if (!isDue && result.state.ended !== null) continue;
    const touching = entriesUnder(ledger, intent.premises).filter(isDeed);
    const what = isDue ? 'not carried out' : 'replaced';
    if (!isDue) found.replaced += 1;
    if (touching.length === 0) breach(`${what}, and nothing that it rests on was touched`);
    // What a power gives up, or meant to order and could not, is told by the ledger alone.
    if (isDue ? intent.action.kind !== 'setPosture' : now === undefined) continue;
    const by = isDue ? namedFor(intent.seat, result) : (now?.touchedBy ?? []);
    if (by.length === 0) breach(`${what}, and nothing is named`);
    else if (!areTold(by, touching)) breach(`${what}, and what is named did not touch it`);
    if (intent.action.kind !== 'setPosture') continue;
    if (isDue) settled ??= settledOn(turn);
    weigh(intent, told, isDue && settled ? settled : result.state, found, breach);
  }
}

/** Holds a decision that came out otherwise against what its government's sums were when it was announced. */
function weigh(intent: Intent, told: Told, now: GameState, found: Found, breach: (what: string) => void): void {
  const { scenario, states, ledgers } = told;
  const then = states[intent.madeTurn];
  if (then === undefined) throw new RangeError(intent.id);
  const since = ledgers
    .slice(intent.madeTurn)
    .map(({ early, whole }, at) => (intent.madeTurn + at === now.turn ? early : whole));
  const { announced, outweighed, byDeeds } = overturned(scenario, intent, then, now, since);
  if (!announced) breach('announced against its own sums');
  if (!outweighed) breach('another decision, though nothing since outweighs what the announced one led by');
  found.turned += 1;
  if (byDeeds) found.turnedByDeeds += 1;
}

/** The state on which a turn's governments decide, all together. */
function settledOn({ before, result }: Turn): GameState {
  return walkLedger(before, result.ledger.filter(isBeforeDecisions));
}

function isBeforeDecisions({ phase }: LedgerEntry): boolean {
  return phase === 'pressure' || phase === 'rival';
}

function ledgerOf({ ledger }: TurnResult): Ledger {
  return { early: filed(ledger.filter(isBeforeDecisions)), whole: filed(ledger) };
}

/** Whether each of some causes stands in the ledger as one that touched what an intent rests on. */
function areTold(by: readonly Cause[], touching: readonly LedgerEntry[]): boolean {
  const told = new Set(touching.flatMap(({ causes }) => causes.map((cause) => JSON.stringify(cause))));
  return by.every((cause) => told.has(JSON.stringify(cause)));
}

function wasCarriedOut({ seat, action }: Intent, orders: OrdersBySeat, { state }: TurnResult): boolean {
  if (action.kind !== 'setPosture') return (orders[seat] ?? []).some((order) => same(order, action));
  const node = state.states[seat];
  if (node === undefined || node.posture !== action.posture) return false;
  return node.decidedTurn !== state.turn - 1 || node.wording === action.wording;
}

/** What a government that decided otherwise names; its plans for later days, changed in the same turn, have names of their own. */
function namedFor(seat: StateId, { happenings }: TurnResult): readonly Cause[] {
  return happenings.flatMap((one) =>
    one.code === 'intentChanged' && one.phase === 'decisions' && one.state === seat ? one.by : [],
  );
}

function same(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
