/** Two lines of play held against each other, turn by turn. */
import {
  compositeOf,
  type GameState,
  gaugesOf,
  type Order,
  observe,
  type Scenario,
  type SeatView,
  type StateId,
} from '../../engine/index.ts';
import type { NumberMove } from '../lab/types.ts';
import { resultsOf } from './makeReel.ts';
import { sameOrders } from './sameOrders.ts';
import type { Comparison, Differences, Divergence, Reel } from './types.ts';

/** The same two reels give the same answers; which is `a` changes only the sides. */
export function compare(a: Reel, b: Reel): Comparison {
  const turns = Math.min(a.turns, b.turns);
  const known = new Map<number, Differences>();
  const seat = a.humansAt(0)[0] ?? a.scenario.powers.protector;
  const lines = [lineOf(a, seat), lineOf(b, seat)] as const;
  return {
    a,
    b,
    sameScenario: a.replay.scenarioHash === b.replay.scenarioHash,
    sameSeed: a.replay.seed === b.replay.seed,
    firstDivergence: firstDivergence(a, b),
    turns,
    at(turn) {
      const found = known.get(turn) ?? differencesAt(lines, turn);
      known.set(turn, found);
      return found;
    },
  };
}

/** A reel as it is compared: through the eyes of one seat, by turns resolved. */
interface Line {
  readonly scenario: Scenario;
  readonly seat: StateId;
  readonly states: readonly GameState[];
}

function lineOf(reel: Reel, seat: StateId): Line {
  return { scenario: reel.scenario, seat, states: resultsOf(reel).map(({ state }) => state) };
}

function firstDivergence(a: Reel, b: Reel): Divergence | null {
  for (let turn = 0; turn < Math.max(a.turns, b.turns); turn++) {
    const people = new Set([...humansIn(a, turn), ...humansIn(b, turn)]);
    const seats = [...new Set([...Object.keys(a.scenario.states), ...Object.keys(b.scenario.states)])].sort();
    const byRank = [...seats.filter((seat) => people.has(seat)), ...seats.filter((seat) => !people.has(seat))];
    for (const seat of byRank) {
      const orders = { a: ordersOf(a, turn, seat), b: ordersOf(b, turn, seat) };
      if (!sameOrders(orders.a, orders.b)) return { turn, seat, ...orders };
    }
    const [first] = byRank;
    // One line stops, and nobody in the other gave an order either.
    if (turn >= Math.min(a.turns, b.turns) && first !== undefined) return { turn, seat: first, a: [], b: [] };
  }
  return null;
}

/** Whoever ordered in a turn; a line that has stopped has nobody. */
function humansIn(reel: Reel, turn: number): readonly StateId[] {
  return turn < reel.turns ? reel.humansAt(turn) : [];
}

function ordersOf({ replay }: Reel, turn: number, seat: StateId): readonly Order[] {
  const orders = replay.turns[turn]?.orders ?? {};
  return Object.hasOwn(orders, seat) ? (orders[seat] ?? []) : [];
}

/** @throws RangeError for a turn that one of the lines does not have */
function differencesAt([a, b]: readonly [Line, Line], turn: number): Differences {
  const now = { a: viewAt(a, turn), b: viewAt(b, turn) };
  const gaugesOfB = new Map(gaugesOf(now.b).map(({ id, value }) => [id, value]));
  const gauges = gaugesOf(now.a).flatMap(({ id, value }): NumberMove[] => {
    const after = gaugesOfB.get(id);
    return after === undefined ? [] : [{ id, before: value, after }];
  });
  return {
    postures: posturesAt(a, b, turn),
    gauges,
    composite: { a: compositeOf(now.a), b: compositeOf(now.b) },
    spentUsdBn: { a: spentBy(now.a), b: spentBy(now.b) },
  };
}

function posturesAt(a: Line, b: Line, turn: number): Differences['postures'] {
  return Object.keys(a.scenario.states)
    .sort()
    .flatMap((state) => {
      const postures = { a: a.states[turn]?.states[state]?.posture, b: b.states[turn]?.states[state]?.posture };
      if (postures.a === undefined || postures.b === undefined || postures.a === postures.b) return [];
      const since = { sinceA: standsSince(a, state, turn), sinceB: standsSince(b, state, turn) };
      return [{ state, a: postures.a, b: postures.b, ...since }];
    })
    .sort((one, other) => Math.abs(other.a - other.b) - Math.abs(one.a - one.b));
}

/** Turns resolved when a posture that stands at `turn` was first seen to stand. */
function standsSince({ states }: Line, state: StateId, turn: number): number {
  const posture = states[turn]?.states[state]?.posture;
  let since = turn;
  while (since > 0 && states[since - 1]?.states[state]?.posture === posture) since--;
  return since;
}

function viewAt({ scenario, states, seat }: Line, turn: number): SeatView {
  const state = states[turn];
  if (state === undefined) throw new RangeError(`turn ${turn}`);
  return observe(scenario, state, seat);
}

/** Public money spent since the game began: the protector keeps one account of what it spends abroad and at home. */
function spentBy({ seat, scenario, state }: SeatView): number {
  return seat === scenario.powers.protector ? state.world.protectorSpentUsdBn : (state.states[seat]?.spentUsdBn ?? 0);
}
