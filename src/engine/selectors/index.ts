export { isUnder } from '../ledger.ts';
export { clockOf } from './actClock.ts';
export { type Advice, adviceOf } from './advice.ts';
export { appraise, appraiseRule, compared, comparedScores, postureAhead } from './appraisal.ts';
export { calendarAt, dilemmasOf, hintsOf, intentBoard, moves, windowsOf } from './board.ts';
export { recordsBehind, traitsOf, turningReason } from './character.ts';
export { decisionBefore, dueTurnOf } from './dues.ts';
export { type Fate, fatesOf, type OrderFate, type PlayedTurn } from './fates.ts';
export { beginningOf, figureAt } from './figures.ts';
export { allianceValueOf, radioInUse, retaliationExposureOf } from './lenses.ts';
export { partsOf } from './parts.ts';
export { planningSeats } from './planningSeats.ts';
export { nextElection, touching } from './reach.ts';
export { decidedAt, withChanges } from './replayed.ts';
export { RISK_BOUNDS, risksOf } from './risks.ts';
export { rootsOf, weighedRoots } from './roots.ts';
export {
  compositeOf,
  compositeSettled,
  courseOf,
  exposureOf,
  gaugesOf,
  harmFeltOf,
  objectivesOf,
  playableSeats,
  roleOf,
  seatKind,
  standingsOf,
  voteOddsOf,
} from './seats.ts';
export { silenceOf } from './silence.ts';
export { figureOf, variablesOf } from './termVariables.ts';
