/** A government settles its posture at a window: as telegraphed, unless an order or event has touched what the intent rested on. */
import { type GivenOrder, orderCause, type TurnContext, tell, touchesOn, variable } from '../../ledger.ts';
import {
  type AppraisalTerm,
  type Cause,
  type Intent,
  type IntentId,
  type Order,
  type OrderOf,
  POSTURES,
  type Posture,
  type SetPosture,
  type StateId,
} from '../../model/index.ts';
import { gumbel } from '../../numeric.ts';
import { decisionOf, type Leaning, reasonsBetween, ruleFor } from '../../rules/decision.ts';
import { type PostureScores, scorePostures, termsOf } from '../../rules/posture.ts';
import { type Market, marketOf } from '../../rules/vendorChoice.ts';
import { adoptPosture, type Reasons } from './adoptPosture.ts';

/** Hidden leanings of a government for a window, named by the window's turn so that intents draw what the window will draw. */
export function leaningFor(ctx: TurnContext, id: StateId, windowTurn: number): Leaning {
  return {
    disposition: ctx.state.hidden.disposition[id] ?? 0,
    noise: NOISE_OF.map((purpose) => gumbel(ctx.drawAt(windowTurn, id, purpose))),
  };
}

const NOISE_OF: readonly string[] = POSTURES.map((k) => `choice${k}`);

interface Settlement {
  readonly id: StateId;
  readonly rule: SetPosture;
  readonly scored: PostureScores;
  /** Of the change against the rule that stands, largest first; none where it stays. */
  readonly reasons: Reasons;
  readonly causes: readonly Cause[];
  readonly changedBy: readonly Cause[];
}

/** Id of the intent that tells what a government will settle on at a window. */
export function decisionId(id: StateId, windowTurn: number): IntentId {
  return `${id}:${windowTurn}`;
}

/** All governments that settle in a turn decide on the same state; what this gives back carries their decisions out. */
export function decideTogether(ctx: TurnContext, given: readonly GivenOrder<OrderOf<'settle'>>[]): () => void {
  const market = marketOf(ctx.world, ctx.state);
  const settlements = given.map((g) => settlementOf(ctx, g, market));
  return () => {
    for (const settlement of settlements) carrySettlement(ctx, settlement);
  };
}

function settlementOf(ctx: TurnContext, given: GivenOrder<OrderOf<'settle'>>, market: Market): Settlement {
  const id = given.seat;
  const scored = scorePostures(ctx.world, ctx.state, id, market);
  const intent = ctx.state.intents[decisionId(id, ctx.turn)];
  const touched = intent ? touchesOn(ctx, intent.premises) : [];
  const said = intent && touched.length === 0 ? announced(intent) : null;
  const rule = said ?? decisionOf(ctx.world, ctx.state, id, scored, leaningFor(ctx, id, ctx.turn));
  const { today } = scored;
  const changed = touched.length > 0 && intent !== undefined && differs(rule, intent.action, today);
  const reasons = rule.posture === today ? [] : reasonsFor(ctx, scored, rule.posture, market);
  return {
    id,
    rule,
    scored,
    reasons,
    causes: [...termCauses(ctx, id, reasons), orderCause(ctx, given)],
    changedBy: changed ? touched : [],
  };
}

/** Another posture than was said, or the same in other words; one that only stays as it is says nothing new. */
export function differs(rule: SetPosture, said: Order, today: Posture | undefined): boolean {
  if (said.kind !== 'setPosture' || said.posture !== rule.posture) return true;
  if (rule.posture === today) return false;
  return said.wording !== rule.wording || said.deadline !== rule.deadline || said.cap !== rule.cap;
}

function announced({ action }: Intent): SetPosture | null {
  return action.kind === 'setPosture' ? action : null;
}

function reasonsFor(ctx: TurnContext, scored: PostureScores, to: Posture, market: Market): Reasons {
  const [now, then] = termsOf(ctx.world, ctx.state, scored, [scored.today, to], market);
  return now && then ? reasonsBetween(now, then) : [];
}

function carrySettlement(ctx: TurnContext, settlement: Settlement): void {
  const { id, rule, scored, reasons, causes } = settlement;
  const node = ctx.state.states[id];
  if (!node) return;
  const from = node.posture;
  if (settlement.changedBy.length > 0)
    tell(ctx, { code: 'intentChanged', state: id, by: settlement.changedBy }, 0.4, settlement.changedBy);
  if (rule.posture !== from) {
    adoptPosture(ctx, id, rule, reasons, causes);
    return;
  }
  const { today, scores } = scored;
  let nearest: Posture = today === 0 ? 1 : 0;
  for (const k of POSTURES) if (k !== today && (scores[k] as number) > (scores[nearest] as number)) nearest = k;
  const gap = (scores[today] as number) - (scores[nearest] as number);
  tell(ctx, { code: 'postureHeld', state: id, posture: from, nearest, gap }, 0.2, causes);
}

/** A government takes a posture that it did not weigh: in the words, and by the day, that suit it best at that posture. */
export function takePosture(ctx: TurnContext, id: StateId, posture: Posture, causes: readonly Cause[]): void {
  const node = ctx.state.states[id];
  if (!node || node.posture === posture) return;
  const { versions } = scorePostures(ctx.world, ctx.state, id, marketOf(ctx.world, ctx.state));
  adoptPosture(ctx, id, ruleFor(ctx.world, ctx.state, id, versions, posture), [], causes);
}

/** The variables behind the three largest terms of a change, each with the scenario's figure that it began from. */
function termCauses(ctx: TurnContext, id: StateId, reasons: Reasons): Cause[] {
  return reasons.slice(0, 3).map((r) => causeOfTerm(ctx, id, r.term));
}

function causeOfTerm(ctx: TurnContext, id: StateId, term: AppraisalTerm): Cause {
  const here = `states/${id}`;
  const figures = `states/${id}/figures`;
  const vendor = ctx.world.restricted[0] ?? '';
  switch (term) {
    case 'premium':
      return variable(`${here}/financed`, `${figures}/capex5gUsdBn`);
    case 'removal':
      return variable(`${here}/coFunded`, `${figures}/swapCostUsdBn`);
    case 'delay':
      return variable(`vendors/${vendor}/supply`, 'parameters/dividend');
    case 'compliance':
      return { kind: 'figure', figure: 'parameters/vettingCost' };
    case 'lobby':
      return variable(`${here}/subsidised`, `${figures}/restricted4g`);
    case 'listening':
    case 'disruption':
      return variable(`${here}/beliefs`, 'parameters/listenPrior');
    case 'supply':
      return variable(`vendors/${vendor}/supplyFear`, 'parameters/supplyRisk');
    case 'retaliation':
      return variable(`${here}/severity`, `${figures}/exportsToRival`);
    case 'homeVendor':
      return { kind: 'figure', figure: 'parameters/homeVendorExposure' };
    case 'alliance':
      return variable(`${here}/pressed`, `${figures}/intelTier`);
    case 'threat':
    case 'offer':
      return variable(`commitments/${id}`, 'parameters/stakeValue');
    case 'programme':
      return variable('blocs', 'parameters/programmeCost');
    case 'peers':
      return { kind: 'figure', figure: 'parameters/peers' };
    case 'autonomy':
      return { kind: 'figure', figure: 'parameters/autonomy' };
    case 'step':
      return { kind: 'figure', figure: 'parameters/stepCost' };
    case 'law':
      return variable(`${here}/securityLaw`, 'parameters/lawHurdle');
  }
}
