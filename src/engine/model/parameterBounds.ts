/**
 * Within what the coefficients may be set, whoever writes a scenario: wide enough for any dispute, and never so that the engine divides by
 * nothing or reckons with a share of more than all. What is plausible is each figure's own `low` and `high`.
 */
import { NEUTRAL } from './neutral.ts';
import { PARAMETER_IDS, type ParameterId } from './parameters.ts';
import { SHARE_PARAMETERS } from './shareParameters.ts';

export interface ParameterRules {
  readonly ids: readonly string[];
  /** Those that a scenario may leave out. */
  readonly optional: readonly string[];
  /** Those that only rules before these read: files from then bring them, and nothing comes of it. */
  readonly retired: readonly string[];
  /** Divisors and scales: small or large, and never nothing. */
  readonly positive: readonly string[];
  /** Shares, probabilities, weights of a pool: from 0 to 1. */
  readonly shares: readonly string[];
  /** Points of a meter that runs from 0 to 100. */
  readonly points: readonly string[];
  /** Exponents, and factors that compound from turn to turn. */
  readonly compounding: readonly string[];
  /** Pairs of which the first must be less than the second. */
  readonly ordered: readonly (readonly [less: string, more: string])[];
  /** Parts of one whole: they sum to 1 at most. */
  readonly parts: readonly (readonly string[])[];
}

const POSITIVE_PARAMETERS: readonly ParameterId[] = [
  'chipSalesScale',
  'coFundStep',
  'coreSwapYears',
  'deadlineLong',
  'deadlineShort',
  'financeStep',
  'gearLife',
  'homeVendorFull',
  'horizonYears',
  'leaderYears',
  'openScaleUsdBn',
  'protectorBudget',
  'purseScale',
  'rationingMonths',
  'referenceRisk',
  'removalShort',
  'rivalBudget',
  'rivalPlaceFull',
  'rivalTradeScale',
  'rolloutYears',
  'standingScale',
  'subsidyStep',
  'swapYears',
  'tiedYears',
  'tradeScale',
  'urbanSites',
  'usualCoverageCrews',
  'voteSpread',
];

export const PARAMETER_RULES: ParameterRules = {
  ids: PARAMETER_IDS,
  optional: Object.keys(NEUTRAL),
  retired: ['promiseHonesty'],
  positive: POSITIVE_PARAMETERS,
  shares: SHARE_PARAMETERS,
  points: [
    'footingStrong',
    'footingWeak',
    'strainExposure',
    'strainRest',
    'strainStart',
    'supportFloor',
    'supportRest',
    'voteEven',
  ] satisfies ParameterId[],
  compounding: [
    'disputeExponent',
    'intelligenceExponent',
    'stepExponent',
    'warnFactor',
    'briefFear',
    'consultFear',
    'exportFear',
    'leadFear',
    'leadSeverity',
    'statementFear',
  ] satisfies ParameterId[],
  ordered: [
    ['deadlineShort', 'deadlineLong'],
    ['measureLow', 'measureHigh'],
  ] satisfies [ParameterId, ParameterId][],
  parts: [['usualCoverageCrews', 'usualCoreCrews']] satisfies ParameterId[][],
};

/** What a parameter's value may be at least and at most, both allowed. */
export function parameterBounds(rules: ParameterRules, id: string): { readonly least: number; readonly most: number } {
  const least = rules.positive.includes(id) ? 1e-6 : 0;
  if (rules.shares.includes(id)) return { least, most: 1 };
  if (rules.points.includes(id)) return { least, most: 100 };
  return { least, most: rules.compounding.includes(id) ? 10 : 1e6 };
}
