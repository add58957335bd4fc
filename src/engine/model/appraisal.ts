/** A government's score of the five postures, term by term (MODEL 4). */
import type { Posture, StateId, Wording } from './ids.ts';

/** Terms as shown; each is signed so that the score is their sum, % of GDP a year. */
export type AppraisalTerm =
  | 'premium' // dearer gear and lost competition
  | 'removal' // early removal of standing gear
  | 'delay' // 5G that comes later
  | 'compliance' // cost of vetting and oversight
  | 'lobby' // carriers that hold the gear
  | 'listening' // expected harm by listening
  | 'disruption' // expected harm by disruption
  | 'supply' // gear that may not be delivered or renewed under export bans
  | 'retaliation' // the rival's answer in trade
  | 'homeVendor' // the home vendor's business in the rival's market
  | 'alliance' // peace-time standing with the protector
  | 'threat' // open threats of the protector, as far as believed
  | 'offer' // standing promises of the protector, as far as trusted
  | 'programme' // what a bloc's adopted programme costs those that stay open
  | 'peers' // partners that have gone as far
  | 'autonomy' // dependence on any one foreign vendor
  | 'step' // the cost of changing
  | 'law'; // the hurdle of the first rule
export const APPRAISAL_TERMS: readonly AppraisalTerm[] = [
  'premium',
  'removal',
  'delay',
  'compliance',
  'lobby',
  'listening',
  'disruption',
  'supply',
  'retaliation',
  'homeVendor',
  'alliance',
  'threat',
  'offer',
  'programme',
  'peers',
  'autonomy',
  'step',
  'law',
];

/** The six groups that MODEL 4 names and the page shows. */
export type AppraisalGroup = 'cost' | 'harm' | 'retaliation' | 'alliance' | 'bloc' | 'change';
export const GROUP_OF: Readonly<Record<AppraisalTerm, AppraisalGroup>> = {
  premium: 'cost',
  removal: 'cost',
  delay: 'cost',
  compliance: 'cost',
  lobby: 'change',
  listening: 'harm',
  disruption: 'harm',
  supply: 'harm',
  retaliation: 'retaliation',
  homeVendor: 'retaliation',
  alliance: 'alliance',
  threat: 'alliance',
  offer: 'alliance',
  programme: 'bloc',
  peers: 'bloc',
  autonomy: 'change',
  step: 'change',
  law: 'change',
};

export interface PostureScore {
  readonly posture: Posture;
  /** The best wording and deadline for this posture, chosen with it. */
  readonly wording: Wording;
  /** Turns until removal is due (posture 4), else null. */
  readonly deadline: number | null;
  readonly terms: Readonly<Record<AppraisalTerm, number>>;
  /** Sum of the terms, % of GDP a year. */
  readonly score: number;
}

export interface Appraisal {
  readonly state: StateId;
  readonly today: Posture;
  /** One for each posture, in order. */
  readonly scores: readonly PostureScore[];
  /** The posture with the highest score; a tie goes to today's, then to the lower one. */
  readonly best: Posture;
}
