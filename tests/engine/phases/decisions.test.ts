/** DEC: governments settle their posture at windows, and threats are met or run out. */
import { describe, expect, test } from 'vitest';
import type { Commitment, GameState, Intent, Order, Posture, StateNode } from '../../../src/engine/index.ts';
import { change } from '../../../src/engine/ledger.ts';
import { appraise } from '../../../src/engine/rules/posture.ts';
import { ally, by, decider, exposed, game, node, p, protector, runPhase, scenario, world } from './bench.ts';

const settle: Order = { kind: 'settle' };
const settling = by(decider, settle);
const ban: Order = { kind: 'setPosture', posture: 4, wording: 'named', deadline: 24, cap: null };

/** A government that has said what it will do in this turn. */
function telegraphed(action: Order, premises: readonly string[] = [`states/${decider}/financed`]): GameState {
  const id = `${decider}:0`;
  const intent: Intent = {
    id,
    seat: decider,
    action,
    dueTurn: 0,
    madeTurn: 0,
    premises,
    touchedBy: [],
    replaces: null,
  };
  return game((s) => {
    s.intents[id] = intent;
  });
}

describe('settling', () => {
  test('DEC-01 what was telegraphed is done, also where the sums would now say otherwise', () => {
    const state = telegraphed(ban);
    expect(appraise(world, state, decider).best).not.toBe(4);
    const { after, codes } = runPhase('decisions', state, { orders: settling });
    expect(node(after, decider)).toMatchObject({ posture: 4, wording: 'named', removalDue: 24, decidedTurn: 0 });
    expect(codes).not.toContain('intentChanged');
  });

  test('DEC-02 where an order touched what the intent rested on, the government decides anew and names what touched it', () => {
    const cause = { kind: 'order', turn: 0, seat: protector, order: 'financeBid', index: 0 } as const;
    const { after, happenings } = runPhase('decisions', telegraphed(ban), {
      orders: settling,
      earlier: (ctx) => change(ctx, `states/${decider}`, node(ctx.state, decider), 'financed', 0.5, [cause]),
    });
    expect(node(after, decider).posture).not.toBe(4);
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'intentChanged', state: decider, by: [cause] }));
  });

  test('DEC-03 slow drift is no touch', () => {
    const { after } = runPhase('decisions', telegraphed(ban), {
      orders: settling,
      earlier: (ctx) =>
        change(ctx, `states/${decider}`, node(ctx.state, decider), 'financed', 0.5, [
          { kind: 'figure', figure: 'parameters/memory' },
        ]),
    });
    expect(node(after, decider).posture).toBe(4);
  });

  test('DEC-04 the posture with the best sum is taken where home politics and chance are out of it, else today’s is held', () => {
    const parameters = { ...scenario.parameters };
    if (parameters.noise) parameters.noise = { ...parameters.noise, value: 0 };
    for (const id of [decider, ally, exposed]) {
      const { after, before, codes } = runPhase('decisions', game(), {
        orders: by(id, settle),
        within: { ...scenario, parameters },
      });
      const { best, today } = appraise(world, before, id);
      expect(node(after, id).posture).toBe(best);
      expect(codes).toEqual([best === today ? 'postureHeld' : 'postureChanged']);
    }
  });

  test('DEC-05 governments that settle in the same turn decide on the same state, whoever else settles', () => {
    const together = { [ally]: [settle], [decider]: [settle], [exposed]: [settle] };
    const all = runPhase('decisions', game(), { orders: together }).after;
    for (const id of [ally, decider, exposed]) {
      const alone = runPhase('decisions', game(), { orders: by(id, settle) }).after;
      expect(node(all, id)).toEqual(node(alone, id));
    }
  });

  test('DEC-18 nobody’s cabinet answers what others order in the same turn and could not know', () => {
    const orders = {
      [protector]: [{ kind: 'banAtHome' }],
      [exposed]: [ban],
      [ally]: [ban],
      [decider]: [settle],
    } as const;
    const peer = `states/${exposed}/posture`;
    for (const state of [game(), telegraphed(ban, [peer])]) {
      const all = runPhase('decisions', state, { orders });
      const alone = runPhase('decisions', state, { orders: settling });
      expect(node(all.after, decider)).toEqual(node(alone.after, decider));
      const told = (outcome: typeof all) =>
        outcome.happenings.filter((h) => 'state' in h && h.state === decider).map(({ causes, ...what }) => what);
      expect(told(all)).toEqual(told(alone));
      expect(node(all.after, exposed).posture).toBe(4);
    }
  });

  test('DEC-06 the same window has the same chance: deciding twice gives the same', () => {
    const once = runPhase('decisions', game(), { orders: settling }).after;
    expect(runPhase('decisions', game(), { orders: settling }).after).toEqual(once);
  });

  test('DEC-07 a change names its reasons as terms, the largest first, and they sum to the gain', () => {
    const { happenings } = runPhase('decisions', telegraphed(ban), { orders: settling });
    const changed = happenings.find((h) => h.code === 'postureChanged') ?? expect.fail();
    if (changed.code !== 'postureChanged') return;
    const sizes = changed.reasons.map(({ value }) => Math.abs(value));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const { scores, today } = appraise(world, game(), decider);
    const gain = (scores[4]?.score ?? 0) - (scores[today]?.score ?? 0);
    expect(changed.reasons.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(gain, 9);
  });
});

