/** What the scenario's events and choices do. Every effect goes through the ledger with the event, or the answer, as its cause. */
import { add, change, type GivenOrder, orderCause, remove, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, Effect, OrderOf, Selector, StateId } from '../../model/index.ts';
import { clamp, clamp01 } from '../../numeric.ts';
import { caseOf } from '../../rules/conditions.ts';
import { restricted4g } from '../../rules/gear.ts';
import { askedKey } from '../../rules/world.ts';
import { holdUp } from './courtDelay.ts';
import { takePosture } from './decide.ts';
import { breakPledges } from './leak.ts';
import { sendSignal } from './signal.ts';
import { addGoodwill, addHonesty, addResolve, addStrain, addSupport, addUnity, spend } from './standing.ts';

/** `self` stands for the seat that answers a dilemma. */
export function applyEffects(
  ctx: TurnContext,
  effects: readonly Effect[],
  self: StateId | null,
  causes: readonly Cause[],
): void {
  for (const effect of effects) applyEffect(ctx, effect, self, causes);
}

function applyEffect(ctx: TurnContext, effect: Effect, self: StateId | null, causes: readonly Cause[]): void {
  const { state } = ctx;
  switch (effect.kind) {
    case 'signal':
      for (const id of selected(ctx, effect.targets, self)) {
        sendSignal(
          ctx,
          id,
          { kind: effect.signal, about: effect.about, reads: effect.reads, reliability: effect.reliability },
          causes,
        );
      }
      return;
    case 'programme': {
      const bloc = state.blocs[effect.bloc];
      if (bloc) change(ctx, `blocs/${effect.bloc}`, bloc, 'programme', clamp01(effect.strength), causes);
      return;
    }
    case 'threatLevel':
      change(ctx, 'world', state.world, 'threatLevel', effect.value, causes);
      return;
    case 'attention':
      change(ctx, 'world', state.world, 'attention', effect.value, causes);
      return;
    case 'window':
      for (const id of selected(ctx, effect.targets, self)) openWindow(ctx, id, turnAhead(ctx, effect.inTurns), causes);
      return;
    case 'shockWindow':
      for (const id of ctx.world.governments) {
        const node = state.states[id];
        if (node && restricted4g(ctx.world, node) >= effect.minRestricted4g)
          openWindow(ctx, id, turnAhead(ctx, effect.inTurns), causes);
      }
      return;
    case 'strain':
      addStrain(ctx, effect.delta, causes);
      return;
    case 'support':
      for (const id of selected(ctx, effect.targets, self)) addSupport(ctx, id, effect.delta, causes);
      return;
    case 'honesty':
      addHonesty(ctx, effect.delta, causes);
      return;
    case 'resolve':
      addResolve(ctx, effect.delta, causes);
      return;
    case 'goodwill':
      addGoodwill(ctx, effect.delta, causes);
      return;
    case 'unity':
      addUnity(ctx, effect.delta, causes);
      return;
    case 'pledgesBroken':
      breakPledges(ctx, selected(ctx, effect.targets, self), causes);
      return;
    case 'severity':
      for (const id of selected(ctx, effect.targets, self)) scaleSeverity(ctx, id, effect.factor, causes);
      return;
    case 'substitution':
    case 'quality': {
      const vendor = state.vendors[effect.vendor];
      if (vendor)
        change(
          ctx,
          `vendors/${effect.vendor}`,
          vendor,
          effect.kind,
          clamp01(vendor[effect.kind] + effect.delta),
          causes,
        );
      return;
    }
    case 'spectrumDelay':
      for (const id of selected(ctx, effect.targets, self)) {
        const rollout = state.states[id]?.rollout;
        if (rollout && rollout.spectrumTurn > ctx.turn) {
          change(ctx, `states/${id}/rollout`, rollout, 'spectrumTurn', rollout.spectrumTurn + effect.turns, causes);
        }
      }
      return;
    case 'courtDelay':
      for (const id of selected(ctx, effect.targets, self)) holdUp(ctx, id, effect.turns, causes);
      return;
    case 'posture':
      for (const id of selected(ctx, effect.targets, self)) {
        if (ctx.world.governments.includes(id)) takePosture(ctx, id, effect.posture, causes);
      }
      return;
    case 'compliance':
      for (const id of selected(ctx, effect.targets, self)) {
        const node = state.states[id];
        if (node && node.posture > 0)
          change(ctx, `states/${id}`, node, 'compliance', clamp01(node.compliance + effect.delta), causes);
      }
      return;
    case 'removalDeadline':
      for (const id of selected(ctx, effect.targets, self)) {
        const node = state.states[id];
        if (node && node.removalDue !== null && node.removalDue > ctx.turn) {
          change(
            ctx,
            `states/${id}`,
            node,
            'removalDue',
            Math.max(ctx.turn + 1, node.removalDue + effect.turns),
            causes,
          );
        }
      }
      return;
    case 'removalMoney':
      for (const id of selected(ctx, effect.targets, self)) {
        const node = state.states[id];
        const bill = ctx.world.scenario.states[id]?.figures.swapCostUsdBn.value ?? 0;
        if (node && bill > 0)
          change(ctx, `states/${id}`, node, 'coFunded', clamp01(node.coFunded + effect.usdBn / bill), causes);
      }
      return;
    case 'publicCost':
      for (const id of selected(ctx, effect.targets, self)) {
        const gdp = ctx.world.scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
        spend(ctx, id, (effect.percentGdp / 100) * gdp, causes);
      }
      return;
    case 'exportsLost':
      for (const id of selected(ctx, effect.targets, self)) {
        const node = ctx.state.states[id];
        const figures = ctx.world.scenario.states[id]?.figures;
        if (!node || !figures) continue;
        const yearly = figures.gdpUsdBn.value * figures.goodsExportsGdp.value * figures.exportsToRival.value;
        add(ctx, `states/${id}`, node, 'exportsLostUsdBn', effect.share * yearly, causes);
      }
      return;
  }
}

