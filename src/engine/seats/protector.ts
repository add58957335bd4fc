/**
 * The protector where nobody plays it: it keeps its announced steps in export bans, settles its threats, and spends the rest of its
 * capital on governments that are about to decide, with the means that answer what holds each back.
 */
import type { AppraisalTerm, Order, SeatView, StateId } from '../model/index.ts';
import { meanBelief } from '../rules/beliefs.ts';
import { actAt } from '../rules/calendar.ts';
import { partnerWeight } from '../rules/scoring.ts';
import { openThreats } from '../rules/threat.ts';
import { attributes } from '../rules/world.ts';
import { type Aim, aimsOf } from './aims.ts';
import { answerDilemmas, beginDraft, type Draft, keepIntents, priceOf, tryFirst, tryOrder } from './draft.ts';

/** Governments that decide within these turns are pressed, and no more of them than this. */
const WITHIN = 3;
const MOST_AIMS = 6;
/** Strain beyond which it stops threatening, stops making speeches, and lets a due threat go. */
const THREAT_STRAIN = 45;
const SPEECH_STRAIN = 50;
const CARRY_OUT_STRAIN = 68;
/** What carrying a threat out may cost the issuer itself, 0 to 1. */
const CARRY_OUT_COST = 0.35;
const MOST_OPEN_THREATS = 2;
/** Standing at stake, tie and intelligence together, below which a threat has nothing to take away. */
const THREAT_LEAST_TIE = 0.5;
/** Part of its budget that it will have spent abroad before it only argues. */
const BUDGET_SHARE = 0.7;
/** Belief in a manageable risk that the technical case is made against. */
const MANAGEABLE = 0.5;
const HOME_BAN_YEARS = 0.5;
const PUBLIC_FILE_YEARS = 1;
/** Standing part of a partner's rule below which envoys remind it. */
const FORGOTTEN = 0.6;

type Means = 'finance' | 'coFund' | 'disclose' | 'technicalCase' | 'threaten' | 'lobby';

/** What answers a term that speaks against a rule; what cannot be answered is outweighed. */
const MEANS: Readonly<Partial<Record<AppraisalTerm, readonly Means[]>>> = {
  premium: ['finance', 'disclose'],
  delay: ['finance', 'disclose'],
  removal: ['coFund', 'threaten'],
  lobby: ['coFund', 'threaten'],
  retaliation: ['disclose', 'threaten'],
  homeVendor: ['disclose', 'threaten'],
  compliance: ['threaten', 'disclose'],
  step: ['threaten', 'disclose'],
  law: ['threaten', 'disclose'],
};
const LAST_MEANS: readonly Means[] = ['disclose', 'lobby'];

export function planProtector(view: SeatView): Order[] {
  const draft = beginDraft(view);
  answerDilemmas(draft);
  keepIntents(draft);
  settleThreats(draft);
  putHomeInOrder(draft);
  for (const aim of aimsOf(draft.world, view, WITHIN).slice(0, MOST_AIMS)) press(draft, aim);
  speakToAll(draft);
  remind(draft);
  return draft.orders;
}

/** Once a threat's day is past: carried out where that is cheap, and withdrawn aloud where it is not. */
function settleThreats(draft: Draft): void {
  const { state, seat, scenario } = draft.view;
  for (const threat of openThreats(state, seat).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const posture = state.states[threat.target]?.posture ?? 0;
    if (state.turn <= threat.dueTurn || posture >= threat.demand) continue;
    const stake = threat.stake ? scenario.stakes[threat.stake] : undefined;
    const bearable =
      stake !== undefined &&
      stake.ownCost.value <= CARRY_OUT_COST &&
      state.world.strain + stake.strain.value <= CARRY_OUT_STRAIN;
    tryOrder(draft, { kind: bearable ? 'carryOut' : 'backDown', commitment: threat.id });
  }
}

