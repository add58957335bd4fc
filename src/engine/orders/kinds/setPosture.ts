/** A government's own choice of a rule: at a window, or out of cycle at a price (MODEL 1 and 4). */
import { orderCause } from '../../ledger.ts';
import { POSTURES, type Posture, type SeatView, type SetPosture, type Wording } from '../../model/index.ts';
import { reasonsBetween } from '../../rules/decision.ts';
import { appraise, appraiseRule, wordingsFor } from '../../rules/posture.ts';
import { turnsIn } from '../../rules/time.ts';
import type { World } from '../../rules/world.ts';
import { adoptPosture } from '../effects/adoptPosture.ts';
import { checkConflict, nodeOf } from '../targets.ts';
import { type JointOrderRule, type Refusal, refuse } from '../types.ts';
import { isWindowOpen } from '../windows.ts';

const LOWEST_CAP = 0.1;
const HIGHEST_CAP = 0.5;

export const setPosture: JointOrderRule<'setPosture'> = {
  kind: 'setPosture',
  role: 'government',
  phase: 'decisions',
  options(world, view) {
    const today = nodeOf(view.state.states, view.seat).posture;
    return POSTURES.filter((posture) => posture !== today).flatMap((posture) =>
      wordingsFor(posture).flatMap((wording) => versions(world, posture, wording)),
    );
  },
  capital: (world, view) =>
    (view.scenario.orders.setPosture?.capital ?? 0) + (isWindowOpen(view) ? 0 : world.p.outOfCycleCapital),
  check(world, view, order, before) {
    return checkForm(world, order) ?? checkChange(view, order) ?? checkConflict(before, ['settle', 'defer']);
  },
  weigh(ctx, given) {
    const choices = given.map((g) => {
      const { scores, today } = appraise(ctx.world, ctx.state, g.seat);
      const reference = scores[today];
      // The rule in the words, by the date and with the cap that were ordered, which need not be the best version of its posture.
      const rule = appraiseRule(ctx.world, ctx.state, g.seat, g.order);
      return { ...g, reasons: reference ? reasonsBetween(reference, rule) : [] };
    });
    return () => {
      for (const { seat, order, reasons, index } of choices) {
        adoptPosture(ctx, seat, order, reasons, [orderCause(ctx, { seat, order, index })]);
      }
    };
  },
};

/** Openness needs no words against anybody; a ban with a removal date cannot be kept quiet. */
function versions(world: World, posture: Posture, wording: Wording): SetPosture[] {
  const rule: SetPosture = { kind: 'setPosture', posture, wording, deadline: null, cap: null };
  if (posture === 2) return [world.p.usualCap, null].map((cap) => ({ ...rule, cap }));
  if (posture < 4) return [rule];
  return [world.p.deadlineShort, world.p.deadlineLong].map((years) => ({ ...rule, deadline: turnsIn(world, years) }));
}

/** Cap, deadline and wording belong to postures of their own. */
function checkForm(world: World, order: SetPosture): Refusal | null {
  const { posture, wording, cap, deadline } = order;
  if (!wordingsFor(posture).includes(wording)) return refuse('malformed', { field: 'wording' });
  if (cap !== null && posture !== 2) return refuse('malformed', { field: 'cap' });
  if ((deadline !== null) !== (posture === 4)) return refuse('malformed', { field: 'deadline' });
  if (cap !== null && (cap < LOWEST_CAP || cap > HIGHEST_CAP)) {
    return refuse('outOfRange', { field: 'cap', low: LOWEST_CAP, high: HIGHEST_CAP });
  }
  const low = turnsIn(world, world.p.deadlineShort / 2);
  const high = turnsIn(world, world.p.deadlineLong * 1.5);
  return deadline !== null && (deadline < low || deadline > high)
    ? refuse('outOfRange', { field: 'deadline', low, high })
    : null;
}

function checkChange(view: SeatView, order: SetPosture): Refusal | null {
  const node = nodeOf(view.state.states, view.seat);
  const due = order.deadline === null ? null : view.state.turn + order.deadline;
  const same =
    order.posture === node.posture &&
    order.wording === node.wording &&
    order.cap === node.cap &&
    due === node.removalDue;
  return same ? refuse('noChange') : null;
}
