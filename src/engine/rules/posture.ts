/**
 * The posture decision: `U(k) = − Cost − Harm − Retaliation − Alliance + Bloc − Change`, every term an annuity in % of annual GDP
 * (MODEL 4; equations and starting coefficients of CALIBRATION 1 and 6).
 */
import {
  type Appraisal,
  type AppraisalTerm,
  POSTURES,
  type Posture,
  type PostureScore,
  type PublicState,
  type SetPosture,
  type StateId,
  type StateNode,
  WORDINGS,
  type Wording,
} from '../model/index.ts';
import { pow } from '../numeric.ts';
import {
  allianceValue,
  demandFelt,
  peersValues,
  programmeCost,
  shortfall,
  threatValue,
  wordingShortfall,
} from './alliance.ts';
import { type CostBasis, costBasis, lobbyCost, postureCost } from './cost.ts';
import { expectedShare, postureHarm } from './harm.ts';
import { type FearedRetaliation, fearedRetaliation, visibility, wordingFactor } from './retaliationRisk.ts';
import { turnsIn } from './time.ts';
import { closedInForce, closedShare } from './vendorChoice.ts';
import { attributes, nodeOf, type World } from './world.ts';

/** Everything that a state's five scores share. */
interface Basis {
  readonly cost: CostBasis;
  /** Worth of standing with the protector, as far as its demand is felt. */
  readonly alliance: number;
  readonly feared: FearedRetaliation;
  /** Worth of the partners' company at each posture. */
  readonly peers: readonly number[];
  /** Harm at full belief under no rule: what a quiet rule fails to show that it answers. */
  readonly harmAtStake: number;
}

/** A government's score of every posture, with its best wording and deadline for each. Home politics and noise are not in it. */
export function appraise(world: World, state: PublicState, id: StateId): Appraisal {
  const node = nodeOf(state, id);
  const basis = basisOf(world, state, id);
  const scores = POSTURES.map((k) => bestVersion(world, state, id, basis, k));
  return { state: id, today: node.posture, scores, best: bestPosture(scores, node.posture) };
}

/**
 * One rule in the words, by the date and with the cap that are ordered, as it scores before it is adopted: on one scale with the versions of
 * `appraise`, so that it can be held against them.
 */
export function appraiseRule(world: World, state: PublicState, id: StateId, rule: SetPosture): PostureScore {
  const basis = basisOf(world, state, id);
  const node = nodeOf(state, id);
  const { cost } = basis;
  const closed = (k: Posture): number => {
    if (k !== 2 || rule.posture !== 2) return cost.closed(k);
    return rule.cap === null
      ? closedShare(world, k)
      : closedInForce(world, { ...node, inForce: 2, cap: rule.cap }, cost.expected);
  };
  const ruled = { ...basis, cost: { ...cost, closed } };
  const spoken = spokenTerms(world, state, id, ruled, rule.posture, rule.wording);
  return versionOf(sharedTerms(world, state, id, ruled, rule.posture, rule.deadline), spoken, rule);
}

/** The best of five scores; a tie goes to today's posture, then to the lower one. */
export function bestPosture(
  scores: readonly { readonly posture: Posture; readonly score: number }[],
  today: Posture,
): Posture {
  let best = scores.find((s) => s.posture === today) ?? scores[0];
  for (const s of scores) if (best && s.score > best.score) best = s;
  return best?.posture ?? today;
}

function basisOf(world: World, state: PublicState, id: StateId): Basis {
  const node = nodeOf(state, id);
  let harm = 0;
  for (const m of world.ministries) {
    const b = node.beliefs[m];
    if (b)
      harm +=
        (world.scenario.ministries[m]?.weight ?? 0) * (b.listen * world.p.harmListen + b.disrupt * world.p.harmDisrupt);
  }
  return {
    cost: costBasis(world, state, id),
    alliance: allianceValue(world, state, id) * demandFelt(world, state, id),
    feared: fearedRetaliation(world, state, id),
    peers: peersValues(world, state, id),
    harmAtStake: harm,
  };
}

function bestVersion(world: World, state: PublicState, id: StateId, basis: Basis, k: Posture): PostureScore {
  const { p } = world;
  const deadlines = k === 4 ? [turnsIn(world, p.deadlineShort), turnsIn(world, p.deadlineLong)] : [null];
  const spoken = wordingsFor(k).map((wording) => spokenTerms(world, state, id, basis, k, wording));
  let best: PostureScore | null = null;
  for (const deadline of deadlines) {
    const shared = sharedTerms(world, state, id, basis, k, deadline);
    for (const terms of spoken) {
      if (best === null || total(shared, terms) > best.score) {
        best = versionOf(shared, terms, { posture: k, wording: terms.wording, deadline });
      }
    }
  }
  if (!best) throw new RangeError(id);
  return best;
}

/** Wordings that a posture can have. */
export function wordingsFor(k: Posture): readonly Wording[] {
  if (k === 0) return ['neutral'];
  // A ban with a removal date cannot be kept quiet.
  return k === 4 ? ['named', 'neutral'] : WORDINGS;
}

/** Terms of a posture that its wording moves. */
interface SpokenTerms {
  readonly wording: Wording;
  readonly retaliation: number;
  readonly homeVendor: number;
  readonly alliance: number;
  readonly law: number;
}
type SharedTerms = Readonly<Record<Exclude<AppraisalTerm, keyof SpokenTerms>, number>>;