function putHomeInOrder(draft: Draft): void {
  const { state, scenario, seat } = draft.view;
  if (state.turn >= Math.round(HOME_BAN_YEARS * draft.world.perYear)) tryOrder(draft, { kind: 'banAtHome' });
  const home = state.states[seat];
  if (
    actAt(scenario, state.turn) >= 1 &&
    home?.inForce === 4 &&
    home.subsidised === 0 &&
    affordable(draft, { kind: 'fundRuralRemoval' })
  ) {
    tryOrder(draft, { kind: 'fundRuralRemoval' });
  }
}

function affordable(draft: Draft, order: Order): boolean {
  const { state } = draft.view;
  return state.world.protectorSpentUsdBn + priceOf(draft, order) <= BUDGET_SHARE * draft.world.p.protectorBudget;
}

/** One order on each government, the one that answers the largest term against. */
function press(draft: Draft, aim: Aim): void {
  const [largest] = aim.against;
  const means = [...((largest && MEANS[largest]) ?? []), ...LAST_MEANS];
  const node = draft.view.state.states[aim.target];
  const quarrel = node && aim.to >= 3 && meanBelief(draft.world, node).manageability > MANAGEABLE;
  for (const order of (quarrel ? (['technicalCase', ...means] as const) : means).map((m) => orderFor(draft, aim, m))) {
    if (order && affordable(draft, order) && tryOrder(draft, order)) return;
  }
}

function orderFor(draft: Draft, aim: Aim, means: Means): Order | null {
  const { target } = aim;
  switch (means) {
    case 'finance':
      return { kind: 'financeBid', target };
    case 'coFund':
      return { kind: 'coFundRemoval', target };
    case 'disclose':
      return { kind: 'disclosePrivately', target };
    case 'technicalCase':
      return { kind: 'technicalCase', target };
    case 'threaten':
      return smallThreat(draft, aim);
    case 'lobby':
      return { kind: 'lobby', target };
  }
}

/** Small, reversible threats are cheap to carry out and therefore believed; many at a time are not. */
function smallThreat(draft: Draft, aim: Aim): Order | null {
  const { state, seat, scenario } = draft.view;
  const drafted = draft.orders.filter((order) => order.kind === 'threaten').length;
  if (drafted > 0 || openThreats(state, seat).length >= MOST_OPEN_THREATS) return null;
  if (state.world.strain > THREAT_STRAIN) return null;
  const { tie, tier } = attributes(draft.world, aim.target);
  if (tie + tier < THREAT_LEAST_TIE) return null;
  const cost = (id: string): number => scenario.stakes[id]?.ownCost.value ?? 1;
  const [stake] = Object.keys(scenario.stakes).sort((a, b) => cost(a) - cost(b) || (a < b ? -1 : 1));
  if (stake === undefined || cost(stake) > CARRY_OUT_COST) return null;
  return { kind: 'threaten', target: aim.target, stake, demand: aim.to, deadline: aim.inTurns <= 2 ? 2 : 4 };
}

function speakToAll(draft: Draft): void {
  const { state } = draft.view;
  if (state.world.strain > SPEECH_STRAIN) return;
  const given = state.seats[draft.view.seat]?.lastGiven ?? {};
  const due = state.turn >= Math.round(PUBLIC_FILE_YEARS * draft.world.perYear);
  if (due && given.disclosePublicly === undefined && tryOrder(draft, { kind: 'disclosePublicly' })) return;
  const spoke = given.speech;
  if (spoke === undefined || state.turn - spoke >= draft.world.perYear) tryOrder(draft, { kind: 'speech' });
}

/** What capital is left keeps announced rules from being forgotten, where they carry most. */
function remind(draft: Draft): void {
  const { world, view } = draft;
  const weight = (id: StateId): number => partnerWeight(world, id);
  const forgetful = world.governments.filter((id) => {
    const node = view.state.states[id];
    return node !== undefined && node.posture >= 2 && node.compliance < FORGOTTEN;
  });
  const targets = forgetful.sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1));
  tryFirst(
    draft,
    targets.map((target) => ({ kind: 'lobby', target })),
  );
}
