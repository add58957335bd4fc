/** The orders being drafted, with undo and redo by immer's patches: small changes to a small value, each way remembered. */
import { applyPatches, enablePatches, type Patch, produceWithPatches } from 'immer';
import type { Order } from '../engine/index.ts';

enablePatches();

interface Step {
  readonly forward: readonly Patch[];
  readonly back: readonly Patch[];
}

export class Draft {
  #orders: readonly Order[] = [];
  #done: Step[] = [];
  #undone: Step[] = [];

  get orders(): readonly Order[] {
    return this.#orders;
  }
  get canUndo(): boolean {
    return this.#done.length > 0;
  }
  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Puts an order in the place of the one at `at`, or at the end. */
  put(order: Order, at: number = this.#orders.length): void {
    this.#change((orders) => {
      orders[at] = order;
    });
  }

  remove(at: number): void {
    if (at < 0 || at >= this.#orders.length) return;
    this.#change((orders) => {
      orders.splice(at, 1);
    });
  }

  undo(): void {
    const step = this.#done.pop();
    if (step === undefined) return;
    this.#orders = applyPatches(this.#orders, [...step.back]);
    this.#undone.push(step);
  }

  redo(): void {
    const step = this.#undone.pop();
    if (step === undefined) return;
    this.#orders = applyPatches(this.#orders, [...step.forward]);
    this.#done.push(step);
  }

  #change(recipe: (orders: Order[]) => void): void {
    const [next, forward, back] = produceWithPatches(this.#orders as Order[], (orders) => {
      recipe(orders as Order[]);
    });
    if (next === this.#orders) return;
    this.#orders = next;
    this.#done.push({ forward, back });
    this.#undone = [];
  }
}

/**
 * The place in a draft that an order takes: choices and orders with parameters stand once, so that choosing again replaces what was chosen.
 * @returns an index, or -1 where the order is another one
 */
export function placeOf(order: Order, draft: readonly Order[]): number {
  return draft.findIndex((other) => {
    switch (order.kind) {
      case 'setPosture':
      case 'divideCrews':
        return other.kind === order.kind;
      case 'answer':
        return other.kind === 'answer' && other.dilemma === order.dilemma;
      case 'threaten':
        return other.kind === 'threaten' && other.target === order.target;
      default:
        return false;
    }
  });
}
