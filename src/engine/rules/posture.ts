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
  WORDINGS,
  type Wording,
} from '../model/index.ts';
import { peerShares, programmeCost, shortfallLeft, threatValue, wordingShortfall } from './alliance.ts';
import { type Basis, basisOf } from './basis.ts';
import { lobbyCost, type PostureCost, postureCost } from './cost.ts';
import { expectedShare, type Harm, postureHarm } from './harm.ts';
import { offerValues } from './offer.ts';
import { visibility, wordingFactor } from './retaliationRisk.ts';
import { threatWeights } from './threat.ts';
import { turnsIn } from './time.ts';
import { closedAtCore, type Market } from './vendorChoice.ts';
import type { World } from './world.ts';

type Terms = Record<AppraisalTerm, number>;
type Rule = Pick<PostureScore, 'posture' | 'wording' | 'deadline'>;
type Version = Omit<PostureScore, 'terms'>;

/** What scoring a posture needs besides the basis: by posture, partners that have gone as far, threats against who stays below, and promises for
 * who does not. */
interface Company {
  readonly peers: readonly number[];
  readonly threats: readonly number[];
  readonly offers: readonly number[];
}

/** A government's best version of each posture with its score, and without its terms: what most who look ahead ask. */
export interface PostureScores {
  readonly id: StateId;
  readonly today: Posture;
  /** The posture with the highest score; a tie goes to today's, then to the lower one. */
  readonly best: Posture;
  /** By posture, % of GDP a year. */
  readonly scores: readonly number[];
  readonly versions: readonly Version[];
}

/**
 * A government's score of every posture, with its best wording and deadline for each. Home politics and noise are not in it.
 *
 * @param market of the same state, where many governments are scored
 */
export function scorePostures(world: World, state: PublicState, id: StateId, market?: Market): PostureScores {
  const basis = basisOf(world, state, id, market);
  const company = companyOf(basis);
  const versions = POSTURES.map((k) => bestVersion(basis, company, k));
  const scores = versions.map(({ score }) => score);
  return { id, today: basis.node.posture, best: bestPosture(scores, basis.node.posture), scores, versions };
}

/** The terms of some of the scores that were worked out on a state: what those who ask why need, and few ask of all five. */
export function termsOf(
  world: World,
  state: PublicState,
  { id, versions }: PostureScores,
  of: readonly Posture[],
  market?: Market,
): PostureScore[] {
  const basis = basisOf(world, state, id, market);
  const company = companyOf(basis);
  return of.flatMap((k) => {
    const version = versions[k];
    return version ? [scoreOf(basis, company, version)] : [];
  });
}

/** A government's score of every posture, each with its terms. */
export function appraise(world: World, state: PublicState, id: StateId): Appraisal {
  const basis = basisOf(world, state, id);
  const company = companyOf(basis);
  const today = basis.node.posture;
  const scores = POSTURES.map((k) => scoreOf(basis, company, bestVersion(basis, company, k)));
  const best = bestPosture(
    scores.map(({ score }) => score),
    today,
  );
  return { state: id, today, scores, best };
}

/**
 * One rule in the words, by the date and with the cap that are ordered, as it scores before it is adopted: on one scale with the versions of
 * `appraise`, so that it can be held against them.
 */
export function appraiseRule(world: World, state: PublicState, id: StateId, rule: SetPosture): PostureScore {
  const basis = basisOf(world, state, id);
  const ruled = rule.posture === 2 ? { ...basis, closedAtCore: closedAtCore(world, rule.cap, basis.expected) } : basis;
  return scoreOf(ruled, companyOf(basis), rule);
}

/** The best of five scores; a tie goes to today's posture, then to the lower one. */
export function bestPosture(scores: readonly number[], today: Posture): Posture {
  let best = today;
  for (const k of POSTURES) if ((scores[k] as number) > (scores[best] as number)) best = k;
  return best;
}

function companyOf({ world, state, id, a, examples }: Basis): Company {
  return {
    peers: peerShares(examples, a),
    threats: threatWeights(world, state, id),
    offers: offerValues(world, state, id),
  };
}

function bestVersion(basis: Basis, company: Company, posture: Posture): Version {
  const { world } = basis;
  const deadlines =
    posture === 4 ? [turnsIn(world, world.p.deadlineShort), turnsIn(world, world.p.deadlineLong)] : [null];
  let best: Version | null = null;
  for (const deadline of deadlines) {
    weighShared(basis, company, posture, deadline);
    for (const wording of wordingsFor(posture)) {
      weighSpoken(basis, posture, wording);
      const score = total();
      if (best === null || score > best.score) best = { posture, wording, deadline, score };
    }
  }
  if (best === null) throw new RangeError(basis.id);
  return best;
}

/** Wordings that a posture can have. */
export function wordingsFor(k: Posture): readonly Wording[] {
  return k === 0 ? UNSAID : k === 4 ? SAID : WORDINGS;
}
const UNSAID: readonly Wording[] = ['neutral'];
/** A ban with a removal date cannot be kept quiet. */
const SAID: readonly Wording[] = ['named', 'neutral'];

/** Terms of the version that is being weighed. One record serves all: a turn weighs some thousand versions, and keeps few. */
const terms: Terms = {
  premium: 0,
  removal: 0,
  delay: 0,
  compliance: 0,
  lobby: 0,
  listening: 0,
  disruption: 0,
  supply: 0,
  retaliation: 0,
  homeVendor: 0,
  alliance: 0,
  threat: 0,
  offer: 0,
  programme: 0,
  peers: 0,
  autonomy: 0,
  step: 0,
  law: 0,
};
const cost: PostureCost = { premium: 0, removal: 0, delay: 0, compliance: 0 };
const harm: Harm = { listen: 0, disrupt: 0 };
/** Of the same version: worth of troops that its gear leaves in doubt, % of GDP a year. */
let besideBases = 0;

