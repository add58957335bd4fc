/** A recorded game as a reel: what each seat had before it in any turn, worked out when it is asked for. */
import {
  type GameState,
  handedOver,
  hashState,
  observe,
  type Replay,
  type Scenario,
  type StateId,
  type TurnResult,
} from '../../engine/index.ts';
import { Desk } from '../desk.ts';
import { recordOf } from '../record.ts';
import { humansAt } from '../replayFile.ts';
import { scorePoints } from '../scores.ts';
import { snapshotOf } from '../snapshot.ts';
import type { ScorePoint, SessionSnapshot, TurnRecord } from '../types.ts';
import type { Reel } from './types.ts';

export interface Recording {
  readonly replay: Replay;
  readonly scenario: Scenario;
  /** The new game and its turns, as `playReplay` gives them: one more than the replay has turns. */
  readonly results: readonly TurnResult[];
}

/** Snapshots kept of a reel, the oldest leaving first: the longest game (200 turns) through two pairs of eyes. They share nearly all they hold. */
const MOST_KEPT = 500;

/** The whole states behind each reel, with what no seat may see. Only the session's own room asks for them. */
const results = new WeakMap<Reel, readonly TurnResult[]>();

/** @throws RangeError where the reel was not made here */
export function resultsOf(reel: Reel): readonly TurnResult[] {
  const found = results.get(reel);
  if (found === undefined) throw new RangeError('unknownReel');
  return found;
}

/** @throws RangeError where results and turns are not of one game */
export function makeReel(recording: Recording): Reel {
  if (recording.results.length !== recording.replay.turns.length + 1) throw new RangeError('turnsDiffer');
  const reel = new RecordedGame(recording);
  results.set(reel, recording.results);
  return reel;
}

class RecordedGame implements Reel {
  readonly replay: Replay;
  readonly scenario: Scenario;
  /** By turn: the state on which its orders are given. */
  readonly #states: readonly GameState[];
  readonly #records: readonly TurnRecord[];
  readonly #firstHash: string;
  /** By turn, the records before it. */
  readonly #histories = new Map<number, readonly TurnRecord[]>();
  /** By seat, after every turn. */
  readonly #scores = new Map<StateId, readonly ScorePoint[]>();
  readonly #snapshots = new Map<string, SessionSnapshot>();

  constructor({ replay, scenario, results: played }: Recording) {
    this.replay = replay;
    this.scenario = scenario;
    this.#states = played.map(({ state }) => handedOver(replay.handovers, state));
    this.#firstHash = hashState(played[0]?.state);
    this.#records = replay.turns.flatMap((turn, index) => {
      const before = this.#states[index];
      const result = played[index + 1];
      return before && result ? [recordOf(scenario, before, turn.orders, result, turn)] : [];
    });
  }

  get turns(): number {
    return this.#records.length;
  }

  get ended(): GameState['ended'] {
    return this.#stateAt(this.turns).ended;
  }

  humansAt(turn: number): readonly StateId[] {
    return humansAt(this.replay, turn);
  }

  at(turn: number, seat: StateId | null): SessionSnapshot {
    // A seat's name holds no slash.
    const key = `${turn}/${seat ?? ''}`;
    const known = this.#snapshots.get(key);
    if (known !== undefined) return known;
    const made = this.#snapshot(turn, seat);
    const [oldest] = this.#snapshots.keys();
    if (this.#snapshots.size >= MOST_KEPT && oldest !== undefined) this.#snapshots.delete(oldest);
    this.#snapshots.set(key, made);
    return made;
  }

  #snapshot(turn: number, seat: StateId | null): SessionSnapshot {
    const { scenario, replay } = this;
    const state = this.#stateAt(turn);
    const humans = this.humansAt(turn);
    const measured = seat ?? humans[0] ?? scenario.powers.protector;
    return snapshotOf({
      game: { scenario, hash: replay.scenarioHash, seed: replay.seed, opponents: replay.opponents },
      humans,
      state,
      stage: state.ended === null ? 'orders' : 'verdict',
      observer: seat === null,
      desk: new Desk(observe(scenario, state, measured)),
      history: this.#historyTo(turn),
      scores: this.#scoresOf(measured).slice(0, turn + 1),
      hash: this.#records[turn - 1]?.hash ?? this.#firstHash,
      waiting: false,
      unplanned: [],
    });
  }

  /** @throws RangeError for a turn that the recording does not have */
  #stateAt(turn: number): GameState {
    const state = this.#states[turn];
    if (state === undefined) throw new RangeError(`turn ${turn}`);
    return state;
  }

  #historyTo(turn: number): readonly TurnRecord[] {
    const known = this.#histories.get(turn);
    if (known !== undefined) return known;
    const history = this.#records.slice(0, turn);
    this.#histories.set(turn, history);
    return history;
  }

  #scoresOf(seat: StateId): readonly ScorePoint[] {
    const known = this.#scores.get(seat);
    if (known !== undefined) return known;
    const view = observe(this.scenario, this.#stateAt(0), seat);
    const scores = scorePoints(view, [view.state, ...this.#records.map(({ after }) => after)]);
    this.#scores.set(seat, scores);
    return scores;
  }
}
