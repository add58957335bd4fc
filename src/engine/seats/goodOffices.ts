/** What the protector does for its name: promises kept, goodwill won back, doubts calmed, groundwork for what comes later. */
import type { BlocId, Order, SeatView, StateId } from '../model/index.ts';
import { standingPromises } from '../rules/offer.ts';
import { attributes, nodeOf } from '../rules/world.ts';
import { type Draft, priceOf, tryFirst, tryOrder } from './draft.ts';

/** Parts of the budget beyond which it keeps no promise, and starts none of what is here. */
const KEEP_BUDGET = 0.95;
const CARE_BUDGET = 0.5;
/** Goodwill below which it works to win it back, and strain from which it works for standards that serve all. */
const WORN = 0.75;
const STRAINED = 45;
/** Years before the end in which what bears fruit late is not begun. */
const LATE_YEARS = 2.5;
/** Doubt of the protector itself from which a pledge is given, and honesty below which it would not be believed. */
const DOUBTED = 0.35;
const BELIEVED = 0.5;
/** Weight of what stands open in a bloc, of all its members', from which principles are proposed to it. */
const OPEN_PART = 0.15;
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

/** With the capital that no decision near at hand asks for. */
export function careForLater(draft: Draft): void {
  const { world, view } = draft;
  const { state } = view;
  const late = view.scenario.calendar.turns - state.turn < LATE_YEARS * world.perYear;
  const wishes: Order[] = [];
  if (!late) wishes.push(...blocsToSign(draft).map((bloc): Order => ({ kind: 'principles', bloc })));
  if (!late) wishes.push({ kind: 'fundOpenNetworks' });
  if (state.world.goodwill < WORN && !late) wishes.push({ kind: 'repairSoftPower' });
  wishes.push(...doubters(draft).map((target): Order => ({ kind: 'noSpyPledge', target })));
  if (state.world.strain >= STRAINED) wishes.push({ kind: 'standards' });
  wishes.push(...hosts(draft).map((target): Order => ({ kind: 'hardenBases', target })));
  tryFirst(
    draft,
    wishes.filter((order) => affords(draft, order, CARE_BUDGET)),
  );
}

/** Blocs in which much stands open still, the heaviest first. */
function blocsToSign({ world, view }: Draft): BlocId[] {
  const weigh = (ids: readonly StateId[]): number =>
    ids.reduce((sum, id) => sum + (world.governments.includes(id) ? attributes(world, id).weight : 0), 0);
  const open = (bloc: BlocId): number => {
    const members = view.scenario.blocs[bloc]?.members ?? [];
    return weigh(members.filter((id) => view.state.states[id]?.posture === 0));
  };
  return Object.keys(view.scenario.blocs)
    .filter((bloc) => open(bloc) > OPEN_PART * weigh(view.scenario.blocs[bloc]?.members ?? []))
    .sort((a, b) => open(b) - open(a) || (a < b ? -1 : 1));
}

/** Partners that doubt the speaker more than they need to, the weightiest first. */
function doubters({ world, view }: Draft): StateId[] {
  if (view.state.world.honesty < BELIEVED) return [];
  return byWeight(
    world.governments.filter((id) => (nodeOf(view.state, id).doubts[world.protector] ?? 0) >= DOUBTED),
    { world, view },
  ).slice(0, 1);
}

/** Large garrisons among gear that is there to stay. */
function hosts({ world, view }: Draft): StateId[] {
  const exposed = world.governments.filter(
    (id) => attributes(world, id).troops >= GARRISON && nodeOf(view.state, id).posture < CLOSED,
  );
  return byWeight(exposed, { world, view });
}

function byWeight(ids: readonly StateId[], { world }: Pick<Draft, 'world'> & { view: SeatView }): StateId[] {
  return [...ids].sort((a, b) => attributes(world, b).weight - attributes(world, a).weight || (a < b ? -1 : 1));
}
