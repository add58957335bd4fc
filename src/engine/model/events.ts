/** What happens to a world besides the orders of its seats: events and dilemmas, as data. */
import type { BlocId, DilemmaId, EventId, Posture, Regime, SourceKey, StateId, VendorId } from './ids.ts';
import type { Figure } from './scenario.ts';

export type Selector = { readonly all: true } | { readonly states: readonly StateId[] } | { readonly bloc: BlocId };

export type SignalKind =
  | 'speech'
  | 'lobbying'
  | 'disclosure'
  | 'technicalCase'
  | 'review'
  | 'incident'
  | 'counterNarrative'
  | 'coercion'
  | 'study';

/** What a signal says is true, 0 to 1; left out where it says nothing. Of another home state than the rival, only `listen` is heard. */
export interface Reading {
  readonly capability?: number;
  readonly law?: number;
  readonly listen?: number;
  readonly disrupt?: number;
  readonly manageability?: number;
}

/** What an event or a choice does. Every effect goes through the ledger with the event as its cause. */
export type Effect =
  | {
      readonly kind: 'signal';
      readonly signal: SignalKind;
      readonly targets: Selector;
      /** The home state that the signal speaks about. */
      readonly about: StateId;
      readonly reads: Reading;
      readonly reliability: number;
    }
  | { readonly kind: 'programme'; readonly bloc: BlocId; readonly strength: number }
  | { readonly kind: 'threatLevel'; readonly value: number }
  | { readonly kind: 'attention'; readonly value: number }
  | { readonly kind: 'window'; readonly targets: Selector; readonly inTurns: number }
  | { readonly kind: 'shockWindow'; readonly minRestricted4g: number; readonly inTurns: number }
  | { readonly kind: 'strain'; readonly delta: number }
  | { readonly kind: 'support'; readonly targets: Selector; readonly delta: number }
  | { readonly kind: 'honesty'; readonly delta: number }
  | { readonly kind: 'resolve'; readonly delta: number }
  /** What the protector's manners leave of its partners' goodwill, and how far it speaks with one voice. */
  | { readonly kind: 'goodwill'; readonly delta: number }
  | { readonly kind: 'unity'; readonly delta: number }
  /** The protector's pledges not to listen to these governments are found broken. */
  | { readonly kind: 'pledgesBroken'; readonly targets: Selector }
  | { readonly kind: 'severity'; readonly targets: Selector; readonly factor: number }
  | { readonly kind: 'substitution'; readonly vendor: VendorId; readonly delta: number }
  | { readonly kind: 'quality'; readonly vendor: VendorId; readonly delta: number }
  | { readonly kind: 'spectrumDelay'; readonly targets: Selector; readonly turns: number }
  /** A court holds up a rule that waits for its force, and spectrum that is sold on its terms. */
  | { readonly kind: 'courtDelay'; readonly targets: Selector; readonly turns: number }
  /** The governments named take this posture, in the words that suit each best: for what is told and not weighed. */
  | { readonly kind: 'posture'; readonly targets: Selector; readonly posture: Posture }
  | { readonly kind: 'compliance'; readonly targets: Selector; readonly delta: number }
  | { readonly kind: 'removalDeadline'; readonly targets: Selector; readonly turns: number }
  | { readonly kind: 'removalMoney'; readonly targets: Selector; readonly usdBn: number }
  /** Public money, % of a year's GDP. */
  | { readonly kind: 'publicCost'; readonly targets: Selector; readonly percentGdp: number }
  /** Lost sales to the rival, as a share of a year's exports there. */
  | { readonly kind: 'exportsLost'; readonly targets: Selector; readonly share: number };

