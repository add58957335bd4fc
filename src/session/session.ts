/** The game in hand: its states turn by turn, the orders being drafted, and the stage it is at. The only thing that changes. */
import {
  calendarAt,
  checkOrders,
  createGame,
  type GameState,
  hashState,
  legalOrders,
  type Order,
  type OrderCard,
  type OrderOption,
  type OrderProblem,
  type OrdersBySeat,
  observe,
  orderCards,
  planAll,
  type Replay,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
  type TurnResult,
} from '../engine/index.ts';
import { Draft, placeOf } from './draft.ts';
import { Previews } from './previews.ts';
import { Prices } from './prices.ts';
import { replayFileName, replayOf } from './replayFile.ts';
import { scorePoints } from './scores.ts';
import type {
  DilemmaToAnswer,
  LoadedScenario,
  NewGame,
  Preview,
  ScorePoint,
  Session,
  SessionLookups,
  SessionSnapshot,
  Stage,
  TurnRecord,
} from './types.ts';

/** What a game is set up with, whoever plays it. */
type Setup = Pick<LoadedScenario, 'scenario' | 'source' | 'hash'> & Omit<NewGame, 'loaded'>;

/** A new game, at the briefing of its first act. */
export function newSession({ loaded, seed, humans }: NewGame): Session {
  const { scenario, source, hash } = loaded;
  const first = createGame(scenario, seed);
  return new GameSession({ scenario, source, hash, seed, humans }, first, 'briefing');
}

/**
 * A recorded game, at its last turn: its verdict where it has ended, else the orders that it waits for.
 * @param results of the replay's turns, already held against its hashes
 */
export function sessionFromReplay(replay: Replay, scenario: Scenario, results: readonly TurnResult[]): Session {
  const { scenario: source, scenarioHash: hash, seed, humans } = replay;
  const session = new GameSession(
    { scenario, source, hash, seed, humans },
    createGame(scenario, seed),
    replay.turns.length === 0 ? 'briefing' : 'orders',
  );
  replay.turns.forEach(({ orders }, turn) => {
    const result = results[turn];
    if (result !== undefined) session.record(orders, result);
  });
  session.showEnd();
  return session;
}

class GameSession implements Session {
  readonly #setup: Setup;
  readonly #listeners = new Set<() => void>();
  #state: GameState;
  #stage: Stage;
  #history: TurnRecord[] = [];
  /** Orders of the human seats that have handed theirs in this turn. */
  #sealed: OrdersBySeat = {};
  #draft = new Draft();
  #view: SeatView;
  #previews: Previews;
  #prices: Prices;
  #scores: readonly ScorePoint[] = [];
  #snapshot: SessionSnapshot | null = null;

  constructor(setup: Setup, state: GameState, stage: Stage) {
    this.#setup = setup;
    this.#state = state;
    this.#stage = stage;
    this.#view = observe(setup.scenario, state, this.#seat);
    this.#previews = new Previews(this.#view, setup.hash);
    this.#prices = new Prices(this.#view);
    this.#rescore();
  }

