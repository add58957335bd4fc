/** Whom the protector presses: governments about to decide, by what they count for and how little is wanting. */
import type { PostureScore, SeatView, StateId } from '../model/index.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { appraise } from '../rules/posture.ts';
import { partnerWeight } from '../rules/scoring.ts';
import type { World } from '../rules/world.ts';

export interface Aim {
  readonly target: StateId;
  readonly now: PostureScore;
  /** The more restrictive posture that is nearest to being taken. */
  readonly wanted: PostureScore;
  /** What is wanting, % of GDP a year. */
  readonly gap: number;
  /** Turns until the government decides. */
  readonly inTurns: number;
  readonly worth: number;
}

/** A gap of this size, % of GDP a year, halves what an aim is worth. */
const HALVING_GAP = 0.03;
/** Who has closed its network to new orders is pressed no further. */
const ENOUGH = 3;

/** Governments that decide within some turns and would not go further by themselves, the worthiest first. */
export function aimsOf(world: World, view: SeatView, within: number): Aim[] {
  const aims: Aim[] = [];
  for (const target of world.governments) {
    if ((view.state.states[target]?.posture ?? ENOUGH) >= ENOUGH) continue;
    const inTurns = nextWindowIn(view.scenario, view.state, target);
    if (inTurns === null || inTurns > within) continue;
    const aim = aimAt(world, view, target, inTurns);
    if (aim) aims.push(aim);
  }
  return aims.sort((a, b) => b.worth - a.worth || (a.target < b.target ? -1 : 1));
}

function aimAt(world: World, view: SeatView, target: StateId, inTurns: number): Aim | null {
  const { scores, today } = appraise(world, view.state, target);
  const now = scores[today];
  const [wanted] = scores
    .filter((score) => score.posture > today)
    .sort((a, b) => b.score - a.score || a.posture - b.posture);
  if (!now || !wanted || wanted.score > now.score) return null;
  const gap = now.score - wanted.score;
  const worth = (partnerWeight(world, target) * HALVING_GAP) / (gap + HALVING_GAP);
  return { target, now, wanted, gap, inTurns, worth };
}
