/** Over whole games of random orders: what is offered is never refused, what is refused changes nothing. */
import { describe, expect, test } from 'vitest';
import {
  checkOrders,
  createGame,
  hashState,
  legalOrders,
  type Order,
  type OrderKind,
  resolveTurn,
  type StateId,
} from '../../../src/engine/index.ts';
import { malformed } from '../../../src/engine/orders/shape.ts';
import { draw, gameKey } from '../../../src/engine/random.ts';
import { scenario, see, world } from './bench.ts';

const seats = world.states;

/** A draft of random offers, each added to what was taken before it, until none is left or enough are given. */
function randomDraft(state: ReturnType<typeof createGame>, seat: StateId, seed: string): Order[] {
  const key = gameKey(seed);
  const draft: Order[] = [];
  for (let i = 0; i < 6; i++) {
    const offers = legalOrders(see(state, seat), draft);
    const pick = offers[Math.floor(draw(key, state.turn, 'offers', seat, `${i}`) * offers.length)];
    if (!pick) break;
    draft.push(pick.order);
  }
  return draft;
}

describe.each(['offers-1', 'offers-2', 'offers-3', 'offers-4', 'offers-5', 'offers-6'])('seed %s', (seed) => {
  test('every offer is well formed, accepted, affordable, and survives a file', () => {
    let state = createGame(scenario, seed, seats);
    const given = new Set<OrderKind>();
    while (!state.ended) {
      const orders: Record<StateId, Order[]> = {};
      for (const seat of seats) {
        const view = see(state, seat);
        for (const { order, capital, moneyUsdBn } of legalOrders(view, [])) {
          expect(malformed(JSON.parse(JSON.stringify(order)))).toBeNull();
          expect(checkOrders(view, [order])).toEqual([]);
          expect(capital).toBeGreaterThanOrEqual(0);
          expect(moneyUsdBn).toBeGreaterThanOrEqual(0);
        }
        orders[seat] = randomDraft(state, seat, seed);
        for (const { kind } of orders[seat]) given.add(kind);
      }
      const result = resolveTurn(scenario, state, orders, { ledger: false });
      expect(result.rejected).toEqual([]);
      state = result.state;
    }
    expect(given.size).toBeGreaterThan(20);
  });
});

test('orders that are refused change nothing', () => {
  const state = createGame(scenario, 'refused', seats);
  const wrong = [
    { kind: 'settle' },
    { kind: 'threaten', target: world.rival, stake: 'moon', demand: 4, deadline: 3 },
    { kind: 'partsBan' },
    { kind: 'launch' },
    null,
    { kind: 'carryOut', commitment: 'nowhere' },
  ] as unknown as Order[];
  const none = resolveTurn(scenario, state, {}, { ledger: true });
  const refused = resolveTurn(scenario, state, { [world.protector]: wrong, nobody: wrong }, { ledger: true });
  expect(refused.rejected).toHaveLength(2 * wrong.length);
  expect(hashState(refused.state)).toBe(hashState(none.state));
  expect(refused.ledger).toEqual(none.ledger);
});
