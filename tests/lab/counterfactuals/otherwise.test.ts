import { describe, expect, test } from 'vitest';
import { createGame } from '../../../src/engine/index.ts';
import { otherwise } from '../../../src/lab/counterfactuals/otherwise.ts';
import type { Counterfactual } from '../../../src/scenario/index.ts';
import { chillyReception } from '../../builtIn.ts';
import { script } from '../history/script.ts';

const { scenario } = chillyReception;
const asked = (change: Counterfactual['change']): Counterfactual => ({
  id: 'asked',
  asks: 'What if?',
  because: 'It is asked.',
  change,
  expected: [{ measure: 'posture', sign: '0', within: 0 }],
});
const course = (change: Counterfactual['change']) => otherwise({ scenario, script }, asked(change));
const [order] = script.orders;
const [event] = script.events;
if (!order || !event) throw new Error('the script is empty');

describe('a course that is otherwise', () => {
  test('without a change is the course itself', () => {
    const same = course({});
    expect(same.script).toEqual(script);
    expect(same.scenario.parameters).toEqual(scenario.parameters);
    expect(same.scenario.truth).toBe(scenario.truth);
  });

  test('lacks the orders that are taken out, by kind, seat and day, and no other', () => {
    const { kind } = order.order;
    const { orders } = course({ withoutOrders: [{ kind, seat: order.seat, until: '2019-03-01' }] }).script;
    const out = script.orders.filter((entry) => !orders.includes(entry));
    expect(out).toContain(order);
    for (const { date, seat, order: own } of out) {
      expect([own.kind, seat]).toEqual([kind, order.seat]);
      expect(date < '2019-03-01').toBe(true);
    }
    const later = course({ withoutOrders: [{ kind, from: '2019-03-01' }] }).script.orders;
    expect(later).toContain(order);
  });

  test('lacks the answer to one dilemma and keeps the others', () => {
    const answers = script.orders.filter((entry) => entry.order.kind === 'answer');
    const first = answers[0]?.order;
    const dilemma = first?.kind === 'answer' ? first.dilemma : '';
    const { orders } = course({ withoutOrders: [{ kind: 'answer', dilemma }] }).script;
    expect(script.orders.length - orders.length).toBe(1);
  });

  test('has what is added, and lacks the events that are taken out', () => {
    const name = 'event' in event ? event.event : event.id;
    const { script: own } = course({ withoutEvents: [name], orders: [order] });
    expect(own.events).toEqual(script.events.slice(1));
    expect(own.orders).toEqual([...script.orders, order]);
  });

  test.each(['never', 'listen', 'disrupt'] as const)('with a rival that would %s draws nothing else', (intention) => {
    const { scenario: other } = course({ intention });
    for (const seed of ['a', 'b', 'c']) {
      const { hidden } = createGame(other, seed);
      expect(hidden.intention[scenario.powers.rival]).toBe(intention);
      expect(hidden.engineering).toEqual(createGame(scenario, seed).hidden.engineering);
    }
  });
});
