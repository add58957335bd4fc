/**
 * Whether what is shown of a government's decision holds: on states of random games the reasons sum to the score, for each posture, and the cheapest flip that is
 * named turns the decision, in futures that were not looked at when it was chosen and in the game itself.
 */
import {
  appraise,
  compared,
  createGame,
  type GameState,
  observe,
  type Posture,
  planAll,
  playableSeats,
  postureAhead,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
  seatKind,
  windowsOf,
} from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { type ImaginedWorld, imagineWorld, settledBy } from '../imagined.ts';
import { checkCount, type Question } from '../question.ts';
import { shareOf } from '../statistics/share.ts';
import { isLikely } from './flip.ts';
import { flipSets, MOST_AHEAD } from './flipSets.ts';
import { MOST_GAMES } from './games.ts';
import type { FlipSetsRequest, OrderSet } from './types.ts';

export interface ReasonsRequest {
  /** State `i` is of the game with the seed `seed/i`. */
  readonly seed: string;
  readonly states: number;
  /** The first so many of them are asked for the cheapest flip too: each takes hundreds of futures. */
  readonly flips: number;
}

export interface ReasonsAnswer {
  readonly states: number;
  /** Postures of governments that were held against today's, and those whose reasons did not sum. */
  readonly comparisons: number;
  readonly breaches: readonly string[];
  /** States in which a flip was asked for, those that needed none, and those for which one was named. */
  readonly asked: number;
  readonly already: number;
  readonly named: readonly NamedFlip[];
}

/** A flip that was named, put to the test. */
export interface NamedFlip {
  /** Of as many other futures as it was chosen by, those in which the government does what is wanted, with the orders and without. */
  readonly reached: number;
  readonly without: number;
  /** Whether it does in the game itself, as it was drawn. */
  readonly inTheGame: boolean;
  readonly inTheGameWithout: boolean;
}

interface StateFound {
  readonly comparisons: number;
  readonly breaches: readonly string[];
  /** Null where none was asked for. */
  readonly flip: 'already' | 'none' | NamedFlip | null;
}

/** As the page asks it. */
export const FLIP_FUTURES = 20;
const FUTURES = Array.from({ length: FLIP_FUTURES }, (_, future) => future);
const FLIP_ORDERS = 2;
/** Name of the chance by which a flip is chosen. */
const ASKED = 'asked';
/** Of one score to another, relative: sums of the same terms in another order. */
const ALIKE = 1e-9;
/** Half of the last digit shown, % of GDP a year. */
const HALF_DIGIT = 0.0005;

export const reasons: Question<ReasonsRequest, null, StateFound, ReasonsAnswer> = {
  check: (_scenario, { states, flips }) =>
    checkCount('states', states, 1, MOST_GAMES) ?? checkCount('flips', flips, 0, states),
  size: (_scenario, { states }) => states,
  prepare: () => null,
  sample(scenario, { seed, flips }, index) {
    const game = `${seed}/${index}`;
    const state = stateOf(scenario, game, index);
    const view = observe(scenario, state, scenario.powers.protector);
    const governments = Object.keys(scenario.states).filter((id) => seatKind(scenario, id) === 'government');
    const sums = governments.map((id) => sumsOf(view, id, game));
    return {
      comparisons: sums.reduce((sum, { comparisons }) => sum + comparisons, 0),
      breaches: sums.flatMap(({ breaches }) => breaches),
      flip: index < flips ? flipIn(scenario, state, view, governments, index) : null,
    };
  },
  answer: (_scenario, _request, samples) => {
    const flips = samples.flatMap(({ flip }) => (flip === null ? [] : [flip]));
    return {
      states: samples.length,
      comparisons: samples.reduce((sum, { comparisons }) => sum + comparisons, 0),
      breaches: samples.flatMap(({ breaches }) => breaches),
      asked: flips.length,
      already: flips.filter((flip) => flip === 'already').length,
      named: flips.flatMap((flip) => (typeof flip === 'string' ? [] : [flip])),
    };
  },
};

/** A state somewhere in a game in which the protector, and another seat besides in every second one, order by lot. */
function stateOf(scenario: Scenario, game: string, index: number): GameState {
  const { protector } = scenario.powers;
  const seats = playableSeats(scenario);
  const other = seats[index % seats.length];
  const held = index % 2 === 0 || other === undefined ? [protector] : [...new Set([protector, other])].sort();
  let state = createGame(scenario, game, held);
  const until = (index * 7) % scenario.calendar.turns;
  while (state.turn < until) {
    const own = held.map((seat) => [seat, BOTS.random.orders(observe(scenario, state, seat), game)] as const);
    const orders = { ...planAll(scenario, state, held), ...Object.fromEntries(own) };
    const { state: next } = resolveTurn(scenario, state, orders, { ledger: false });
    if (next.ended !== null) break;
    state = next;
  }
  return state;
}

