/** Whom the protector presses: governments about to decide, by what they count for and how little is wanting. */
import { APPRAISAL_TERMS, type AppraisalTerm, type Posture, type SeatView, type StateId } from '../model/index.ts';
import { windowsOf } from '../rules/calendar.ts';
import { appraise } from '../rules/posture.ts';
import { partnerWeight } from '../rules/scoring.ts';
import type { World } from '../rules/world.ts';

export interface Aim {
  readonly target: StateId;
  /** The more restrictive posture that is nearest to being taken. */
  readonly to: Posture;
  /** What is wanting, % of GDP a year. */
  readonly gap: number;
  /** The terms that speak against it, the largest first. */
  readonly against: readonly AppraisalTerm[];
  /** Turns until the government decides. */
  readonly inTurns: number;
  readonly worth: number;
}

/** A gap of this size, % of GDP a year, halves what an aim is worth. */
const HALVING_GAP = 0.03;

/** Governments that decide within some turns and would not go further by themselves, the worthiest first. */
export function aimsOf(world: World, view: SeatView, within: number): Aim[] {
  const aims: Aim[] = [];
  for (const target of world.governments) {
    const inTurns = windowsOf(view.scenario, view.state, target)[0]?.inTurns;
    if (inTurns === undefined || inTurns > within) continue;
    const aim = aimAt(world, view, target, inTurns);
    if (aim) aims.push(aim);
  }
  return aims.sort((a, b) => b.worth - a.worth || (a.target < b.target ? -1 : 1));
}

function aimAt(world: World, view: SeatView, target: StateId, inTurns: number): Aim | null {
  const { scores, today } = appraise(world, view.state, target);
  const now = scores[today];
  const further = scores
    .filter((score) => score.posture > today)
    .sort((a, b) => b.score - a.score || a.posture - b.posture);
  const [wanted] = further;
  if (!now || !wanted || wanted.score > now.score) return null;
  const gap = now.score - wanted.score;
  const change = (term: AppraisalTerm): number => wanted.terms[term] - now.terms[term];
  const against = APPRAISAL_TERMS.filter((term) => change(term) < 0).sort((a, b) => change(a) - change(b));
  const worth = (partnerWeight(world, target) * HALVING_GAP) / (gap + HALVING_GAP);
  return { target, to: wanted.posture, gap, against, inTurns, worth };
}
