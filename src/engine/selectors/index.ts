export { rootsOf } from '../ledger.ts';
export { appraise, compared } from './appraisal.ts';
export { calendarAt, intentBoard, moves, windowsOf } from './board.ts';
export {
  beliefOf,
  compositeOf,
  exposureOf,
  gaugesOf,
  objectivesOf,
  playableSeats,
  roleOf,
  seatKind,
} from './seats.ts';
