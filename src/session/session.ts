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
import { Desk } from './desk.ts';
import type { Bookmark } from './keep/types.ts';
import { recordOf } from './record.ts';
import { makeReel } from './reel/makeReel.ts';
import type { Reel } from './reel/types.ts';
import { humansAt, type PlayedGame, playedGame, replayFileName, replayOf } from './replayFile.ts';
import { scorePoints } from './scores.ts';
import { actBeginning, snapshotOf } from './snapshot.ts';
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
    if (this.#stage !== 'orders') return null;
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
    if (this.#stage !== 'orders' || this.#state.ended !== null || this.#desk.problems.length > 0) return;
    const { scenario } = this.#game;
    const humans = this.#humans;
    const { seat } = this.#desk.view;
    if (humans.includes(seat)) this.#sealed = { ...this.#sealed, [seat]: this.#desk.draft.orders };
    if (humans.every((human) => this.#sealed[human] !== undefined)) {
      const orders = { ...planAll(scenario, this.#state, humans), ...this.#sealed };
      this.record(orders, resolveTurn(scenario, this.#state, orders, { ledger: true }));
      this.#stage = 'report';
    } else {
      this.#desk = this.#newDesk();
    }
    this.#changed();
  }

  proceed(): void {
    const next = this.#nextStage();
    if (next === null) return;
    this.#stage = next;
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

  #plan(change: () => void): void {
    if (this.#stage !== 'orders') return;
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
    });
  }
}
