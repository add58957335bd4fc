/** Names by which the parts of a scenario refer to each other. Plain strings: a scenario is JSON. */
export type StateId = string;
export type VendorId = string;
export type BlocId = string;
export type MinistryId = string;
export type StakeId = string;
export type EventId = string;
export type DilemmaId = string;
export type SourceKey = string;
export type ActId = string;
export type ObjectiveId = string;
export type CommitmentId = string;
export type IntentId = string;
/** A place in the state: keys joined by "/", as in "states/ABC/posture". */
export type Path = string;

/** 0 open, 1 vetting, 2 core excluded or capped, 3 de-facto exclusion, 4 ban with removal. */
export type Posture = 0 | 1 | 2 | 3 | 4;
export const POSTURES: readonly Posture[] = [0, 1, 2, 3, 4];

/** How visibly a rule speaks of the vendor: retaliation follows visibility. */
export type Wording = 'named' | 'neutral' | 'quiet';
export const WORDINGS: readonly Wording[] = ['named', 'neutral', 'quiet'];

/** What a vendor's home state would do with the gear. */
export type Intention = 'never' | 'listen' | 'disrupt';

/** Export-ban regimes on a vendor, in steps (MODEL 5). */
export type Regime = 'none' | 'parts' | 'chips';
export const REGIMES: readonly Regime[] = ['none', 'parts', 'chips'];

/** Steps taken from no ban at all. */
export function regimeStep(regime: Regime): number {
  return REGIMES.indexOf(regime);
}

/** How far the protector's ban in its own networks reaches; each scope holds those before it. */
export type HomeScope = 'networks' | 'parts' | 'software' | 'gear';
export const HOME_SCOPES: readonly HomeScope[] = ['networks', 'parts', 'software', 'gear'];
/** Those to which a ban can be widened. */
export type WiderScope = Exclude<HomeScope, 'networks'>;
export const WIDER_SCOPES: readonly WiderScope[] = ['parts', 'software', 'gear'];

/** What the protector puts on the table in talks with the rival. */
export type TalkTerms = 'trade' | 'security';
export const TALK_TERMS: readonly TalkTerms[] = ['trade', 'security'];

/** Who a law says pays for removal: nobody but the carriers; others, once the money is there; or the treasury, in part, as bills come. */
export type Compensation = 'none' | 'promised' | 'paid';

/** Where a request stands that a state hand over a charged officer. */
export type Extradition = 'none' | 'asked' | 'granted' | 'refused';

/** Network layers that carriers buy. */
export type Layer = 'ran' | 'core';
export const LAYERS: readonly Layer[] = ['ran', 'core'];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
