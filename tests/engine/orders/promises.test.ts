/** PRO-01 to PRO-10: promises are commitments, made, owed, kept, broken or lapsed; the name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import {
  type Commitment,
  checkOrders,
  type GameState,
  type Order,
  type OrdersBySeat,
  observe,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { pledgeWorth, trusted } from '../../../src/engine/rules/offer.ts';
import { scorePostures } from '../../../src/engine/rules/posture.ts';
import { base, baseWorld, begin, node, p, protector } from '../../mechanisms/bench.ts';
import { effectsOf } from './bench.ts';

const TARGET = 'DEU';
const promised: Order = { kind: 'promise', target: TARGET, pledge: 'trade', demand: 3 };

function on(change: Partial<Commitment> = {}): Commitment {
  return {
    id: `${TARGET}:0:${protector}:trade`,
    kind: 'promise',
    pledge: 'trade',
    issuer: protector,
    target: TARGET,
    stake: null,
    demand: 3,
    madeTurn: 0,
    dueTurn: 6,
    status: 'open',
    settledTurn: null,
    ...change,
  };
}

const standing = (change: Partial<Commitment> = {}, edit: (s: GameState) => void = () => {}): GameState =>
  begin((s) => {
    const promise = on(change);
    s.commitments[promise.id] = promise;
    edit(s);
  });
const next = (state: GameState, orders: OrdersBySeat = {}) => resolveTurn(base, state, orders, { ledger: true });
const statusOf = (state: GameState): string | undefined => state.commitments[on().id]?.status;
const excluded = (s: GameState): void => {
  Object.assign(node(s, TARGET), { posture: 3 });
};

/** What one path moved by in the phase in which commitments are settled. */
function settled(state: GameState, path: string): number {
  return next(state)
    .ledger.filter((entry) => entry.path === path && entry.phase === 'decisions')
    .reduce((sum, { before, after }) => sum + Number(after) - Number(before), 0);
}

describe('made', () => {
  test('PRO-01 a promise is put on record, open, with a day, and costs no money', () => {
    const { after, delta, happenings } = effectsOf(begin(), protector, promised, base);
    const [made] = Object.values(after.commitments);
    expect(made).toMatchObject({ kind: 'promise', pledge: 'trade', status: 'open', demand: 3, target: TARGET });
    expect(made?.dueTurn).toBe(Math.round(p.promiseYears * baseWorld.perYear));
    expect(delta('world/protectorSpentUsdBn')).toBeNaN();
    expect(happenings.map(({ code }) => code)).toContain('promiseMade');
  });

  test('PRO-02 it weighs what it is worth as far as its issuer keeps its word, at the posture asked for and above', () => {
    const scores = (state: GameState) => scorePostures(baseWorld, state, TARGET).scores;
    const [before, after] = [scores(begin()), scores(standing())];
    const attributes = baseWorld.attributes[TARGET] ?? expect.fail();
    const worth = pledgeWorth(baseWorld, attributes, 'trade');
    expect(worth).toBeGreaterThan(0);
    const raised = after.map((score, k) => score - (before[k] ?? Number.NaN));
    expect(raised.slice(0, 3)).toEqual([0, 0, 0]);
    expect(raised[3]).toBeCloseTo(trusted(baseWorld, begin(), 0) * worth, 12);
    expect(trusted(baseWorld, begin(), 2)).toBeLessThan(trusted(baseWorld, begin(), 0));
    // Once kept, it is no longer a matter of trust.
    expect((scores(standing({ status: 'met' }))[3] ?? 0) - (before[3] ?? 0)).toBeCloseTo(worth, 12);
  });

  test('PRO-03 none is made where one stands, where it is worth nothing, or for what is reached', () => {
    const why = (state: GameState, order: Order) =>
      checkOrders(observe(base, state, protector), [order]).map(({ code }) => code);
    expect(why(standing(), promised)).toEqual(['alreadyPromised']);
    expect(why(begin(), { ...promised, target: 'GBR', pledge: 'intelligence' } as Order)).toEqual(['alreadyDone']);
    expect(why(begin(excluded), promised)).toEqual(['alreadyMet']);
    expect(why(begin(), promised)).toEqual([]);
  });
});

