/** What an adviser may warn a seat of: a code with the figures that it rests on. */
import type { ObjectiveId, Path, Posture, StateId, VendorId } from './ids.ts';
import type { AdviserField } from './scenario.ts';

export interface RiskData {
  readonly strain: { readonly value: number };
  readonly support: { readonly value: number; readonly floor: number };
  readonly election: { readonly chance: number; readonly turn: number };
  /** The seat's own threat, its day near or past: silence withdraws it. */
  readonly threatCalled: { readonly target: StateId; readonly turn: number };
  /** A threat against the seat. */
  readonly threatened: { readonly issuer: StateId; readonly demand: Posture; readonly turn: number };
  readonly promiseOwed: { readonly target: StateId; readonly turn: number };
  readonly recordLow: { readonly value: number };
  readonly claimsLow: { readonly value: number };
  readonly ruleWears: { readonly state: StateId; readonly value: number };
  readonly purseEmpty: { readonly state: StateId };
  readonly windowCloses: {
    readonly state: StateId;
    readonly posture: Posture;
    readonly gap: number;
    readonly next: number | null;
  };
  readonly loosening: { readonly state: StateId; readonly posture: Posture; readonly turn: number };
  readonly measure: { readonly issuer: StateId; readonly target: StateId; readonly turn: number };
  readonly removalLate: { readonly state: StateId; readonly share: number; readonly turn: number };
  readonly licenceEnds: { readonly vendor: VendorId; readonly turn: number };
  readonly substitution: { readonly vendor: VendorId; readonly value: number };
  readonly shortSupply: { readonly vendor: VendorId; readonly value: number };
  /** The seat's own decision, and when it decides again. */
  readonly ownWindow: { readonly next: number | null };
  /** Restricted gear in the seat's radio network, and in its new orders. */
  readonly lockIn: { readonly share: number; readonly ordered: number };
  /** The seat's rule is one that the rival may answer, and has not. */
  readonly provoked: { readonly rival: StateId };
  readonly measureStands: { readonly issuer: StateId; readonly turn: number };
  /** A restricted vendor's part of the world's new orders. */
  readonly orderShare: { readonly vendor: VendorId; readonly value: number };
  readonly aimLow: { readonly objective: ObjectiveId; readonly value: number };
}
export type RiskCode = keyof RiskData;

export type Risk = {
  readonly [C in RiskCode]: {
    readonly code: C;
    /** What tells it from others of its code. */
    readonly key: string;
    /** 0 to 1: how near and how grave. */
    readonly weight: number;
    readonly fields: readonly AdviserField[];
    /** The variable that it rests on. */
    readonly path: Path;
    readonly data: RiskData[C];
  };
}[RiskCode];
