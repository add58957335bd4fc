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

/** Of a government's seat. */
export const GOVERNMENT_OBJECTIVES: readonly ObjectiveId[] = [
  'rollout',
  'security',
  'purse',
  'standing',
  'trade',
  'support',
];
