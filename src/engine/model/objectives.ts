/** What a role can be judged by: the objectives that the engine scores, each 0 to 100. */
import type { ObjectiveId } from './ids.ts';

/** Of the protector's seat. */
export const PROTECTOR_OBJECTIVES: readonly ObjectiveId[] = [
  'networksSecured',
  'allianceCohesion',
  'techEdge',
  'homeRollout',
  'purse',
];

/** Of the rival's seat, where the scenario gives it a role. */
export const RIVAL_OBJECTIVES: readonly ObjectiveId[] = [
  'vendorsAbroad',
  'doorsOpen',
  'ownParts',
  'commerce',
  'goodName',
  'purse',
];

/** Of a government's seat. */
export const GOVERNMENT_OBJECTIVES: readonly ObjectiveId[] = [
  'rollout',
  'security',
  'purse',
  'standing',
  'trade',
  'support',
  'partners',
  'homeVendors',
];
