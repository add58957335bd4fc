/** The composite with the measures that stand counted to their end: what they cost is what the turns then bring. */
import { expect, test } from 'vitest';
import {
  compositeOf,
  compositeSettled,
  type GameState,
  observe,
  planAll,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { exportLossesAhead } from '../../../src/engine/rules/retaliation.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { governments, opening, scenario } from '../../lab/support.ts';

const [seat = ''] = governments;
const world = worldOf(scenario);
const TURNS = 4;

function punished(untilTurn: number): GameState {
  const state = opening(seat);
  const measure = {
    id: 'm',
    issuer: scenario.powers.rival,
    target: seat,
    madeTurn: 0,
    untilTurn,
    severity: 0.4,
    rerouted: 0.1,
  };
  return { ...state, retaliations: { m: measure } };
}

function exportsLostAfter(state: GameState, turns: number): number {
  let now = state;
  for (let turn = 0; turn < turns; turn++) {
    now = resolveTurn(scenario, now, planAll(scenario, now, [seat]), { ledger: false }).state;
  }
  return now.states[seat]?.exportsLostUsdBn ?? 0;
}

test('what measures will still cost is what the turns until their end then take', () => {
  const ahead = exportLossesAhead(world, punished(TURNS), seat);
  expect(ahead).toBeGreaterThan(0);
  expect(exportsLostAfter(punished(TURNS), TURNS + 1) - exportsLostAfter(opening(seat), TURNS + 1)).toBeCloseTo(
    ahead,
    9,
  );
});

test('nothing is counted beyond the end of the game', () => {
  const { turns } = scenario.calendar;
  expect(exportLossesAhead(world, punished(turns + 50), seat)).toBe(exportLossesAhead(world, punished(turns), seat));
});

test('the composite lies lower by as much of the aim as that is, and by no more than there is of it', () => {
  const plain = observe(scenario, opening(seat), seat);
  expect(compositeSettled(plain)).toBe(compositeOf(plain));
  const short = observe(scenario, punished(TURNS), seat);
  const long = observe(scenario, punished(2 * TURNS), seat);
  expect(compositeSettled(short)).toBeLessThan(compositeOf(short));
  expect(compositeSettled(long)).toBeLessThan(compositeSettled(short));
  const ruined = {
    ...long,
    state: { ...long.state, scores: { ...long.state.scores, [seat]: { ...long.state.scores[seat], trade: 0 } } },
  };
  expect(compositeSettled(ruined)).toBe(compositeOf(ruined));
});
