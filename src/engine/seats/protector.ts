/**
 * The protector where nobody plays it: it keeps its announced steps in export bans, settles its threats, and spends the rest of its
 * capital on governments that are about to decide, with the means that answer what holds each back.
 */
import type { Order, SeatView, StateId } from '../model/index.ts';
import { actAt } from '../rules/calendar.ts';
import { chipmakers, chipShare } from '../rules/chips.ts';
import { treatyAllies, wouldExtradite } from '../rules/extradition.ts';
import { openThreats } from '../rules/threat.ts';
import { turnsIn } from '../rules/time.ts';
import { aimsOf } from './aims.ts';
import { answerDilemmas, keepIntents, priceOf, reaches, tryFirst, tryKind, tryOrder } from './draft.ts';
import { careForLater, keepPromises } from './goodOffices.ts';
import { hasMeans, meansFor } from './means.ts';
import { beginProtectorDraft, type ProtectorDraft } from './protectorDraft.ts';

/** Governments that decide within these turns are pressed, and no more of them than this. */
const WITHIN = 3;
const MOST_AIMS = 6;
/** Weight in standards below which engineers are let back to the table; honesty below which the ban at home is widened to be believed. */
const SEAT_AT_RISK = 0.9;
const DOUBTED = 0.5;
/** Consent of a chip-making state that is enough. */
const GOES_ALONG = 0.75;
/** Fear of retaliation that counts when it thinks of talks with the rival. */
const AFRAID = 1.3;
/** Standing part of a partner's rule below which envoys remind it. */
const FORGOTTEN = 0.6;

export function planProtector(view: SeatView): Order[] {
  const draft = beginProtectorDraft(view);
  answerDilemmas(draft);
  keepIntents(draft);
  keepPromises(draft);
  settleThreats(draft);
  putHomeInOrder(draft);
  winChipmakers(draft);
  if (view.state.turn % draft.world.perYear === 1) careForLater(draft);
  pressDeciders(draft);
  speakToAll(draft);
  goToCourt(draft);
  calmTrade(draft);
  remind(draft);
  careForLater(draft);
  return draft.orders;
}

/** As long as capital reaches for any means: what an aim would take is worked out only then. */
function pressDeciders(draft: ProtectorDraft): void {
  if (!hasMeans(draft)) return;
  for (const aim of aimsOf(draft.world, draft.view, WITHIN, MOST_AIMS)) {
    tryFirst(draft, meansFor(draft, aim));
    if (!hasMeans(draft)) return;
  }
}

/** Once a threat's day is past: carried out where that is cheap, and withdrawn aloud where it is not. */
function settleThreats(draft: ProtectorDraft): void {
  const { state, seat, scenario } = draft.view;
  for (const threat of openThreats(state, seat).sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const posture = state.states[threat.target]?.posture ?? 0;
    if (state.turn <= threat.dueTurn || posture >= threat.demand) continue;
    const stake = threat.stake ? scenario.stakes[threat.stake] : undefined;
    const bearable =
      stake !== undefined &&
      stake.ownCost.value <= draft.manners.carryOutCost &&
      state.world.strain + stake.strain.value <= draft.manners.carryOutStrain;
    if (bearable) tryOrder(draft, { kind: 'carryOut', commitment: threat.id });
    // Who has gone far is settled with rather than backed down from.
    else if (
      posture < draft.manners.settleFor ||
      !tryOrder(draft, { kind: 'acceptTailoredRegime', target: threat.target })
    )
      tryOrder(draft, { kind: 'backDown', commitment: threat.id });
  }
}

