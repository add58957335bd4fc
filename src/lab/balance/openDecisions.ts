/** Decisions that can still go either way, as far as anybody can say who does not know home politics and chance. */
import { appraise, nextElection, type SeatView, type StateId, touching, windowsOf } from '../../engine/index.ts';
import { choiceChances } from '../calibration/chain.ts';

/** Turns within which a decision can be worked on, and chances between which its outcome is open. */
const WITHIN = 4;
const OPEN: readonly [number, number] = [0.2, 0.8];

/**
 * Governments that decide soon, touch the seat, and may or may not change their rule; and the seat itself where its own voters decide soon, and may or may not keep
 * their government.
 */
export function openDecisions(view: SeatView): StateId[] {
  const soon = (inTurns: number | undefined): boolean => (inTurns ?? Infinity) <= WITHIN;
  const vote = nextElection(view, view.seat);
  const atHome = vote !== null && soon(vote.inTurns) && isOpen(vote.defeat) ? [view.seat] : [];
  const abroad = touching(view)
    .filter((id) => soon(windowsOf(view, id)[0]?.inTurns))
    .filter((id) => isOpen(chanceOfChange(view, id)));
  return [...atHome, ...abroad];
}

function isOpen(chance: number): boolean {
  return chance >= OPEN[0] && chance <= OPEN[1];
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
