/** Pressure: events, the protector's and the governments' words and offers, and what ministries come to believe (MODEL 2 and 3). */
import { change, figure, orderCause, parameter, type TurnContext, tell, variable } from '../ledger.ts';
import type { Belief, Cause, OrderKind, Path, StateId } from '../model/index.ts';
import { clamp01 } from '../numeric.ts';
import { applyOrders } from '../orders/apply.ts';
import { answerExtradition } from '../orders/effects/answerExtradition.ts';
import { applyEffects, resolveDilemma } from '../orders/effects/applyEffects.ts';
import { anchor, doubtAtRest, manageabilityShift, ministryAnchor, noBelief, noLevels } from '../rules/beliefs.ts';
import { bookOrders } from './bookOrders.ts';
import { happeningEvents } from './events.ts';
import { growProgrammes } from './principles.ts';
import { endReviews } from './reviews.ts';

export function pressure(ctx: TurnContext): void {
  bookOrders(ctx);
  for (const event of happeningEvents(ctx)) {
    const cause = [{ kind: 'event', turn: ctx.turn, event: event.id }] as const;
    change(ctx, 'happened', ctx.state.happened, event.id, ctx.turn, cause);
    tell(ctx, { code: 'event', event: event.id }, 0.6, cause);
    applyEffects(ctx, event.effects, null, cause);
  }
  applyOrders(ctx);
  pressDemand(ctx);
  answerSilently(ctx);
  lapseRequests(ctx);
  growProgrammes(ctx);
  endReviews(ctx);
  const shift = manageabilityShift(ctx.world, ctx.state);
  for (const id of ctx.world.governments) drift(ctx, id, shift);
}

/** Silence takes the default that the scenario states. */
function answerSilently(ctx: TurnContext): void {
  for (const key of Object.keys(ctx.state.dilemmas).sort()) {
    const open = ctx.state.dilemmas[key];
    const spec = open && ctx.world.dilemmas.get(open.dilemma)?.spec;
    if (open && spec)
      resolveDilemma(ctx, spec.id, open.seat, spec.default, true, [figure(`dilemmas/${spec.id}/default`)]);
  }
}

/** A request to extradite that nobody has answered by its day is refused. */
function lapseRequests(ctx: TurnContext): void {
  for (const id of ctx.world.governments) {
    const due = ctx.state.states[id]?.extraditionDue ?? null;
    if (due === null || ctx.turn < due) continue;
    answerExtradition(ctx, id, 'refused', [variable(`states/${id}/extradition`, 'parameters/extraditionYears')]);
  }
}

/** Every order that the protector aims at a government keeps its demand present there; what it says to all does so a little everywhere. */
function pressDemand(ctx: TurnContext): void {
  const { protector, p, governments } = ctx.world;
  (ctx.orders[protector] ?? []).forEach((order, index) => {
    const cause = [orderCause(ctx, { seat: protector, index, order })];
    if (QUIETING.has(order.kind)) return;
    if ('target' in order) press(ctx, order.target, p.pressStep, cause);
    else if (TO_ALL.has(order.kind)) for (const id of governments) press(ctx, id, p.pressAll, cause);
  });
}

/** Aimed at a government, and yet no demand on it. */
const QUIETING: ReadonlySet<OrderKind> = new Set(['acceptTailoredRegime', 'noSpyPledge', 'hardenBases']);

const TO_ALL: ReadonlySet<OrderKind> = new Set([
  'speech',
  'disclosePublicly',
  'partsBan',
  'foreignChipRule',
  'restrictTools',
  'prosecute',
  'banAtHome',
  'widenHomeBan',
]);

function press(ctx: TurnContext, id: StateId, step: number, causes: readonly Cause[]): void {
  const node = ctx.state.states[id];
  if (node) change(ctx, `states/${id}`, node, 'pressed', clamp01(node.pressed + step), causes);
}

/** Where beliefs rest in this turn and in the one before: the mean of the government at hand, and of one of its ministries. */
const [mean, meanBefore, rest, seeped] = [noLevels(), noLevels(), noBelief(), noBelief()];

/** Memory fades towards where attributes and seeping evidence leave a government. */
function drift(ctx: TurnContext, id: StateId, shift: number): void {
  const { world, turn } = ctx;
  const { fading } = world;
  const node = ctx.state.states[id];
  if (!node) return;
  anchor(world, id, turn, shift, mean);
  anchor(world, id, Math.max(0, turn - 1), shift, meanBefore);
  for (const ministry of world.cabinet) {
    const belief = node.beliefs[ministry.id];
    if (belief)
      driftBelief(
        ctx,
        `states/${id}/beliefs/${ministry.id}`,
        belief,
        ministryAnchor(world, ministry, mean, rest),
        ministryAnchor(world, ministry, meanBefore, seeped),
      );
  }
  const base = `states/${id}`;
  const { doubts } = node;
  for (const home in doubts) {
    const doubt = doubts[home] ?? 0;
    const rest = doubtAtRest(world, home);
    if (doubt !== rest) change(ctx, `${base}/doubts`, doubts, home, remembered(doubt, rest, fading.memory), BY_MEMORY);
  }
  change(ctx, base, node, 'pressed', node.pressed * (1 - fading.pressFade), BY_FADING);
  change(ctx, base, node, 'severity', node.severity + fading.severityFade * (1 - node.severity), () => [
    variable(`${base}/severity`, 'parameters/severityFade'),
  ]);
}

/**
 * @param rest where the ministry's belief rests in this turn
 * @param seeped where it rested in the turn before: the difference is what evidence seeped out
 */
function driftBelief(ctx: TurnContext, base: Path, belief: Belief, rest: Belief, seeped: Belief): void {
  const { memory } = ctx.world.fading;
  change(ctx, base, belief, 'capability', remembered(belief.capability, rest.capability, memory), BY_MEMORY);
  change(ctx, base, belief, 'law', remembered(belief.law, rest.law, memory), BY_MEMORY);
  if (ctx.record.ledger === null) {
    // The same in one step. It is what a turn does most often, and without a ledger nobody asks for the two parts.
    belief.listen = remembered(withEvidence(belief.listen, rest.listen, seeped.listen), rest.listen, memory);
    belief.disrupt = remembered(withEvidence(belief.disrupt, rest.disrupt, seeped.disrupt), rest.disrupt, memory);
    belief.manageability = remembered(
      withEvidence(belief.manageability, rest.manageability, seeped.manageability),
      rest.manageability,
      memory,
    );
    return;
  }
  for (const key of LEVELS) {
    const evidence = withEvidence(belief[key], rest[key], seeped[key]);
    change(ctx, base, belief, key, evidence, BY_EVIDENCE);
    change(ctx, base, belief, key, remembered(evidence, rest[key], memory), BY_MEMORY);
  }
}

function withEvidence(level: number, rest: number, seeped: number): number {
  return clamp01(level + (rest - seeped));
}

function remembered(level: number, rest: number, memory: number): number {
  return level + memory * (rest - level);
}

const BY_EVIDENCE = (): Cause[] => [parameter('evidenceDrift')];
const BY_MEMORY = (): Cause[] => [parameter('memory')];
const BY_FADING = (): Cause[] => [parameter('pressFade')];
/** What attributes and evidence leave to each government: capability and law begin alike for all. */
const LEVELS = ['listen', 'disrupt', 'manageability'] as const satisfies readonly (keyof Belief)[];
