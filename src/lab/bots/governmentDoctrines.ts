/** Four ways in which a person might play an ally. Their thresholds are the manners of players, and no part of the model. */
import type { OrderOf, Posture, SeatView, StateNode } from '../../engine/index.ts';
import { byDoctrine, postureOf, step, turnsToDecide } from './doctrine.ts';

/** Support at home below which nothing is asked of anybody, and points of the objective for the public purse below which money is kept together. */
const SHAKY = 35;
const PURSE_KEPT = 40;
/** The same for what is spent on others. */
const FLUSH = 75;
/** What must stand of a rule for it to be left alone. */
const HOLDS = 0.7;
const SOON = 2;

const own = ({ state, seat }: SeatView): StateNode | undefined => state.states[seat];
const firm = (view: SeatView): boolean => (own(view)?.support ?? 0) > SHAKY;
const hasMoney = ({ state, seat }: SeatView): boolean => (state.scores[seat]?.purse ?? 0) > PURSE_KEPT;
const isFlush = ({ state, seat }: SeatView): boolean => (state.scores[seat]?.purse ?? 0) > FLUSH;
const wearsOut = (view: SeatView): boolean => (own(view)?.inForce ?? 0) >= 2 && (own(view)?.compliance ?? 1) < HOLDS;
const decidesSoon = (view: SeatView): boolean => turnsToDecide(view, view.seat) <= SOON;
const isPunished = ({ state, seat }: SeatView): boolean =>
  Object.values(state.retaliations).some(({ target }) => target === seat);

/** A rule of one strictness, not yet reached, in words that name nobody. */
const rule =
  (posture: Posture) =>
  (order: OrderOf<'setPosture'>, view: SeatView): boolean =>
    order.posture === posture && order.wording !== 'named' && (own(view)?.posture ?? 0) < posture;
const from =
  (power: 'protector' | 'rival') =>
  (order: { readonly from: string }, { scenario }: SeatView): boolean =>
    order.from === scenario.powers[power];
/** A partner whose rule is kept by halves. */
const slips = ({ target }: { readonly target: string }, { state }: SeatView): boolean =>
  (state.states[target]?.compliance ?? 1) < HOLDS;
/** A partner that has not closed its network, and decides soon. */
const stillOpen = ({ target }: { readonly target: string }, view: SeatView): boolean =>
  postureOf(view, target) < 3 && turnsToDecide(view, target) <= SOON;
const crews =
  (most: 'swap' | 'coverage') =>
  ({ coverage, swap }: OrderOf<'divideCrews'>): boolean =>
    most === 'swap' ? swap > coverage : coverage > swap;
/** It has put nothing off yet: a second time fewer believe that anything is weighed. */
const undeferred = (view: SeatView): boolean => (own(view)?.deferrals ?? 0) === 0;
const toRemove = (view: SeatView): boolean => (own(view)?.inForce ?? 0) >= 4;

/** Stands with the protector: a ban, paid for, and said aloud. */
export const align = byDoctrine([
  step('extradite'),
  step('securityLaw', { when: firm }),
  step('setPosture', { when: firm, wants: rule(4) }),
  step('auctionConditions'),
  step('divideCrews', { when: toRemove, wants: crews('swap') }),
  step('subsidiseRemoval', { when: (view) => toRemove(view) && hasMoney(view) }),
  step('compensationLaw', { when: toRemove }),
  step('enforce', { when: wearsOut }),
  step('holdMinistries', { when: decidesSoon }),
  step('coordinate', { when: isPunished }),
  step('acceptFinance', { wants: from('protector') }),
  step('refuseFinance', { wants: from('rival') }),
  step('seekPledge', { wants: from('protector') }),
  step('leadBloc', { when: (view) => (own(view)?.inForce ?? 0) >= 3 && firm(view) }),
  step('helpRemoval', { when: isFlush, wants: slips }),
  step('briefPartner', { wants: stillOpen }),
  step('publicStatement', { wants: ({ stand }) => stand === 'for' }),
  step('faceParliament', { when: firm }),
]);

/** Contains the risk without a ban: vetting, several vendors, protection, and good terms with both powers. */
export const hedge = byDoctrine([
  step('refuseExtradition'),
  step('setPosture', { wants: rule(2) }),
  step('defer', { when: undeferred }),
  step('oversightCentre', { when: hasMoney }),
  step('encryptAndBackUp', { when: hasMoney }),
  step('diversityMandate'),
  step('auctionConditions'),
  step('commissionReview'),
  step('enforce', { when: wearsOut }),
  step('holdMinistries', { when: decidesSoon }),
  step('consultCarriers'),
  step('askEvidence'),
  step('visitVendorLab'),
  step('seekAssurances', { wants: from('rival') }),
  step('seekPledge', { wants: from('protector') }),
  step('coordinate', { when: isPunished }),
  step('subsidiseRural', { when: hasMoney }),
]);

/** Builds first: no rule beyond vetting, decisions put off, networks guarded instead. */
export const open = byDoctrine([
  step('refuseExtradition'),
  step('setPosture', { wants: rule(1) }),
  step('defer', { when: undeferred }),
  step('encryptAndBackUp', { when: hasMoney }),
  step('oversightCentre', { when: hasMoney }),
  step('divideCrews', { wants: crews('coverage') }),
  step('subsidiseRural', { when: hasMoney }),
  step('seekAssurances', { wants: from('rival') }),
  step('seekPledge', { wants: from('rival') }),
  step('acceptFinance', { wants: from('rival') }),
  step('visitVendorLab'),
  step('consultCarriers'),
  step('publicStatement', { wants: ({ stand }) => stand === 'against' }),
  step('exempt'),
]);

/** Goes its own way with its partners: shuts the gear out quietly and late, and builds up what is its own. */
export const independent = byDoctrine([
  step('refuseExtradition'),
  step('backHomeVendor', { when: hasMoney }),
  step('technologicalAutonomy', { when: hasMoney }),
  step('securityLaw', { when: firm }),
  step('setPosture', { when: firm, wants: rule(3) }),
  step('diversityMandate'),
  step('leadBloc', { when: firm }),
  step('backExport', { when: isFlush }),
  step('coordinate'),
  step('refuseFinance', { wants: from('protector') }),
  step('briefPartner', { wants: stillOpen }),
  step('enforce', { when: wearsOut }),
  step('consultCarriers'),
  step('holdMinistries', { when: decidesSoon }),
  step('encryptAndBackUp', { when: hasMoney }),
  step('seekPledge', { wants: from('protector') }),
  step('commissionReview'),
]);
