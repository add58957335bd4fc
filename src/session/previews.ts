/** Previews of one turn, each worked out once: the hand of cards asks for the same ones after every key. */
import { appraise, type Order, type SeatView, type StateId } from '../engine/index.ts';
import { comparePreview, type ImaginedTurn, imagineTurn, outcome, roomFor } from './preview.ts';
import type { Planned, Preview, Standing } from './types.ts';

export class Previews {
  readonly #view: SeatView;
  readonly #name: string;
  #turn: ImaginedTurn | null = null;
  /** What the seat would see after the turn, by the orders given. */
  readonly #outcomes = new Map<string, SeatView>();

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
    if (beside === null) return comparePreview(order, this.#view, this.#outcome([]), this.#outcome([]));
    return comparePreview(order, this.#view, this.#outcome(beside), this.#outcome([...beside, order]));
  }

  /** @param draft orders that can be given; null where there are none but answers */
  planned(state: StateId, draft: readonly Order[]): Planned | null {
    const answers = draft.filter(({ kind }) => kind === 'answer');
    if (answers.length === draft.length || this.#view.state.states[state] === undefined) return null;
    return {
      withNone: standingIn(this.#outcome(answers), state),
      withDraft: standingIn(this.#outcome(draft), state),
    };
  }

  #outcome(orders: readonly Order[]): SeatView {
    const key = JSON.stringify(orders);
    const known = this.#outcomes.get(key);
    if (known !== undefined) return known;
    this.#turn ??= imagineTurn(this.#view, this.#name);
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
