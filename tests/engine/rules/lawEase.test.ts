/** A security law has the powers ready: it takes a part off the cost of any step up, and nothing off a step back. */
import { expect, test } from 'vitest';
import type { Appraisal, GameState, Posture } from '../../../src/engine/index.ts';
import { appraise } from '../../../src/engine/rules/posture.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { decider, game, scenario } from '../orders/bench.ts';

const EASE = 0.15;
const unit = {
  value: EASE,
  low: 0,
  high: 0.3,
  unit: 'share',
  meaning: 'ease',
  sources: ['judgement'],
  confidence: 'low',
} as const;
const eased = worldOf({ ...scenario, parameters: { ...scenario.parameters, lawEase: unit } });
const plain = worldOf(scenario);

const at = (securityLaw: boolean): GameState =>
  game((s) => {
    const node = s.states[decider];
    if (!node) throw new RangeError(decider);
    node.posture = 2 as Posture;
    node.securityLaw = securityLaw;
  });
const stepTo = ({ scores }: Appraisal, k: number): number => scores[k]?.terms.step ?? Number.NaN;

test('a law takes its share off steps up, in the same words', () => {
  const without = appraise(eased, at(false), decider);
  const law = appraise(eased, at(true), decider);
  expect(law.scores[4]?.wording).toBe(without.scores[4]?.wording);
  expect(stepTo(without, 4)).toBeLessThan(0);
  expect(stepTo(law, 4)).toBeCloseTo((1 - EASE) * stepTo(without, 4), 12);
});

test('a law takes nothing off steps back', () => {
  expect(stepTo(appraise(eased, at(true), decider), 0)).toBe(stepTo(appraise(eased, at(false), decider), 0));
});

test('without the coefficient a law leaves steps as they are', () => {
  expect(stepTo(appraise(plain, at(true), decider), 4)).toBe(stepTo(appraise(plain, at(false), decider), 4));
});
