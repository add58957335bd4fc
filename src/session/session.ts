/** The game in hand: its states turn by turn, the orders being drafted, and the stage it is at. The only thing that changes. */
import {
  createGame,
  type GameState,
  handedOver,
  hashState,
  type Order,
  type OrderCard,
  type OrderOption,
  type OrderProblem,
  type OrdersBySeat,
  observe,
  planAll,
  type Replay,
  type ReplayNote,
  type ReplayTurn,
  resolveTurn,
  type Scenario,
  type StateId,
  type TurnResult,
} from '../engine/index.ts';
import type { PlanRequest } from '../lab/index.ts';
import { Desk } from './desk.ts';
import type { Bookmark } from './keep/types.ts';
import { planRequestsOf } from './lab/requests.ts';
import type { Lab } from './lab/types.ts';
import { recordOf } from './record.ts';
import { makeReel } from './reel/makeReel.ts';
import type { Reel } from './reel/types.ts';
import { humansAt, type PlayedGame, playedGame, replayFileName, replayOf } from './replayFile.ts';
import { scorePoints } from './scores.ts';
import { actBeginning, snapshotOf } from './snapshot.ts';
import { TurnPlans } from './turnPlans.ts';
import type { NewGame, ScorePoint, Session, SessionLookups, SessionSnapshot, Stage, TurnRecord } from './types.ts';

/** A new game, at the briefing of its first act. */
export function newSession({ loaded, seed, humans, opponents = 'rulesOfThumb' }: NewGame): Session {
  const { scenario, source, hash } = loaded;
  const game = { scenario, source, hash, seed, humans, handovers: [], opponents, notes: [], ordersFrom: null } as const;
  return new GameSession(game, createGame(scenario, seed, humans));
}

/**
 * A recorded game, at its last turn: its verdict where it has ended, else the orders that it waits for.
 * @param results the new game and its turns, as `playReplay` gives them, already held against the replay's hashes
 * @param bookmark where in that turn the game stood; what of it the rules refuse is left out
 */
export function sessionFromReplay(
  replay: Replay,
  scenario: Scenario,
  results: readonly TurnResult[],
  bookmark: Bookmark | null = null,
): Session {
  const [first, ...turns] = results;
  const session = new GameSession(
    playedGame(replay, scenario),
    first?.state ?? createGame(scenario, replay.seed, replay.humans),
  );
  turns.forEach((result, turn) => {
    const recorded = replay.turns[turn];
    session.record(recorded?.orders ?? {}, result, recorded);
  });
  if (bookmark !== null) session.goTo(bookmark);
  else if (turns.length > 0) session.showEnd();
  return session;
}

/** Where a game stands within its turn: what its replay does not hold. */
export function bookmarkOf(session: Session): Bookmark {
  if (session instanceof GameSession) return session.bookmark();
  const { stage, draft } = session.snapshot();
  return { stage, draft, sealed: {} };
}

/** The longest that a turn which has been ended waits for plans, in milliseconds: several times what they take on a slow laptop. */
const MOST_WAITING_MS = 20_000;

class GameSession implements Session {
  #game: PlayedGame;
  readonly #listeners = new Set<() => void>();
  /** The new game and its turns, as they were resolved. */
  readonly #results: TurnResult[];
  /** What the coming orders are given on: the last result, handed over where seats change hands. */
  #state: GameState;
  #stage: Stage = 'briefing';
  #history: readonly TurnRecord[] = [];
  /** Orders of the human seats that have handed theirs in this turn. */
  #sealed: OrdersBySeat = {};
  /** Who works out the plans of seats that look ahead; where nobody does, they go by rules of thumb. */
  #planner: Pick<Lab, 'ask'> | null = null;
  /** Of this turn, from its orders on. */
  #plans: TurnPlans | null = null;
  /** Set while the turn has been ended and waits for plans. */
  #waiting: ReturnType<typeof setTimeout> | null = null;
  #unplanned: readonly StateId[] = [];
  #desk: Desk;
  #scores: readonly ScorePoint[] | null = null;
  #snapshot: SessionSnapshot | null = null;

  constructor(game: PlayedGame, first: GameState) {
    this.#game = game;
    this.#results = [{ state: first, happenings: [], ledger: [], rejected: [] }];
    this.#state = first;
    this.#desk = this.#newDesk();
  }

