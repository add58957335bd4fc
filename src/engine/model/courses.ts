/** The courses that the two powers can steer where nobody plays them: drawn for a game, and known to all from its first turn. */

/** Of the protector: it acts alone, brings partners along, or deals. */
export const PROTECTOR_COURSES = ['coalition', 'transactional', 'unilateral'] as const;
/** Of the rival: it trades, answers hard, or waits. */
export const RIVAL_COURSES = ['commercial', 'forceful', 'patient'] as const;

export type ProtectorCourse = (typeof PROTECTOR_COURSES)[number];
export type RivalCourse = (typeof RIVAL_COURSES)[number];
export type Course = ProtectorCourse | RivalCourse;

/** How likely each course is, for each power; they sum to 1. A course that is left out is not steered; a power that is left out may steer any. */
export interface CourseSpec {
  readonly protector?: Readonly<Partial<Record<ProtectorCourse, number>>>;
  readonly rival?: Readonly<Partial<Record<RivalCourse, number>>>;
}
