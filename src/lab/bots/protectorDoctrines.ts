/** Three ways in which a person might play the protector. Their thresholds are the manners of players, and no part of the model. */
import type { SeatView } from '../../engine/index.ts';
import { byDoctrine, postureOf, step, turnsToDecide } from './doctrine.ts';

/** Strain from which a player thinks of its partners first, and from which it stops making more. */
const STRAINED = 35;
const TAUT = 55;
/** Points of the objective for cost below which money is kept together. */
const PURSE_KEPT = 45;
/** Posture from which a partner is pressed no further, and one that is settled for. */
const CLOSED = 3;
const SETTLED = 2;
const SOON = 2;

const strain = ({ state }: SeatView): number => state.world.strain;
const hasMoney = ({ state, seat }: SeatView): boolean => (state.scores[seat]?.purse ?? 0) > PURSE_KEPT;
const calm = (view: SeatView): boolean => strain(view) < TAUT;
const strained = (view: SeatView): boolean => strain(view) >= STRAINED;

/** A partner that still stands open and decides soon. */
const isRipe = ({ target }: { readonly target: string }, view: SeatView): boolean =>
  postureOf(view, target) < CLOSED && turnsToDecide(view, target) <= SOON;
const aStepOn = (order: { readonly target: string; readonly demand: number }, view: SeatView): boolean =>
  isRipe(order, view) && order.demand === Math.max(SETTLED, postureOf(view, order.target) + 1);

/** Brings partners along: evidence, principles, money for those who follow, and no threats. */
export const coalition = byDoctrine([
  step('keepPromise', { most: 9 }),
  step('releaseSpectrum'),
  step('principles'),
  step('disclosePrivately', { wants: isRipe, most: 2 }),
  step('acceptTailoredRegime', { when: strained, wants: ({ target }, view) => postureOf(view, target) >= SETTLED }),
  step('technicalCase', { wants: isRipe }),
  step('standards', { when: strained }),
  step('coFundRemoval', { when: hasMoney, wants: isRipe }),
  step('promise', { when: hasMoney, wants: aStepOn }),
  step('noSpyPledge', { wants: isRipe }),
  step('banAtHome'),
  step('repairSoftPower', { when: strained }),
  step('courtChipmakers', { when: hasMoney }),
  step('hardenBases', { when: hasMoney }),
  step('lobby', { wants: isRipe, most: 2 }),
]);

/** Acts alone: cuts vendors off, closes its own market first, threatens and carries out. */
export const unilateral = byDoctrine([
  step('carryOut', { when: calm }),
  step('backDown', { when: (view) => !calm(view) }),
  step('partsBan', { when: calm }),
  step('foreignChipRule', { when: calm }),
  step('restrictTools', { when: calm }),
  step('banAtHome'),
  step('releaseSpectrum'),
  step('threaten', { when: calm, wants: aStepOn }),
  step('disclosePublicly'),
  step('disclosePrivately', { wants: isRipe }),
  step('courtChipmakers', { when: hasMoney }),
  step('prosecute', { when: calm }),
  step('askExtradition', { when: calm }),
  step('widenHomeBan', { when: hasMoney }),
  step('speech', { when: calm }),
  step('technicalCase', { wants: isRipe }),
  step('lobby', { wants: isRipe, most: 2 }),
]);

/** Deals: everything has a price, given or taken. */
export const transactional = byDoctrine([
  step('keepPromise', { most: 9 }),
  step('releaseSpectrum'),
  step('promise', { wants: aStepOn }),
  step('financeBid', { when: hasMoney, wants: isRipe }),
  step('coFundRemoval', { when: hasMoney, wants: isRipe }),
  step('backDown', { most: 3 }),
  step('threaten', { when: (view) => strain(view) < STRAINED, wants: aStepOn }),
  step('threatenBan', { when: calm }),
  step('easeBan'),
  step('temporaryLicence', { when: strained }),
  step('tradeTalks', { wants: ({ terms }) => terms === 'trade' }),
  step('acceptTailoredRegime', { wants: ({ target }, view) => postureOf(view, target) >= SETTLED }),
  step('fundOpenNetworks', { when: hasMoney }),
  step('disclosePrivately', { wants: isRipe }),
  step('lobby', { wants: isRipe, most: 2 }),
]);