describe('owed', () => {
  test('PRO-04 it is owed once its target has done its part, with some turns to keep it', () => {
    const { state, happenings } = next(standing({}, excluded));
    expect(statusOf(state)).toBe('owed');
    expect(state.commitments[on().id]?.dueTurn).toBe(Math.round(p.keepYears * baseWorld.perYear));
    expect(happenings.map(({ code }) => code)).toContain('promiseOwed');
  });

  test('PRO-05 kept, it costs money and support at home, and adds to the record of words kept', () => {
    const { after, delta } = effectsOf(
      standing({ status: 'owed', dueTurn: 2 }, excluded),
      protector,
      { kind: 'keepPromise', commitment: on().id },
      base,
    );
    expect(statusOf(after)).toBe('met');
    expect(delta('world/resolve')).toBeCloseTo(p.promiseResolve);
    expect(delta('world/protectorSpentUsdBn')).toBeGreaterThan(0);
    expect(delta(`states/${protector}/support`)).toBeCloseTo(-p.keptSupport);
    const early = checkOrders(observe(base, standing(), protector), [{ kind: 'keepPromise', commitment: on().id }]);
    expect(early.map(({ code }) => code)).toEqual(['notOwed']);
  });

  test('PRO-06 silence past its day breaks it: resolve, and not honesty, pays, and strain rises', () => {
    const late = standing({ status: 'owed', dueTurn: 0 }, excluded);
    expect(statusOf(next(late).state)).toBe('backedDown');
    expect(settled(late, 'world/resolve')).toBeCloseTo(-p.brokenWord);
    expect(settled(late, 'world/honesty')).toBe(0);
    expect(settled(late, 'world/strain')).toBeCloseTo(p.brokenStrain);
    expect(next(late).happenings.map(({ code }) => code)).toContain('promiseBroken');
  });

  test('PRO-07 it lapses without a price where its target never came, or went back before it was kept', () => {
    const never = standing({ dueTurn: 0 }, (s) => {
      s.turn = 1;
    });
    const back = standing({ status: 'owed', dueTurn: 4 });
    for (const state of [never, back]) {
      expect(statusOf(next(state).state)).toBe('lapsed');
      expect(settled(state, 'world/resolve')).toBe(0);
    }
  });

  test('PRO-08 a new administration inherits every commitment: what was owed before it is owed after', () => {
    const event = base.events.find(({ id }) => id === 'newAdministration');
    const turn = event && 'turn' in event.when ? event.when.turn : expect.fail();
    const state = standing({ status: 'owed', dueTurn: turn + 1 }, (s) => {
      s.turn = turn;
      excluded(s);
    });
    const { state: after, happenings } = next(state);
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'event', event: 'newAdministration' }));
    expect(statusOf(after)).toBe('owed');
    expect(statusOf(next(after).state)).toBe('backedDown');
  });
});

describe('a pledge not to spy', () => {
  const pledge: Order = { kind: 'noSpyPledge', target: TARGET };

  test('PRO-09 it lowers the doubt of one government as far as the speaker’s claims are borne out, and stands', () => {
    const { after, delta } = effectsOf(begin(), protector, pledge, base);
    expect(delta(`states/${TARGET}/doubts/${protector}`)).toBeLessThan(0);
    expect(Object.values(after.commitments)).toMatchObject([{ pledge: 'noSpy', status: 'open', demand: 0 }]);
    const again = checkOrders(observe(base, { ...after, seats: begin().seats }, protector), [pledge]);
    expect(again.map(({ code }) => code)).toEqual(['alreadyPromised']);
    const liar = begin((s) => {
      s.world.honesty = 0.2;
    });
    const moved = effectsOf(liar, protector, pledge, base).delta(`states/${TARGET}/doubts/${protector}`);
    expect(moved).toBeGreaterThan(delta(`states/${TARGET}/doubts/${protector}`));
  });

  test('PRO-10 a leak, which comes only where the protector listens, breaks it: honesty, and not resolve, pays', () => {
    const leaky = { ...base, parameters: { ...base.parameters } };
    const hazard = base.parameters.leakHazard ?? expect.fail();
    leaky.parameters.leakHazard = { ...hazard, value: 1 };
    const later = (intention: 'never' | 'listen') => {
      let state = standing({ id: 'x', pledge: 'noSpy', demand: 0 }, (s) => {
        s.hidden.intention[protector] = intention;
      });
      const codes: string[] = [];
      const moved = { honesty: 0, resolve: 0 };
      for (let turn = 0; turn < 12; turn++) {
        const result = resolveTurn(leaky, state, {}, { ledger: true });
        codes.push(...result.happenings.map(({ code }) => code));
        for (const { path, phase, before, after: now } of result.ledger) {
          if (phase !== 'security') continue;
          if (path === 'world/honesty') moved.honesty += Number(now) - Number(before);
          if (path === 'world/resolve') moved.resolve += Number(now) - Number(before);
        }
        state = result.state;
      }
      return { codes, moved, status: state.commitments.x?.status };
    };
    const [harmless, listens] = [later('never'), later('listen')];
    expect(harmless.codes).not.toContain('leak');
    expect(harmless.status).toBe('open');
    expect(listens.codes).toContain('leak');
    expect(listens.status).toBe('backedDown');
    expect(listens.moved.honesty).toBeCloseTo(-p.brokenWord);
    expect(listens.moved.resolve).toBe(0);
  });
});
