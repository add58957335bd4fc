/** The state of a game: plain JSON, copied by each turn, hashed after it. */
import type { Course } from './courses.ts';
import type {
  BlocId,
  CommitmentId,
  Compensation,
  DilemmaId,
  EventId,
  Extradition,
  HomeScope,
  IntentId,
  Intention,
  MinistryId,
  ObjectiveId,
  Path,
  Posture,
  Regime,
  StakeId,
  StateId,
  VendorId,
  Wording,
} from './ids.ts';
import type { Cause } from './ledger.ts';
import type { Order } from './order.ts';

export interface GameState {
  readonly rulesVersion: string;
  readonly scenarioId: string;
  /** The seed as given; `key` is what is drawn from. */
  seed: string;
  key: readonly [number, number, number, number];
  /** Turns resolved; the orders now wanted are those of this turn. */
  turn: number;
  /** Seats that people (or outside players) hold; every other seat is the engine's. */
  readonly humans: readonly StateId[];
  ended: Ending | null;
  hidden: Hidden;
  world: WorldNode;
  states: Record<StateId, StateNode>;
  vendors: Record<VendorId, VendorNode>;
  blocs: Record<BlocId, BlocNode>;
  seats: Record<StateId, SeatNode>;
  commitments: Record<CommitmentId, Commitment>;
  retaliations: Record<string, Retaliation>;
  intents: Record<IntentId, Intent>;
  /** Events that have happened, by the turn in which they did. */
  happened: Record<EventId, number>;
  /** Dilemmas that wait for an answer, by "dilemma@seat". */
  dilemmas: Record<string, OpenDilemma>;
  /** Scores by seat and objective, 0 to 100. */
  scores: Record<StateId, Readonly<Record<ObjectiveId, number>>>;
}

/** What no seat may see: `observe` leaves it out. */
export interface Hidden {
  intention: Record<StateId, Intention>;
  /** Each vendor's true soundness of engineering, 0 to 1. */
  engineering: Record<VendorId, number>;
  /** Home politics of each government: a persistent leaning, standard normal. */
  disposition: Record<StateId, number>;
  /** Where the rival has set its services to work on gear: how much, 0 to 1, fading. Whether they use it, its intention says. */
  tasked: Record<StateId, number>;
}

export interface Ending {
  readonly kind: 'complete' | 'strain' | 'support';
  /** Whose government fell, where one did. */
  readonly seat: StateId | null;
}

export interface WorldNode {
  /** 0 to 100; at 100 cooperation ends and the game with it. */
  strain: number;
  /** The protector's record of threats and promises kept, 0 to 1. */
  resolve: number;
  /** The protector's record of claims borne out and security not sold, 0 to 1. */
  honesty: number;
  /** What the protector's manners have left of its partners' goodwill, 0 to 1: how gladly its word is heard. */
  goodwill: number;
  /** Work under way to win goodwill back, 0 to 1: it lifts where goodwill comes to rest, and fades. */
  softPower: number;
  /** How far the protector speaks with one voice, 0 to 1. */
  unity: number;
  /** Security work in common standards, 0 to 1: it contains the risk for all. */
  standards: number;
  /** How far settlements with some have taken the edge off the demand on others, 0 to 1. */
  precedent: number;
  /** Money put into open interfaces and newcomers, cumulative, USD billion. */
  openFundingUsdBn: number;
  /** How far newcomers with open interfaces have matured, 0 to 1. */
  openMaturity: number;
  /** How near the military threat is felt: factor added for frontier states, 0 at the start. */
  threatLevel: number;
  /** How much the protector presses on allies' peace-time standing: factor added, 0 at the start. */
  attention: number;
  /** Public disclosures made: each burns a source and lowers what the next is worth. */
  disclosures: number;
  /** Cumulative public money spent by the protector abroad and at home, USD billion. */
  protectorSpentUsdBn: number;
  /** Sales that bans cost the protector's and its partners' chip firms, cumulative, USD billion. */
  chipSalesLostUsdBn: number;
  /** Whether the protector bars chip-making tools from the rival; how far that holds is for those that make them. */
  toolsBarred: boolean;
  /** What the protector's engineers still weigh where standards are made, 0 to 1: listings keep them from the table. */
  standardsSeat: number;
  /** Whether its firms may sit with listed vendors in standards talks. */
  standardsPermit: boolean;
  /** The rival's record of pledges kept, 0 to 1. */
  rivalRecord: number;
  /** How tight the rival holds rare earths back, 0 to 1, fading as others mine. */
  rareEarths: number;
}

export interface Belief {
  /** Capability: probability that the restricted vendors' gear could be so used without its owner's knowledge. */
  capability: number;
  /** Law: probability that the vendors' home state can demand their help by its law. */
  law: number;
  /** Use: probability that the home state would listen through the gear if it could, and that it would disrupt. */
  listen: number;
  disrupt: number;
  /** How far vetting, core exclusion and diversity contain the risk, 0 to 1. */
  manageability: number;
}

