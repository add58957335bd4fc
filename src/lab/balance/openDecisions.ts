/** Decisions that can still go either way, as far as anybody can say who does not know home politics and chance. */
import { appraise, type SeatView, type StateId, seatKind, windowsOf } from '../../engine/index.ts';
import { choiceChances } from '../calibration/chain.ts';

/** Turns within which a decision can be worked on, and chances between which its outcome is open. */
const WITHIN = 4;
const OPEN: readonly [number, number] = [0.2, 0.8];

/** Governments that decide soon, touch the seat, and may or may not change their rule. All touch the protector; a government is touched by its partners in a bloc. */
export function openDecisions(view: SeatView): StateId[] {
  return Object.keys(view.scenario.states)
    .sort()
    .filter((id) => id !== view.seat && seatKind(view.scenario, id) === 'government')
    .filter((id) => touches(view, id) && (windowsOf(view, id)[0]?.inTurns ?? Infinity) <= WITHIN)
    .filter((id) => {
      const chance = chanceOfChange(view, id);
      return chance >= OPEN[0] && chance <= OPEN[1];
    });
}

function touches({ scenario, seat }: SeatView, id: StateId): boolean {
  if (seatKind(scenario, seat) !== 'government') return true;
  return Object.values(scenario.blocs).some(({ members }) => members.includes(seat) && members.includes(id));
}

/** Chance, 0 to 1, that a government that decided now would take another posture than today's. */
export function chanceOfChange(view: SeatView, id: StateId): number {
  const valueAt = (id: string): number => view.scenario.parameters[id]?.value ?? 0;
  const { scores, today } = appraise(view, id);
  const chances = choiceChances(
    scores.map(({ score }) => score),
    { disposition: valueAt('noise') * valueAt('dispositionSize'), choice: valueAt('noise') * valueAt('choiceNoise') },
  );
  return 1 - (chances[today] ?? 0);
}
