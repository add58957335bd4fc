/** Each risk that an adviser names is there: held against the state by a second reckoning, over whole games. */
import { describe, expect, test } from 'vitest';
import {
  createGame,
  observe,
  planAll,
  type Risk,
  resolveTurn,
  type SeatView,
  windowsOf,
} from '../../../src/engine/index.ts';
import { adviceOf, appraise, RISK_BOUNDS as B, risksOf, roleOf } from '../../../src/engine/selectors/index.ts';
import { BOTS } from '../../../src/lab/index.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';
import { figureAt } from './figureAt.ts';

type Play = readonly [world: typeof archipelago, seat: string, bot: 'random' | 'pass' | 'coalition' | 'unilateral'];
const PLAYS: readonly Play[] = [
  [archipelago, archipelago.scenario.powers.protector, 'random'],
  [archipelago, 'ORV', 'random'],
  [archipelago, 'ORV', 'pass'],
  [chillyReception, 'USA', 'unilateral'],
  [chillyReception, 'DEU', 'random'],
  [chillyReception, 'AUS', 'pass'],
];

function seen([{ scenario }, seat, bot]: Play): SeatView[] {
  let state = createGame(scenario, `risks/${seat}`, [seat]);
  const views = [observe(scenario, state, seat)];
  while (state.ended === null) {
    const own = { [seat]: BOTS[bot].orders(observe(scenario, state, seat), 'risks') };
    state = resolveTurn(scenario, state, { ...planAll(scenario, state, [seat]), ...own }, { ledger: false }).state;
    views.push(observe(scenario, state, seat));
  }
  return views;
}

const games = new Map(PLAYS.map((play) => [play, seen(play)] as const));

/** Whether the figure stands past its threshold, read from the state anew. */
function isThere({ state, seat, scenario }: SeatView, { code, data, path }: Risk): boolean {
  const at = (of: string): number => Number(figureAt(state, of));
  const due = (turn: number): number => turn - state.turn;
  switch (code) {
    case 'strain':
      return at(path) >= B.strain && data.value === at(path);
    case 'support':
      return at(path) - (scenario.parameters.supportFloor?.value ?? 0) <= B.support && data.value === at(path);
    case 'election':
      return (
        data.chance >= B.defeat &&
        scenario.states[seat]?.windows.some((one) => one.turn === data.turn && one.kind === 'election') === true
      );
    case 'threatCalled':
    case 'threatened':
    case 'promiseOwed': {
      const c = state.commitments[path.slice('commitments/'.length)];
      if (!c) return false;
      if (code === 'promiseOwed') return c.status === 'owed' && c.issuer === seat && c.target === data.target;
      const open = c.kind === 'threat' && c.status === 'open' && (state.states[c.target]?.posture ?? 0) < c.demand;
      return open && (code === 'threatened' ? c.target === seat : c.issuer === seat && due(c.dueTurn) <= B.soon);
    }
    case 'recordLow':
    case 'claimsLow':
      return at(path) <= B.record && seat === scenario.powers.protector;
    case 'ruleWears':
      return at(path) <= B.compliance && data.value === at(path) && at(`states/${data.state}/posture`) >= 2;
    case 'purseEmpty':
      return at(path) > 0;
    case 'windowCloses': {
      const { scores } = appraise({ scenario, state }, data.state);
      const today = at(`states/${data.state}/posture`);
      const gap =
        (scores.find(({ posture }) => posture === today)?.score ?? 0) -
        (scores.find(({ posture }) => posture === data.posture)?.score ?? 0);
      const [now, later] = windowsOf({ scenario, state, seat }, data.state);
      const tightens = Object.values(state.intents).some(
        ({ seat: id, dueTurn, action }) =>
          id === data.state && dueTurn === state.turn && action.kind === 'setPosture' && action.posture > today,
      );
      return (
        !tightens &&
        gap > 0 &&
        gap <= B.reach &&
        data.posture > today &&
        now?.turn === state.turn &&
        (later?.turn ?? null) === data.next
      );
    }
    case 'loosening':
    case 'measure':
      return Object.values(state.intents).some(({ action, dueTurn, seat: issuer }) =>
        code === 'measure'
          ? action.kind === 'retaliate' && action.target === data.target && dueTurn === data.turn
          : action.kind === 'setPosture' &&
            issuer === data.state &&
            action.posture < at(`states/${data.state}/posture`),
      );
    case 'removalLate':
      return data.share >= B.gear && state.states[data.state]?.removalDue === data.turn && due(data.turn) <= B.dated;
    case 'licenceEnds':
      return at(path) === data.turn && due(data.turn) >= 0 && due(data.turn) <= B.dated;
    case 'substitution':
      return at(path) >= B.substitution && scenario.vendors[data.vendor]?.home === scenario.powers.rival;
    case 'shortSupply':
      return at(path) <= B.supply && at(`states/${seat}/gear/ordersRan/${data.vendor}`) >= B.orders;
    case 'ownWindow':
      return windowsOf({ scenario, state, seat }, seat)[0]?.inTurns === 0;
    case 'lockIn': {
      const restricted = Object.keys(scenario.vendors).filter(
        (id) => scenario.vendors[id]?.home === scenario.powers.rival,
      );
      const ordered = restricted.reduce((sum, id) => sum + at(`states/${seat}/gear/ordersRan/${id}`), 0);
      return data.share >= B.lockIn && Math.abs(data.ordered - ordered) < 1e-9 && ordered >= B.orders;
    }
    case 'provoked':
    case 'measureStands': {
      const stands = Object.values(state.retaliations).filter(
        (one) => one.target === seat && one.untilTurn > state.turn,
      );
      return code === 'provoked'
        ? stands.length === 0 && at(path) >= 2
        : stands.some(({ untilTurn }) => untilTurn === data.turn);
    }
    case 'orderShare':
      return at(path) >= B.market && scenario.vendors[data.vendor]?.home === scenario.powers.rival;
    case 'aimLow':
      return at(path) <= B.aim && data.value === at(path);
  }
}