export interface StateNode {
  posture: Posture;
  wording: Wording;
  /** Turn by which restricted gear must be out (posture 4), else null. */
  removalDue: number | null;
  /** Cap on restricted vendors in new radio orders (posture 2), 0 to 1, else null. */
  cap: number | null;
  /** The posture whose legal force has begun; differs from `posture` during the legal lag. */
  inForce: Posture;
  /** Turn in which `posture` comes into force, or null when it is in force. */
  forceTurn: number | null;
  /** Turn of the last change of posture, -1 before any. */
  decidedTurn: number;
  /** Whether a law gives the powers that rules need. */
  securityLaw: boolean;
  /** What stands of an announced rule, 0 to 1: a stock that decays unless fed. */
  compliance: number;
  /** What each ministry holds about the rival, as home of the restricted vendors. */
  beliefs: Record<MinistryId, Belief>;
  /** What the government holds about every other vendor's home state, the protector's included: probability that it listens. */
  doubts: Record<StateId, number>;
  /** Windows opened by shocks, deferrals and out-of-cycle reviews, besides the scenario's: turns. */
  extraWindows: readonly number[];
  /** Window turns given up by deferring. */
  deferred: readonly number[];
  /** Times deferred: the price grows. */
  deferrals: number;
  /** A review under way ends in this turn, else null. */
  reviewDue: number | null;
  /** Capacity to read vendors' code, 0 to 1. */
  oversight: number;
  /** Protection against listening (encryption) and against disruption (redundancy), 0 to 1. */
  encryption: number;
  redundancy: number;
  /** Whether carriers must keep two vendors. */
  diversityMandate: boolean;
  /** Whether spectrum licences carry security conditions. */
  auctionConditions: boolean;
  /** Whether an auction passed without a word of a rule, so that bidders take the door to be open. */
  doorOpen: boolean;
  /** Share of the price gap that the protector's finance covers, 0 to 1. */
  financed: number;
  /** Share of the removal bill that others pay (protector, own treasury), 0 to 1. */
  coFunded: number;
  subsidised: number;
  /** Share of the gap in roll-out beyond the towns that the treasury has covered, 0 to 1. */
  ruralSubsidy: number;
  /** The power whose tied credit carriers build with, and how much it is, as a share of 5G capital expenditure. */
  creditFrom: StateId | null;
  credit: number;
  /** Independence of any one foreign vendor that a programme has bought, 0 to 1. */
  autonomy: number;
  /** Carriers' goodwill towards the government, 0 to 1; at one half they are neither for nor against it. */
  carrierGoodwill: number;
  /** Whether carriers have helped to plan what is to be swapped. */
  consulted: boolean;
  /** Competition between networks, 1 at the start: it goes where challengers give up, and does not come back. */
  rivalry: number;
  /** Turn of the last change of government at an election, -1 before any. */
  electedTurn: number;
  /** How present the protector's demand is in the capital, 0 to 1: kept up by visits, offers and threats, fading without. */
  pressed: number;
  /** The posture at which the protector has settled its quarrel with this government, or null. */
  tailored: Posture | null;
  /** How far the protector has hardened its own bases and links here, 0 to 1. */
  hardened: number;
  /** The rival's warnings and assurances on this state: factor on the fear of retaliation. */
  severity: number;
  /** What the rival has invested here, as a share of the most that counts, 0 to 1: more to lose. */
  invested: number;
  /** How far the rival's state banks lend to those who buy its vendors' gear, 0 to 1. */
  credited: number;
  /** Turn in which people whom the rival holds are let go, else null. */
  heldUntil: number | null;
  /** Anger at what the rival did to this state, 0 to 1, fading: it outlasts the fear. */
  resentment: number;
  rollout: RolloutNode;
  gear: GearNode;
  /** Support at home, 0 to 100; at the scenario's floor a government falls. */
  support: number;
  /** Public money spent, cumulative, USD billion. */
  spentUsdBn: number;
  /** Cost borne by carriers and users above the unrestricted course, cumulative, USD billion. */
  carrierCostUsdBn: number;
  /** GDP forgone by late 5G, cumulative, USD billion. */
  delayCostUsdBn: number;
  /** Exports lost to retaliation, cumulative, USD billion. */
  exportsLostUsdBn: number;
  /** Incidents noticed. */
  incidents: number;
  /** How far the government goes along with the protector's rules on chips and chip-making tools, 0 to 1. */
  chipConsent: number;
  /** Who a law says pays for removal besides the carriers. */
  compensation: Compensation;
  /** How far a ban in its networks reaches, once there is one. */
  banScope: HomeScope;
  /** A request of the protector's to hand over a charged officer, and the turn by which silence is a refusal. */
  extradition: Extradition;
  extraditionDue: number | null;
}

export interface RolloutNode {
  /** 5G sites standing over sites needed, 0 to 1. */
  built: number;
  /** Share of the population covered, 0 to 1. */
  coverage: number;
  /** Turn from which spectrum is there. */
  spectrumTurn: number;
  /** Turn from which mid-band spectrum is free for 5G, null while it is not released; the protector's alone is still to be. */
  midBandTurn: number | null;
  /** Turns by which courts have held the spectrum up. */
  courtTurns: number;
  /** Sites that were due by now and not built in their turn, over sites needed, by what kept them: four causes, stored apart. */
  lostToSwap: number;
  lostToSupply: number;
  lostToSpectrum: number;
  lostToCourts: number;
  /** How crews are divided; sums to 1. */
  crews: Readonly<{ coverage: number; swap: number; core: number }>;
}

