/** The lab of one game as its pages use it. */
import type { Lab } from '../../session/lab/types.ts';
import { createInquiries, type Inquiries } from './inquiries.ts';
import { createRun, type Run } from './run.ts';

export interface LabUi {
  /** Of orders that might be given. */
  readonly inquiries: Inquiries;
  /** Of the game that is over. */
  readonly luck: Run<'luck'>;
  readonly turningPoints: Run<'turningPoints'>;
  readonly assumptions: Run<'assumptions'>;
  readonly place: Run<'place'>;
  readonly bots: Lab['bots'];
}

export function createLabUi(lab: Lab): LabUi {
  return {
    inquiries: createInquiries(lab),
    luck: createRun(lab, 'luck'),
    turningPoints: createRun(lab, 'turningPoints'),
    assumptions: createRun(lab, 'assumptions'),
    place: createRun(lab, 'place'),
    bots: (seat) => lab.bots(seat),
  };
}
