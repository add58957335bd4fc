/** Orders: what a seat may do in a turn. Data only; src/engine/orders holds one file for each kind. */
import type {
  BlocId,
  CommitmentId,
  DilemmaId,
  MinistryId,
  Posture,
  StakeId,
  StateId,
  TalkTerms,
  VendorId,
  WiderScope,
  Wording,
} from './ids.ts';

export type Order =
  // Protector
  | { readonly kind: 'lobby'; readonly target: StateId }
  /** `ministry`: the one that reads it; the ministry that guards the networks where left out. */
  | { readonly kind: 'disclosePrivately'; readonly target: StateId; readonly ministry?: MinistryId }
  | { readonly kind: 'disclosePublicly' }
  | { readonly kind: 'technicalCase'; readonly target: StateId }
  | {
      readonly kind: 'threaten';
      readonly target: StateId;
      readonly stake: StakeId;
      readonly demand: Posture;
      readonly deadline: number;
    }
  | { readonly kind: 'carryOut'; readonly commitment: CommitmentId }
  | { readonly kind: 'backDown'; readonly commitment: CommitmentId }
  | { readonly kind: 'financeBid'; readonly target: StateId }
  | { readonly kind: 'coFundRemoval'; readonly target: StateId }
  | { readonly kind: 'partsBan'; readonly vendor: VendorId }
  | { readonly kind: 'foreignChipRule'; readonly vendor: VendorId }
  | { readonly kind: 'temporaryLicence'; readonly vendor: VendorId }
  | { readonly kind: 'liftForTrade'; readonly vendor: VendorId }
  | { readonly kind: 'threatenBan'; readonly vendor: VendorId }
  | { readonly kind: 'easeBan'; readonly vendor: VendorId }
  | { readonly kind: 'restrictTools' }
  | { readonly kind: 'courtChipmakers'; readonly target: StateId }
  | { readonly kind: 'permitStandards' }
  | { readonly kind: 'tradeTalks'; readonly terms: TalkTerms }
  | { readonly kind: 'prosecute'; readonly vendor: VendorId }
  | { readonly kind: 'askExtradition'; readonly target: StateId }
  | { readonly kind: 'releaseSpectrum' }
  | { readonly kind: 'widenHomeBan'; readonly scope: WiderScope }
  | { readonly kind: 'banAtHome' }
  | { readonly kind: 'fundRuralRemoval' }
  | { readonly kind: 'speech' }
  | { readonly kind: 'principles'; readonly bloc: BlocId }
  | { readonly kind: 'standards' }
  | {
      readonly kind: 'promise';
      readonly target: StateId;
      readonly pledge: 'trade' | 'intelligence';
      readonly demand: Posture;
    }
  | { readonly kind: 'keepPromise'; readonly commitment: CommitmentId }
  | { readonly kind: 'noSpyPledge'; readonly target: StateId }
  | { readonly kind: 'acceptTailoredRegime'; readonly target: StateId }
  | { readonly kind: 'fundOpenNetworks' }
  | { readonly kind: 'repairSoftPower' }
  | { readonly kind: 'hardenBases'; readonly target: StateId }
  // Governments
  | SetPosture
  | { readonly kind: 'settle' }
  | { readonly kind: 'defer' }
  | { readonly kind: 'commissionReview' }
  | { readonly kind: 'oversightCentre' }
  | { readonly kind: 'securityLaw' }
  | { readonly kind: 'auctionConditions' }
  | { readonly kind: 'subsidiseRemoval' }
  | { readonly kind: 'divideCrews'; readonly coverage: number; readonly swap: number; readonly core: number }
  | { readonly kind: 'encryptAndBackUp' }
  | { readonly kind: 'diversityMandate' }
  | { readonly kind: 'askEvidence' }
  | { readonly kind: 'seekAssurances'; readonly from: StateId }
  | { readonly kind: 'extradite' }
  | { readonly kind: 'refuseExtradition' }
  | { readonly kind: 'compensationLaw' }
  | { readonly kind: 'coordinate'; readonly bloc: BlocId }
  | { readonly kind: 'leadBloc'; readonly bloc: BlocId }
  | { readonly kind: 'briefPartner'; readonly target: StateId }
  | { readonly kind: 'helpRemoval'; readonly target: StateId }
  | { readonly kind: 'backExport'; readonly target: StateId }
  | { readonly kind: 'visitVendorLab'; readonly vendor: VendorId }
  | { readonly kind: 'holdMinistries' }
  | { readonly kind: 'consultCarriers' }
  | { readonly kind: 'faceParliament' }
  | { readonly kind: 'enforce' }
  | { readonly kind: 'exempt' }
  | { readonly kind: 'subsidiseRural' }
  | { readonly kind: 'backHomeVendor' }
  | { readonly kind: 'technologicalAutonomy' }
  | { readonly kind: 'seekPledge'; readonly from: StateId }
  | { readonly kind: 'acceptFinance'; readonly from: StateId }
  | { readonly kind: 'refuseFinance'; readonly from: StateId }
  | { readonly kind: 'publicStatement'; readonly stand: Stand }
  // Rival
  | { readonly kind: 'warn'; readonly target: StateId }
  | { readonly kind: 'retaliate'; readonly target: StateId }
  | { readonly kind: 'assure'; readonly target: StateId }
  | { readonly kind: 'indigenise' }
  | { readonly kind: 'invest'; readonly target: StateId }
  | { readonly kind: 'pledge'; readonly target: StateId }
  | { readonly kind: 'lendToBuyers'; readonly target: StateId }
  | { readonly kind: 'subsidiseVendor'; readonly vendor: VendorId }
  | { readonly kind: 'detain'; readonly target: StateId }
  | { readonly kind: 'counterNarrative' }
  | { readonly kind: 'stockpile' }
  | { readonly kind: 'restrictRareEarths' }
  | { readonly kind: 'useGear'; readonly target: StateId }
  // Every seat
  | { readonly kind: 'answer'; readonly dilemma: DilemmaId; readonly choice: string };