function putHomeInOrder(draft: ProtectorDraft): void {
  const { state, scenario, seat } = draft.view;
  if (state.turn >= turnsIn(draft.world, draft.manners.homeBanYears)) tryOrder(draft, { kind: 'banAtHome' });
  const home = state.states[seat];
  const asked = home?.inForce === 4 && home.subsidised === 0;
  if (asked && actAt(scenario, state.turn) >= 1) tryOrder(draft, { kind: 'fundRuralRemoval' });
  tryOrder(draft, { kind: 'releaseSpectrum' });
  if (state.world.standardsSeat < SEAT_AT_RISK) tryOrder(draft, { kind: 'permitStandards' });
  if (asked && state.world.honesty < DOUBTED) tryOrder(draft, { kind: 'widenHomeBan', scope: 'parts' });
}

/** Once chips are barred, it wins over one state at a time that makes the tools for them: the largest maker first. */
function winChipmakers(draft: ProtectorDraft): void {
  const { world, view } = draft;
  const { state } = view;
  if (!reaches(draft, 'courtChipmakers')) return;
  if (state.world.toolsBarred || !world.restricted.some((v) => state.vendors[v]?.regime === 'chips')) return;
  const share = (id: StateId): number => chipShare(world, id, 'chipTools');
  const makers = chipmakers(world)
    .filter((id) => share(id) > 0 && (state.states[id]?.chipConsent ?? 0) < GOES_ALONG)
    .sort((a, b) => share(b) - share(a) || (a < b ? -1 : 1));
  tryFirst(
    draft,
    makers
      .map((target): Order => ({ kind: 'courtChipmakers', target }))
      .filter(
        (order) =>
          state.world.protectorSpentUsdBn + priceOf(draft, order) <=
          draft.manners.courtBudget * world.p.protectorBudget,
      ),
  );
}

/** A listed vendor is charged; an officer is asked for where the ally would gain more by granting than by refusing. */
function goToCourt(draft: ProtectorDraft): void {
  const { world, view } = draft;
  const { state } = view;
  if (state.world.strain > draft.manners.speechStrain) return;
  const listed = world.restricted.filter((v) => state.vendors[v]?.regime !== 'none');
  if (listed.some((v) => state.vendors[v]?.charged)) {
    tryKind(draft, 'askExtradition', () =>
      treatyAllies(world)
        .filter((id) => wouldExtradite(world, state, id))
        .map((target) => ({ kind: 'askExtradition', target })),
    );
    return;
  }
  tryKind(draft, 'prosecute', () => listed.map((vendor) => ({ kind: 'prosecute', vendor })));
}

/** Where many partners fear for their trade, talks with the rival take some of the fear away; security stays off the table. */
function calmTrade(draft: ProtectorDraft): void {
  const { world, view } = draft;
  if (!reaches(draft, 'tradeTalks')) return;
  const afraid = world.governments.filter((id) => (view.state.states[id]?.severity ?? 1) > AFRAID);
  if (afraid.length >= draft.manners.afraidShare * world.governments.length)
    tryOrder(draft, { kind: 'tradeTalks', terms: 'trade' });
}

/** The file once in public, and a speech a year. */
function speakToAll(draft: ProtectorDraft): void {
  const { state, seat } = draft.view;
  if (state.world.strain > draft.manners.speechStrain) return;
  const given = state.seats[seat]?.lastGiven ?? {};
  const published =
    given.disclosePublicly !== undefined || state.turn < turnsIn(draft.world, draft.manners.publicFileYears);
  if (!published && tryOrder(draft, { kind: 'disclosePublicly' })) return;
  if (given.speech === undefined || state.turn - given.speech >= draft.world.perYear)
    tryOrder(draft, { kind: 'speech' });
}

/** What capital is left keeps announced rules from being forgotten, first where they carry most. */
function remind(draft: ProtectorDraft): void {
  const { world, view } = draft;
  const isForgotten = (id: StateId): boolean => {
    const node = view.state.states[id];
    return node !== undefined && node.posture >= 2 && node.compliance < FORGOTTEN;
  };
  tryKind(draft, 'lobby', () => world.byWeight.filter(isForgotten).map((target) => ({ kind: 'lobby', target })));
}
