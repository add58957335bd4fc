/** What the protector does for its name: promises kept, goodwill won back, doubts calmed, groundwork for what comes later. */
import type { BlocId, Order, OrderKind, StateId } from '../model/index.ts';
import { standingPromises } from '../rules/offer.ts';
import { attributes, nodeOf } from '../rules/world.ts';
import { type Draft, priceOf, tryKind, tryOrder } from './draft.ts';
import type { ProtectorDraft } from './protectorDraft.ts';

/** Part of the budget beyond which it keeps no promise. */
const KEEP_BUDGET = 0.95;
/** Years before the end in which what bears fruit late is not begun. */
const LATE_YEARS = 2.5;
/** Doubt of the protector itself from which a pledge is given, and honesty below which it would not be believed. */
const DOUBTED = 0.35;
const BELIEVED = 0.5;
/** Troops from which bases are worth hardening, and the posture from which their host needs no more pressing. */
const GARRISON = 0.6;
const CLOSED = 3;

function affords(draft: Draft, order: Order, part: number): boolean {
  const { protectorSpentUsdBn } = draft.view.state.world;
  return protectorSpentUsdBn + priceOf(draft, order) <= part * draft.world.p.protectorBudget;
}

/** A word that is owed is kept as long as there is money for it. */
export function keepPromises(draft: Draft): void {
  const { state, seat } = draft.view;
  for (const { id } of standingPromises(state, seat).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const order: Order = { kind: 'keepPromise', commitment: id };
    if (affords(draft, order, KEEP_BUDGET)) tryOrder(draft, order);
  }
}

/** With the capital that no decision near at hand asks for; says whether anything was done. */
export function careForLater(draft: ProtectorDraft): boolean {
  const { world, view } = draft;
  const { state } = view;
  const late = view.scenario.calendar.turns - state.turn < LATE_YEARS * world.perYear;
  const wish = (kind: OrderKind, orders: () => readonly Order[]): boolean =>
    tryKind(draft, kind, () => orders().filter((order) => affords(draft, order, draft.manners.careBudget)));
  // The first that can be done; what comes after it waits.
  return (
    (!late && wish('principles', () => blocsToSign(draft).map((bloc) => ({ kind: 'principles', bloc })))) ||
    (!late && wish('fundOpenNetworks', () => [{ kind: 'fundOpenNetworks' }])) ||
    (!late &&
      state.world.goodwill < draft.manners.worn &&
      wish('repairSoftPower', () => [{ kind: 'repairSoftPower' }])) ||
    wish('noSpyPledge', () => doubters(draft).map((target) => ({ kind: 'noSpyPledge', target }))) ||
    (state.world.strain >= draft.manners.strained && wish('standards', () => [{ kind: 'standards' }])) ||
    wish('hardenBases', () => hosts(draft).map((target) => ({ kind: 'hardenBases', target })))
  );
}

/** Blocs in which much stands open still, the heaviest first. */
function blocsToSign({ world, view, manners }: ProtectorDraft): BlocId[] {
  const weigh = (ids: readonly StateId[]): number =>
    ids.reduce((sum, id) => sum + (world.governments.includes(id) ? attributes(world, id).weight : 0), 0);
  const found: { readonly bloc: BlocId; readonly open: number }[] = [];
  for (const [bloc, { members }] of Object.entries(view.scenario.blocs)) {
    const open = weigh(members.filter((id) => view.state.states[id]?.posture === 0));
    if (open > manners.openPart * weigh(members)) found.push({ bloc, open });
  }
  return found.sort((a, b) => b.open - a.open || (a.bloc < b.bloc ? -1 : 1)).map(({ bloc }) => bloc);
}

/** Partners that doubt the speaker more than they need to, the weightiest first. */
function doubters({ world, view }: Draft): StateId[] {
  if (view.state.world.honesty < BELIEVED) return [];
  const first = world.byWeight.find((id) => (nodeOf(view.state, id).doubts[world.protector] ?? 0) >= DOUBTED);
  return first === undefined ? [] : [first];
}

/** Large garrisons among gear that is there to stay, the weightiest hosts first. */
function hosts({ world, view }: Draft): StateId[] {
  return world.byWeight.filter(
    (id) => attributes(world, id).troops >= GARRISON && nodeOf(view.state, id).posture < CLOSED,
  );
}
