/**
 * The restricted vendors' home state: it punishes as announced, warns those that lean away, offers something to those that stay, and sees to its
 * vendors' parts and prices with what capital is left.
 */
import type { Order, SeatView, StateId } from '../model/index.ts';
import { exposureOf } from '../rules/gear.ts';
import { answerDilemmas, beginDraft, type Draft, keepIntents, tryFirst, tryOrder } from './draft.ts';
import { affronted, canBeWon, leansAway, type Winnable, warnable } from './rivalAims.ts';
import { provideForVendors } from './rivalVendors.ts';

const WARNINGS_A_TURN = 2;

export function planRival(view: SeatView): Order[] {
  const draft = beginDraft(view);
  const { world } = draft;
  answerDilemmas(draft);
  keepIntents(draft);
  tryFirst(
    draft,
    affronted(world, view).map((target) => ({ kind: 'detain', target })),
  );
  if (wasAccused(view)) tryOrder(draft, { kind: 'counterNarrative' });
  const leaning = new Set(world.governments.filter((id) => leansAway(world, view, id)));
  let warnings = 0;
  for (const target of warnable(world, view, leaning)) {
    if (warnings === WARNINGS_A_TURN) break;
    if (tryOrder(draft, { kind: 'warn', target })) warnings += 1;
  }
  provideForVendors(draft);
  for (const offer of offersOf(view, canBeWon(world, view, leaning))) tryFirst(draft, offer);
  listen(draft);
  return draft.orders;
}

/** One offer of each kind, another kind first each turn: capital does not reach for all. */
function offersOf({ state }: SeatView, { feared, poor, exposed, unsure }: Winnable): Order[][] {
  const offers: Order[][] = [
    poor.map((target) => ({ kind: 'lendToBuyers', target })),
    unsure.map((target) => ({ kind: 'pledge', target })),
    exposed.map((target) => ({ kind: 'invest', target })),
  ];
  const first = state.turn % offers.length;
  return [feared.map((target) => ({ kind: 'assure', target })), ...offers.slice(first), ...offers.slice(0, first)];
}

/** The protector spoke to all in the turn before: a denial follows. */
function wasAccused({ state, scenario }: SeatView): boolean {
  const given = state.seats[scenario.powers.protector]?.lastGiven;
  return given?.disclosePublicly === state.turn - 1 || given?.speech === state.turn - 1;
}

/** What is left over goes to services, where most is to be heard; a planner does not know whether anything comes of it. */
function listen(draft: Draft): void {
  const { world, view } = draft;
  const worth = (id: StateId): number =>
    (world.attributes[id]?.weight ?? 0) * exposureOf(world, view.state, id).carried;
  const targets = [...world.governments].sort((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1));
  tryFirst(
    draft,
    targets.map((target) => ({ kind: 'useGear', target })),
  );
}