/** The orders of this turn are sealed: a window that is to open at once opens in the next. */
function turnAhead(ctx: TurnContext, inTurns: number): number {
  return ctx.turn + Math.max(1, inTurns);
}

/** States that a selector names, in the order of their ids. Powers are named only by their ids. */
function selected(ctx: TurnContext, selector: Selector, self: StateId | null): StateId[] {
  if ('all' in selector) return [...ctx.world.governments];
  const named = 'bloc' in selector ? (ctx.world.scenario.blocs[selector.bloc]?.members ?? []) : selector.states;
  return named
    .map((id) => (id === 'self' ? self : id))
    .filter((id): id is StateId => id !== null && Object.hasOwn(ctx.state.states, id))
    .sort();
}

/** Opens a window of decision in a turn, within the calendar. */
export function openWindow(ctx: TurnContext, id: StateId, turn: number, causes: readonly Cause[]): void {
  const node = ctx.state.states[id];
  if (!node || turn >= ctx.world.scenario.calendar.turns || node.extraWindows.includes(turn)) return;
  change(
    ctx,
    `states/${id}`,
    node,
    'extraWindows',
    [...node.extraWindows, turn].sort((a, b) => a - b),
    causes,
  );
}

/** Warnings raise and assurances lower the fear of retaliation, within bounds. */
export function scaleSeverity(ctx: TurnContext, id: StateId, factor: number, causes: readonly Cause[]): void {
  const node = ctx.state.states[id];
  if (node) change(ctx, `states/${id}`, node, 'severity', clamp(node.severity * factor, 0.4, 2.5), causes);
}

/** Carries out the choice that a seat made. */
export function answerDilemma(ctx: TurnContext, given: GivenOrder<OrderOf<'answer'>>): void {
  resolveDilemma(ctx, given.order.dilemma, given.seat, given.order.choice, false, [orderCause(ctx, given)]);
}

/** `silent`: the default was taken because the seat gave no answer. */
export function resolveDilemma(
  ctx: TurnContext,
  dilemma: string,
  seat: StateId,
  choice: string,
  silent: boolean,
  causes: readonly Cause[],
): void {
  const spec = ctx.world.dilemmas.get(dilemma)?.spec;
  const chosen = spec?.choices.find((c) => c.id === choice);
  if (!chosen) return;
  // By how things stood as the turn began: that is what the seat saw when it chose.
  const further = caseOf(ctx.world, ctx.before, ctx.turn, chosen, seat)?.effects ?? [];
  applyEffects(ctx, [...chosen.effects, ...further], seat, causes);
  remove(ctx, 'dilemmas', ctx.state.dilemmas, askedKey(ctx.world, dilemma, seat), causes);
  tell(ctx, { code: 'dilemmaAnswered', dilemma, seat, choice, silent }, 0.35, causes);
}
