/**
 * The protector's manners where nobody plays it, by its course: how soon it bans and threatens, what it pays, what it settles for. Judgements
 * about three kinds of player, and no part of the model: nothing here is fitted, and no government's decision reads it.
 */
import type { ProtectorCourse, PublicState } from '../model/index.ts';
import type { World } from './world.ts';

export interface ProtectorManners {
  /** Years from the start to the first parts ban, and from there to the rule on foreign-made chips. */
  readonly firstBanYears: number;
  readonly chipRuleYears: number;
  /** Whether a ban is threatened before it is laid. */
  readonly threatensBans: boolean;
  /** Weight of the governments that closed at least their cores, of all, from which it lays the rule on foreign-made chips, 0 to 1. */
  readonly consentWanted: number;
  /** Strain that no step in export bans may carry the alliance beyond. */
  readonly mostStrain: number;
  /** Strain from which a parts ban is followed by a licence, and a licence by the next. */
  readonly licenceStrain: number;
  /** Part of the growth of substitution that a bar on tools must take to be worth its strain. */
  readonly toolsBite: number;
  /** The restricted vendors' share of new orders that a parts ban alone has failed to bring down. */
  readonly ordersStillHigh: number;
  /** Strain beyond which it threatens no government; years between one threat and the next, so that none is lost in a crowd. */
  readonly threatStrain: number;
  readonly threatEveryYears: number;
  /** What a threat may cost the issuer to carry out, 0 to 1, for it to be made. */
  readonly threatCost: number;
  /** Strain beyond which it carries no threat out, and what that may cost itself, 0 to 1. */
  readonly carryOutStrain: number;
  readonly carryOutCost: number;
  /** Posture from which a quarrel is settled where a threat is not carried out; above all postures: never. */
  readonly settleFor: number;
  /** Part of its budget that it will have spent before it only argues, and of a gap that money must close to be worth it. */
  readonly budgetShare: number;
  readonly worthMoney: number;
  /** Part of its budget that a single promise may come to cost; 0: it makes none. */
  readonly promiseShare: number;
  /** Part of the budget beyond which it starts no groundwork for later, and beyond which it buys no chipmaker's consent. */
  readonly careBudget: number;
  readonly courtBudget: number;
  /** Weight of what stands open in a bloc, of all its members', from which principles are proposed to it; above 1: never. */
  readonly openPart: number;
  /** Goodwill below which it works to win it back, and strain from which it works for standards that serve all. */
  readonly worn: number;
  readonly strained: number;
  /** Strain beyond which it makes no speeches and asks no court; years to the ban at home and to its file in public. */
  readonly speechStrain: number;
  readonly homeBanYears: number;
  readonly publicFileYears: number;
  /** Share of governments that fear for their trade from which it talks with the rival. */
  readonly afraidShare: number;
}

/** Everything has a price: it threatens before it acts, pays, promises, licenses and settles. */
const TRANSACTIONAL: ProtectorManners = {
  firstBanYears: 0.5,
  chipRuleYears: 1,
  threatensBans: true,
  consentWanted: 0,
  mostStrain: 65,
  licenceStrain: 25,
  toolsBite: 0.25,
  ordersStillHigh: 0.12,
  threatStrain: 45,
  threatEveryYears: 0.75,
  threatCost: 0.25,
  carryOutStrain: 68,
  carryOutCost: 0.35,
  settleFor: 2,
  budgetShare: 0.8,
  worthMoney: 0.2,
  promiseShare: 0.05,
  careBudget: 0.4,
  courtBudget: 0.5,
  openPart: 0.25,
  worn: 0.7,
  strained: 50,
  speechStrain: 45,
  homeBanYears: 0.5,
  publicFileYears: 1,
  afraidShare: 0.15,
};

/** Acts first: bans early, threatens often and carries it out, pays little and settles with nobody. */
const UNILATERAL: ProtectorManners = {
  firstBanYears: 0.25,
  chipRuleYears: 0.5,
  threatensBans: false,
  consentWanted: 0,
  mostStrain: 75,
  licenceStrain: 55,
  toolsBite: 0.15,
  ordersStillHigh: 0.05,
  threatStrain: 58,
  threatEveryYears: 0.5,
  threatCost: 0.35,
  carryOutStrain: 78,
  carryOutCost: 0.5,
  settleFor: 5,
  budgetShare: 0.5,
  worthMoney: 0.35,
  promiseShare: 0,
  careBudget: 0.3,
  courtBudget: 0.6,
  openPart: 2,
  worn: 0.6,
  strained: 60,
  speechStrain: 60,
  homeBanYears: 0.25,
  publicFileYears: 0.5,
  afraidShare: 0.4,
};

/** Brings partners along: threatens none of them, pays and signs, and cuts vendors off only in company. */
const COALITION: ProtectorManners = {
  firstBanYears: 0.75,
  chipRuleYears: 1.25,
  threatensBans: false,
  consentWanted: 0.3,
  mostStrain: 50,
  licenceStrain: 30,
  toolsBite: 0.3,
  ordersStillHigh: 0.12,
  threatStrain: -1,
  threatEveryYears: 0.75,
  threatCost: 0,
  carryOutStrain: 50,
  carryOutCost: 0.2,
  settleFor: 2,
  budgetShare: 0.85,
  worthMoney: 0.2,
  promiseShare: 0.03,
  careBudget: 0.6,
  courtBudget: 0.6,
  openPart: 0.1,
  worn: 0.85,
  strained: 35,
  speechStrain: 45,
  homeBanYears: 0.5,
  publicFileYears: 1,
  afraidShare: 0.25,
};

const MANNERS: Readonly<Record<ProtectorCourse, ProtectorManners>> = {
  coalition: COALITION,
  transactional: TRANSACTIONAL,
  unilateral: UNILATERAL,
};

/** The manners of this game's protector, which all can see; a state made by hand without a course deals. */
export function protectorManners(world: World, { seats }: Pick<PublicState, 'seats'>): ProtectorManners {
  return MANNERS[(seats[world.protector]?.course ?? 'transactional') as ProtectorCourse] ?? TRANSACTIONAL;
}
