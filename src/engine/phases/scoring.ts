/** Scoring: strain and support settle, objectives are counted, and an early end is called (MODEL 9). */
import { change, figure, parameter, replaceNumbers, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, ObjectiveId, StateId, StateNode } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { openWindow } from '../orders/effects/applyEffects.ts';
import { addSupport } from '../orders/effects/standing.ts';
import { strainDrift, supportChange } from '../rules/politics.ts';
import { rivalParts } from '../rules/rivalScoring.ts';
import {
  edgeParts,
  homeVendorParts,
  networksSecured,
  objectivesFor,
  partnerParts,
  type ScorePart,
  type SecuredShares,
  securedParts,
  securedShares,
  standingMoves,
} from '../rules/scoring.ts';
import { protectionOf, securityCauses } from '../rules/security.ts';
import { holdElections } from './elections.ts';
import { settleGoodwill } from './goodwill.ts';

export function scoring(ctx: TurnContext): void {
  const { state, world } = ctx;
  const secured = securedShares(world, state);
  const drift = strainDrift(world, state.world, networksSecured(world, state, secured));
  change(ctx, 'world', state.world, 'strain', clamp(state.world.strain + drift, 0, 100), () => [
    parameter(drift > 0 ? 'strainExposure' : 'strainPull'),
  ]);
  const recovery = world.fading.recordRecovery;
  change(
    ctx,
    'world',
    state.world,
    'resolve',
    state.world.resolve + recovery * (world.p.resolveRest - state.world.resolve),
    () => [parameter('resolveRest')],
  );
  change(
    ctx,
    'world',
    state.world,
    'honesty',
    state.world.honesty + recovery * (world.p.honestyRest - state.world.honesty),
    () => [parameter('honestyRest')],
  );
  settleGoodwill(ctx);
  for (const id of world.states) if (id !== world.rival) settleSupport(ctx, id);
  holdElections(ctx);
  for (const id of world.states) count(ctx, id, secured);
  callEnd(ctx);
}

const BY_PULL = (): Cause[] => [parameter('supportPull')];

function settleSupport(ctx: TurnContext, id: StateId): void {
  const node = ctx.state.states[id];
  const before = ctx.before.states[id];
  if (!node || !before) return;
  const moved = supportChange(
    ctx.world,
    ctx.state,
    id,
    node.rollout.coverage - before.rollout.coverage,
    node.spentUsdBn - before.spentUsdBn,
    node.carrierCostUsdBn - before.carrierCostUsdBn,
    node.exportsLostUsdBn - before.exportsLostUsdBn,
    node.delayCostUsdBn - before.delayCostUsdBn,
  );
  const base = `states/${id}`;
  addSupport(ctx, id, moved.coverage, () => [variable(`${base}/rollout/coverage`, 'parameters/supportCoverage')]);
  addSupport(ctx, id, moved.cost, () => costCauses(ctx, id, node, before));
  addSupport(ctx, id, moved.retaliation, () => [variable(`${base}/exportsLostUsdBn`, 'parameters/supportExports')]);
  addSupport(ctx, id, moved.delay, () => [variable(`${base}/delayCostUsdBn`, 'parameters/supportDelay')]);
  addSupport(ctx, id, moved.rivalry, () => [variable(`${base}/rivalry`, `${base}/carriers`)]);
  addSupport(ctx, id, moved.drift, BY_PULL);
}

/** Whose cost weighed on support: the taxpayer's or what carriers passed on, the larger first. */
function costCauses({ world }: TurnContext, id: StateId, node: StateNode, before: StateNode): Cause[] {
  const passedOn = world.p.passedOn * (node.carrierCostUsdBn - before.carrierCostUsdBn);
  const spent = variable(`states/${id}/spentUsdBn`, 'parameters/supportCost');
  const carriers = variable(`states/${id}/carrierCostUsdBn`, 'parameters/supportCost');
  return node.spentUsdBn - before.spentUsdBn > passedOn ? [spent, carriers] : [carriers, spent];
}

function count(ctx: TurnContext, id: StateId, secured: SecuredShares): void {
  const values = objectivesFor(ctx.world, ctx.state, id, secured);
  replaceNumbers(ctx, 'scores', ctx.state.scores, id, values, (objective) =>
    causesOf(ctx, id, objective as ObjectiveId),
  );
}

