import { describe, expect, test } from 'vitest';
import {
  appraise,
  compared,
  createGame,
  type GameState,
  gaugesOf,
  type Order,
  objectivesOf,
  observe,
  type Posture,
} from '../../src/engine/index.ts';
import { handFor, Pool, type Preview } from '../../src/lab/index.ts';
import { Previews } from '../../src/lab/previews.ts';
import { Desk } from '../../src/session/desk.ts';
import { standpointOf } from '../../src/session/lab/requests.ts';
import { chillyReception } from '../builtIn.ts';
import { government, loaded, newGame, playUntil, protector, repeatable, unbriefed } from '../session/games.ts';

const { scenario } = loaded;

function deskOf(state: GameState, seat: string): Desk {
  return new Desk(observe(scenario, state, seat));
}

/** Of an order beside what is drafted. */
function previewOf({ view, draft }: Desk, order: Order): Preview {
  return new Previews(view, loaded.hash).of(order, draft.orders);
}

/** The same to every eye, another truth underneath: intentions, engineering, home politics, seed and chance. */
function otherwiseHidden(state: GameState): GameState {
  const { hidden } = state;
  return {
    ...state,
    seed: `${state.seed}, but other`,
    key: [1, 2, 3, 4],
    hidden: {
      intention: Object.fromEntries(Object.keys(hidden.intention).map((id) => [id, 'disrupt' as const])),
      engineering: Object.fromEntries(Object.keys(hidden.engineering).map((id) => [id, 0.01])),
      disposition: Object.fromEntries(Object.keys(hidden.disposition).map((id) => [id, 3])),
      tasked: Object.fromEntries(Object.keys(hidden.disposition).map((id) => [id, 1])),
    },
  };
}

describe('previews know no more than the seat', () => {
  test.each([protector, government, unbriefed])('seat %s: another hidden truth, the same bytes', (seat) => {
    const state = createGame(scenario, 'seen', [seat]);
    const one = deskOf(state, seat);
    const other = deskOf(otherwiseHidden(state), seat);
    const options = one.options();
    expect(JSON.stringify(other.options())).toBe(JSON.stringify(options));
    const some = options.filter((_, index) => index % Math.ceil(options.length / 12) === 0);
    expect(some.length).toBeGreaterThan(5);
    for (const { order } of some) {
      expect(JSON.stringify(previewOf(other, order))).toBe(JSON.stringify(previewOf(one, order)));
    }
  });

  test('a preview leaves the game as it was', () => {
    const session = newGame([protector]);
    session.proceed();
    const before = session.snapshot();
    const text = JSON.stringify(before);
    const { view, draft } = before;
    const previews = new Previews(view, loaded.hash);
    for (const { order } of session.options().slice(0, 10)) previews.of(order, draft);
    expect(session.snapshot()).toBe(before);
    expect(JSON.stringify(before)).toBe(text);
    const silent = newGame([protector]);
    silent.proceed();
    silent.endTurn();
    session.endTurn();
    expect(session.snapshot().hash).toBe(silent.snapshot().hash);
  });
});

