/** Cards: one for each kind of a seat, filled in for the focus, with its price and the reason why not. */
import { describe, expect, test } from 'vitest';
import { checkOrders, legalOrders, type Order, type OrderCard, orderCards } from '../../../src/engine/index.ts';
import { ORDER_RULES } from '../../../src/engine/orders/registry.ts';
import { ally, decider, game, loner, node, protector, rival, scenario, see, smallStake, vendor } from './bench.ts';

function cardOf(cards: readonly OrderCard[], kind: OrderCard['kind']): OrderCard {
  const found = cards.find((card) => card.kind === kind);
  if (!found) throw new RangeError(kind);
  return found;
}

describe('the hand', () => {
  test.each([
    [protector, 'protector'],
    [decider, 'government'],
    [rival, 'rival'],
  ])('%s has one card for each kind of its role that the scenario has, in the registry’s order', (seat, role) => {
    const kinds = orderCards(see(game(), seat), [], null).map(({ kind }) => kind);
    const expected = ORDER_RULES.filter((rule) => rule.role === role || rule.role === 'any').map(({ kind }) => kind);
    expect(kinds).toEqual(expected.filter((kind) => scenario.orders[kind]));
    expect(kinds.length).toBeGreaterThan(4);
  });

  test('without a focus the cards hold what can legally be added, and nothing else', () => {
    for (const seat of [protector, decider, rival]) {
      const view = see(game(), seat);
      const offered = orderCards(view, [], null).flatMap(({ options }) => options);
      expect(offered).toEqual(legalOrders(view, []));
    }
  });

  test('a card that can be played has an order and no problem; one that cannot has a problem and no order', () => {
    const cards = orderCards(see(game(), protector), [], ally);
    for (const card of cards) {
      expect(card.order === null).toBe(card.problem !== null);
      expect(card.options.length > 0).toBe(card.problem === null);
      if (card.order) expect(checkOrders(see(game(), protector), [card.order])).toEqual([]);
    }
  });
});

describe('the focus', () => {
  test('orders addressed to states are filled in for it, and only for it', () => {
    const card = cardOf(orderCards(see(game(), protector), [], loner), 'threaten');
    expect(card.order).toMatchObject({ target: loner });
    expect(new Set(card.options.map(({ order }) => 'target' in order && order.target))).toEqual(new Set([loner]));
    expect(card.options.length).toBe(3 * 3 * 2);
  });

  test('a state that the order cannot be aimed at is named', () => {
    for (const focus of [protector, rival]) {
      const card = cardOf(orderCards(see(game(), protector), [], focus), 'lobby');
      expect(card).toMatchObject({ order: null, options: [], problem: { code: 'badTarget', data: { target: focus } } });
    }
  });

  test('a state that stands at the highest demand cannot be threatened further', () => {
    const state = game((s) => {
      node(s, ally).posture = 4;
    });
    const card = cardOf(orderCards(see(state, protector), [], ally), 'threaten');
    expect(card.problem).toMatchObject({ code: 'alreadyMet', data: { target: ally, posture: 4 } });
  });

  test('orders on vendors and on the seat itself do not ask for it', () => {
    const cards = orderCards(see(game(), protector), [], ally);
    expect(cardOf(cards, 'partsBan').order).toEqual({ kind: 'partsBan', vendor: 'quarrexa' });
    expect(cardOf(cards, 'partsBan').options).toHaveLength(2);
    expect(cardOf(cards, 'speech').order).toEqual({ kind: 'speech' });
  });

  test('of several threats that are due, the one against it comes first', () => {
    const state = game((s) => {
      s.turn = 3;
      for (const target of [ally, decider]) {
        const id = `${target}:0:${protector}:${smallStake}`;
        s.commitments[id] = {
          id,
          kind: 'threat',
          pledge: null,
          issuer: protector,
          target,
          stake: smallStake,
          demand: 4,
          madeTurn: 0,
          dueTurn: 2,
          status: 'open',
          settledTurn: null,
        };
      }
    });
    const card = cardOf(orderCards(see(state, protector), [], decider), 'carryOut');
    expect(card.options).toHaveLength(2);
    expect(card.order).toMatchObject({ commitment: `${decider}:0:${protector}:${smallStake}` });
  });
});

describe('why not', () => {
  test('the price stands on a card that cannot be paid', () => {
    const draft: Order[] = [
      { kind: 'partsBan', vendor },
      { kind: 'lobby', target: ally },
    ];
    const state = game((s) => Object.assign(s.seats[protector] ?? {}, { capital: 4 }));
    const card = cardOf(orderCards(see(state, protector), draft, decider), 'financeBid');
    expect(card).toMatchObject({ order: null, capital: scenario.orders.financeBid?.capital });
    expect(card.moneyUsdBn).toBeGreaterThan(0);
    expect(card.problem).toEqual({ index: 2, code: 'capital', data: { needs: 2, left: 0 } });
  });

  test('an order that the draft holds is not offered again', () => {
    const card = cardOf(orderCards(see(game(), protector), [{ kind: 'speech' }], null), 'speech');
    expect(card.problem).toEqual({ index: 1, code: 'repeated', data: { kind: 'speech' } });
  });

  test('an order of a later act says in which', () => {
    const late = { ...scenario, orders: { ...scenario.orders } };
    const spec = scenario.orders.speech;
    if (spec) late.orders.speech = { ...spec, fromAct: 1 };
    const card = cardOf(orderCards({ ...see(game(), protector), scenario: late }, [], null), 'speech');
    expect(card.problem).toMatchObject({ code: 'notBeforeAct', data: { act: 1 } });
  });

  test('what there is nothing of says so', () => {
    expect(cardOf(orderCards(see(game(), protector), [], null), 'carryOut').problem?.code).toBe('unknownCommitment');
    expect(cardOf(orderCards(see(game(), loner), [], null), 'coordinate').problem?.code).toBe('notMember');
    expect(cardOf(orderCards(see(game(), loner), [], null), 'answer').problem?.code).toBe('noDilemma');
    const last = game((s) => {
      s.turn = scenario.calendar.turns - 1;
    });
    expect(cardOf(orderCards(see(last, protector), [], null), 'threaten').problem?.code).toBe('tooLate');
    const over = game((s) => {
      s.ended = { kind: 'complete', seat: null };
    });
    for (const { problem } of orderCards(see(over, protector), [], null)) expect(problem?.code).toBe('gameOver');
  });
});
