/** Lets the cabinet weigh the five postures at an open window and take the best, if it beats today's. */
import type { SeatView } from '../../model/index.ts';
import type { World } from '../../rules/world.ts';
import { decideTogether } from '../effects/decide.ts';
import { checkConflict } from '../targets.ts';
import type { JointOrderRule } from '../types.ts';
import { checkWindow } from '../windows.ts';

/** Handing the choice to the cabinet spares a person no capital: it costs what a choice of one's own at the window does. */
function capitalOfSettling(_world: World, view: SeatView): number {
  const { setPosture, settle: own } = view.scenario.orders;
  return (view.state.humans.includes(view.seat) ? setPosture?.capital : undefined) ?? own?.capital ?? 0;
}

export const settle: JointOrderRule<'settle'> = {
  kind: 'settle',
  role: 'government',
  phase: 'decisions',
  options: () => [{ kind: 'settle' }],
  capital: capitalOfSettling,
  check: (_world, view, _order, before) => checkWindow(view) ?? checkConflict(before, ['setPosture', 'defer']),
  weigh: decideTogether,
};
