/** BOU: whatever a scenario may set a coefficient to, the engine can reckon with it. */
import { expect, test } from 'vitest';
import { hashState } from '../../../src/engine/hash.ts';
import { appraise, createGame, resolveTurn, type Scenario } from '../../../src/engine/index.ts';
import { PARAMETER_IDS, PARAMETER_RULES, parameterBounds } from '../../../src/engine/model/index.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { scenario, world } from '../phases/bench.ts';

function withValues(values: Readonly<Record<string, number>>): Scenario {
  const parameters = Object.fromEntries(
    Object.entries(scenario.parameters).map(([id, p]) => {
      const value = values[id] ?? p.value;
      return [id, { ...p, value, low: Math.min(p.low, value), high: Math.max(p.high, value) }];
    }),
  );
  return { ...scenario, parameters };
}

/** Plays on; the hash refuses a state that holds a number which is none, and a decision may not rest on one. */
function play(within: Scenario, turns: number): void {
  let state = createGame(within, 'bounds', []);
  for (let turn = 0; turn < turns; turn++) {
    for (const id of world.governments) {
      for (const { posture, score } of appraise({ scenario: within, state }, id).scores)
        if (!Number.isFinite(score)) throw new RangeError(`${id} at ${posture}: ${score}`);
    }
    state = resolveTurn(within, state, {}, { ledger: false }).state;
  }
  hashState(state);
}

/** An order of two that must stand is not this test's affair. */
const kept = (values: Record<string, number>): Record<string, number> => {
  for (const [less, more] of PARAMETER_RULES.ordered) {
    const [low, high] = [
      values[less] ?? scenario.parameters[less]?.value ?? 0,
      values[more] ?? scenario.parameters[more]?.value ?? 0,
    ];
    if (low >= high) {
      values[less] = Math.min(low, high) / 2;
      values[more] = Math.max(low, high, 1e-6);
    }
  }
  return values;
};

test('BOU-01 at either bound of each coefficient the game goes on', () => {
  for (const id of PARAMETER_IDS) {
    const { least, most } = parameterBounds(PARAMETER_RULES, id);
    for (const value of [least, most]) {
      const values = kept({ [id]: value });
      // The other part of the whole makes room.
      if (id === 'usualCoverageCrews' && value === most) values.usualCoreCrews = 0;
      if (id === 'usualCoreCrews' && value === most) values.usualCoverageCrews = 1e-6;
      expect(() => play(withValues(values), 2), `${id} ${value}`).not.toThrow();
    }
  }
}, 60_000);

test('BOU-02 all at their least, or all at their most', () => {
  for (const end of ['least', 'most'] as const) {
    const values = kept(Object.fromEntries(PARAMETER_IDS.map((id) => [id, parameterBounds(PARAMETER_RULES, id)[end]])));
    Object.assign(values, { usualCoverageCrews: 0.5, usualCoreCrews: 0.5 });
    expect(() => play(withValues(values), scenario.calendar.turns), end).not.toThrow();
  }
});

test('BOU-03 a rate of interest that is next to nothing is none', () => {
  expect(() => play(withValues({ discountRate: 1e-20 }), 2)).not.toThrow();
});

test('BOU-04 the door refuses what it cannot reckon with', () => {
  const refused = (values: Readonly<Record<string, number>>): string[] => {
    const result = parseScenario(JSON.stringify(withValues(values)));
    return result.ok ? [] : result.problems.map(({ code, path }) => `${code} ${path}`);
  };
  for (const [id, value] of [
    ['rolloutYears', 0],
    ['referenceRisk', 0],
    ['memory', 1.5],
    ['severity', -1],
    ['strainStart', 101],
    ['stepExponent', 11],
    ['swapFactor', 1e7],
    ['deadlineShort', 6],
    ['usualCoverageCrews', 0.95],
  ] as const)
    expect(refused({ [id]: value }), id).toEqual([`parameterBounds $.parameters.${id}.value`]);
});
