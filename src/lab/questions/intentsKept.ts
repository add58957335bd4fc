/**
 * Whether what is telegraphed is what happens: games are played with their ledgers, and every intent is followed to its day. One that is not carried out, or that
 * says something else before its day, must rest on something that an order or an event touched since, and must name it.
 */
import {
  createGame,
  type GameState,
  type Intent,
  type LedgerEntry,
  type Order,
  type OrdersBySeat,
  observe,
  planAll,
  playableSeats,
  resolveTurn,
  type Scenario,
  type StateId,
  type TurnResult,
} from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { checkCount, type Question } from '../question.ts';
import { MOST_GAMES } from './games.ts';

export interface IntentsKeptRequest {
  /** Game `i` has the seed `seed/i`. */
  readonly seed: string;
  readonly games: number;
}

export interface IntentsKeptAnswer {
  readonly games: number;
  /** Intents whose day came, and of these how many were carried out. */
  readonly due: number;
  readonly kept: number;
  /** Intents that said something else before their day. */
  readonly replaced: number;
  /** Of those not carried out or replaced: the breaches, in which nothing that they rested on was touched, or nothing is named. */
  readonly breaches: readonly string[];
}

interface Turn {
  readonly before: GameState;
  readonly orders: OrdersBySeat;
  readonly result: TurnResult;
}

export const intentsKept: Question<IntentsKeptRequest, null, IntentsKeptAnswer, IntentsKeptAnswer> = {
  check: (_scenario, { games }) => checkCount('games', games, 1, MOST_GAMES),
  size: (_scenario, { games }) => games,
  prepare: () => null,
  sample(scenario, { seed }, index) {
    const own = `${seed}/${index}`;
    const held = heldIn(scenario, index);
    const found = { games: 1, due: 0, kept: 0, replaced: 0, breaches: [] as string[] };
    let state = createGame(scenario, own, held);
    while (state.ended === null) {
      const orders: Record<StateId, readonly Order[]> = { ...planAll(scenario, state, held) };
      for (const seat of held) orders[seat] = BOTS.random.orders(observe(scenario, state, seat), own);
      const turn = { before: state, orders, result: resolveTurn(scenario, state, orders, { ledger: true }) };
      follow(turn, own, found);
      state = turn.result.state;
    }
    return found;
  },
  answer: (_scenario, _request, samples) => ({
    games: samples.length,
    due: total(samples, ({ due }) => due),
    kept: total(samples, ({ kept }) => kept),
    replaced: total(samples, ({ replaced }) => replaced),
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

function follow(
  { before, orders, result }: Turn,
  game: string,
  found: { due: number; kept: number; replaced: number; breaches: string[] },
): void {
  const touched = touchedPaths(result.ledger);
  for (const intent of Object.values(before.intents)) {
    const where = `${game}, turn ${before.turn}, ${intent.id}`;
    const isTouched = touched.some((path) => restsOn(intent, path));
    if (intent.dueTurn === before.turn) {
      found.due += 1;
      if (wasCarriedOut(intent, orders, result)) found.kept += 1;
      else if (!isTouched) found.breaches.push(`${where}: not carried out, and nothing that it rests on was touched`);
      else if (intent.action.kind === 'setPosture' && !isNamed(intent.seat, result)) {
        found.breaches.push(`${where}: not carried out, and nothing is named`);
      }
      continue;
    }
    if (result.state.ended !== null) continue;
    const now = result.state.intents[intent.id];
    if (now !== undefined && same(now.action, intent.action)) continue;
    found.replaced += 1;
    if (!isTouched) found.breaches.push(`${where}: replaced, and nothing that it rests on was touched`);
    else if (now !== undefined && now.touchedBy.length === 0)
      found.breaches.push(`${where}: replaced, and nothing is named`);
  }
}

/** Paths that orders and events changed, as the ledger has them. */
function touchedPaths(ledger: readonly LedgerEntry[]): string[] {
  const roots = ledger.filter(({ causes }) => causes.some(({ kind }) => kind === 'order' || kind === 'event'));
  return [...new Set(roots.map(({ path }) => path))];
}

function restsOn({ premises }: Intent, path: string): boolean {
  return premises.some(
    (premise) => path === premise || path.startsWith(`${premise}/`) || path.startsWith(`${premise}:`),
  );
}

function wasCarriedOut({ seat, action }: Intent, orders: OrdersBySeat, { state }: TurnResult): boolean {
  if (action.kind !== 'setPosture') return (orders[seat] ?? []).some((order) => same(order, action));
  const node = state.states[seat];
  if (node === undefined || node.posture !== action.posture) return false;
  return node.decidedTurn !== state.turn - 1 || node.wording === action.wording;
}

function isNamed(seat: StateId, { happenings }: TurnResult): boolean {
  return happenings.some((one) => one.code === 'intentChanged' && one.state === seat && one.by.length > 0);
}

function same(a: Order, b: Order): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
