/** RIV: the rival's warnings, assurances and measures in trade, and their fading. */
import { describe, expect, test } from 'vitest';
import { ally, by, game, node, p, rival, runPhase, scenario, world } from './bench.ts';

const gdp = scenario.states[ally]?.figures.gdpUsdBn.value ?? 0;
const measure = { id: `${ally}:0`, issuer: rival, target: ally, madeTurn: 0, untilTurn: 4, severity: 0.2, rerouted: 0 };
const punished = (change: object = {}, turn = 1) =>
  game((s) => {
    s.turn = turn;
    s.retaliations[measure.id] = { ...measure, ...change };
  });

describe('measures in trade', () => {
  test('RIV-01 a measure costs its target its severity, as a share of a year’s product, for each part of the year', () => {
    const { after } = runPhase('rival', punished());
    expect(node(after, ally).exportsLostUsdBn).toBeCloseTo(((0.2 / 100) * gdp) / world.perYear, 9);
  });

  test('RIV-02 what has been re-routed is not lost', () => {
    const lost = (rerouted: number): number =>
      node(runPhase('rival', punished({ rerouted })).after, ally).exportsLostUsdBn;
    expect(lost(0.5)).toBeCloseTo(lost(0) / 2, 9);
  });

  test('RIV-03 trade finds other ways, turn by turn, but never for all of it', () => {
    const rerouted = (before: number): number =>
      runPhase('rival', punished({ rerouted: before })).after.retaliations[measure.id]?.rerouted ?? Number.NaN;
    expect(rerouted(0)).toBeCloseTo(p.reroutePerYear / world.perYear, 12);
    expect(rerouted(p.rerouteMost)).toBe(p.rerouteMost);
    expect(p.rerouteMost).toBeLessThan(1);
  });

  test('RIV-04 a measure is lifted in its turn, which is told, and costs nothing in it', () => {
    const before = runPhase('rival', punished({}, 3));
    expect(before.codes).not.toContain('retaliationLifted');
    const { after, codes } = runPhase('rival', punished({}, 4));
    expect(after.retaliations).toEqual({});
    expect(codes).toContain('retaliationLifted');
    expect(node(after, ally).exportsLostUsdBn).toBe(0);
  });

  test('RIV-05 a measure ordered in a turn is felt in the same turn', () => {
    const state = game((s) => Object.assign(node(s, ally), { posture: 3, wording: 'named' }));
    const { after, codes } = runPhase('rival', state, { orders: by(rival, { kind: 'retaliate', target: ally }) });
    expect(codes).toContain('retaliation');
    expect(node(after, ally).exportsLostUsdBn).toBeGreaterThan(0);
  });

  test('RIV-06 its length lies between the figures for the shortest and the longest, as its draw falls', () => {
    const state = game((s) => Object.assign(node(s, ally), { posture: 3, wording: 'named' }));
    const length = (retaliationLength: number): number => {
      const orders = by(rival, { kind: 'retaliate', target: ally });
      const { after } = runPhase('rival', state, { orders, draws: { retaliationLength } });
      return Object.values(after.retaliations)[0]?.untilTurn ?? Number.NaN;
    };
    expect(length(0)).toBe(Math.round(p.measureYearsLow * world.perYear));
    expect(length(1)).toBe(Math.round(p.measureYearsHigh * world.perYear));
  });
});

test('RIV-07 only the target of a measure loses exports', () => {
  const { after, before } = runPhase('rival', punished());
  for (const id of world.states.filter((other) => other !== ally)) expect(node(after, id)).toEqual(node(before, id));
});

test('RIV-08 without orders and measures the rival’s phase changes nothing', () => {
  const { after, before, ledger } = runPhase('rival', game());
  expect(ledger).toEqual([]);
  expect(after).toEqual(before);
});
