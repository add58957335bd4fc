/** The plans of one turn's seats that look ahead: asked of the lab when the turn begins, there or not when it ends. */
import { checkOrders, type Order, type OrdersBySeat, type Scenario, type StateId } from '../engine/index.ts';
import type { PlanRequest } from '../lab/index.ts';
import type { Lab, LabOutcome } from './lab/types.ts';

/** Drafts that a worker plays out before it looks whether a preview is wanted. */
const CHUNK = 2;

export class TurnPlans {
  readonly #orders: Record<StateId, readonly Order[]> = {};
  readonly #off = new AbortController();
  readonly #scenario: Scenario;
  readonly #lab: Pick<Lab, 'ask'>;
  #left: number;

  /** @param told called once no plan is under way any more, unless they were called off */
  constructor(scenario: Scenario, requests: readonly PlanRequest[], lab: Pick<Lab, 'ask'>, told: () => void) {
    this.#scenario = scenario;
    this.#lab = lab;
    this.#left = requests.length;
    // Not within the press that began the turn: its page comes first.
    setTimeout(() => {
      for (const request of requests) {
        void this.#ask(request).then(() => {
          this.#left -= 1;
          if (this.#left === 0 && !this.#off.signal.aborted) told();
        });
      }
    });
  }

  get isUnderWay(): boolean {
    return this.#left > 0 && !this.#off.signal.aborted;
  }

  /** Those that have come; of a seat without a plan there are none. */
  get orders(): OrdersBySeat {
    return { ...this.#orders };
  }

  /** What has not come by now is not waited for. */
  callOff(): void {
    this.#off.abort();
  }

  async #ask(request: PlanRequest): Promise<void> {
    const { signal } = this.#off;
    const ask = async (): Promise<LabOutcome<{ readonly orders: readonly Order[] }>> =>
      signal.aborted
        ? { kind: 'gaveUp', reason: 'cancelled' }
        : this.#lab
            .ask('plan', request, { signal, chunk: CHUNK, rank: 'forTheTurn' })
            .catch(() => ({ kind: 'gaveUp', reason: 'crashed' }));
    let outcome = await ask();
    // A worker that broke over another question took this one with it.
    if (outcome.kind === 'gaveUp' && outcome.reason === 'crashed') outcome = await ask();
    if (outcome.kind !== 'answer' || signal.aborted) return;
    const { seat, state } = request.from;
    const { orders } = outcome.answer;
    // What is recorded has to play out again: a plan that the rules refuse is none.
    if (checkOrders({ scenario: this.#scenario, seat, state }, orders).length === 0) this.#orders[seat] = orders;
  }
}