export interface GearNode {
  /** Composition of the standing 4G radio base; sums to 1: what is swapped out is replaced. */
  ran4g: Readonly<Record<VendorId, number>>;
  /** 5G radio sites by vendor, over sites needed; sums to `built`. */
  ran5g: Readonly<Record<VendorId, number>>;
  /** Core network by vendor; sums to 1. */
  core: Readonly<Record<VendorId, number>>;
  /** Shares of this turn's new radio orders; sums to 1. */
  ordersRan: Readonly<Record<VendorId, number>>;
  /** Shares of this turn's new core orders; sums to 1. */
  ordersCore: Readonly<Record<VendorId, number>>;
}

export interface VendorNode {
  regime: Regime;
  /** Turn in which a temporary licence ends, or null. */
  licenceUntil: number | null;
  /** Months of parts in store. */
  stockMonths: number;
  /** Share of blocked parts replaced by others, 0 to 1. */
  substitution: number;
  /** Share of demand that it can deliver, 0 to 1. */
  supply: number;
  /** How present the threat of a ban not yet laid is, 0 to 1. */
  banThreat: number;
  /** Share of deliveries that buyers expect to miss over the life of the gear, 0 to 1. */
  supplyFear: number;
  /** Whether the protector's courts have charged it. */
  charged: boolean;
  price: number;
  quality: number;
  engineering: number;
  /** Share of the modelled world's new radio orders this turn, by sites. */
  orderShare: number;
  /** Share of the world's new radio orders that it is built to deliver. */
  capacity: number;
  /** Whether it has opened a laboratory in which buyers may read its code. */
  labOpen: boolean;
  /** Part of the price that its home's treasury bears, 0 to 1, fading. */
  subsidy: number;
}

export interface BlocNode {
  /** Strength of an adopted programme on members that stay open, 0 to 1. */
  programme: number;
  /** How widely its members have signed non-binding principles, 0 to 1. */
  principles: number;
}

export interface SeatNode {
  /** Points of political capital for this turn's orders. */
  capital: number;
  /** Turn in which an order kind (and target, "kind:target") was last given. */
  lastGiven: Readonly<Record<string, number>>;
  /** The course that a power steers where nobody plays it, drawn when the game begins; null for governments. */
  course: Course | null;
}

/** What can be promised to a partner: credit, money for removal, money for its chipmakers, market access, closer intelligence, not to listen, not to harm. */
export type Pledge = 'finance' | 'removal' | 'chips' | 'trade' | 'intelligence' | 'noSpy' | 'noHarm';

/**
 * open: it stands. met: a threat's demand was met, or a promise kept. carriedOut: of a threat. backedDown: a threat withdrawn, or a promise
 * broken. owed: the target has done its part of a promise, and waits. lapsed: settled otherwise, or what it asked for never came.
 */
export type CommitmentStatus = 'open' | 'owed' | 'met' | 'carriedOut' | 'backedDown' | 'lapsed';

/** A threat or a promise on record (MODEL 3). Kept after it is settled: the record is what others judge by. */
export interface Commitment {
  readonly id: CommitmentId;
  readonly kind: 'threat' | 'promise';
  /** What is promised; null for a threat. */
  readonly pledge: Pledge | null;
  readonly issuer: StateId;
  readonly target: StateId;
  /** What a threat puts at stake; null for a promise. */
  readonly stake: StakeId | null;
  /** The posture demanded of the target; 0 where a promise asks for nothing. */
  readonly demand: Posture;
  readonly madeTurn: number;
  /** Of a promise that is owed: the last turn in which it can still be kept. */
  dueTurn: number;
  status: CommitmentStatus;
  settledTurn: number | null;
}

export interface Retaliation {
  readonly id: string;
  readonly issuer: StateId;
  readonly target: StateId;
  readonly madeTurn: number;
  /** Turn from which it is lifted. */
  untilTurn: number;
  /** Cost to the target at its start, % of GDP a year. */
  readonly severity: number;
  /** Share re-routed by now, 0 to 1. */
  rerouted: number;
}

/** A telegraphed move: executed unless an order or event touched one of its premises. */
export interface Intent {
  readonly id: IntentId;
  readonly seat: StateId;
  readonly action: Order;
  readonly dueTurn: number;
  readonly madeTurn: number;
  /** Paths (prefixes) on which the intent rests. */
  readonly premises: readonly Path[];
  /** What has touched a premise since: empty means that it will happen. */
  readonly touchedBy: readonly Cause[];
  /** What an earlier version of the same intent said, where this one replaced it. */
  readonly replaces: Order | null;
}

export interface OpenDilemma {
  readonly dilemma: DilemmaId;
  readonly seat: StateId;
  readonly turn: number;
}