describe('from decision to force', () => {
  const order = (posture: Posture): Order => ({
    kind: 'setPosture',
    posture,
    wording: 'neutral',
    deadline: null,
    cap: null,
  });

  test('DEC-08 a stricter rule is announced now and in force after the legal lag, sooner where a law stands', () => {
    const lag = (securityLaw: boolean): number | null => {
      const state = game((s) => Object.assign(node(s, ally), { securityLaw }));
      const { after } = runPhase('decisions', state, { orders: by(ally, order(3)) });
      expect(node(after, ally)).toMatchObject({ posture: 3, inForce: 0 });
      return node(after, ally).forceTurn;
    };
    expect(lag(true)).toBe(Math.max(1, Math.round(p.lagWithLaw * world.perYear)));
    expect(lag(false)).toBe(Math.max(1, Math.round(p.lagWithoutLaw * world.perYear)));
    expect(lag(true)).toBeLessThan(lag(false) ?? 0);
  });

  test('DEC-09 a milder rule waits for nothing', () => {
    const state = game((s) => Object.assign(node(s, ally), { posture: 3, inForce: 3, securityLaw: true }));
    expect(node(runPhase('decisions', state, { orders: by(ally, order(1)) }).after, ally).forceTurn).toBe(0);
  });

  /** A rule at 3 that is announced and not in force, at turn 1, with a law that makes the lag short. */
  const pending = (edit: Partial<StateNode> = {}) =>
    game((s) => {
      s.turn = 1;
      Object.assign(node(s, ally), { posture: 3, inForce: 1, forceTurn: 5, securityLaw: true, ...edit });
    });
  const ruled = (state: GameState, posture: Posture) =>
    node(runPhase('decisions', state, { orders: by(ally, order(posture)) }).after, ally);

  test('DEC-14 a milder rule that is stricter than the one in force keeps the day of the one that was announced', () => {
    expect(ruled(pending(), 2)).toMatchObject({ posture: 2, inForce: 1, forceTurn: 5 });
  });

  test('DEC-15 the same rule in other words keeps its day', () => {
    expect(ruled(pending({ wording: 'named' }), 3)).toMatchObject({ wording: 'neutral', forceTurn: 5 });
  });

  test('DEC-16 who goes back to the rule in force has nothing to wait for', () => {
    expect(ruled(pending(), 1)).toMatchObject({ posture: 1, inForce: 1, forceTurn: null });
    expect(ruled(pending(), 0)).toMatchObject({ posture: 0, forceTurn: 1 });
  });

  test('DEC-17 a rule raised before it is in force waits its own lag, and is not in force before the one that it raises', () => {
    const ban: Order = { kind: 'setPosture', posture: 4, wording: 'neutral', deadline: 12, cap: null };
    const raised = (state: GameState) => node(runPhase('decisions', state, { orders: by(ally, ban) }).after, ally);
    expect(raised(pending())).toMatchObject({ posture: 4, inForce: 1, forceTurn: 5 });
    const lag = Math.max(1, Math.round(p.lagWithoutLaw * world.perYear));
    expect(raised(pending({ forceTurn: 2, securityLaw: false })).forceTurn).toBe(1 + lag);
    expect(1 + lag).toBeGreaterThan(2);
  });
});

describe('threats', () => {
  const threat: Commitment = {
    id: `${ally}:0:${protector}:weatherFeed`,
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target: ally,
    stake: 'weatherFeed',
    demand: 2,
    madeTurn: 0,
    dueTurn: 2,
    status: 'open',
    settledTurn: null,
  };
  const threatened = (turn: number, posture: Posture = 0) =>
    game((s) => {
      s.turn = turn;
      s.commitments[threat.id] = { ...threat };
      node(s, ally).posture = posture;
    });
  const later = (turn: number, posture: Posture = 0) => runPhase('decisions', threatened(turn, posture));

  test('DEC-10 a threat is met as soon as its target stands at what was demanded, and its author gains in resolve', () => {
    for (const posture of [2, 3, 4] as const) {
      const { after: state, before } = later(1, posture);
      expect(state.commitments[threat.id]).toMatchObject({ status: 'met', settledTurn: 1 });
      expect(state.world.resolve).toBeCloseTo(before.world.resolve + p.metResolve, 12);
    }
    expect(later(1, 1).after.commitments[threat.id]?.status).toBe('open');
  });

  test('DEC-11 what is decided in the last turn still meets it', () => {
    const orders = by(ally, { kind: 'setPosture', posture: 2, wording: 'neutral', deadline: null, cap: 0.35 });
    const { after: state } = runPhase('decisions', threatened(2), { orders });
    expect(state.commitments[threat.id]?.status).toBe('met');
  });

  test('DEC-12 on its day a threat still stands; silence after it backs down, and costs resolve', () => {
    expect(later(2).after.commitments[threat.id]?.status).toBe('open');
    const { after: state, before, happenings } = later(3);
    expect(state.commitments[threat.id]).toMatchObject({ status: 'backedDown', settledTurn: 3 });
    expect(state.world.resolve).toBeCloseTo(before.world.resolve - p.backDownResolve, 12);
    expect(happenings).toContainEqual(
      expect.objectContaining({ code: 'threatSettled', status: 'backedDown', silent: true }),
    );
  });

  test('DEC-13 a settled threat is left alone', () => {
    const state = threatened(5);
    Object.assign(state.commitments[threat.id] ?? {}, { status: 'carriedOut', settledTurn: 3 });
    expect(runPhase('decisions', state).ledger).toEqual([]);
  });
});
