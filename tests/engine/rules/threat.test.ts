/** THR-01 to THR-08: which threats are believed, and what they weigh. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import type { Commitment, GameState } from '../../../src/engine/index.ts';
import { credibility, threatWeights } from '../../../src/engine/rules/threat.ts';
import { base, protector as baseProtector, baseWorld, begin } from '../../mechanisms/bench.ts';
import { ally, decider, game, grandStake, loner, p, protector, scenario, smallStake, world } from '../orders/bench.ts';

function threat(change: Partial<Commitment> = {}): Commitment {
  const target = change.target ?? ally;
  const stake = change.stake ?? smallStake;
  return {
    id: `${target}:0:${protector}:${stake}`,
    kind: 'threat',
    pledge: null,
    issuer: protector,
    target,
    stake,
    demand: 3,
    madeTurn: 0,
    dueTurn: 4,
    status: 'open',
    settledTurn: null,
    ...change,
  };
}

const standing = (threats: readonly Commitment[], resolve = 0.8): GameState =>
  game((s) => {
    s.world.resolve = resolve;
    for (const one of threats) s.commitments[one.id] = one;
  });
const ownCost = (stake: string): number => scenario.stakes[stake]?.ownCost.value ?? Number.NaN;
const atStake = (stake: string): number => base.stakes[stake]?.weight.value ?? Number.NaN;
const share = (stake: string): number => scenario.stakes[stake]?.weight.value ?? Number.NaN;

describe('belief', () => {
  test('THR-01 a threat is believed as far as its issuer keeps its word and could bear to carry it out', () => {
    const state = standing([threat()]);
    expect(credibility(world, state, threat())).toBeCloseTo(0.8 * (1 - ownCost(smallStake)), 12);
    expect(credibility(world, standing([threat()], 0.2), threat())).toBeCloseTo(0.2 * (1 - ownCost(smallStake)), 12);
  });

  test('THR-02 a small threat is believed and a grand one is not, because a grand one would hurt its issuer too', () => {
    const state = standing([]);
    expect(ownCost(grandStake)).toBeGreaterThan(ownCost(smallStake));
    expect(credibility(world, state, { issuer: protector, target: ally, stake: smallStake })).toBeGreaterThan(0.5);
    expect(credibility(world, state, { issuer: protector, target: ally, stake: grandStake })).toBeLessThan(0.25);
  });

  test('THR-03 every further open threat takes from the belief in all of them: not all can be punished', () => {
    const [one, two, three] = [threat(), threat({ target: decider }), threat({ target: loner })];
    const believed = (...threats: Commitment[]): number => credibility(world, standing(threats), one);
    expect(believed(one, two)).toBeCloseTo(believed(one) * (1 - p.crowding), 12);
    expect(believed(one, two, three)).toBeCloseTo(believed(one) * (1 - 2 * p.crowding), 12);
    expect(believed(one, { ...two, status: 'backedDown' })).toBe(believed(one));
  });
});

describe('weight', () => {
  test('THR-04 it weighs what is at stake, as far as it is believed', () => {
    const [weight] = threatWeights(world, standing([threat()]), ally);
    expect(weight).toBeCloseTo(share(smallStake) * 0.8 * (1 - ownCost(smallStake)), 12);
  });

  test('THR-05 in the base game the smallest threat weighs more with its target than the grandest, though far less is at stake', () => {
    const stakes = Object.keys(base.stakes).sort((a, b) => atStake(a) - atStake(b));
    const weight = (stake: string): number => {
      const state = begin((s) => {
        s.commitments.one = threat({ id: 'one', issuer: baseProtector, target: 'DEU', stake });
      });
      return threatWeights(baseWorld, state, 'DEU')[0] ?? Number.NaN;
    };
    const [smallest = '', grandest = ''] = [stakes[0], stakes.at(-1)];
    expect(atStake(grandest)).toBeGreaterThan(2 * atStake(smallest));
    expect(weight(smallest)).toBeGreaterThan(weight(grandest));
  });

  test('THR-06 it weighs on every posture below the demand, on no other, and on nobody else', () => {
    const state = standing([threat()]);
    const [at0 = 0, at1, at2, at3, at4] = threatWeights(world, state, ally);
    expect(at0).toBeGreaterThan(0);
    expect([at1, at2, at3, at4]).toEqual([at0, at0, 0, 0]);
    expect(threatWeights(world, state, decider)).toEqual([0, 0, 0, 0, 0]);
  });

  test('THR-07 one carried out presses on, by the hope that meeting the demand restores what was lost', () => {
    const [weight] = threatWeights(world, standing([threat({ status: 'carriedOut' })]), ally);
    expect(weight).toBeCloseTo(share(smallStake) * p.restorationHope, 12);
  });

  test('THR-08 one that is met or withdrawn weighs nothing', () => {
    for (const status of ['met', 'backedDown'] as const)
      expect(threatWeights(world, standing([threat({ status })]), ally)).toEqual([0, 0, 0, 0, 0]);
  });
});
