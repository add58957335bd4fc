/** The game's fixed words: the same on map, card, dossier and verdict. */
import type {
  AppraisalGroup,
  AppraisalTerm,
  Compensation,
  Extradition,
  HomeScope,
  PhaseId,
  Pledge,
  Posture,
  Regime,
  TalkTerms,
  WindowKind,
  Wording,
} from '../../engine/model/index.ts';

export const postures: Readonly<Record<Posture, string>> = {
  0: 'Open',
  1: 'Vetting',
  2: 'Core excluded',
  3: 'De-facto exclusion',
  4: 'Ban with removal',
};

export const wordings: Readonly<Record<Wording, string>> = {
  named: 'Names the vendor',
  neutral: 'Neutral wording',
  quiet: 'Quiet steering',
};

/** {rival}, {protector}: capitals of the powers. */
export const terms = {
  premium: 'Dearer gear, less competition',
  removal: 'Early removal of standing gear',
  delay: '5G that comes later',
  compliance: 'Vetting and oversight',
  lobby: 'Carriers that hold the gear',
  listening: 'Expected harm by listening',
  disruption: 'Expected harm by disruption',
  supply: 'Gear that may not be delivered',
  retaliation: 'Trade measures by {rival}',
  homeVendor: 'Home vendor’s sales in the rival’s market',
  alliance: 'Standing with {protector}',
  threat: 'Open threats by {protector}',
  offer: 'Promises by {protector}',
  programme: 'Bloc programme',
  peers: 'Partners that have gone as far',
  autonomy: 'Dependence on any one foreign vendor',
  step: 'The cost of changing',
  law: 'The hurdle of a first rule',
} as const satisfies Readonly<Record<AppraisalTerm, string>>;

export const groups = {
  cost: 'Cost of the swap',
  harm: 'Expected harm averted',
  retaliation: 'Retaliation by {rival}',
  alliance: 'Alliance with {protector}',
  bloc: 'Bloc',
  change: 'Change: law and lobby',
} as const satisfies Readonly<Record<AppraisalGroup, string>>;

export const windows: Readonly<Record<WindowKind, string>> = {
  auction: 'Spectrum auction',
  review: 'Review ends',
  election: 'Election',
  legislative: 'Legislative session',
  meeting: 'Meeting of partners',
  shock: 'Out of turn, after a shock',
};

export const regimes: Readonly<Record<Regime, string>> = {
  none: 'No export ban',
  parts: 'Parts ban',
  chips: 'Foreign-made chips barred too',
};

/** How far a ban in the protector's own networks reaches. */
export const homeScopes: Readonly<Record<HomeScope, string>> = {
  networks: 'Network gear',
  parts: 'Parts too',
  software: 'Software too',
  gear: 'Gear made in the rival’s land too',
};

/** What is on the table in talks with the rival. */
export const talkTerms: Readonly<Record<TalkTerms, string>> = {
  trade: 'Trade alone',
  security: 'Security too',
};

/** Who pays for removal besides the carriers. */
export const compensations: Readonly<Record<Compensation, string>> = {
  none: 'carriers alone',
  promised: 'money promised',
  paid: 'the treasury, in part',
};

/** Where a request to hand over a charged officer stands. */
export const extraditions: Readonly<Record<Extradition, string>> = {
  none: 'none',
  asked: 'asked',
  granted: 'granted',
  refused: 'refused',
};

export const phases: Readonly<Record<PhaseId, string>> = {
  pressure: 'Words and events',
  rival: 'The rival’s answer',
  decisions: 'Decisions',
  exportBans: 'Export bans',
  vendorChoice: 'Vendor choice',
  rolloutCosts: 'Rollout costs',
  security: 'Security',
  scoring: 'Scores',
  announce: 'Announcements',
};

export const gauges = {
  strain: 'Alliance strain',
  supportFloor: 'Support at home',
  limit: 'lost at {limit}',
} as const;

/** Where a gauge's name has the room of one word; a gauge that is not here keeps its whole name. */
export const gaugesShort: Readonly<Record<string, string>> = {
  networksSecured: 'Secured',
  techEdge: 'Edge',
  homeRollout: 'At home',
  purse: 'Purse',
  strain: 'Strain',
  rollout: 'Rollout',
  security: 'Security',
  trade: 'Trade',
  supportFloor: 'Support',
  allianceCohesion: 'Cohesion',
  standing: 'Standing',
  partners: 'Partners',
  homeVendors: 'Vendors',
  support: 'Support',
};

/** What a promise gives, in the middle of a sentence. */
export const pledges: Readonly<Record<Pledge, string>> = {
  finance: 'credit for other vendors’ gear',
  removal: 'money for removal',
  chips: 'money for its chipmakers',
  trade: 'market access',
  intelligence: 'closer intelligence',
  noSpy: 'not to spy on it',
  noHarm: 'not to use gear against it',
};

/** How a threat or an offer on record stands. */
export const commitmentStates: Readonly<Record<string, string>> = {
  open: 'open',
  met: 'met',
  carriedOut: 'carried out',
  backedDown: 'withdrawn',
  owed: 'owed',
  lapsed: 'lapsed',
};
