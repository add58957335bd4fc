/** Lets the cabinet weigh the five postures at an open window and take the best, if it beats today's. */
import { decideTogether } from '../effects/decide.ts';
import { checkConflict } from '../targets.ts';
import type { JointOrderRule } from '../types.ts';
import { checkWindow } from '../windows.ts';

export const settle: JointOrderRule<'settle'> = {
  kind: 'settle',
  role: 'government',
  phase: 'decisions',
  options: () => [{ kind: 'settle' }],
  check: (_world, view, _order, before) => checkWindow(view) ?? checkConflict(before, ['setPosture', 'defer']),
  applyTogether: decideTogether,
};