describe('what a preview shows', () => {
  const desk = deskOf(createGame(scenario, 'shown', [protector]), protector);
  const open = Object.keys(scenario.states).find(
    (id) => id !== protector && id !== scenario.powers.rival && desk.view.state.states[id]?.posture === 0,
  );
  const target = open ?? government;

  test('an order with a target moves the terms of its case, against today’s posture', () => {
    const { target: shown } = previewOf(desk, { kind: 'disclosePrivately', target });
    expect(shown?.target).toBe(target);
    expect(shown?.posture).not.toBe(shown?.reference);
    const harm = shown?.terms.find(({ term }) => term === 'listening');
    expect(harm?.after).toBeGreaterThan(harm?.before ?? 0);
  });

  test('a threat is shown against the posture that it demands', () => {
    const threat = desk
      .options()
      .map(({ order }) => order)
      .find((order) => order.kind === 'threaten' && order.target === target && order.demand === 3);
    if (threat === undefined) throw new Error('no threat to preview');
    const { target: shown } = previewOf(desk, threat);
    expect(shown?.posture).toBe(3);
    const term = shown?.terms.find((move) => move.term === 'threat');
    expect(term?.after).toBeGreaterThan(term?.before ?? 0);
  });

  test('a promise is shown for the posture that it asks for, not for the nearest', () => {
    const { scenario: recorded } = chillyReception;
    const seat = recorded.powers.protector;
    const promise: Order = { kind: 'promise', target: 'POL', pledge: 'trade', demand: 3 };
    const view = observe(recorded, createGame(recorded, 'shown', [seat]), seat);
    const { target: shown } = new Previews(view, 'promise').of(promise, []);
    expect(shown?.posture).toBe(3);
    const term = shown?.terms.find((move) => move.term === 'offer');
    expect(term?.after).toBeGreaterThan(term?.before ?? 0);
  });

  test('of a government that has announced to loosen, it is shown what the looser posture loses', () => {
    const state = createGame(scenario, 'shown', [protector]);
    const node = state.states[target];
    if (node === undefined) throw new Error(target);
    node.posture = 3;
    const looser: Posture = 2;
    const action: Order = { kind: 'setPosture', posture: looser, wording: 'named', deadline: null, cap: null };
    const { turn } = state;
    const rests = { premises: [], touchedBy: [], replaces: null };
    const intents = { back: { id: 'back', seat: target, madeTurn: turn, dueTurn: turn, action, ...rests } };
    const leaning = deskOf({ ...state, intents }, protector);
    const { target: shown } = previewOf(leaning, { kind: 'lobby', target });
    expect(shown).toMatchObject({ target, posture: looser, reference: 3 });
  });

  test('terms are sorted by the size of their move, none too small to print', () => {
    for (const { order } of desk.options().slice(0, 30)) {
      const sizes = previewOf(desk, order).target?.terms.map(({ before, after }) => Math.abs(after - before)) ?? [];
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      for (const size of sizes) expect(size).toBeGreaterThanOrEqual(0.0005);
    }
  });

  test('an order that is planned already is held against the draft without it', () => {
    const planned = deskOf(createGame(scenario, 'shown', [protector]), protector);
    const order: Order = { kind: 'lobby', target };
    const before = previewOf(planned, order);
    planned.put(order);
    expect(previewOf(planned, order)).toEqual(before);
  });

  test('an order that cannot be paid beside the draft is shown alone; one that cannot be given moves nothing', () => {
    const poor = deskOf(createGame(scenario, 'shown', [protector]), protector);
    const alone = previewOf(poor, { kind: 'speech' });
    while (poor.problemWith({ kind: 'speech' }) === null) {
      const option = poor.options().find(({ order }) => order.kind !== 'speech');
      if (option === undefined) break;
      poor.put(option.order);
    }
    expect(poor.problemWith({ kind: 'speech' })).toMatchObject({ code: 'capital' });
    expect(previewOf(poor, { kind: 'speech' })).toEqual(alone);
    expect(previewOf(poor, { kind: 'defer' })).toMatchObject({ gauges: [], others: [] });
  });

  test('a government sees its own decision', () => {
    const own = deskOf(createGame(scenario, 'shown', [government]), government);
    const rule = own.options().find(({ order }) => order.kind === 'setPosture');
    if (rule === undefined) throw new Error('no rule to preview');
    const { target: shown } = previewOf(own, rule.order);
    expect(shown).toMatchObject({ target: government });
    expect(shown?.standsAfter).not.toBe(shown?.standsBefore);
  });

  describe('of an order that decides', () => {
    const own = deskOf(createGame(scenario, 'shown', [government]), government);
    const rules = own.options().flatMap(({ order }) => (order.kind === 'setPosture' ? [order] : []));
    const appraisal = appraise(own.view, government);
    const sum = (terms: readonly { readonly after: number }[]): number =>
      terms.reduce((all, one) => all + one.after, 0);

    test('the terms are the dossier’s differences, where the rule is the version that the dossier shows', () => {
      let same = 0;
      for (const rule of rules) {
        const { target: shown } = previewOf(own, rule);
        const version = appraisal.scores[rule.posture];
        expect(shown).toMatchObject({ posture: rule.posture, reference: appraisal.today, scoreBefore: 0 });
        expect(sum(shown?.terms ?? [])).toBeCloseTo(shown?.scoreAfter ?? Number.NaN, 9);
        if (version?.wording !== rule.wording || version.deadline !== rule.deadline || rule.cap !== null) continue;
        same += 1;
        const dossier = compared(appraisal, rule.posture);
        expect(shown?.scoreAfter).toBe(dossier.total);
        const terms = Object.fromEntries((shown?.terms ?? []).map(({ term, after }) => [term, after]));
        for (const { key, value } of dossier.terms) expect(terms[key] ?? 0).toBe(value);
      }
      expect(same).toBe(4);
    });

    test('no other version is better than the dossier’s, and wordings and deadlines differ', () => {
      const scores = rules.map((rule) => ({ rule, score: previewOf(own, rule).target?.scoreAfter ?? Number.NaN }));
      for (const { rule, score } of scores) {
        // A cap loosens the rule, which the dossier's versions leave out.
        if (rule.cap === null) expect(score).toBeLessThanOrEqual(compared(appraisal, rule.posture).total + 1e-9);
      }
      const bans = scores.filter(({ rule }) => rule.posture === 4).map(({ score }) => score);
      expect(new Set(bans).size).toBeGreaterThan(1);
      const exclusions = scores.filter(({ rule }) => rule.posture === 3).map(({ score }) => score);
      expect(new Set(exclusions).size).toBe(3);
    });

    test('a tighter rule is never shown to ease retaliation', () => {
      for (const rule of rules) {
        const move = previewOf(own, rule).target?.terms.find(({ term }) => term === 'retaliation');
        if (rule.posture > appraisal.today) expect(move?.after ?? 0).toBeLessThanOrEqual(0);
      }
    });
  });

  test('aims that move are shown, those without a gauge too', () => {
    const own = deskOf(createGame(scenario, 'shown', [government]), government);
    const gauges = new Set(gaugesOf(own.view).map(({ id }) => id));
    const aims = objectivesOf(own.view).flatMap(({ id }) => (gauges.has(id) ? [] : [id]));
    const moved = new Set(own.options().flatMap(({ order }) => previewOf(own, order).gauges.map(({ id }) => id)));
    expect(moved.size).toBeGreaterThan(0);
    for (const id of moved) expect(gauges.has(id) || aims.includes(id)).toBe(true);
    if (aims.length > 0) expect(aims.some((id) => moved.has(id))).toBe(true);
  });

  test('all options of a midgame desk can be previewed', () => {
    const session = newGame([protector], 'mid');
    playUntil(session, repeatable(31), (game) => game.snapshot().turn === 4 && game.snapshot().stage === 'orders');
    const { view, draft } = session.snapshot();
    const previews = new Previews(view, loaded.hash);
    for (const { order } of session.options()) {
      const { gauges, target: shown } = previews.of(order, draft);
      for (const { before, after } of gauges) expect(Number.isFinite(before + after)).toBe(true);
      if (shown !== null) expect(Number.isFinite(shown.scoreBefore + shown.scoreAfter)).toBe(true);
    }
  });
});

