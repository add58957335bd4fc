/** TIM: what a quarter does, turns of any length do in the same time. */
import { expect, test } from 'vitest';
import { perTurn, turnsIn } from '../../../src/engine/rules/time.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { ally, game, node, p, runPhase, scenario, world } from '../phases/bench.ts';

const paced = (turnsPerYear: number) => ({ ...scenario, calendar: { ...scenario.calendar, turnsPerYear } });

test('TIM-01 a share a quarter is itself in quarters, and comes to the same over a year in turns of any length', () => {
  expect(perTurn(worldOf(paced(4)), 0.1)).toBeCloseTo(0.1, 12);
  for (const perYear of [1, 2, 12]) {
    let left = 1;
    for (let turn = 0; turn < perYear; turn++) left *= 1 - perTurn(worldOf(paced(perYear)), 0.1);
    expect(left).toBeCloseTo(0.9 ** 4, 10);
  }
});

test('TIM-02 years are whole turns, at least one', () => {
  expect(turnsIn(world, 1)).toBe(world.perYear);
  expect(turnsIn(world, 0.01)).toBe(1);
  expect(turnsIn(worldOf(paced(2)), 2.3)).toBe(5);
});

test('TIM-03 memory, the demand, fear, the records, support and strain fade by the year and not by the turn', () => {
  const yearly = paced(1);
  const state = game((s) => {
    Object.assign(node(s, ally), { pressed: 1, severity: 2, support: 90 });
    Object.assign(s.world, { resolve: 0, strain: 90 });
  });
  const kept = (quarterly: number): number => (1 - quarterly) ** 4;
  const pressed = node(runPhase('pressure', state, { within: yearly }).after, ally);
  expect(pressed.pressed).toBeCloseTo(kept(p.pressFade), 12);
  expect(pressed.severity - 1).toBeCloseTo(kept(p.severityFade), 12);
  const scored = runPhase('scoring', state, { within: yearly }).after;
  expect(p.resolveRest - scored.world.resolve).toBeCloseTo(p.resolveRest * kept(p.recordRecovery), 12);
  expect(node(scored, ally).support - p.supportRest).toBeCloseTo((90 - p.supportRest) * kept(p.supportPull), 9);
});

test('TIM-04 beliefs stay within 0 and 1 while evidence seeps out', () => {
  const state = game((s) => {
    for (const belief of Object.values(node(s, ally).beliefs)) Object.assign(belief, { listen: 1, disrupt: 1 });
    s.turn = 3;
  });
  const { ledger } = runPhase('pressure', state);
  for (const { path, after } of ledger.filter(({ path }) => path.includes('/beliefs/')))
    expect(Number(after), path).toBeLessThanOrEqual(1);
});
