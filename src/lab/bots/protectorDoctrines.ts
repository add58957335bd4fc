/**
 * Three ways in which a person might play the protector: the courses that the engine's own protector steers, and of export bans, which that one telegraphs and a
 * person does not, what goes with the course. Thresholds are the manners of players, and no part of the model.
 */
import { checkOrders, type ProtectorCourse, planOrders, type SeatView } from '../../engine/index.ts';
import { byDoctrine, postureOf, type Step, step } from './doctrine.ts';
import type { Bot } from './types.ts';

/** Strain beyond which a doctrine takes no further step in export bans, and from which one eases what stands. */
const CALM = 45;
const TAUT = 60;
const STRAINED = 30;
/** Turns before which a doctrine that wants company, or a bargain, bans nothing, and before which it cuts nobody off from chips. */
const LATER = 3;
const LATEST = 6;
/** Goodwill below which it is worth winning back. */
const WORN = 0.85;
/** Governments that must have closed their cores, of all, for a ban in company. */
const COMPANY = 0.3;
const MUCH_COMPANY = 0.45;
const CLOSED = 2;

const strainBelow =
  (most: number) =>
  ({ state }: SeatView): boolean =>
    state.world.strain < most;
const inCompany =
  (company: number) =>
  (view: SeatView): boolean => {
    const all = Object.keys(view.scenario.states);
    return all.filter((id) => postureOf(view, id) >= CLOSED).length >= company * all.length;
  };
const from =
  (turn: number) =>
  ({ state }: SeatView): boolean =>
    state.turn >= turn;
const all =
  (...holds: readonly ((view: SeatView) => boolean)[]) =>
  (view: SeatView): boolean =>
    holds.every((one) => one(view));

/** Brings partners along: goodwill, standards and principles first, evidence, money for those who follow, no threats, and bans in company alone. */
export const coalition = steering('coalition', [
  step('partsBan', { when: all(from(LATER), strainBelow(CALM), inCompany(COMPANY)) }),
  step('foreignChipRule', { when: all(from(LATEST), strainBelow(CALM), inCompany(MUCH_COMPANY)) }),
  step('repairSoftPower', { when: ({ state }) => state.world.goodwill < WORN }),
  step('standards'),
  step('principles'),
]);

/** Acts alone: cuts vendors off, closes its own market first and wide, charges and publishes, threatens and carries out. */
export const unilateral = steering('unilateral', [
  step('partsBan', { when: strainBelow(TAUT) }),
  step('foreignChipRule', { when: strainBelow(TAUT) }),
  step('restrictTools', { when: strainBelow(TAUT) }),
  step('prosecute', { when: strainBelow(CALM) }),
  step('disclosePublicly', { when: strainBelow(CALM) }),
  step('widenHomeBan', { wants: ({ scope }) => scope !== 'gear' }),
  step('hardenBases'),
]);

/** Deals: threatens before it acts, talks with the rival, pays, promises, licenses and settles. */
export const transactional = steering('transactional', [
  step('threatenBan', { when: ({ state }) => state.turn < LATER }),
  step('partsBan', { when: all(from(LATER), strainBelow(CALM)) }),
  step('temporaryLicence', { when: (view) => !strainBelow(STRAINED)(view) }),
  step('tradeTalks', { when: from(LATER), wants: ({ terms }) => terms === 'trade' }),
  step('courtChipmakers', { when: from(LATEST) }),
]);

function steering(course: ProtectorCourse, first: readonly Step[]): Bot {
  const bans = byDoctrine(first);
  return {
    orders(view, seed) {
      const draft = [...bans.orders(view, seed)];
      for (const order of planOrders(steered(view, course))) {
        if (checkOrders(view, [...draft, order]).length === 0) draft.push(order);
      }
      return draft;
    },
  };
}

/** The view of a seat whose course is this. */
function steered(view: SeatView, course: ProtectorCourse): SeatView {
  const { seat, state } = view;
  const own = state.seats[seat];
  if (own === undefined) return view;
  return { ...view, state: { ...state, seats: { ...state.seats, [seat]: { ...own, course } } } };
}