describe.each(PLAYS.map((play) => [play[0].scenario.id, play[1], play[2], play] as const))(
  '%s, %s, %s',
  (_id, _seat, _bot, play) => {
    const views = games.get(play) ?? [];

    test('every risk named is there, has a place in the state, and stands once', () => {
      for (const view of views) {
        const risks = risksOf(view);
        expect(new Set(risks.map(({ key }) => key)).size).toBe(risks.length);
        for (const risk of risks) {
          expect(isThere(view, risk), `${view.state.turn} ${risk.key} ${JSON.stringify(risk.data)}`).toBe(true);
          expect(figureAt(view.state, risk.path), risk.path).toBeDefined();
          expect(risk.weight).toBeGreaterThan(0);
        }
      }
    });

    test('each office names one of its own field, no two the same, and its usual line where there is none', () => {
      views.forEach((view, turn) => {
        const advice = adviceOf(views.slice(0, turn + 1));
        const { advisers } = roleOf(view.scenario, view.seat);
        expect(advice.map(({ office }) => office)).toEqual(advisers.map(({ office }) => office));
        advisers.forEach(({ line, later = [] }, at) => {
          expect([line, ...later]).toContain(advice[at]?.line);
        });
        const keys = advice.flatMap(({ risk }) => risk?.key ?? []);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { risk, field } of advice) {
          if (risk !== null && field !== undefined) expect(risk.fields).toContain(field);
          const free = risksOf(view).filter(
            ({ key, fields }) => !keys.includes(key) && (field === undefined || fields.includes(field)),
          );
          if (risk === null) expect(free).toEqual([]);
        }
      });
    });

    test('no office says the same three turns running where something else is free', () => {
      const said = views.map((_, turn) => adviceOf(views.slice(0, turn + 1)));
      said.forEach((now, turn) => {
        if (turn < 2) return;
        const keys = now.flatMap(({ risk }) => risk?.key ?? []);
        now.forEach(({ risk, field }, index) => {
          const thrice = [turn - 1, turn - 2].every((past) => said[past]?.[index]?.risk?.key === risk?.key);
          if (risk === null || !thrice) return;
          const view = views[turn];
          const free =
            view === undefined
              ? []
              : risksOf(view).filter(
                  ({ key, fields }) => !keys.includes(key) && (field === undefined || fields.includes(field)),
                );
          expect(free.map(({ key }) => key)).toEqual([]);
        });
      });
    });
  },
);

test('the games hold most kinds of risk, and turns in which an adviser has none', () => {
  const codes = new Set<string>();
  let silent = 0;
  for (const views of games.values()) {
    for (const view of views) for (const { code } of risksOf(view)) codes.add(code);
    views.forEach((_, turn) => {
      silent += adviceOf(views.slice(0, turn + 1)).filter(({ risk }) => risk === null).length;
    });
  }
  expect([...codes].sort()).toEqual(expect.arrayContaining(['aimLow', 'measure', 'ruleWears', 'windowCloses']));
  expect(codes.size).toBeGreaterThanOrEqual(9);
  expect(silent).toBeGreaterThan(0);
});
