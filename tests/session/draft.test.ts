import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../src/engine/model/index.ts';
import { Draft, placeOf } from '../../src/session/draft.ts';

const lobby = (target: string): Order => ({ kind: 'lobby', target });
const threaten = (target: string, stake: string): Order => ({
  kind: 'threaten',
  target,
  stake,
  demand: 2,
  deadline: 3,
});

describe('a draft of orders', () => {
  test('undo takes back one change at a time, redo gives it again', () => {
    const draft = new Draft();
    draft.put(lobby('A'));
    draft.put(lobby('B'));
    draft.remove(0);
    expect(draft.orders).toEqual([lobby('B')]);
    draft.undo();
    expect(draft.orders).toEqual([lobby('A'), lobby('B')]);
    draft.undo();
    expect(draft.orders).toEqual([lobby('A')]);
    draft.redo();
    draft.redo();
    expect(draft.orders).toEqual([lobby('B')]);
    expect(draft.canRedo).toBe(false);
  });

  test('a new change closes the way forward', () => {
    const draft = new Draft();
    draft.put(lobby('A'));
    draft.undo();
    draft.put(lobby('B'));
    draft.redo();
    expect(draft.orders).toEqual([lobby('B')]);
  });

  test('nothing to undo, redo or remove changes nothing', () => {
    const draft = new Draft();
    draft.undo();
    draft.redo();
    draft.remove(0);
    expect(draft.orders).toEqual([]);
    expect(draft.canUndo).toBe(false);
  });

  test('an order put in the place of another is undone to that other', () => {
    const draft = new Draft();
    draft.put(threaten('A', 'x'));
    draft.put(threaten('A', 'y'), 0);
    expect(draft.orders).toEqual([threaten('A', 'y')]);
    draft.undo();
    expect(draft.orders).toEqual([threaten('A', 'x')]);
  });

  test('the orders shown are never changed in place', () => {
    const draft = new Draft();
    draft.put(lobby('A'));
    const shown = draft.orders;
    draft.put(lobby('B'));
    expect(shown).toEqual([lobby('A')]);
  });

  test('any run of changes undone to the start and redone is the same', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('put' as const), target: fc.constantFrom('A', 'B', 'C') }),
      fc.record({ do: fc.constant('remove' as const), at: fc.nat(4) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const draft = new Draft();
        for (const one of steps) {
          if (one.do === 'put') draft.put(lobby(one.target));
          else draft.remove(one.at);
        }
        const end = draft.orders;
        while (draft.canUndo) draft.undo();
        expect(draft.orders).toEqual([]);
        while (draft.canRedo) draft.redo();
        expect(draft.orders).toEqual(end);
      }),
    );
  });
});

describe('the place of an order in a draft', () => {
  const posture = (level: 1 | 2): Order => ({
    kind: 'setPosture',
    posture: level,
    wording: 'neutral',
    deadline: null,
    cap: null,
  });
  const answer = (dilemma: string, choice: string): Order => ({ kind: 'answer', dilemma, choice });

  test.each<[string, Order, readonly Order[], number]>([
    ['a posture replaces the posture', posture(2), [lobby('A'), posture(1)], 1],
    ['an answer replaces the answer to the same choice', answer('d', 'no'), [answer('d', 'yes')], 0],
    ['an answer to another choice stands beside it', answer('e', 'no'), [answer('d', 'yes')], -1],
    ['a threat replaces the threat to the same government', threaten('A', 'y'), [threaten('A', 'x')], 0],
    ['a threat to another stands beside it', threaten('B', 'x'), [threaten('A', 'x')], -1],
    ['a plain order is never a replacement', lobby('A'), [lobby('A')], -1],
  ])('%s', (_, order, draft, place) => {
    expect(placeOf(order, draft)).toBe(place);
  });
});
