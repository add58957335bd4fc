import * as z from 'zod/mini';
import { doc, number } from './basic.ts';

const likely = (what: string) => z.exactOptional(number(0, 1, `How likely it is that the power ${what}.`));

export const coursesSchema = doc(
  z.strictObject({
    protector: z.exactOptional(
      doc(
        z.strictObject({
          coalition: likely('brings partners along'),
          transactional: likely('deals'),
          unilateral: likely('acts alone'),
        }),
        'Of the protector; they sum to 1.',
      ),
    ),
    rival: z.exactOptional(
      doc(
        z.strictObject({
          commercial: likely('trades'),
          forceful: likely('answers hard'),
          patient: likely('waits'),
        }),
        'Of the rival; they sum to 1.',
      ),
    ),
  }),
  'Which course each power steers where nobody plays it: one is drawn for a game, and all can see it.',
);
