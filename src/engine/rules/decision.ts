/** From scores to a decision: home politics and chance on top of the appraisal (CALIBRATION 1, "Choice with noise"). */
import type { AppraisalTerm, Posture, PostureScore, PublicState, SetPosture, StateId } from '../model/index.ts';
import { bestPosture, DISPOSITION_PROFILE, type PostureScores } from './posture.ts';
import type { World } from './world.ts';

/** Hidden leanings that a decision adds to the scores. */
export interface Leaning {
  /** Persistent home politics, standard normal. */
  readonly disposition: number;
  /** One standard Gumbel draw for each posture: with them the choice is a multinomial logit. */
  readonly noise: readonly number[];
}

/** What a government would decide by its scores: the best posture, with leaning and noise, in its best wording. */
export function decisionOf(
  world: World,
  state: PublicState,
  id: StateId,
  scored: PostureScores,
  leaning: Leaning,
): SetPosture {
  return ruleFor(world, state, id, scored.versions, leanedPosture(world, scored, leaning));
}

/** The posture that comes out best once home politics and chance are added to the scores. */
function leanedPosture(
  world: World,
  { scores, today }: Pick<PostureScores, 'scores' | 'today'>,
  leaning: Leaning,
): Posture {
  const { p } = world;
  const leaned = scores.map(
    (score, k) =>
      score +
      p.noise *
        (p.dispositionSize * leaning.disposition * (DISPOSITION_PROFILE[k] ?? 0) +
          p.choiceNoise * (leaning.noise[k] ?? 0)),
  );
  return bestPosture(leaned, today);
}

/** The order that puts a posture into words; staying keeps the rule as it stands. */
export function ruleFor(
  world: World,
  state: PublicState,
  id: StateId,
  versions: PostureScores['versions'],
  posture: Posture,
): SetPosture {
  const node = state.states[id];
  const version = versions[posture];
  if (!node || !version) throw new RangeError(id);
  if (posture === node.posture) {
    const deadline = node.removalDue === null ? null : Math.max(0, node.removalDue - state.turn);
    return { kind: 'setPosture', posture, wording: node.wording, deadline, cap: node.cap };
  }
  return {
    kind: 'setPosture',
    posture,
    wording: version.wording,
    deadline: version.deadline,
    cap: posture === 2 ? world.p.usualCap : null,
  };
}

/** Terms of one version of a posture against those of another, the largest first, zeros left out. */
export function reasonsBetween(a: PostureScore, b: PostureScore): { term: AppraisalTerm; value: number }[] {
  return (Object.keys(b.terms) as AppraisalTerm[])
    .map((term) => ({ term, value: b.terms[term] - a.terms[term] }))
    .filter((r) => r.value !== 0)
    .sort((x, y) => Math.abs(y.value) - Math.abs(x.value) || (x.term < y.term ? -1 : 1));
}