function scoreOf(basis: Basis, company: Company, { posture, wording, deadline }: Rule): PostureScore {
  weighShared(basis, company, posture, deadline);
  weighSpoken(basis, posture, wording);
  return { posture, wording, deadline, terms: { ...terms }, score: total() };
}

/** Terms of a posture, by a removal deadline, that are the same in any wording. */
function weighShared(basis: Basis, { peers, threats, offers }: Company, k: Posture, deadline: number | null): void {
  const { world, state, a, node } = basis;
  const { p } = world;
  const turns = deadline ?? turnsIn(world, p.deadlineLong);
  postureCost(basis, k, turns, cost);
  const share = expectedShare(basis, k, turns);
  postureHarm(basis, k, share, harm);
  besideBases = basis.bases * share;
  terms.premium = -cost.premium;
  terms.removal = -cost.removal;
  terms.delay = -cost.delay;
  terms.compliance = -cost.compliance;
  terms.lobby = -lobbyCost(basis, k);
  terms.listening = -harm.listen;
  terms.disruption = -harm.disrupt;
  // Gear that may not be delivered, mended or renewed is a risk of its own, whatever its maker's home intends.
  terms.supply = -p.supplyRisk * basis.supplyFear * share;
  terms.threat = -threatValue(world, a, threats[k] as number);
  terms.offer = offers[k] as number;
  terms.programme = -programmeCost(world, state, a, k);
  terms.peers = p.peers * (peers[k] as number);
  terms.autonomy = k >= 3 ? p.autonomy * a.power + p.autonomyPull * node.autonomy : 0;
}

/** Terms of a posture that its wording moves. */
function weighSpoken(basis: Basis, k: Posture, wording: Wording): void {
  const { world, node, feared } = basis;
  const standing = k === node.posture ? world.p.standingRetaliation : 1;
  const visible = visibility(world, k) * wordingFactor(world, wording) * standing;
  terms.retaliation = -visible * feared.trade;
  terms.homeVendor = -visible * feared.homeVendor;
  const left = shortfallLeft(world, node, basis.principled, k);
  terms.alliance = -basis.alliance * (basis.doubts[k] as number) * left - besideBases;
  if (k > 0) terms.alliance -= wordingCost(basis, k, wording);
  terms.step = -stepCost(basis, k, wording);
  terms.law = -lawHurdle(basis, k, wording);
}

/** The score: all terms, added in the order of `APPRAISAL_TERMS`, so that whoever adds the shown terms gets the same bits. */
function total(): number {
  return (
    terms.premium +
    terms.removal +
    terms.delay +
    terms.compliance +
    terms.lobby +
    terms.listening +
    terms.disruption +
    terms.supply +
    terms.retaliation +
    terms.homeVendor +
    terms.alliance +
    terms.threat +
    terms.offer +
    terms.programme +
    terms.peers +
    terms.autonomy +
    terms.step +
    terms.law
  );
}

/** What a neutral or quiet rule loses in standing with the protector, and in harm that it cannot be seen to answer. */
function wordingCost({ world, alliance, harmAtStake }: Basis, k: Posture, wording: Wording): number {
  const { p } = world;
  if (wording === 'named') return 0;
  const standing = wordingShortfall(world, k, wording) * alliance;
  return wording === 'neutral' ? standing : standing + p.quietHarmCounted * p.quietHarm * harmAtStake;
}

/**
 * Concave cost of a step up (jumps of two levels and more are common), linear cost of a reversal. Principles that are signed ease the first; a
 * security law has the powers ready for any.
 */
function stepCost({ world, node, unwritten, principled }: Basis, to: Posture, wording: Wording): number {
  const { stepCosts, p } = world;
  const from = node.posture;
  if (to <= from) return p.reversalCost * (from - to);
  const eased = from === 0 ? p.principlesRelief * principled * (stepCosts[1] as number) : 0;
  const ready = node.securityLaw ? 1 - p.lawEase : 1;
  return ((stepCosts[to - from] as number) - eased) * ready * (wording === 'quiet' ? unwritten : 1);
}

/** The hurdle of the first rule: higher for poorer states, lower where a bloc's law is there to be used, gone once a law stands. */
function lawHurdle({ world, state, node, a, unwritten, principled }: Basis, k: Posture, wording: Wording): number {
  if (node.posture > 0 || k === 0 || node.securityLaw) return 0;
  const { p } = world;
  let programme = 0;
  for (const { bloc, law, member } of a.laws) {
    if (member) programme = Math.max(programme, law * (state.blocs[bloc]?.programme ?? 0));
  }
  const hurdle =
    p.lawHurdle *
    (1 + p.lawPoverty * (1 - a.wealth)) *
    (1 - p.lawRelief * (programme >= 1 ? 1 : 0)) *
    (1 - p.principlesRelief * principled);
  return wording === 'quiet' ? p.quietLaw * unwritten * hurdle : hurdle;
}

/** Home politics: how far a government's leaning counts at each posture, as a share of its full size at a ban. */
export const DISPOSITION_PROFILE: readonly number[] = [0, 0.25, 0.5, 0.85, 1];