  snapshot(): SessionSnapshot {
    this.#snapshot ??= this.#makeSnapshot();
    return this.#snapshot;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get lookups(): SessionLookups {
    const history = this.#history;
    const { commitments } = this.#desk.view.state;
    return {
      turn: this.#state.turn,
      orderAt: (turn, seat, index) => history[turn]?.orders[seat]?.[index] ?? null,
      commitment: (id) => commitments[id] ?? null,
    };
  }

  cards(focus: StateId | null): readonly OrderCard[] {
    return this.#desk.cards(focus);
  }

  options(): readonly OrderOption[] {
    return this.#desk.options();
  }

  problemWith(order: Order): OrderProblem | null {
    return this.#desk.problemWith(order);
  }

  draftOrder(order: Order): OrderProblem | null {
    if (!this.#canDraft) return null;
    const problem = this.#desk.problemWith(order);
    if (problem !== null) return problem;
    this.#plan(() => this.#desk.put(order));
    return null;
  }

  removeOrder(index: number): void {
    this.#plan(() => this.#desk.draft.remove(index));
  }

  undo(): void {
    this.#plan(() => this.#desk.draft.undo());
  }

  redo(): void {
    this.#plan(() => this.#desk.draft.redo());
  }

  endTurn(): void {
    if (!this.#canDraft || this.#state.ended !== null || this.#desk.problems.length > 0) return;
    const sealed = this.#handedIn();
    if (!this.#humans.every((human) => sealed[human] !== undefined)) {
      this.#sealed = sealed;
      this.#desk = this.#newDesk();
      this.#changed();
    } else if (this.#plans?.isUnderWay) {
      // The draft stays on the desk: whoever comes back to a game that was left now ends the turn again.
      this.#waiting = setTimeout(() => this.stopWaiting(), MOST_WAITING_MS);
      this.#changed();
    } else {
      this.#resolve();
    }
  }

  stopWaiting(): void {
    if (this.#waiting !== null) this.#resolve();
  }

  planWith(lab: Pick<Lab, 'ask'> | null): void {
    this.#letGo();
    this.#planner = lab;
    this.#askForPlans();
  }

  proceed(): void {
    const next = this.#nextStage();
    if (next === null) return;
    this.#stage = next;
    this.#askForPlans();
    this.#changed();
  }

  toReplay(): Replay {
    return replayOf(this.#game, this.#state.rulesVersion, this.#history);
  }

  annotate(notes: readonly ReplayNote[]): void {
    this.#game = { ...this.#game, notes };
    this.#changed();
  }

  replayText(): string {
    return `${JSON.stringify(this.toReplay())}\n`;
  }

  replayFileName(): string {
    return replayFileName(this.#game, this.#state.turn);
  }

  toReel(): Reel {
    return makeReel({ replay: this.toReplay(), scenario: this.#game.scenario, results: [...this.#results] });
  }

  /** Writes down a resolved turn and goes on from its state. @param known the turn as recorded, its hash held against the state already */
  record(orders: OrdersBySeat, result: TurnResult, known?: ReplayTurn): void {
    const { scenario, handovers } = this.#game;
    const record = recordOf(scenario, this.#state, orders, result, known);
    this.#history = [...this.#history, record];
    this.#results.push(result);
    this.#state = handedOver(handovers, result.state);
    this.#sealed = {};
    this.#plans = null;
    this.#desk = this.#newDesk();
  }

  /** A replay opens where it ends. */
  showEnd(): void {
    this.#stage = this.#state.ended === null ? 'orders' : 'verdict';
  }

  bookmark(): Bookmark {
    return { stage: this.#stage, draft: this.#desk.draft.orders, sealed: this.#sealed };
  }

  goTo({ stage, draft, sealed }: Bookmark): void {
    if (this.#state.ended === null) {
      const humans = this.#humans;
      // Of the seats that had handed their orders in: whoever is last would end the turn, and did not.
      for (const seat of humans.slice(0, -1)) {
        const orders = sealed[seat];
        if (orders === undefined || this.#desk.view.seat !== seat) break;
        this.#desk.putLegal(orders);
        this.#sealed = { ...this.#sealed, [seat]: this.#desk.draft.orders };
        this.#desk = this.#newDesk();
      }
      this.#desk.putLegal(draft);
    }
    if (this.#canStandAt(stage)) this.#stage = stage;
    else this.showEnd();
  }

  #canStandAt(stage: Stage): boolean {
    const { ended } = this.#state;
    if (stage === 'report') return this.#history.length > 0;
    if (stage === 'verdict') return ended !== null;
    return ended === null && (stage === 'orders' || actBeginning(this.#game.scenario, this.#state) !== null);
  }

  get #humans(): readonly StateId[] {
    return humansAt(this.#game, this.#state.turn);
  }

  #newDesk(): Desk {
    this.#scores = null;
    const { scenario } = this.#game;
    const humans = this.#humans;
    // The first human seat that has not sealed its orders; whoever watches looks through the protector's eyes.
    const seat = humans.find((human) => this.#sealed[human] === undefined) ?? scenario.powers.protector;
    return new Desk(observe(scenario, this.#state, seat));
  }

  /** Orders of the human seats, with those on the desk. */
  #handedIn(): OrdersBySeat {
    const { seat } = this.#desk.view;
    return this.#humans.includes(seat) ? { ...this.#sealed, [seat]: this.#desk.draft.orders } : this.#sealed;
  }

  #resolve(): void {
    const { scenario } = this.#game;
    const sealed = this.#handedIn();
    const planned = this.#plans?.orders ?? {};
    this.#unplanned = this.#planRequests().flatMap(({ from: { seat } }) => (planned[seat] === undefined ? [seat] : []));
    this.#letGo();
    const others = planAll(scenario, this.#state, [...this.#humans, ...Object.keys(planned)]);
    const orders = { ...others, ...planned, ...sealed };
    this.record(orders, resolveTurn(scenario, this.#state, orders, { ledger: true }));
    this.#stage = 'report';
    this.#changed();
  }

  #planRequests(): readonly PlanRequest[] {
    const { scenario } = this.#game;
    return this.#state.ended === null ? planRequestsOf(this.#game, observe(scenario, this.#state, '').state) : [];
  }

  /** As soon as a turn's orders are wanted: the seats that look ahead seal theirs on the same state, whatever people draft. */
  #askForPlans(): void {
    if (this.#planner === null || this.#stage !== 'orders' || this.#plans !== null) return;
    const requests = this.#planRequests();
    if (requests.length === 0) return;
    const plans = new TurnPlans(this.#game.scenario, requests, this.#planner, () => {
      if (this.#plans === plans) this.stopWaiting();
    });
    this.#plans = plans;
  }

  /** Nothing is planned or waited for any more. */
  #letGo(): void {
    this.#plans?.callOff();
    this.#plans = null;
    if (this.#waiting === null) return;
    clearTimeout(this.#waiting);
    this.#waiting = null;
    this.#snapshot = null;
  }

  get #canDraft(): boolean {
    return this.#stage === 'orders' && this.#waiting === null;
  }

  #plan(change: () => void): void {
    if (!this.#canDraft) return;
    change();
    this.#changed();
  }

  #changed(): void {
    this.#snapshot = null;
    for (const listener of [...this.#listeners]) listener();
  }

  #nextStage(): Stage | null {
    if (this.#stage === 'briefing') return 'orders';
    if (this.#stage !== 'report') return null;
    if (this.#state.ended !== null) return 'verdict';
    return actBeginning(this.#game.scenario, this.#state) === null ? 'orders' : 'briefing';
  }

  #makeSnapshot(): SessionSnapshot {
    const { view } = this.#desk;
    const last = this.#history.at(-1);
    this.#scores ??= scorePoints(view, [
      this.#history[0]?.before ?? view.state,
      ...this.#history.map(({ after }) => after),
    ]);
    return snapshotOf({
      game: this.#game,
      humans: this.#humans,
      state: this.#state,
      stage: this.#stage,
      observer: false,
      desk: this.#desk,
      history: this.#history,
      scores: this.#scores,
      hash: last?.hash ?? hashState(this.#state),
      waiting: this.#waiting !== null,
      unplanned: this.#unplanned,
    });
  }
}