/** Terms of a posture, by a removal deadline, that are the same in any wording. */
function sharedTerms(
  world: World,
  state: PublicState,
  id: StateId,
  basis: Basis,
  k: Posture,
  deadline: number | null,
): SharedTerms {
  const { p } = world;
  const node = nodeOf(state, id);
  const turns = deadline ?? turnsIn(world, p.deadlineLong);
  const cost = postureCost(world, state, id, basis.cost, k, turns);
  const harm = postureHarm(world, node, state.turn, k, expectedShare(world, state, id, basis.cost, k, turns));
  return {
    premium: -cost.premium,
    removal: -cost.removal,
    delay: -cost.delay,
    compliance: -cost.compliance,
    lobby: -lobbyCost(world, state, id, basis.cost, k),
    listening: -harm.listen,
    disruption: -harm.disrupt,
    threat: -threatValue(world, state, id, k),
    programme: -programmeCost(world, state, id, k),
    peers: basis.peers[k] ?? 0,
    autonomy: k >= 3 ? p.autonomy * attributes(world, id).power : 0,
    step: -stepCost(world, node.posture, k),
  };
}

function spokenTerms(
  world: World,
  state: PublicState,
  id: StateId,
  basis: Basis,
  k: Posture,
  wording: Wording,
): SpokenTerms {
  const node = nodeOf(state, id);
  const visible =
    visibility(world, k) * wordingFactor(world, wording) * (k === node.posture ? world.p.standingRetaliation : 1);
  const quietness = k > 0 ? wordingCost(world, basis, k, wording) : 0;
  return {
    wording,
    retaliation: -visible * basis.feared.trade,
    homeVendor: -visible * basis.feared.homeVendor,
    alliance: -basis.alliance * shortfall(world, k) - quietness,
    law: -lawHurdle(world, state, node, id, k, wording),
  };
}

/** The score: all terms, added in the order of `APPRAISAL_TERMS`, so that whoever adds the shown terms gets the same bits. */
function total(shared: SharedTerms, spoken: SpokenTerms): number {
  return (
    shared.premium +
    shared.removal +
    shared.delay +
    shared.compliance +
    shared.lobby +
    shared.listening +
    shared.disruption +
    spoken.retaliation +
    spoken.homeVendor +
    spoken.alliance +
    shared.threat +
    shared.programme +
    shared.peers +
    shared.autonomy +
    shared.step +
    spoken.law
  );
}

function versionOf(
  shared: SharedTerms,
  { retaliation, homeVendor, alliance, law }: SpokenTerms,
  { posture, wording, deadline }: Pick<PostureScore, 'posture' | 'wording' | 'deadline'>,
): PostureScore {
  const {
    premium,
    removal,
    delay,
    compliance,
    lobby,
    listening,
    disruption,
    threat,
    programme,
    peers,
    autonomy,
    step,
  } = shared;
  const terms: Record<AppraisalTerm, number> = {
    premium,
    removal,
    delay,
    compliance,
    lobby,
    listening,
    disruption,
    retaliation,
    homeVendor,
    alliance,
    threat,
    programme,
    peers,
    autonomy,
    step,
    law,
  };
  return {
    posture,
    wording,
    deadline,
    terms,
    score: total(shared, { wording, retaliation, homeVendor, alliance, law }),
  };
}

/** What a neutral or quiet rule loses in standing with the protector, and in harm that it cannot be seen to answer. */
function wordingCost(world: World, basis: Basis, k: Posture, wording: Wording): number {
  const { p } = world;
  if (wording === 'named') return 0;
  if (wording === 'neutral') return wordingShortfall(world, k, wording) * basis.alliance;
  return wordingShortfall(world, k, wording) * basis.alliance + p.quietHarmCounted * p.quietHarm * basis.harmAtStake;
}

/** Concave cost of a step up (jumps of two levels and more are common), linear cost of a reversal. */
function stepCost(world: World, from: Posture, to: Posture): number {
  const { p } = world;
  if (to > from) return p.stepCost * pow(to - from, p.stepExponent);
  return to < from ? p.reversalCost * (from - to) : 0;
}

/** The hurdle of the first rule: higher for poorer states, lower where a bloc's law is there to be used, gone once a law stands. */
function lawHurdle(
  world: World,
  state: PublicState,
  node: StateNode,
  id: StateId,
  k: Posture,
  wording: Wording,
): number {
  if (node.posture > 0 || k === 0 || node.securityLaw) return 0;
  const { p } = world;
  const a = attributes(world, id);
  let programme = 0;
  for (const { bloc, law, member } of a.laws) {
    if (member) programme = Math.max(programme, law * (state.blocs[bloc]?.programme ?? 0));
  }
  const hurdle = p.lawHurdle * (1 + p.lawPoverty * (1 - a.wealth)) * (1 - p.lawRelief * (programme >= 1 ? 1 : 0));
  return wording === 'quiet' ? p.quietLaw * hurdle : hurdle;
}

/** Home politics: how far a government's leaning counts at each posture, as a share of its full size at a ban. */
export const DISPOSITION_PROFILE: readonly number[] = [0, 0.25, 0.5, 0.85, 1];
