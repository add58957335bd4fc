/** What the protector can do about one government, and how much of its gap each means would close. */
import type { AppraisalTerm, Order, StakeId, StateNode } from '../model/index.ts';
import { promisedMoney } from '../orders/bills.ts';
import { capitalOf } from '../orders/check.ts';
import { OFFERED_PLEDGES, pledgeWorth, standingPromises, trusted } from '../rules/offer.ts';
import { credibility, stakeWeight } from '../rules/threat.ts';
import { attributes } from '../rules/world.ts';
import type { Aim } from './aims.ts';
import { argumentsOf, MEANS, type Means } from './arguments.ts';
import { type Draft, priceOf, reaches } from './draft.ts';
import type { ProtectorDraft } from './protectorDraft.ts';

/** Whether capital reaches for any of them. */
export function hasMeans(draft: Draft): boolean {
  return MEANS.some((kind) => reaches(draft, kind));
}

/** All means that come into question, the one that closes most for its capital first. */
export function meansFor(draft: ProtectorDraft, aim: Aim): Order[] {
  const node = draft.view.state.states[aim.target];
  if (!node) return [];
  const paid = [financeOf(draft, aim), coFundingOf(draft, aim, node)].filter((m) => isWorthPaying(draft, aim, m));
  const found = [...paid, ...threatsOf(draft, aim), ...promisesOf(draft, aim), ...argumentsOf(draft, aim, node)];
  const value = ({ order, gain }: Means): number => gain / Math.max(1, capitalOf(draft.world, draft.view, order));
  return found.sort((a, b) => value(b) - value(a) || (a.order.kind < b.order.kind ? -1 : 1)).map(({ order }) => order);
}

/** How much a term speaks against what is wanted, % of GDP a year. */
function against(aim: Aim, term: AppraisalTerm): number {
  return Math.max(0, aim.now.terms[term] - aim.wanted.terms[term]);
}

function financeOf(draft: Draft, aim: Aim): Means {
  const gain = draft.world.p.financeStep * against(aim, 'premium');
  return { order: { kind: 'financeBid', target: aim.target }, gain };
}

function coFundingOf(draft: Draft, aim: Aim, node: StateNode): Means {
  const step = Math.min(draft.world.p.coFundStep, 1 - node.coFunded);
  // Money for removal halves what carriers object.
  const gain = step * (against(aim, 'removal') + 0.5 * against(aim, 'lobby'));
  return { order: { kind: 'coFundRemoval', target: aim.target }, gain };
}

function isWorthPaying(draft: ProtectorDraft, aim: Aim, { order, gain }: Means): boolean {
  const spent = draft.view.state.world.protectorSpentUsdBn + priceOf(draft, order);
  return (
    gain >= draft.manners.worthMoney * aim.gap && spent <= draft.manners.budgetShare * draft.world.p.protectorBudget
  );
}

/** Small, reversible threats are cheap to carry out and therefore believed; only one that would decide the matter is made. */
function threatsOf(draft: ProtectorDraft, aim: Aim): Means[] {
  const { world, view } = draft;
  const { state, seat, scenario } = view;
  const threats = Object.values(state.commitments).filter((c) => c.kind === 'threat' && c.issuer === seat);
  const lately = threats.some((c) => state.turn - c.madeTurn < draft.manners.threatEveryYears * world.perYear);
  const tried = threats.some((c) => c.target === aim.target);
  if (tried || lately || state.world.strain > draft.manners.threatStrain) return [];
  if (draft.orders.some((order) => order.kind === 'threaten')) return [];
  const { tie, tier } = attributes(world, aim.target);
  const cost = (id: StakeId): number => scenario.stakes[id]?.ownCost.value ?? 1;
  const gainOf = (stake: StakeId): number =>
    stakeWeight(world, stake) *
    credibility(world, state, { issuer: seat, target: aim.target, stake }) *
    world.p.stakeValue *
    (0.6 * tie + 0.4 * tier);
  const { posture: demand } = aim.wanted;
  const deadline = aim.inTurns <= 2 ? 2 : 4;
  const stake = Object.keys(scenario.stakes)
    .filter((id) => cost(id) <= draft.manners.threatCost && (scenario.stakes[id]?.market?.includes(aim.target) ?? true))
    .sort((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1))
    .find((id) => gainOf(id) >= aim.gap);
  if (stake === undefined) return [];
  return [{ order: { kind: 'threaten', target: aim.target, stake, demand, deadline }, gain: gainOf(stake) }];
}

/** A promise too is made only where it would decide the matter, and could be paid for. */
function promisesOf(draft: ProtectorDraft, aim: Aim): Means[] {
  const { world, view } = draft;
  const others = standingPromises(view.state, view.seat).length;
  if (draft.manners.promiseShare === 0) return [];
  const { posture: demand } = aim.wanted;
  const { protectorSpentUsdBn } = view.state.world;
  return OFFERED_PLEDGES.flatMap((pledge) => {
    const gain = trusted(world, view.state, others) * pledgeWorth(world, attributes(world, aim.target), pledge);
    const price = promisedMoney(world, { target: aim.target, pledge });
    const { protectorBudget } = world.p;
    const afforded =
      price <= draft.manners.promiseShare * protectorBudget &&
      protectorSpentUsdBn + price <= draft.manners.budgetShare * protectorBudget;
    return gain >= aim.gap && afforded
      ? [{ order: { kind: 'promise', target: aim.target, pledge, demand } as const, gain }]
      : [];
  });
}