/** The variables behind an objective's change: for a compound one, those whose part moved most in this turn. */
function causesOf(ctx: TurnContext, id: StateId, objective: ObjectiveId): Cause[] {
  const { world, state, before } = ctx;
  if (id === world.rival) return rivalCauses(ctx, objective);
  const here = `states/${id}`;
  switch (objective) {
    case 'networksSecured':
      return securedCauses(ctx);
    case 'techEdge':
      return movedMost(edgeParts(world, before), edgeParts(world, state)).map(({ path }) =>
        variable(path, 'parameters/edgeOrders'),
      );
    case 'allianceCohesion':
      return [variable('world/strain', 'parameters/strainStart')];
    case 'purse':
      return id === world.protector
        ? [variable('world/protectorSpentUsdBn', 'parameters/protectorBudget')]
        : [
            variable(`${here}/spentUsdBn`, 'parameters/purseScale'),
            variable(`${here}/carrierCostUsdBn`, 'parameters/purseScale'),
          ];
    case 'security':
      return securityCausesAt(ctx, id);
    case 'standing':
      return standingCauses(ctx, id);
    case 'trade':
      return [variable(`${here}/exportsLostUsdBn`, `${here}/figures/exportsToRival`)];
    case 'support':
      return [variable(`${here}/support`, 'parameters/supportRest')];
    case 'partners':
      return movedMost(partnerParts(world, before, id), partnerParts(world, state, id)).flatMap(
        ({ state: partner }) => [
          variable(`states/${partner}/compliance`, 'parameters/complianceAtStart'),
          variable(`states/${partner}/inForce`, `states/${partner}/startPosture`),
        ],
      );
    case 'homeVendors':
      return movedMost(homeVendorParts(world, before, id), homeVendorParts(world, state, id)).map(({ path }) =>
        variable(path, path.replace(/orderShare$/, 'figures/ranShare')),
      );
    default:
      return [variable(`${here}/rollout/coverage`, `${here}/figures/sitesK`)];
  }
}

function rivalCauses({ world, state, before }: TurnContext, objective: ObjectiveId): Cause[] {
  const parts = movedMost(rivalParts(world, before, objective), rivalParts(world, state, objective));
  return parts.map(({ path, root }) => variable(path, root));
}

/** Where each variable of a government's standing begins. */
const STANDING_ROOT: Readonly<Record<string, string>> = {
  compliance: 'parameters/complianceAtStart',
  tailored: 'parameters/tailoredCredit',
  extradition: 'parameters/refusalStanding',
  wording: 'parameters/neutralStanding',
  strain: 'parameters/strainStart',
};

/** What moved a government's standing, the largest move first; where nothing did, what it rests on. */
function standingCauses({ world, before, state }: TurnContext, id: StateId): Cause[] {
  const moves = standingMoves(world, before, state, id).map(({ path, value }) => ({ path, by: Math.abs(value) }));
  const moved = moves.filter(({ by }) => by > 0).sort((a, b) => b.by - a.by || (a.path < b.path ? -1 : 1));
  return (moved.length > 0 ? moved : moves.slice(0, 1)).map(({ path }) =>
    variable(path, STANDING_ROOT[path.split('/').at(-1) ?? ''] ?? `states/${id}/startPosture`),
  );
}

/** The parts that moved most in this turn, those that did not move left out unless none did. */
function movedMost<P extends ScorePart>(before: readonly ScorePart[], after: readonly P[]): P[] {
  const ranked = after
    .map((part, i) => ({ part, moved: Math.abs(part.value - (before[i]?.value ?? 0)) }))
    .sort((a, b) => b.moved - a.moved || (a.part.path < b.part.path ? -1 : 1));
  return ranked
    .filter(({ moved }, rank) => rank === 0 || moved > 0)
    .slice(0, 3)
    .map(({ part }) => part);
}

/** For each of the networks that changed most, what changed it most. */
function securedCauses(ctx: TurnContext): Cause[] {
  const parts = movedMost(securedParts(ctx.world, ctx.before), securedParts(ctx.world, ctx.state));
  return parts.flatMap(({ state }) =>
    ctx.before.states[state]?.hardened === ctx.state.states[state]?.hardened
      ? securityCausesAt(ctx, state).slice(0, 1)
      : [variable(`states/${state}/hardened`, 'parameters/hardenSecured')],
  );
}

function securityCausesAt(ctx: TurnContext, id: StateId): Cause[] {
  const before = protectionOf(ctx.world, ctx.before, id);
  return securityCauses(ctx.world, ctx.state, id, before).map(({ path, figure: root }) => variable(path, root));
}

/** Two ways to lose early: the alliance breaks, or the government falls. A government that nobody plays is replaced. */
function callEnd(ctx: TurnContext): void {
  const { state, world } = ctx;
  const strained = [variable('world/strain', 'parameters/strainPull')];
  if (state.world.strain >= 100) {
    change(ctx, '', state, 'ended', { kind: 'strain', seat: null }, strained);
    tell(ctx, { code: 'allianceBroke' }, 1, strained);
    return;
  }
  for (const id of world.governments) {
    const node = state.states[id];
    if (!node || node.support > world.p.supportFloor) continue;
    const cause = [variable(`states/${id}/support`, 'parameters/supportFloor')];
    tell(ctx, { code: 'governmentFell', state: id }, state.humans.includes(id) ? 1 : 0.4, cause);
    if (state.humans.includes(id)) {
      change(ctx, '', state, 'ended', { kind: 'support', seat: id }, cause);
      return;
    }
    change(ctx, `states/${id}`, node, 'support', world.p.supportRest, cause);
    openWindow(ctx, id, ctx.turn + 2, cause);
  }
  if (ctx.turn + 1 >= world.scenario.calendar.turns) {
    const end = [figure('calendar/turns')];
    change(ctx, '', state, 'ended', { kind: 'complete', seat: null }, end);
    tell(ctx, { code: 'gameOver' }, 0.3, end);
  }
}
