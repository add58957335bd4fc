/** Previews of one turn: the worlds that they are seen in are imagined once for all of them. */
import { appraise, type Order, type SeatView, type StateId } from '../engine/index.ts';
import { announcedBy, comparePreview, type ImaginedTurn, imagineTurn, outcome, roomFor, subjectOf } from './preview.ts';
import type { Planned, Preview, Standing } from './questions/previewTypes.ts';

export class Previews {
  readonly #view: SeatView;
  readonly #name: string;
  /** Worlds sampled so far. */
  readonly #worlds: World[] = [];
  readonly #worldOf = new Map<StateId | null, World>();

  /** @param name tells worlds of different scenarios apart */
  constructor(view: SeatView, name: string) {
    this.#view = view;
    this.#name = name;
  }

  /** @param draft the orders beside which it would be given; one that is in it already is held against the draft without it */
  of(order: Order, draft: readonly Order[]): Preview {
    const key = JSON.stringify(order);
    const others = draft.filter((other) => JSON.stringify(other) !== key);
    const beside = roomFor(order, others, this.#view);
    const world = this.#worldFor(subjectOf(order, this.#view));
    if (beside === null) return comparePreview(order, this.#view, world.after([]), world.after([]));
    return comparePreview(order, this.#view, world.after(beside), world.after([...beside, order]));
  }

  /** @param draft orders that can be given */
  planned(state: StateId, draft: readonly Order[]): Planned {
    const answers = draft.filter(({ kind }) => kind === 'answer');
    const world = this.#worldFor(state);
    return { withNone: standingIn(world.after(answers), state), withDraft: standingIn(world.after(draft), state) };
  }

  /**
   * The first sampled world in which a government, left alone, does as it has announced: what it announced tells which worlds can be. Where
   * none of the few does, an event or another's order touches it first in most.
   */
  #worldFor(state: StateId | null): World {
    const known = this.#worldOf.get(state);
    if (known !== undefined) return known;
    const announced = state === null ? null : announcedBy(this.#view, state);
    const fits = (world: World): boolean =>
      state === null || announced === null || world.after([]).state.states[state]?.posture === announced;
    let found: World | null = null;
    for (let sample = 0; sample < MOST_SAMPLES && found === null; sample++) {
      const world = this.#world(sample);
      if (fits(world)) found = world;
    }
    const chosen = found ?? this.#world(0);
    this.#worldOf.set(state, chosen);
    return chosen;
  }

  #world(sample: number): World {
    const world = this.#worlds[sample] ?? new World(imagineTurn(this.#view, this.#name, sample));
    this.#worlds[sample] = world;
    return world;
  }
}

/** Each takes a turn or two to look at, and the reader waits for it. */
const MOST_SAMPLES = 4;

class World {
  readonly #turn: ImaginedTurn;
  /** What the seat would see after the turn, by the orders given. */
  readonly #outcomes = new Map<string, SeatView>();

  constructor(turn: ImaginedTurn) {
    this.#turn = turn;
  }

  after(orders: readonly Order[]): SeatView {
    const key = JSON.stringify(orders);
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    const seen = outcome(this.#turn, orders);
    this.#outcomes.set(key, seen);
    return seen;
  }
}

function standingIn(view: SeatView, state: StateId): Standing {
  const { scores, best, today } = appraise(view, state);
  const own = scores.find(({ posture }) => posture === today)?.score ?? 0;
  const others = scores.filter(({ posture }) => posture !== today).map(({ score }) => score);
  return { stands: today, best, lead: Math.max(...others) - own };
}
