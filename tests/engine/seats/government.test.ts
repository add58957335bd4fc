/** A government of the engine's between its windows. */
import { describe, expect, test } from 'vitest';
import { type GameState, type Order, planOrders, type StateId } from '../../../src/engine/index.ts';
import { crewDivisions } from '../../../src/engine/orders/kinds/divideCrews.ts';
import { appraise } from '../../../src/engine/rules/posture.ts';
import { ally, editable, game, loner, node, protector, rival, scenario, see, vendor, world } from '../orders/bench.ts';

const kinds = (orders: readonly Order[]): string[] => orders.map(({ kind }) => kind);
const plan = (state: GameState, seat: StateId): Order[] => planOrders(see(state, seat));
const believing = (state: GameState, id: StateId, listen: number): void => {
  for (const belief of Object.values(node(state, id).beliefs)) Object.assign(belief, { listen, disrupt: listen / 2 });
};

describe('law and review', () => {
  test('SEAT-10 a government that would go further has a law made ahead of its window, and no other has', () => {
    const worried = game((s) => believing(s, ally, 0.95));
    expect(appraise(world, worried, ally).best).toBeGreaterThan(0);
    expect(kinds(plan(worried, ally))).toContain('securityLaw');
    const calm = game((s) => believing(s, loner, 0));
    calm.turn = 1;
    expect(appraise(world, calm, loner).best).toBe(0);
    expect(kinds(plan(calm, loner))).not.toContain('securityLaw');
  });

  const waiting = (listen: number): GameState =>
    game((s) => {
      believing(s, ally, listen);
      // No window of its own for a while.
      node(s, ally).deferred = [1, 2];
    });

  test('SEAT-11 a government that is unsure, and has time, looks for itself: once', () => {
    expect(kinds(plan(waiting(0.25), ally))).toContain('commissionReview');
    expect(kinds(plan(waiting(0.05), ally))).not.toContain('commissionReview');
    expect(kinds(plan(waiting(0.6), ally))).not.toContain('commissionReview');
    const again = waiting(0.25);
    Object.assign(again.seats[ally]?.lastGiven ?? {}, { commissionReview: -9 });
    expect(kinds(plan(again, ally))).not.toContain('commissionReview');
    const late = waiting(0.25);
    late.turn = scenario.calendar.turns - 2;
    expect(kinds(plan(late, ally))).not.toContain('commissionReview');
  });
});

describe('crews and money', () => {
  const banned = (due: number, edit: (state: GameState) => void = () => {}): GameState =>
    game((s) => {
      Object.assign(node(s, ally), { posture: 4, inForce: 4, removalDue: due, compliance: 0.9 });
      edit(s);
    });
  const crewsOf = (orders: readonly Order[]): Order | undefined => orders.find(({ kind }) => kind === 'divideCrews');

  test('SEAT-12 a removal that the usual crews would not finish gets more of them', () => {
    expect(crewsOf(plan(banned(4), ally))).toEqual(crewDivisions(world).swap);
    expect(crewsOf(plan(banned(60), ally))).toBeUndefined();
  });

  test('SEAT-13 a closed core comes first where nothing else must go, and then crews build', () => {
    const closed = game((s) => Object.assign(node(s, ally), { posture: 2, inForce: 2 }));
    editable(node(closed, ally).gear.core)[vendor] = 0.4;
    expect(crewsOf(plan(closed, ally))).toEqual(crewDivisions(world).core);
    for (const v of world.restricted) editable(node(closed, ally).gear.core)[v] = 0;
    expect(crewsOf(plan(closed, ally))).toEqual(crewDivisions(world).coverage);
  });

  test('SEAT-14 a wealthy treasury helps a removal that lags, and not one that is in time', () => {
    expect(kinds(plan(banned(4), ally))).toContain('subsidiseRemoval');
    expect(kinds(plan(banned(60), ally))).not.toContain('subsidiseRemoval');
  });
});

describe('partners and answers', () => {
  test('SEAT-15 told that it will be punished, a government turns to the bloc that law binds most', () => {
    const told = game((s) => {
      s.intents.x = {
        id: 'x',
        seat: rival,
        action: { kind: 'retaliate', target: ally },
        dueTurn: 1,
        madeTurn: 0,
        premises: [],
        touchedBy: [],
        replaces: null,
      };
    });
    expect(plan(told, ally)).toContainEqual({ kind: 'coordinate', bloc: 'norrvik' });
    expect(kinds(plan(game(), ally))).not.toContain('coordinate');
    expect(kinds(plan(told, loner))).not.toContain('coordinate');
  });

  test('SEAT-16 a seat of the engine answers what it is asked', () => {
    const asked = scenario.dilemmas.find(({ id }) => id === 'stewardsToast');
    const answers = plan(game(), protector).filter((order) => order.kind === 'answer');
    expect(answers).toHaveLength(1);
    expect(asked?.choices.map(({ id }) => id)).toContain(answers[0]?.choice);
  });

  test('SEAT-17 a government with rules sets conditions on the eve of its auction', () => {
    const vetting = game((s) => Object.assign(node(s, ally), { posture: 1, inForce: 1 }));
    expect(kinds(plan(vetting, ally))).toContain('auctionConditions');
    expect(kinds(plan(game(), ally))).not.toContain('auctionConditions');
  });
});
