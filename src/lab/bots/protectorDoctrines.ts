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
/** Turns before which a doctrine that wants company, or a bargain, bans nothing. */
const LATER = 3;
/** Governments that must have closed their cores, of all, for a ban in company. */
const COMPANY = 0.3;
const CLOSED = 2;

const strainBelow =
  (most: number) =>
  ({ state }: SeatView): boolean =>
    state.world.strain < most;
const inCompany = (view: SeatView): boolean => {
  const all = Object.keys(view.scenario.states);
  return all.filter((id) => postureOf(view, id) >= CLOSED).length >= COMPANY * all.length;
};

/** Brings partners along: evidence, principles, money for those who follow, no threats, and bans in company alone. */
export const coalition = steering('coalition', [
  step('partsBan', { when: (view) => view.state.turn >= LATER && strainBelow(CALM)(view) && inCompany(view) }),
]);

/** Acts alone: cuts vendors off, closes its own market first, threatens and carries out. */
export const unilateral = steering('unilateral', [
  step('partsBan', { when: strainBelow(TAUT) }),
  step('foreignChipRule', { when: strainBelow(TAUT) }),
  step('restrictTools', { when: strainBelow(TAUT) }),
]);

/** Deals: threatens before it acts, pays, promises, licenses and settles. */
export const transactional = steering('transactional', [
  step('threatenBan', { when: ({ state }) => state.turn < LATER }),
  step('partsBan', { when: (view) => view.state.turn >= LATER && strainBelow(CALM)(view) }),
  step('temporaryLicence', { when: (view) => !strainBelow(STRAINED)(view) }),
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