describe('asked of the lab', () => {
  const session = newGame([protector], 'asked');
  session.proceed();
  const before = session.snapshot();
  const from = standpointOf(before);
  const pool = new Pool(scenario, [handFor(scenario), handFor(scenario)]);
  const orders = session.options().flatMap(({ order }, index) => (index % 10 === 0 ? [order] : []));

  test('each order has its own preview, as if it had been asked alone', async () => {
    const draft = before.draft;
    const told = await pool.ask('previews', { from, draft, orders });
    expect(orders.length).toBeGreaterThan(5);
    expect(told).toEqual(orders.map((order) => new Previews(before.view, loaded.hash).of(order, draft)));
  });

  test('a government is told with the draft and without it', async () => {
    const draft: readonly Order[] = [{ kind: 'lobby', target: government }];
    const told = await pool.ask('planned', { from, draft, target: government });
    expect(told).toEqual(new Previews(before.view, loaded.hash).planned(government, draft));
    expect(told.withDraft).not.toEqual(told.withNone);
  });

  test('what cannot be asked is refused, with what is allowed', async () => {
    const refused = (problem: object) => ({ code: 'refused', problem });
    await expect(pool.ask('previews', { from, draft: [], orders: [] })).rejects.toMatchObject(
      refused({ code: 'outOfRange', field: 'orders', low: 1 }),
    );
    await expect(pool.ask('planned', { from, draft: [], target: government })).rejects.toMatchObject(
      refused({ code: 'nothingToAsk', field: 'draft' }),
    );
    const twice: readonly Order[] = [{ kind: 'speech' }, { kind: 'speech' }];
    await expect(pool.ask('planned', { from, draft: twice, target: government })).rejects.toMatchObject(
      refused({ code: 'illegalOrder', field: 'draft', index: 1 }),
    );
  });
});