function sumsOf(view: SeatView, id: StateId, game: string): { comparisons: number; breaches: string[] } {
  const appraisal = appraise(view, id);
  const today = appraisal.scores[appraisal.today];
  const breaches: string[] = [];
  let comparisons = 0;
  for (const { posture, score, terms } of appraisal.scores) {
    const where = `${game}, turn ${view.state.turn}, ${id}, posture ${posture}`;
    const sum = Object.values(terms).reduce((a, b) => a + b, 0);
    if (Math.abs(sum - score) > ALIKE * Math.max(1, Math.abs(score))) breaches.push(`${where}: terms do not sum`);
    if (today === undefined || posture === appraisal.today) continue;
    comparisons += 1;
    const shown = compared(appraisal, posture);
    const parts = { groups: shown.groups, terms: shown.terms };
    for (const [name, reasons] of Object.entries(parts)) {
      // As they are shown: thousandths.
      const added = reasons.reduce((total, { value }) => total + Math.round(1000 * value), 0);
      if (added !== Math.round(1000 * shown.total)) breaches.push(`${where}: the ${name} shown do not sum`);
    }
    if (Math.abs(shown.total - (score - today.score)) > HALF_DIGIT + ALIKE) breaches.push(`${where}: another total`);
  }
  return { comparisons, breaches };
}

/** The cheapest flip of one of the governments that decide soon, as the page would name it, and what becomes of it. */
function flipIn(
  scenario: Scenario,
  state: GameState,
  view: SeatView,
  governments: readonly StateId[],
  index: number,
): StateFound['flip'] {
  const soon = governments.filter(
    (id) => (windowsOf(view, id)[0]?.inTurns ?? Infinity) <= MOST_AHEAD && (state.states[id]?.posture ?? 4) < 4,
  );
  const target = soon[(index * 11) % soon.length];
  if (target === undefined) return null;
  const posture = postureAhead(appraise(view, target), state.states[target]?.posture ?? 0);
  const { seat } = view;
  const request: FlipSetsRequest = {
    from: { seat, state: view.state, name: ASKED },
    target,
    draft: [],
    posture,
    most: FLIP_ORDERS,
  };
  const asked = futuresOf(view, ASKED, target, posture);
  if (isChosen(asked, [])) return 'already';
  const found = setsFor(scenario, request).find(({ orders }) => isChosen(asked, orders));
  if (found === undefined) return 'none';
  const others = futuresOf(view, 'held against', target, posture);
  const count = (orders: Orders): number => FUTURES.filter((future) => others(future, orders)).length;
  const game: ImaginedWorld = { scenario, seat, state, others: planAll(scenario, state, state.humans) };
  return {
    reached: count(found.orders),
    without: count([]),
    inTheGame: settledBy(game, target, found.orders).posture >= posture,
    inTheGameWithout: settledBy(game, target, []).posture >= posture,
  };
}

type Orders = OrderSet['orders'];
/** Whether the government does in a future what is wanted, once some orders are given. */
type Future = (future: number, orders: Orders) => boolean;

function futuresOf(view: SeatView, name: string, target: StateId, posture: Posture): Future {
  const worlds: ImaginedWorld[] = [];
  return (future, orders) => {
    const world = worlds[future] ?? imagineWorld(view, name, future, target);
    worlds[future] = world;
    return settledBy(world, target, orders).posture >= posture;
  };
}

/** As `flip` chooses; but once too few futures are left, no more are played. */
function isChosen(asked: Future, orders: Orders): boolean {
  let missed = 0;
  return FUTURES.every((future) => {
    if (!asked(future, orders)) missed += 1;
    return isLikely(shareOf(FLIP_FUTURES - missed, FLIP_FUTURES));
  });
}

/** The sets that the page would try, the cheapest first. */
function setsFor(scenario: Scenario, request: FlipSetsRequest): readonly OrderSet[] {
  const prepared = flipSets.prepare(scenario, request);
  const size = flipSets.size(scenario, request);
  const samples = Array.from({ length: size }, (_, at) => flipSets.sample(scenario, request, at, prepared));
  return flipSets.answer(scenario, request, samples);
}
