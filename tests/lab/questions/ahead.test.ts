import { describe, expect, test } from 'vitest';
import { drawHidden } from '../../../src/engine/hidden.ts';
import { type GameState, legalOrders, type Order, observe, planAll, resolveTurn } from '../../../src/engine/index.ts';
import { gameKey } from '../../../src/engine/random.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import type { FlipAnswer, FlipRequest, OddsRequest, Pool, RangesRequest } from '../../../src/lab/index.ts';
import { questionOf } from '../../../src/lab/index.ts';
import {
  decidingIn,
  governments,
  legal,
  newPool,
  opening,
  protector,
  rival,
  scenario,
  standpointOf,
} from '../support.ts';

const state = opening(protector);
const [soon = ''] = decidingIn(state, 1);
const from = standpointOf(state, protector);
const threat = legal(state, protector, 'threaten', soon);
const ODDS: OddsRequest = { from, target: soon, draft: [], order: threat, posture: 1, futures: 12 };
const RANGES: RangesRequest = { from, draft: [], targets: governments, posture: null, worlds: 19, share: 0.8 };
/** A government that much is needed to turn, and something can. */
const HARD = { target: 'ORV', posture: 2 } as const;
const FLIP: FlipRequest = { from, target: soon, draft: [], posture: 1, futures: 10, sets: [] };

/** With the sets that the lab itself thinks of. */
async function flipBy(pool: Pool, { sets: _, futures, ...asked }: FlipRequest): Promise<FlipAnswer> {
  const sets = await pool.ask('flipSets', { ...asked, most: 2 });
  return pool.ask('flip', { ...asked, futures, sets });
}

describe('odds of an order', () => {
  const pool = newPool();

  test('count every future once, by the posture settled on, with the order and without', async () => {
    const answer = await pool.ask('odds', ODDS);
    expect(answer).toMatchObject({ target: soon, posture: 1, windowTurn: 1, inTurns: 1 });
    for (const side of [answer.without, answer.withIt]) {
      expect(side.postures.reduce((sum, count) => sum + count, 0)).toBe(12);
      expect(side.reached).toMatchObject({ of: 12, count: 12 - (side.postures[0] ?? 0) });
      expect(side.ended).toBe(0);
    }
    expect(answer.difference.n).toBe(12);
    expect(answer.difference.mean).toBeCloseTo(answer.withIt.reached.share - answer.without.reached.share, 12);
  });

  test('leave the other alternative as it is: another order re-rolls nothing', async () => {
    const other = await pool.ask('odds', { ...ODDS, order: legal(state, protector, 'lobby', soon) });
    expect(other.without).toEqual((await pool.ask('odds', ODDS)).without);
  });

  test('of what the seat itself decides are certain', async () => {
    const [now = ''] = decidingIn(state, 0);
    const own = opening(now);
    const order = legalOrders(observe(scenario, own, now), [])
      .map((option) => option.order)
      .find((one) => one.kind === 'setPosture' && one.posture === 3);
    const answer = await pool.ask('odds', {
      from: standpointOf(own, now),
      target: now,
      draft: [],
      order: order as Order,
      posture: 3,
      futures: 6,
    });
    expect(answer.withIt).toMatchObject({ ofTen: 10, postures: [0, 0, 0, 6, 0] });
    expect(answer.without.ofTen).toBe(0);
    expect(answer.difference).toMatchObject({ mean: 1, beyondNoise: true });
  });

  test('say what is wrong with a request, and what is allowed', () => {
    const check = (changes: Partial<OddsRequest>) => questionOf('odds').check(scenario, { ...ODDS, ...changes });
    expect(check({})).toBeNull();
    expect(check({ futures: 0 })).toMatchObject({ code: 'outOfRange', field: 'futures', found: 0, low: 1, high: 1000 });
    expect(check({ futures: 2.5 })).toMatchObject({ code: 'outOfRange' });
    expect(check({ posture: 0 })).toMatchObject({ code: 'outOfRange', field: 'posture', low: 1, high: 4 });
    expect(check({ target: rival })).toEqual({
      code: 'notOneOf',
      field: 'target',
      found: rival,
      allowed: governments,
    });
    expect(check({ from: { ...from, seat: rival } })).toMatchObject({ code: 'notOneOf', field: 'from' });
    expect(check({ draft: [threat] })).toEqual({ code: 'illegalOrder', field: 'order', index: 1, why: 'repeated' });
    expect(check({ draft: [threat, threat] })).toMatchObject({ field: 'draft', index: 1 });
    const ended = { ...from.state, ended: { kind: 'complete', seat: null } as const };
    expect(check({ from: { ...from, state: ended } })).toEqual({ code: 'gameOver', field: 'from' });
    // What a seat will order at a window to come, nobody knows.
    expect(check({ from: standpointOf(opening(soon), soon) })).toEqual({
      code: 'noWindow',
      field: 'target',
      target: soon,
      within: 0,
      nextInTurns: 1,
    });
    expect(check({ target: protector })).toMatchObject({ code: 'notOneOf', field: 'target' });
  });
});

