/** A government that nobody plays: it settles at its windows, and between them does what its own sums and its own rule ask for. */
import type { BlocId, Order, SeatView, StateNode } from '../model/index.ts';
import { type CrewDivision, crewDivisions } from '../orders/kinds/divideCrews.ts';
import { meanHarmFelt } from '../rules/beliefs.ts';
import { nextWindowIn } from '../rules/calendar.ts';
import { wouldExtradite } from '../rules/extradition.ts';
import { restricted4g, restrictedSum } from '../rules/gear.ts';
import { standingScores } from '../rules/outlook.ts';
import { crossesRedLine } from '../rules/redLine.ts';
import { leftToRemove, swapCapacity } from '../rules/rolloutCosts.ts';
import { telegraphed } from '../rules/telegraphed.ts';
import { attributes } from '../rules/world.ts';
import { answerDilemmas, beginDraft, type Draft, tryFirst, tryOrder } from './draft.ts';
import { careAbroad } from './governmentAbroad.ts';
import { careAtHome } from './governmentAtHome.ts';

/** Turns before a window in which a law can still be prepared for it. */
const LAW_BEFORE = 3;
/** Harm felt by listening between which a government is unsure, and looks for itself if it has time and means. */
const UNSURE: readonly [number, number] = [0.12, 0.4];
const REVIEW_BEFORE = 3;
const REVIEW_LEAST_GEAR = 0.15;
const REVIEW_LEAST_WEALTH = 0.3;
/** Wealth from which a treasury helps a removal that lags. */
const SUBSIDY_LEAST_WEALTH = 0.5;
/** Carriers' goodwill below which a law shares the bill of removal. */
const IMPATIENT = 0.45;
/** Share of new orders that a government at core exclusion will not see go to restricted vendors. */
const MANDATE_ORDERS = 0.45;

export function planGovernment(view: SeatView): Order[] {
  const draft = beginDraft(view);
  const node = view.state.states[view.seat];
  if (!node) return [];
  answerDilemmas(draft);
  answerRequest(draft, node);
  const wait = nextWindowIn(view.scenario, view.state, view.seat) ?? view.scenario.calendar.turns;
  if (wait === 0) tryOrder(draft, { kind: 'settle' });
  else if (wait <= LAW_BEFORE) prepareLaw(draft, node);
  if (wait >= REVIEW_BEFORE) reviewIfUnsure(draft, node);
  divideCrews(draft, node);
  hurryRemoval(draft, node);
  standTogether(draft);
  ruleOnBuying(draft, node);
  careAtHome(draft, node, wait);
  careAbroad(draft, node);
  return draft.orders;
}

/** A request to extradite is answered by what each answer costs, and at once. */
function answerRequest(draft: Draft, node: StateNode): void {
  if (node.extradition !== 'asked') return;
  const { world, view } = draft;
  const refuses =
    crossesRedLine(view.scenario, view.seat, 'extradite') || !wouldExtradite(world, view.state, view.seat);
  tryOrder(draft, { kind: refuses ? 'refuseExtradition' : 'extradite' });
}

/** A law first, where the government would go further than it stands. */
function prepareLaw(draft: Draft, node: StateNode): void {
  if (node.securityLaw) return;
  const { world, view } = draft;
  if (standingScores(world, view.state, view.seat).best > node.posture) tryOrder(draft, { kind: 'securityLaw' });
}

/** One review in a game: its own evidence is what a government trusts most. */
function reviewIfUnsure(draft: Draft, node: StateNode): void {
  const { world, view } = draft;
  // What nobody will decide on need not be found out.
  if (view.scenario.calendar.turns - view.state.turn <= REVIEW_BEFORE) return;
  if (attributes(world, view.seat).wealth < REVIEW_LEAST_WEALTH) return;
  if (restricted4g(world, node) < REVIEW_LEAST_GEAR) return;
  const { listen } = meanHarmFelt(world, node);
  if (listen < UNSURE[0] || listen > UNSURE[1]) return;
  if (view.state.seats[view.seat]?.lastGiven.commissionReview === undefined)
    tryOrder(draft, { kind: 'commissionReview' });
}

/** Crews go where the rule in force needs them, and back to building when the work is done. */
function divideCrews(draft: Draft, node: StateNode): void {
  if (node.inForce < 2) return;
  tryOrder(draft, crewDivisions(draft.world)[divisionFor(draft, node)]);
}

function divisionFor(draft: Draft, node: StateNode): CrewDivision {
  const { world, view } = draft;
  const left = leftToRemove(world, node);
  if (node.inForce === 4 && left > world.p.removalDone) {
    const turns = Math.max(1, (node.removalDue ?? view.scenario.calendar.turns) - view.state.turn);
    const usual = swapCapacity(world, view.seat, node, crewDivisions(world).usual.swap);
    return usual * turns >= left ? 'usual' : 'swap';
  }
  return restrictedSum(world, node.gear.core) > world.p.removalDone ? 'core' : 'coverage';
}

function hurryRemoval(draft: Draft, node: StateNode): void {
  const { world, view } = draft;
  if (node.posture < 4 || node.removalDue === null) return;
  if (attributes(world, view.seat).wealth < SUBSIDY_LEAST_WEALTH) return;
  const turns = Math.max(1, node.removalDue - view.state.turn);
  if (swapCapacity(world, view.seat, node) * turns < leftToRemove(world, node))
    tryOrder(draft, { kind: 'subsidiseRemoval' });
  // Carriers that have lost patience are paid by law before they wear the rule down.
  if (node.carrierGoodwill < IMPATIENT) tryOrder(draft, { kind: 'compensationLaw' });
}

/** Just punished, or told that it will be, a government turns to its partners: first where law binds most. */
function standTogether(draft: Draft): void {
  const { state, seat, scenario } = draft.view;
  const told = telegraphed(state).punished.has(seat);
  if (!told && !wasHit(draft.view)) return;
  const law = (bloc: BlocId): number => scenario.blocs[bloc]?.law.value ?? 0;
  const blocs = Object.keys(scenario.blocs)
    .filter((bloc) => scenario.blocs[bloc]?.members.includes(seat))
    .sort((a, b) => law(b) - law(a) || (a < b ? -1 : 1));
  tryFirst(
    draft,
    blocs.map((bloc) => ({ kind: 'coordinate', bloc })),
  );
}

function wasHit({ state, seat }: SeatView): boolean {
  for (const id in state.retaliations) {
    const r = state.retaliations[id];
    if (r?.target === seat && r.madeTurn >= state.turn - 1) return true;
  }
  return false;
}

/** Rules on what carriers buy: conditions ahead of an auction, two vendors where one would take most. */
function ruleOnBuying(draft: Draft, node: StateNode): void {
  if (node.posture >= 1 && node.rollout.spectrumTurn === draft.view.state.turn + 1) {
    tryOrder(draft, { kind: 'auctionConditions' });
  }
  if (node.posture === 2 && restrictedSum(draft.world, node.gear.ordersRan) > MANDATE_ORDERS) {
    tryOrder(draft, { kind: 'diversityMandate' });
  }
}
