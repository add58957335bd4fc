/** A recording being watched: a cursor over its turns, the eyes one looks through, and notes. Nothing in it is ever played. */
import type { Replay, ReplayNote, StateId } from '../../engine/index.ts';
import { humansAt, playedGame, replayFileName } from '../replayFile.ts';
import { sessionFromReplay } from '../session.ts';
import type { Session, SessionLookups, SessionSnapshot } from '../types.ts';
import { makeReel, resultsOf } from './makeReel.ts';
import { tidyNote } from './note.ts';
import type { Reel, Watch } from './types.ts';

/** Begins where the recording ends, and looks at it from outside. */
export function watch(reel: Reel): Watch {
  return new WatchedReel(reel);
}

class WatchedReel implements Watch {
  readonly reel: Reel;
  readonly #listeners = new Set<() => void>();
  #cursor: number;
  #seat: StateId | null = null;
  #notes: ReadonlyMap<number, string>;

  constructor(reel: Reel) {
    this.reel = reel;
    this.#cursor = reel.turns;
    this.#notes = new Map(reel.replay.notes.map(({ turn, text }) => [turn, text]));
  }

  get cursor(): number {
    return this.#cursor;
  }
  get seat(): StateId | null {
    return this.#seat;
  }
  get notes(): ReadonlyMap<number, string> {
    return this.#notes;
  }

  snapshot(): SessionSnapshot {
    return this.reel.at(this.#cursor, this.#seat);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  get lookups(): SessionLookups {
    const { turn, history, view } = this.snapshot();
    return {
      turn,
      orderAt: (at, seat, index) => history[at]?.orders[seat]?.[index] ?? null,
      commitment: (id) => view.state.commitments[id] ?? null,
    };
  }

  seek(turn: number): void {
    const cursor = Math.min(Math.max(Math.trunc(turn), 0), this.reel.turns);
    if (cursor === this.#cursor || Number.isNaN(cursor)) return;
    this.#cursor = cursor;
    this.#changed();
  }

  lookAs(seat: StateId | null): void {
    if (seat === this.#seat || (seat !== null && !Object.hasOwn(this.reel.scenario.states, seat))) return;
    this.#seat = seat;
    this.#changed();
  }

  note(turn: number, text: string): void {
    if (!Number.isInteger(turn) || turn < 0 || turn > this.reel.turns) return;
    const tidy = tidyNote(text);
    if (tidy === (this.#notes.get(turn) ?? '')) return;
    const notes = new Map(this.#notes);
    if (tidy === '') notes.delete(turn);
    else notes.set(turn, tidy);
    this.#notes = new Map([...notes].sort(([a], [b]) => a - b));
    this.#changed();
  }

  annotate(notes: readonly ReplayNote[]): void {
    this.#notes = new Map(notes.map(({ turn, text }) => [turn, text]));
    this.#changed();
  }

  playOn(turn: number, humans: readonly StateId[]): Session {
    const { scenario } = this.reel;
    // A game in which nothing was played yet begins anew, with its own people in its seats.
    const results = turn === 0 ? [] : resultsOf(this.reel).slice(0, turn + 1);
    return sessionFromReplay(branchOf(this.toReplay(), turn, humans), scenario, results);
  }

  toReplay(): Replay {
    return { ...this.reel.replay, notes: [...this.#notes].map(([turn, text]) => ({ turn, text })) };
  }

  replayText(): string {
    return `${JSON.stringify(this.toReplay())}\n`;
  }

  replayFileName(): string {
    const { replay, scenario, turns } = this.reel;
    return replayFileName(playedGame(replay, scenario), turns);
  }

  /** With the notes as they stand. */
  toReel(): Reel {
    if (sameNotes(this.reel.replay.notes, this.#notes)) return this.reel;
    return makeReel({ replay: this.toReplay(), scenario: this.reel.scenario, results: resultsOf(this.reel) });
  }

  // What a session does beside: nobody sits here, so nothing can be ordered and nothing moves on.
  cards(): readonly [] {
    return [];
  }
  options(): readonly [] {
    return [];
  }
  problemWith(): NobodyOrders {
    return NOBODY_ORDERS;
  }
  draftOrder(): NobodyOrders {
    return NOBODY_ORDERS;
  }
  removeOrder(): void {}
  undo(): void {}
  redo(): void {}
  endTurn(): void {}
  stopWaiting(): void {}
  planWith(): void {}
  proceed(): void {}

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}

const NOBODY_ORDERS = { index: 0, code: 'gameOver', data: {} } as const;
type NobodyOrders = typeof NOBODY_ORDERS;

/**
 * The recording up to the orders of `turn`, which these people give.
 * @throws RangeError for a turn that the recording does not have
 */
function branchOf(replay: Replay, turn: number, humans: readonly StateId[]): Replay {
  if (!Number.isInteger(turn) || turn < 0 || turn > replay.turns.length) throw new RangeError(`turn ${turn}`);
  const notes = replay.notes.filter((note) => note.turn <= turn);
  // With no turn played yet nobody hands a seat over: it is a new game of the same seed.
  if (turn === 0) return { ...replay, humans, handovers: [], notes, turns: [] };
  const earlier = replay.handovers.filter((change) => change.turn < turn);
  const same = sameSeats(humans, humansAt({ ...replay, handovers: earlier }, turn));
  const handovers = same ? earlier : [...earlier, { turn, humans }];
  return { ...replay, handovers, notes, turns: replay.turns.slice(0, turn) };
}

function sameNotes(before: readonly ReplayNote[], now: ReadonlyMap<number, string>): boolean {
  return before.length === now.size && before.every(({ turn, text }) => now.get(turn) === text);
}

function sameSeats(a: readonly StateId[], b: readonly StateId[]): boolean {
  return a.length === b.length && a.every((seat) => b.includes(seat));
}
