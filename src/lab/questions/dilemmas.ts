/**
 * Which choice of each dilemma is best: games are played, and wherever a dilemma is asked, each of its choices is played on from the same state under
 * the same luck. A dilemma is one only where no choice is best everywhere.
 */
import {
  compositeOf,
  createGame,
  type DilemmaId,
  type GameState,
  hashJson,
  type OrdersBySeat,
  observe,
  planAll,
  playableSeats,
  resolveTurn,
  type Scenario,
  type StateId,
  seatKind,
} from '../../engine/index.ts';
import { BOTS } from '../bots/index.ts';
import { checkCount, type Question, type RequestProblem } from '../question.ts';
import { shareOf } from '../statistics/share.ts';
import { MOST_GAMES, MOST_TURNS } from './games.ts';
import type { AskedSample, DilemmaChoice, DilemmaShares, DilemmasAnswer, DilemmasRequest } from './types.ts';

/** In one game a dilemma is looked at for one seat a turn and so many in all: many states of one world say less than few of several. */
const SEATS_A_GAME = 2;

export const dilemmas: Question<DilemmasRequest, null, readonly AskedSample[], DilemmasAnswer> = {
  check,
  size: (_scenario, { games }) => games,
  prepare: () => null,
  sample(scenario, { seed, turns }, index) {
    const own = `${seed}/${index}`;
    const drawing = drawingSeat(scenario, index);
    const held = drawing === null ? [] : [drawing];
    let state = createGame(scenario, own, held);
    const found: AskedSample[] = [];
    const looked = new Map<DilemmaId, number>();
    while (state.ended === null) {
      const planned = planAll(scenario, state, []);
      const drawn = drawing === null ? {} : { [drawing]: BOTS.random.orders(observe(scenario, state, drawing), own) };
      const orders = { ...planned, ...drawn };
      for (const { dilemma, seat } of drawnFrom(state, own)) {
        const before = looked.get(dilemma) ?? 0;
        if (before === SEATS_A_GAME) continue;
        looked.set(dilemma, before + 1);
        found.push(playedOut(scenario, state, orders, dilemma, seat, turns));
      }
      state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    }
    return found;
  },
  answer: (scenario, _request, samples) => ({ dilemmas: sharesOf(scenario, samples.flat()) }),
};

/** In every second game a seat draws its orders by lot, the protector and the others in turn, so that states differ more than the engine alone makes them. */
function drawingSeat(scenario: Scenario, index: number): StateId | null {
  if (index % 2 === 0) return null;
  if (index % 4 === 1) return scenario.powers.protector;
  const governments = playableSeats(scenario).filter((id) => seatKind(scenario, id) === 'government');
  return governments[Math.floor(index / 4) % governments.length] ?? null;
}

/** Of each dilemma that waits for answers, one seat by lot. */
function drawnFrom(state: GameState, seed: string): { dilemma: DilemmaId; seat: StateId }[] {
  const lot = (dilemma: DilemmaId, seat: StateId): string => hashJson([seed, dilemma, seat]);
  const drawn = new Map<DilemmaId, StateId>();
  for (const key of Object.keys(state.dilemmas).sort()) {
    const open = state.dilemmas[key];
    if (open === undefined) continue;
    const other = drawn.get(open.dilemma);
    const first = other === undefined || lot(open.dilemma, open.seat) < lot(open.dilemma, other);
    if (first) drawn.set(open.dilemma, open.seat);
  }
  return [...drawn].map(([dilemma, seat]) => ({ dilemma, seat }));
}

function playedOut(
  scenario: Scenario,
  state: GameState,
  orders: OrdersBySeat,
  dilemma: DilemmaId,
  seat: StateId,
  turns: number,
): AskedSample {
  const choices = scenario.dilemmas.find(({ id }) => id === dilemma)?.choices ?? [];
  const worth = choices.map(({ id }) => worthOf(scenario, state, answering(orders, seat, dilemma, id), seat, turns));
  return { dilemma, seat, turn: state.turn, worth };
}

/** The same orders with this answer in the place of the one that was planned. */
function answering(orders: OrdersBySeat, seat: StateId, dilemma: string, choice: string): OrdersBySeat {
  const others = (orders[seat] ?? []).filter((order) => order.kind !== 'answer' || order.dilemma !== dilemma);
  return { ...orders, [seat]: [...others, { kind: 'answer', dilemma, choice }] };
}

/** Mean composite of a seat over the turns that follow, the engine playing all seats after the first. */
function worthOf(scenario: Scenario, from: GameState, first: OrdersBySeat, seat: StateId, turns: number): number {
  let sum = 0;
  let played = 0;
  let state = from;
  while (played < turns && state.ended === null) {
    const orders = played === 0 ? first : planAll(scenario, state, []);
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
    sum += compositeOf(observe(scenario, state, seat));
    played += 1;
  }
  return sum / played;
}

/** Of each dilemma, in the scenario's order, how often each choice was best; those that are level share a state between them. */
export function sharesOf(scenario: Scenario, samples: readonly AskedSample[]): DilemmaShares[] {
  return scenario.dilemmas.map(({ id, choices }): DilemmaShares => {
    const asked = samples.filter(({ dilemma }) => dilemma === id);
    const best = choices.map(() => 0);
    const worth = choices.map(() => 0);
    for (const { worth: points } of asked) {
      const most = Math.max(...points);
      const level = points.filter((value) => value === most).length;
      const mean = points.reduce((sum, value) => sum + value, 0) / points.length;
      points.forEach((value, at) => {
        if (value === most) best[at] = (best[at] ?? 0) + 1 / level;
        worth[at] = (worth[at] ?? 0) + (value - mean) / asked.length;
      });
    }
    return {
      id,
      states: asked.length,
      choices: choices.map(
        (choice, at): DilemmaChoice => ({
          id: choice.id,
          best: asked.length === 0 ? null : shareOf(best[at] ?? 0, asked.length),
          worth: worth[at] ?? 0,
        }),
      ),
    };
  });
}

/** The tables of one scenario's games under several seeds as one: states are added, and what a choice is worth is the mean over all of them. */
export function pooledShares(tables: readonly (readonly DilemmaShares[])[]): DilemmaShares[] {
  const [first = []] = tables;
  return first.map(({ id, choices }, row): DilemmaShares => {
    const all = tables.flatMap((table) => table[row] ?? []);
    const states = all.reduce((sum, each) => sum + each.states, 0);
    return {
      id,
      states,
      choices: choices.map((choice, at): DilemmaChoice => {
        const best = all.reduce((sum, each) => sum + (each.choices[at]?.best?.count ?? 0), 0);
        const worth = all.reduce((sum, each) => sum + (each.choices[at]?.worth ?? 0) * each.states, 0);
        return {
          id: choice.id,
          best: states === 0 ? null : shareOf(best, states),
          worth: states === 0 ? 0 : worth / states,
        };
      }),
    };
  });
}

function check(_scenario: Scenario, { games, turns }: DilemmasRequest): RequestProblem | null {
  return checkCount('games', games, 1, MOST_GAMES) ?? checkCount('turns', turns, 1, MOST_TURNS);
}
