/**
 * The restricted vendors' home state: it punishes as announced, warns those that lean away, offers something to those that stay, and sees to its
 * vendors' parts and prices, what its course puts first before the rest.
 */
import type { Order, OrderOf, SeatView, StateId } from '../model/index.ts';
import { exposureOf } from '../rules/gear.ts';
import { type RivalManners, rivalManners } from '../rules/rivalManners.ts';
import { attributes } from '../rules/world.ts';
import { answerDilemmas, beginDraft, type Draft, keepIntents, tryKind, tryOrder } from './draft.ts';
import { affronted, canBeWon, leansAway, mostFirst, type Winnable, warnable } from './rivalAims.ts';
import { provideForVendors } from './rivalVendors.ts';

const STEPS = ['warnings', 'parts', 'offers'] as const;

export function planRival(view: SeatView): Order[] {
  const draft = beginDraft(view);
  const { world } = draft;
  const manners = rivalManners(world, view.state);
  answerDilemmas(draft);
  keepIntents(draft);
  tryKind(draft, 'detain', () => affronted(world, view, manners.outrage).map((target) => ({ kind: 'detain', target })));
  if (wasAccused(view)) tryOrder(draft, { kind: 'counterNarrative' });
  const leaning = new Set(world.governments.filter((id) => leansAway(world, view, id)));
  const steps = {
    warnings: () => warnThoseWhoLean(draft, manners, leaning),
    parts: () => provideForVendors(draft, manners.storeWanted),
    offers: () => makeOffers(draft, canBeWon(world, view, leaning, manners.offersWithin)),
  };
  steps[manners.first]();
  for (const step of STEPS) if (step !== manners.first) steps[step]();
  listen(draft);
  return draft.orders;
}

function warnThoseWhoLean(draft: Draft, manners: RivalManners, leaning: ReadonlySet<StateId>): void {
  let warnings = 0;
  for (const target of warnable(draft.world, draft.view, leaning, manners.fearEnough)) {
    if (warnings === manners.warningsATurn) break;
    if (tryOrder(draft, { kind: 'warn', target })) warnings += 1;
  }
}

type OfferKind = 'assure' | 'lendToBuyers' | 'pledge' | 'invest';

/** One offer of each kind, another kind first each turn: capital does not reach for all. */
function makeOffers(draft: Draft, { feared, poor, exposed, unsure }: Winnable): void {
  const offer = (kind: OfferKind, targets: () => readonly StateId[]): void => {
    tryKind(draft, kind, () => targets().map((target): OrderOf<OfferKind> => ({ kind, target })));
  };
  const offers = [() => offer('lendToBuyers', poor), () => offer('pledge', unsure), () => offer('invest', exposed)];
  offer('assure', feared);
  for (let i = 0; i < offers.length; i++) offers[(draft.view.state.turn + i) % offers.length]?.();
}

/** The protector spoke to all in the turn before: a denial follows. */
function wasAccused({ state, scenario }: SeatView): boolean {
  const given = state.seats[scenario.powers.protector]?.lastGiven;
  return given?.disclosePublicly === state.turn - 1 || given?.speech === state.turn - 1;
}

/** What is left over goes to services, where most is to be heard; a planner does not know whether anything comes of it. */
function listen(draft: Draft): void {
  const { world, view } = draft;
  const worth = (id: StateId): number => attributes(world, id).weight * exposureOf(world, view.state, id).carried;
  tryKind(draft, 'useGear', () => mostFirst(world.governments, worth).map((target) => ({ kind: 'useGear', target })));
}
