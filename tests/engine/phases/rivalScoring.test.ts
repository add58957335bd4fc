/** RIV: the rival's objectives are counted as it sees its own interests, and move nothing else. */
import { describe, expect, test } from 'vitest';
import { createGame, type GameState, planAll, RIVAL_OBJECTIVES, resolveTurn } from '../../../src/engine/index.ts';
import { rivalObjectives, rivalParts } from '../../../src/engine/rules/rivalScoring.ts';
import { objectivesFor, securedShares } from '../../../src/engine/rules/scoring.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';
import { editable } from './bench.ts';

const { scenario } = chillyReception;
const world = worldOf(scenario);
const [large] = [...world.byWeight];
const government = large ?? '';
const vendor = world.restricted[0] ?? '';

function scoresOf(edit: (state: GameState) => void): Readonly<Record<string, number>> {
  const state = structuredClone(createGame(scenario, 'rival'));
  edit(state);
  return rivalObjectives(world, state);
}
const before = scoresOf(() => {});
/** What an edit does to each objective. */
function moved(edit: (state: GameState) => void): Record<string, number> {
  const after = scoresOf(edit);
  const entries = RIVAL_OBJECTIVES.map((id) => [id, (after[id] ?? Number.NaN) - (before[id] ?? Number.NaN)] as const);
  return Object.fromEntries(entries.filter(([, by]) => by !== 0));
}
const at = (state: GameState, id = government) => {
  const node = state.states[id];
  if (!node) throw new RangeError(id);
  return node;
};

describe('the rival’s objectives', () => {
  test('RIV-01 new orders won abroad and restricted radio in use raise the place of its vendors, and nothing else', () => {
    const orders = moved((s) => Object.assign(s.vendors[vendor] ?? {}, { orderShare: 0 }));
    expect(Object.keys(orders)).toEqual(['vendorsAbroad']);
    expect(orders.vendorsAbroad).toBeLessThan(0);
    const swapped = moved((s) => {
      const { ran4g } = at(s).gear;
      for (const v of world.restricted) editable(ran4g)[v] = 0;
    });
    expect(Object.keys(swapped)).toEqual(['vendorsAbroad']);
    expect(swapped.vendorsAbroad).toBeLessThan(0);
  });

  test('RIV-02 a door closes with exclusion, in part with a rule for the core, and not with vetting', () => {
    const doors = (posture: 0 | 1 | 2 | 3 | 4): number =>
      scoresOf((s) => Object.assign(at(s), { posture })).doorsOpen ?? 0;
    expect(doors(1)).toBe(doors(0));
    expect(doors(2)).toBeLessThan(doors(1));
    expect(doors(3)).toBeLessThan(doors(2));
    expect(doors(4)).toBe(doors(3));
    expect(doors(1) - doors(2)).toBeCloseTo((1 - world.p.rivalCoreDoor) * (doors(1) - doors(3)), 9);
  });

  test('RIV-03 parts of its own are what its vendors can replace', () => {
    const all = scoresOf((s) => {
      for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { substitution: 1 });
    });
    expect(all.ownParts).toBeCloseTo(100, 9);
  });

  test('RIV-04 trade is lost by measures and by bans on chips, at the same rate', () => {
    const byMeasures = moved((s) => Object.assign(at(s), { exportsLostUsdBn: 10 }));
    const byBans = moved((s) => Object.assign(s.world, { chipSalesLostUsdBn: 10 }));
    expect(Object.keys(byMeasures)).toEqual(['commerce']);
    expect(byMeasures.commerce).toBeLessThan(0);
    expect(byBans.commerce).toBeCloseTo(byMeasures.commerce ?? Number.NaN, 9);
  });

  test('RIV-05 its name gains by its record and suffers by resentment', () => {
    expect(moved((s) => Object.assign(s.world, { rivalRecord: 1 })).goodName).toBeGreaterThan(0);
    expect(moved((s) => Object.assign(at(s), { resentment: 1 })).goodName).toBeLessThan(0);
  });

  test('RIV-06 its purse is empty once its budget is spent', () => {
    expect(before.purse).toBe(100);
    expect(scoresOf((s) => Object.assign(at(s, world.rival), { spentUsdBn: world.p.rivalBudget / 4 })).purse).toBe(75);
    expect(scoresOf((s) => Object.assign(at(s, world.rival), { spentUsdBn: world.p.rivalBudget })).purse).toBe(0);
  });

  test('RIV-07 are told by the variables behind them', () => {
    const state = createGame(scenario, 'rival');
    for (const id of RIVAL_OBJECTIVES) {
      const parts = rivalParts(world, state, id);
      expect(parts.length).toBeGreaterThan(0);
      for (const { value } of parts) expect(Number.isFinite(value)).toBe(true);
    }
  });
});

test.each([archipelago, chillyReception])(
  'RIV-08 whether the rival is scored moves no order and no other score',
  ({ scenario: scored }) => {
    const { rivalRole, ...unscored } = scored;
    expect(rivalRole).toBeDefined();
    const { rival } = scored.powers;
    let state = createGame(scored, 'aims');
    let without = createGame(unscored, 'aims');
    for (let turn = 0; turn < 3; turn++) {
      expect(Object.keys(state.scores[rival] ?? {})).toEqual(RIVAL_OBJECTIVES);
      expect(without.scores[rival]).toEqual({});
      expect({ ...state, scores: { ...state.scores, [rival]: {} } }).toEqual(without);
      const orders = planAll(scored, state, []);
      expect(orders).toEqual(planAll(unscored, without, []));
      state = resolveTurn(scored, state, orders, { ledger: false }).state;
      without = resolveTurn(unscored, without, orders, { ledger: false }).state;
    }
    const secured = securedShares(worldOf(scored), state);
    expect(state.scores[rival]).toEqual(objectivesFor(worldOf(scored), state, rival, secured));
  },
);