describe('ranges of the next turn', () => {
  test('hold the share of worlds that they say, for every gauge and aim and every case', async () => {
    const request: RangesRequest = { ...RANGES, draft: [threat] };
    const { figures, targets, worlds } = await newPool().ask('ranges', request);
    expect(worlds).toBe(19);
    expect(figures.map(({ id }) => id)).toEqual(expect.arrayContaining(['strain', 'networksSecured', 'purse']));
    expect(targets.map(({ target }) => target)).toEqual(governments);
    for (const range of [...figures, ...targets]) {
      expect(range.low).toBeLessThanOrEqual(range.median);
      expect(range.median).toBeLessThanOrEqual(range.high);
      expect(range.stated).toBeGreaterThanOrEqual(0.8 - 1e-12);
      expect(range.stated).toBeLessThanOrEqual(1);
    }
    for (const { posture, reference } of targets) expect(posture).not.toBe(reference);
  });

  test('are wide where worlds differ', async () => {
    let widest = 0;
    let now: GameState = state;
    for (let turn = 0; turn < 6; turn++) {
      const answer = await newPool().ask('ranges', { ...RANGES, from: standpointOf(now, protector), worlds: 9 });
      for (const { low, high } of answer.targets) widest = Math.max(widest, high - low);
      now = resolveTurn(scenario, now, planAll(scenario, now, [protector]), { ledger: false }).state;
    }
    expect(widest).toBeGreaterThan(0.001);
  });

  test('need enough worlds for their share', () => {
    const check = (changes: Partial<RangesRequest>) => questionOf('ranges').check(scenario, { ...RANGES, ...changes });
    expect(check({})).toBeNull();
    expect(check({ worlds: 9 })).toBeNull();
    expect(check({ worlds: 8 })).toMatchObject({ code: 'outOfRange', field: 'worlds', low: 9 });
    expect(check({ share: 0.9 })).toBeNull();
    expect(check({ share: 0.95 })).toMatchObject({ field: 'worlds', low: 39 });
    expect(check({ share: 0.99 })).toMatchObject({ field: 'share', low: 0.5, high: 0.95 });
    expect(check({ targets: ['nowhere'] })).toMatchObject({ code: 'notOneOf', field: 'targets' });
  });

  test('come true as often as they say, over real turns', async () => {
    const answer = await newPool().ask('coverage', {
      seat: null,
      seed: 'coverage',
      turns: 120,
      worlds: 19,
      share: 0.8,
    });
    expect(answer.turns).toBe(120);
    expect(answer.figures.find(({ id }) => id === 'case')?.inside.of).toBeGreaterThan(200);
    expect(answer.figures.filter(({ holds }) => !holds)).toEqual([]);
    expect(answer.holds).toBe(true);
  });
});

describe('the cheapest flip', () => {
  const pool = newPool();

  test('is told by the same futures as odds', async () => {
    const flip = await flipBy(pool, { ...FLIP, ...HARD });
    expect(flip.tried).toBeGreaterThan(5);
    expect(flip.strongest).not.toBeNull();
    for (const option of [flip.strongest, flip.cheapest]) {
      if (option === null) continue;
      const [last, ...rest] = [...option.orders].reverse();
      const odds = await pool.ask('odds', { ...ODDS, ...HARD, draft: rest, order: last as Order, futures: 10 });
      if (rest.length === 0) expect(flip.without).toEqual(odds.without.reached);
      expect(option.reached).toEqual(odds.withIt.reached);
      expect(option.reached.count).toBeGreaterThan(flip.without.count);
    }
  });

  test('is the cheapest order where one decides, and none where none is needed', async () => {
    const [now = ''] = decidingIn(state, 0);
    const own = opening(now);
    const request: FlipRequest = { ...FLIP, from: standpointOf(own, now), target: now, posture: 3 };
    const { cheapest, already } = await flipBy(pool, request);
    expect(already).toBe(false);
    expect(cheapest?.orders).toMatchObject([{ kind: 'setPosture' }]);
    expect(cheapest).toMatchObject({ capital: scenario.orders.setPosture?.capital, ofTen: 10 });
    const decided = cheapest?.orders ?? [];
    const done = await flipBy(pool, { ...request, draft: decided });
    expect(done).toMatchObject({ already: true, cheapest: null, strongest: null });
  });

  test('is asked only of a government about to decide, for something that it has not done', () => {
    const check = (changes: Partial<FlipRequest>) => questionOf('flip').check(scenario, { ...FLIP, ...changes });
    expect(check({})).toBeNull();
    const { futures: _, sets: __, ...asked } = FLIP;
    expect(questionOf('flipSets').check(scenario, { ...asked, most: 3 })).toMatchObject({
      field: 'most',
      low: 1,
      high: 2,
    });
    const twice = { orders: [threat, threat], capital: 0, moneyUsdBn: 0 };
    expect(check({ sets: [twice] })).toMatchObject({ code: 'illegalOrder', field: 'sets', index: 1 });
    expect(check({ posture: from.state.states[soon]?.posture ?? 0 })).toMatchObject({ field: 'posture', high: 4 });
    const banned = structuredClone(from.state);
    Object.assign(banned.states[soon] ?? {}, { posture: 4 });
    expect(check({ from: { ...from, state: banned } })).toEqual({ code: 'nothingToAsk', field: 'posture' });
    const [later] = [...decidingIn(state, 4), ...decidingIn(state, 5), ...decidingIn(state, 6)];
    if (later !== undefined) expect(check({ target: later })).toMatchObject({ code: 'noWindow', within: 3 });
  });
});

test('what lies ahead is asked of what the seat sees: the hidden truth, the seed and home politics change nothing', async () => {
  const key = gameKey('another');
  const other: GameState = { ...state, seed: 'another', key, hidden: drawHidden(worldOf(scenario), key) };
  expect(other.hidden).not.toEqual(state.hidden);
  const seen = standpointOf(other, protector);
  const pool = newPool();
  expect(await pool.ask('odds', { ...ODDS, from: seen })).toEqual(await pool.ask('odds', ODDS));
  expect(await pool.ask('ranges', { ...RANGES, from: seen })).toEqual(await pool.ask('ranges', RANGES));
});
