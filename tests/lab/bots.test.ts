import { describe, expect, test } from 'vitest';
import { checkOrders, createGame, observe, type SeatView } from '../../src/engine/index.ts';
import { BOTS, isBotId } from '../../src/lab/index.ts';
import { archipelago } from '../builtIn.ts';

const { scenario } = archipelago;
const { protector } = scenario.powers;
const viewOf = (seat: string): SeatView => observe(scenario, createGame(scenario, 'bots', [seat]), seat);

describe('bots', () => {
  test('are known by their names', () => {
    expect(['pass', 'random', 'toString', 'other'].map(isBotId)).toEqual([true, true, false, false]);
  });

  test('pass says nothing', () => {
    expect(BOTS.pass.orders(viewOf(protector), 'a')).toEqual([]);
  });

  test('random gives orders that may be given, until no more can be added', () => {
    for (const seat of Object.keys(scenario.states).filter((id) => id !== scenario.powers.rival)) {
      const view = viewOf(seat);
      const orders = BOTS.random.orders(view, 'a');
      expect(checkOrders(view, orders)).toEqual([]);
      expect(orders.length).toBeGreaterThan(0);
    }
  });

  test('random draws from its own seed: the same again, others otherwise', () => {
    const view = viewOf(protector);
    const orders = BOTS.random.orders(view, 'a');
    expect(BOTS.random.orders(view, 'a')).toEqual(orders);
    const drafts = Array.from({ length: 20 }, (_, i) => JSON.stringify(BOTS.random.orders(view, `seed ${i}`)));
    expect(new Set(drafts).size).toBeGreaterThan(10);
  });

  test('random leaves no kind of order out that it may give', () => {
    const seen = new Set<string>();
    const view = viewOf(protector);
    for (let i = 0; i < 200; i++) for (const { kind } of BOTS.random.orders(view, `kinds ${i}`)) seen.add(kind);
    for (const kind of ['lobby', 'speech', 'threaten', 'disclosePrivately', 'answer'])
      expect([...seen]).toContain(kind);
  });
});
