/** A table of drafts and what they meet at the door. */
import { expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, type StateId } from '../../../src/engine/index.ts';
import { game, node, reason, see } from './bench.ts';

export const withNode = (id: StateId, change: object) => game((s) => Object.assign(node(s, id), change));

/** What a draft meets: the refusal of its first refused order, or null. */
export type Case = readonly [
  what: string,
  state: GameState,
  seat: StateId,
  draft: readonly Order[],
  expected: object | null,
];

/** Tries each case under its name. */
export function tryCases(cases: readonly Case[]): void {
  test.each(cases)('%s', (_what, state, seat, draft, expected) => {
    expect(reason(checkOrders(see(state, seat), draft))).toEqual(expected);
  });
}