/**
 * A government's rule on restricted vendors.
 * `deadline`: turns from now until all restricted gear is out (posture 4), else null.
 * `cap`: largest share of restricted vendors in new radio orders (posture 2), else null.
 */
export interface SetPosture {
  readonly kind: 'setPosture';
  readonly posture: Posture;
  readonly wording: Wording;
  readonly deadline: number | null;
  readonly cap: number | null;
}

/** Where a government says in public that it stands: for the protector's case, or against being pressed. */
export type Stand = 'for' | 'against';
export const STANDS: readonly Stand[] = ['for', 'against'];

export type OrderKind = Order['kind'];
export type OrderOf<K extends OrderKind> = Extract<Order, { readonly kind: K }>;
export type OrdersBySeat = Readonly<Record<StateId, readonly Order[]>>;

/** An order that can still be added to a draft, with what it costs. */
export interface OrderOption {
  readonly order: Order;
  /** Points of political capital. */
  readonly capital: number;
  /** Public money, USD billion. */
  readonly moneyUsdBn: number;
}

/** Why an order cannot be given: a code with data, never a sentence. */
export interface OrderProblem {
  /** Index in the draft. */
  readonly index: number;
  readonly code: OrderProblemCode;
  readonly data: Readonly<Record<string, string | number>>;
}
export type OrderProblemCode =
  | 'unknownKind' // {kind}
  | 'malformed' // {field}
  | 'notYourRole' // {kind}
  | 'notInScenario' // {kind}
  | 'notBeforeAct' // {act}
  | 'capital' // {needs, left}
  | 'cooldown' // {turns}
  | 'repeated' // {kind}: the draft already holds this order
  | 'conflict' // {with}: cannot stand beside another order in this draft
  | 'badTarget' // {target}
  | 'unknownCommitment' // {commitment}
  | 'notIssuer' // {commitment}
  | 'commitmentClosed' // {commitment}
  | 'notDue' // {turns}
  | 'alreadyThreatened' // {target}
  | 'alreadyMet' // {target, posture}
  | 'alreadyDone' // {}
  | 'noChange' // {}
  | 'outOfRange' // {field, low, high}
  | 'regimeOrder' // {regime}: the step before this one is missing, or this one stands
  | 'noWindow' // {turns}: no window open; turns until the next
  | 'nothingToRemove' // {}
  | 'noBan' // {}: it widens a ban that does not stand
  | 'notCharged' // {}: no vendor stands charged
  | 'notAsked' // {}: nobody has asked for an extradition
  | 'noRule' // {}: there is no rule of its own, or none far enough, to do this with
  | 'noVendor' // {}: no vendor at home, and no newcomers to be helped
  | 'noOffer' // {target}: nothing is offered, or the rule does not suit the lender
  | 'noDilemma' // {dilemma}
  | 'badChoice' // {choice}
  | 'notMember' // {bloc}
  | 'tailored' // {target, posture}: the quarrel is settled there at a posture
  | 'notOwed' // {target}: it has not done its part yet
  | 'alreadyPromised' // {target}
  | 'nobodyAsks' // {}: carriers are content with the rule
  | 'tooSmall' // {}: the economy cannot carry it
  | 'townsFirst' // {}: carriers still build in the towns
  | 'noBases' // {target}: nothing of the protector's stands there
  | 'tooLate' // {}: what it starts could not come to its end within the game
  | 'gameOver'; // {}
