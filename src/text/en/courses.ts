/** The courses that the two powers steer where nobody plays them: a name each, and what it does. */
import type { Course } from '../../engine/model/index.ts';

interface CourseText {
  readonly name: string;
  readonly does: string;
}

export const courses: Readonly<Record<Course, CourseText>> = {
  coalition: {
    name: 'coalition',
    does: 'It threatens no partner, pays and signs principles, and cuts chips off only once enough of them have closed their cores.',
  },
  transactional: {
    name: 'transactional',
    does: 'It threatens before it acts, promises and pays, grants licences, and settles for less than it asked.',
  },
  unilateral: {
    name: 'unilateral',
    does: 'It bans early, threatens and carries threats out, promises nothing and settles with nobody.',
  },
  commercial: {
    name: 'commercial',
    does: 'It offers credit, investment and pledges first, warns little, and answers only what touches it most.',
  },
  forceful: {
    name: 'forceful',
    does: 'It warns first, and answers a rule against its vendors sooner and for longer, with measures in trade or rare earths held back.',
  },
  patient: {
    name: 'patient',
    does: 'It sees to parts of its own first, fills its stores, and takes fewer measures.',
  },
};

export const courseLine = '{capital}’s course: {name}. {does}';
