/** What happened in a turn, as codes with data: `text/` makes sentences of them, the report ranks them. */

import type { AppraisalTerm } from './appraisal.ts';
import type { CommitmentId, DilemmaId, EventId, Posture, Regime, StakeId, StateId, VendorId, Wording } from './ids.ts';
import type { Cause, PhaseId } from './ledger.ts';
import type { OrderKind } from './order.ts';

export type HappeningBody =
  | { readonly code: 'event'; readonly event: EventId }
  | { readonly code: 'dilemmaOpened'; readonly dilemma: DilemmaId; readonly seat: StateId }
  | {
      readonly code: 'dilemmaAnswered';
      readonly dilemma: DilemmaId;
      readonly seat: StateId;
      readonly choice: string;
      readonly silent: boolean;
    }
  | {
      readonly code: 'postureChanged';
      readonly state: StateId;
      readonly from: Posture;
      readonly to: Posture;
      readonly wording: Wording;
      readonly forceTurn: number;
      /** Terms of the new posture against the old one, % of GDP a year, largest first. */
      readonly reasons: readonly { readonly term: AppraisalTerm; readonly value: number }[];
    }
  | {
      readonly code: 'postureHeld';
      readonly state: StateId;
      readonly posture: Posture;
      readonly nearest: Posture;
      readonly gap: number;
    }
  | { readonly code: 'inForce'; readonly state: StateId; readonly posture: Posture }
  | { readonly code: 'deferred'; readonly state: StateId; readonly until: number }
  | { readonly code: 'intentChanged'; readonly state: StateId; readonly by: readonly Cause[] }
  | {
      readonly code: 'orderGiven';
      readonly seat: StateId;
      readonly order: OrderKind;
      readonly target: StateId | VendorId | null;
    }
  | {
      readonly code: 'beliefMoved';
      readonly state: StateId;
      readonly listen: number;
      readonly disrupt: number;
      readonly manageability: number;
    }
  | {
      readonly code: 'reviewEnded';
      readonly state: StateId;
      /** What it says of listening, 0 to 1, and how much of it can speak of that. */
      readonly finding: number;
      readonly proof: number;
      /** What it says of the restricted vendors' engineering, 0 to 1. */
      readonly soundness: number;
    }
  | {
      readonly code: 'threatMade';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
      readonly stake: StakeId;
      readonly demand: Posture;
      readonly dueTurn: number;
    }
  | {
      readonly code: 'threatSettled';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
      readonly status: 'met' | 'carriedOut' | 'backedDown';
      readonly silent: boolean;
    }
  | {
      readonly code: 'promiseMade';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
    }
  | {
      /** The target has done its part, and waits for what it was promised. */
      readonly code: 'promiseOwed';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
      readonly dueTurn: number;
    }
  | {
      readonly code: 'promiseKept';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
    }
  | {
      readonly code: 'promiseBroken';
      readonly commitment: CommitmentId;
      readonly issuer: StateId;
      readonly target: StateId;
    }
  | { readonly code: 'leak'; readonly about: StateId }
  | {
      readonly code: 'regimeChanged';
      readonly vendor: VendorId;
      readonly from: Regime;
      readonly to: Regime;
      /** Months until its store has to be rationed; null where it is not drawn on. */
      readonly runway: number | null;
    }
  | { readonly code: 'licence'; readonly vendor: VendorId; readonly until: number | null }
  | { readonly code: 'supplyShort'; readonly vendor: VendorId; readonly supply: number }
  | { readonly code: 'extradition'; readonly state: StateId; readonly answer: 'granted' | 'refused' }
  | { readonly code: 'warned'; readonly target: StateId }
  | { readonly code: 'assured'; readonly target: StateId }
  | { readonly code: 'retaliation'; readonly target: StateId; readonly severity: number; readonly untilTurn: number }
  | { readonly code: 'retaliationLifted'; readonly target: StateId }
  | { readonly code: 'detained'; readonly target: StateId }
  | { readonly code: 'sued'; readonly state: StateId; readonly vendor: VendorId }
  | { readonly code: 'labOpened'; readonly vendor: VendorId }
  | { readonly code: 'released'; readonly target: StateId }
  | {
      readonly code: 'incident';
      readonly state: StateId;
      readonly incident: 'espionage' | 'outage';
      /** Whose gear it is laid at. */
      readonly vendor: VendorId;
      readonly attributed: true;
    }
  | {
      /** A failure, or an outage that nobody could trace: what is told must not tell them apart. Or a break-in by ordinary means. */
      readonly code: 'incident';
      readonly state: StateId;
      readonly incident: 'failure' | 'intrusion';
      readonly vendor: null;
      readonly attributed: false;
    }
  | { readonly code: 'removalDone'; readonly state: StateId }
  | { readonly code: 'removalLate'; readonly state: StateId; readonly left: number }
  | { readonly code: 'governmentFell'; readonly state: StateId }
  | { readonly code: 'electionHeld'; readonly state: StateId; readonly defeated: boolean }
  | { readonly code: 'voteHeld'; readonly state: StateId; readonly won: boolean }
  | { readonly code: 'pledgeAnswered'; readonly state: StateId; readonly from: StateId; readonly given: boolean }
  | { readonly code: 'heldUp'; readonly state: StateId; readonly turns: number }
  | { readonly code: 'creditWithdrawn'; readonly state: StateId; readonly from: StateId }
  | { readonly code: 'challengerGone'; readonly state: StateId }
  | { readonly code: 'allianceBroke' }
  | { readonly code: 'actBegan'; readonly act: number }
  | { readonly code: 'gameOver' };

export type Happening = HappeningBody & {
  readonly turn: number;
  readonly phase: PhaseId;
  /** For ranking headlines: 0 (routine) to 1. */
  readonly weight: number;
  readonly causes: readonly Cause[];
};
export type HappeningCode = HappeningBody['code'];
