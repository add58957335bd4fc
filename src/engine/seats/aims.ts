/** Whom the protector presses: governments about to decide, by what they count for and how little is wanting. */
import { POSTURES, type Posture, type PostureScore, type SeatView, type StateId } from '../model/index.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { standingScores, standingTerms } from '../rules/outlook.ts';
import { attributes, type World } from '../rules/world.ts';

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

interface Candidate {
  readonly target: StateId;
  readonly today: Posture;
  readonly wanted: Posture;
  readonly gap: number;
  readonly inTurns: number;
  readonly worth: number;
}

/**
 * The worthiest of the governments that decide within some turns and would not go further by themselves, the worthiest first. What speaks for and
 * against each is summed as it is asked for.
 */
export function* aimsOf(world: World, view: SeatView, within: number, most: number): Generator<Aim, void> {
  const found: Candidate[] = [];
  for (const target of world.governments) {
    if ((view.state.states[target]?.posture ?? ENOUGH) >= ENOUGH) continue;
    const inTurns = nextWindowIn(view.scenario, view.state, target);
    if (inTurns === null || inTurns > within) continue;
    const candidate = candidateAt(world, view, target, inTurns);
    if (candidate) found.push(candidate);
  }
  found.sort((a, b) => b.worth - a.worth || (a.target < b.target ? -1 : 1));
  for (const { target, today, wanted, gap, inTurns, worth } of found.slice(0, most)) {
    const [now, then] = standingTerms(world, view.state, target, [today, wanted]);
    if (now && then) yield { target, now, wanted: then, gap, inTurns, worth };
  }
}

function candidateAt(world: World, view: SeatView, target: StateId, inTurns: number): Candidate | null {
  const { scores, today } = standingScores(world, view.state, target);
  let wanted: Posture | null = null;
  for (const k of POSTURES) {
    if (k > today && (wanted === null || (scores[k] as number) > (scores[wanted] as number))) wanted = k;
  }
  if (wanted === null) return null;
  const gap = (scores[today] as number) - (scores[wanted] as number);
  if (gap < 0) return null;
  const worth = (attributes(world, target).weight * HALVING_GAP) / (gap + HALVING_GAP);
  return { target, today, wanted, gap, inTurns, worth };
}