/** In a dilemma that asks the governments, the word "self" is allowed as `state` and means the seat that is asked. */
export type Condition =
  // Of one state
  | { readonly kind: 'postureAtLeast'; readonly state: StateId; readonly level: Posture }
  | { readonly kind: 'postureAtMost'; readonly state: StateId; readonly level: Posture }
  | { readonly kind: 'decidedWithin'; readonly state: StateId; readonly turns: number }
  | { readonly kind: 'freedomAtLeast'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'exportsToRivalAtLeast'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'memberOf'; readonly state: StateId; readonly bloc: BlocId }
  | { readonly kind: 'restricted4gAtLeast'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'restricted4gBelow'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'listenAtLeast'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'manageabilityBelow'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'supportBelow'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'complianceBelow'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'coverageAtLeast'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'coverageBelow'; readonly state: StateId; readonly value: number }
  | { readonly kind: 'incidentsAtLeast'; readonly state: StateId; readonly count: number }
  | { readonly kind: 'threatOpen'; readonly state: StateId }
  | { readonly kind: 'retaliated'; readonly state: StateId }
  // Of the world
  | { readonly kind: 'countAtLeast'; readonly level: Posture; readonly count: number }
  | { readonly kind: 'countBelow'; readonly level: Posture; readonly count: number }
  | { readonly kind: 'strainAtLeast'; readonly value: number }
  | { readonly kind: 'strainBelow'; readonly value: number }
  | { readonly kind: 'honestyBelow'; readonly value: number }
  | { readonly kind: 'programmeAtLeast'; readonly bloc: BlocId; readonly value: number }
  | { readonly kind: 'threatsSettled'; readonly status: ThreatEnd; readonly count: number }
  | { readonly kind: 'retaliationsAtLeast'; readonly count: number }
  | { readonly kind: 'regimeAtLeast'; readonly vendor: VendorId; readonly regime: Regime }
  | { readonly kind: 'regimeAtMost'; readonly vendor: VendorId; readonly regime: Regime }
  | { readonly kind: 'supplyBelow'; readonly vendor: VendorId; readonly value: number }
  | { readonly kind: 'substitutionAtLeast'; readonly vendor: VendorId; readonly value: number }
  | { readonly kind: 'orderShareAtLeast'; readonly vendor: VendorId; readonly value: number }
  | { readonly kind: 'happened'; readonly event: EventId }
  | { readonly kind: 'happenedBefore'; readonly event: EventId; readonly turns: number }
  | { readonly kind: 'notHappened'; readonly event: EventId };

/** How a threat can come to its end. */
export type ThreatEnd = 'met' | 'carriedOut' | 'backedDown';

/**
 * What an event rests on. `documented`: on record for the states that it names, though this game may bring it at another time, or never.
 * `disputed`: that it was said is on record, and whether it is true is contested. `invented`: not on record; it stands for what could have been.
 */
export type EventBasis = 'documented' | 'disputed' | 'invented';

/** Fixed to a turn, or a chance a turn between two turns (both included). */
export type When = { readonly turn: number } | { readonly from: number; readonly to: number; readonly chance: Figure };

export interface EventSpec {
  readonly id: EventId;
  /** Left out where the author says nothing of it. */
  readonly basis?: EventBasis;
  readonly when: When;
  readonly conditions: readonly Condition[];
  /** A finding, in the past tense, of at most about 60 characters. */
  readonly headline: string;
  readonly body: string;
  readonly effects: readonly Effect[];
  readonly sources: readonly SourceKey[];
}

export interface DilemmaSpec {
  readonly id: DilemmaId;
  readonly basis?: EventBasis;
  readonly when: When;
  readonly conditions: readonly Condition[];
  /** Who is asked: one state, or the governments at large (each human or AI government answers for itself). */
  readonly asks: { readonly seat: StateId } | { readonly governments: true };
  readonly headline: string;
  readonly body: string;
  readonly choices: readonly ChoiceSpec[];
  /** Id of the choice that silence makes. */
  readonly default: string;
  readonly sources: readonly SourceKey[];
}
export interface ChoiceSpec {
  readonly id: string;
  readonly label: string;
  /** The consequences that the player can foresee. */
  readonly hint: string;
  /** In `targets`, the bloc or states named; the word "self" is allowed as a state id and means the seat that answers. */
  readonly effects: readonly Effect[];
  /** What the choice does besides, by how things stand: the first case whose conditions all hold as the turn begins, and no other. */
  readonly cases?: readonly ChoiceCase[];
}

/** What a choice does besides while its conditions hold; without any it holds always, as the last of a choice's cases may. */
export interface ChoiceCase {
  readonly conditions: readonly Condition[];
  /** What can be foreseen where it holds. */
  readonly hint: string;
  readonly effects: readonly Effect[];
}