  snapshot(): SessionSnapshot {
    this.#snapshot ??= this.#makeSnapshot();
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  cards(focus: StateId | null): readonly OrderCard[] {
    return orderCards(this.#view, this.#draft.orders, focus);
  }

  options(): readonly OrderOption[] {
    return legalOrders(this.#view, this.#draft.orders);
  }

  get lookups(): SessionLookups {
    const { commitments } = this.#view.state;
    return {
      turn: this.#state.turn,
      orderAt: (turn, seat, index) => this.#history[turn]?.orders[seat]?.[index] ?? null,
      commitment: (id) => commitments[id] ?? null,
    };
  }

  problemWith(order: Order): OrderProblem | null {
    const place = placeOf(order, this.#draft.orders);
    const orders = [...this.#draft.orders];
    orders[place < 0 ? orders.length : place] = order;
    return checkOrders(this.#view, orders)[0] ?? null;
  }

  preview(order: Order): Preview {
    return this.#previews.of(order, this.#draft.orders);
  }

  draftOrder(order: Order): OrderProblem | null {
    if (this.#stage !== 'orders') return null;
    const problem = this.problemWith(order);
    if (problem !== null) return problem;
    const place = placeOf(order, this.#draft.orders);
    if (place < 0) this.#draft.put(order);
    else this.#draft.put(order, place);
    this.#changed();
    return null;
  }

  removeOrder(index: number): void {
    this.#draft.remove(index);
    this.#changed();
  }

  undo(): void {
    this.#draft.undo();
    this.#changed();
  }

  redo(): void {
    this.#draft.redo();
    this.#changed();
  }

  endTurn(): void {
    if (this.#stage !== 'orders' || this.#state.ended !== null) return;
    if (checkOrders(this.#view, this.#draft.orders).length > 0) return;
    const { scenario, humans } = this.#setup;
    if (humans.includes(this.#seat)) this.#sealed = { ...this.#sealed, [this.#seat]: this.#draft.orders };
    const waiting = humans.some((seat) => this.#sealed[seat] === undefined);
    if (!waiting) {
      const orders = { ...planAll(scenario, this.#state, humans), ...this.#sealed };
      this.record(orders, resolveTurn(scenario, this.#state, orders, { ledger: true }));
      this.#stage = 'report';
    }
    this.#seatChanged();
    this.#changed();
  }

  proceed(): void {
    if (this.#stage === 'report') {
      if (this.#state.ended !== null) this.#stage = 'verdict';
      else this.#stage = this.#actBegan() === null ? 'orders' : 'briefing';
    } else if (this.#stage === 'briefing') {
      this.#stage = 'orders';
    } else {
      return;
    }
    this.#changed();
  }

  toReplay(): Replay {
    return replayOf(this.#setup, this.#state.rulesVersion, this.#history);
  }

  replayText(): string {
    return `${JSON.stringify(this.toReplay())}\n`;
  }

  replayFileName(): string {
    return replayFileName(this.#setup, this.#state.turn);
  }

  /** Writes down a resolved turn and goes on from its state. */
  record(orders: OrdersBySeat, result: TurnResult): void {
    const { scenario } = this.#setup;
    const before = this.#view.state;
    const { turn } = this.#state;
    this.#state = result.state;
    this.#sealed = {};
    this.#view = observe(scenario, this.#state, this.#seat);
    const { happenings, ledger, rejected } = result;
    this.#history = [
      ...this.#history,
      { turn, orders, happenings, ledger, rejected, hash: hashState(this.#state), before, after: this.#view.state },
    ];
  }

  /** A replay opens where it ends. */
  showEnd(): void {
    if (this.#state.ended !== null) this.#stage = 'verdict';
    this.#seatChanged();
    this.#changed();
  }

  /** The first human seat that has not sealed its orders; whoever watches looks through the protector's eyes. */
  get #seat(): StateId {
    const { humans, scenario } = this.#setup;
    return humans.find((seat) => this.#sealed[seat] === undefined) ?? humans[0] ?? scenario.powers.protector;
  }

  #seatChanged(): void {
    const { scenario, hash } = this.#setup;
    if (this.#view.seat !== this.#seat) this.#view = observe(scenario, this.#state, this.#seat);
    this.#draft = new Draft();
    this.#previews = new Previews(this.#view, hash);
    this.#prices = new Prices(this.#view);
    this.#rescore();
  }

  #rescore(): void {
    const first = this.#history[0]?.before ?? this.#view.state;
    this.#scores = scorePoints(this.#view, [first, ...this.#history.map(({ after }) => after)]);
  }

  #changed(): void {
    this.#snapshot = null;
    for (const listener of [...this.#listeners]) listener();
  }

  /** The act that begins with the turn to come, where one does. */
  #actBegan(): number | null {
    const { scenario } = this.#setup;
    const { turn } = this.#state;
    if (this.#state.ended !== null) return null;
    const { act } = calendarAt(scenario, turn);
    return turn === 0 || calendarAt(scenario, turn - 1).act !== act ? act : null;
  }

  #dilemmas(): readonly DilemmaToAnswer[] {
    const { scenario, state, seat } = this.#view;
    return Object.keys(state.dilemmas)
      .sort()
      .flatMap((key) => {
        const open = state.dilemmas[key];
        const spec = scenario.dilemmas.find(({ id }) => id === open?.dilemma);
        if (open === undefined || spec === undefined || open.seat !== seat) return [];
        const answer = this.#draft.orders.find((order) => order.kind === 'answer' && order.dilemma === open.dilemma);
        return [{ open, spec, chosen: answer?.kind === 'answer' ? answer.choice : null }];
      });
  }

  #makeSnapshot(): SessionSnapshot {
    const { scenario, hash: scenarioHash, seed, humans } = this.#setup;
    const state = this.#state;
    const draft = this.#draft.orders;
    const capital = state.seats[this.#view.seat]?.capital ?? 0;
    const cost = this.#prices.of(draft);
    return {
      stage: this.#stage,
      seat: this.#view.seat,
      humans,
      scenario,
      scenarioHash,
      seed,
      turn: state.turn,
      view: this.#view,
      draft,
      problems: checkOrders(this.#view, draft),
      capital,
      capitalLeft: capital - cost.capital,
      draftMoneyUsdBn: cost.moneyUsdBn,
      canUndo: this.#draft.canUndo,
      canRedo: this.#draft.canRedo,
      dilemmas: this.#dilemmas(),
      act: calendarAt(scenario, state.turn).act,
      actBegan: this.#stage === 'briefing' ? this.#actBegan() : null,
      history: this.#history,
      scores: this.#scores,
      ended: state.ended,
      truth: state.ended === null ? null : state.hidden,
      hash: hashState(state),
    };
  }
}
