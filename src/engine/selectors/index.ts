export { appraise, compared, type ShownComparison, type ShownReason } from './appraisal.ts';
export { calendarAt, intentBoard, moves, windowsOf } from './board.ts';
export { largestChanges, type NumericChange, rootsOf } from './changes.ts';
export {
  alliedSecurity,
  beliefOf,
  compositeOf,
  exposureOf,
  type GaugeValue,
  gaugesOf,
  type ObjectiveValue,
  objectivesOf,
  playableSeats,
  roleOf,
  type SeatKind,
  seatKind,
  securityOf,
} from './seats.ts';
