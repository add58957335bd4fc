/** Newcomers with open interfaces: they mature with money and time, and help little before (MODEL 6). */
import type { PublicState } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import type { World } from './world.ts';

/** Logistic growth of their maturity in a turn: slow by itself, faster the more money is behind it. */
export function maturityGrowth(
  { p, perYear }: World,
  { openMaturity, openFundingUsdBn }: PublicState['world'],
): number {
  const rate = p.openCalm + p.openFunded * clamp01(openFundingUsdBn / p.openScaleUsdBn);
  return (rate / perYear) * openMaturity * (1 - openMaturity);
}

/** What a newcomer's bid gains, in utility: carriers take young gear for what it is. */
export function newcomerAppeal({ p }: World, { openMaturity }: PublicState['world']): number {
  return p.openWeight * openMaturity;
}

/** Part of the lost competition that newcomers leave: with more sellers, one less is missed less. */
export function competitionLeft({ p }: World, { openMaturity }: PublicState['world']): number {
  return 1 - p.openCompetition * openMaturity;
}
