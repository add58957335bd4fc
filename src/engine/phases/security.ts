/** Security: incidents follow from the hidden truth and from exposure; what is noticed moves beliefs and support (MODEL 8). */
import { add, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode } from '../model/index.ts';
import { leak } from '../orders/effects/leak.ts';
import { breakPledge } from '../orders/effects/rivalRecord.ts';
import { sendSignal } from '../orders/effects/signal.ts';
import { addSupport } from '../orders/effects/standing.ts';
import { attributionChance, largestFrom, otherHazards, suspectOf } from '../rules/otherHomes.ts';
import { hazards, noticeChance, spreadOfFailure, swapRush } from '../rules/security.ts';
import { attributes } from '../rules/world.ts';

export function security(ctx: TurnContext): void {
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (node) incidentsAt(ctx, id, node);
  }
  leakOut(ctx);
}

/** What the protector itself does with gear can come out, where there is anything to come out. */
function leakOut(ctx: TurnContext): void {
  const { world, state } = ctx;
  const { p, perYear, protector } = world;
  if ((state.hidden.intention[protector] ?? 'never') === 'never') return;
  if (ctx.draw(protector, 'leak') >= p.leakHazard / perYear) return;
  leak(ctx, [variable('hidden/intention', `truth/intention/${protector}`)]);
}

function incidentsAt(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world, state } = ctx;
  const { incidentSupport, outageSupport } = world.p;
  const chances = hazards(world, state, id, state.hidden);
  const notices =
    ctx.draw(id, 'notice') < noticeChance(world, node.oversight, attributes(world, id).tier, state.hidden.tasked[id]);
  if (ctx.draw(id, 'espionage') < chances.espionage && notices)
    trace(ctx, id, { kind: 'espionage', home: world.rival, support: incidentSupport });
  const disrupted = ctx.draw(id, 'outage') < chances.outage;
  const failed = ctx.draw(id, 'failure') < chances.failure;
  // A disruption is felt by all, but to those who cannot trace it it is a failure like any other: nothing may tell them apart.
  const support = outageSupport * spreadOfFailure(world, node);
  const traced = disrupted && notices && trace(ctx, id, { kind: 'outage', home: world.rival, support });
  if (failed || (disrupted && !traced)) failure(ctx, id);
  usedByOthers(ctx, id, node, notices);
  if (ctx.draw(id, 'intrusion') < chances.intrusion && notices) intrusion(ctx, id, node);
}

/** Why gear of a home state's vendors was used: it stands there, and its home uses it. */
function causesOf(id: StateId, home: StateId): Cause[] {
  return [
    variable(`states/${id}/gear`, `states/${id}/figures/restricted4g`),
    variable('hidden/intention', `truth/intention/${home}`),
  ];
}

/** The same of gear from elsewhere than the rival: the dispute is not about it, and it may be used all the same. */
function usedByOthers(ctx: TurnContext, id: StateId, node: StateNode, notices: boolean): void {
  const { world, state } = ctx;
  const { incidentSupport, outageSupport } = world.p;
  for (const { home, espionage, outage } of otherHazards(world, state, id, state.hidden)) {
    if (ctx.draw(id, `espionage ${home}`) < espionage && notices)
      trace(ctx, id, { kind: 'espionage', home, support: incidentSupport });
    if (ctx.draw(id, `outage ${home}`) >= outage) continue;
    const support = outageSupport * spreadOfFailure(world, node);
    if (!(notices && trace(ctx, id, { kind: 'outage', home, support }))) failure(ctx, id);
  }
}

/** Something that was noticed, with the home whose doing it is. */
interface Deed {
  readonly kind: 'espionage' | 'outage';
  readonly home: StateId;
  readonly support: number;
}

/**
 * Lays what was noticed at somebody's door: at the right one, as far as a government can tell, else at that of whom it suspects most.
 *
 * @returns false where it is laid at nobody's
 */
function trace(ctx: TurnContext, id: StateId, deed: Deed): boolean {
  const { world, state } = ctx;
  const node = state.states[id];
  if (!node) return false;
  const right = ctx.draw(id, `attribution ${deed.kind} ${deed.home}`) < attributionChance(world, id, node);
  const home = right ? deed.home : suspectOf(world, node, deed.home);
  if (home !== null) attributed(ctx, id, node, deed, home);
  return home !== null;
}

/** An incident that is laid at a home state's door: claimed in public, believed at home, heard by partners. */
function attributed(ctx: TurnContext, id: StateId, node: StateNode, deed: Deed, home: StateId): void {
  const { kind, support } = deed;
  const causes = causesOf(id, deed.home);
  add(ctx, `states/${id}`, node, 'incidents', 1, causes);
  addSupport(ctx, id, -support, causes);
  const vendor = largestFrom(ctx.world, node, home);
  tell(ctx, { code: 'incident', state: id, incident: kind, vendor, attributed: true }, 0.65, causes);
  const reads = kind === 'outage' ? { disrupt: 1, manageability: 0 } : { listen: 1, manageability: 0.1 };
  sendSignal(ctx, id, { kind: 'incident', about: home, reads, reliability: 0.8 }, causes);
  for (const peer of attributes(ctx.world, id).peers) {
    sendSignal(ctx, peer.id, { kind: 'lobbying', about: home, reads, reliability: 0.5 }, causes);
  }
  if (home === ctx.world.rival) breakPledge(ctx, id, causes);
}

/** What is told of it, and written down, is the same whatever was behind it. */
function failure(ctx: TurnContext, id: StateId): void {
  const node = ctx.state.states[id];
  if (!node) return;
  const inPlace = variable(`states/${id}/gear`, `states/${id}/carriers`);
  const causes =
    swapRush(ctx.world, node) > 0
      ? [variable(`states/${id}/removalDue`, `states/${id}/startPosture`), inPlace]
      : [inPlace];
  add(ctx, `states/${id}`, node, 'incidents', 1, causes);
  addSupport(ctx, id, -ctx.world.p.failureSupport * spreadOfFailure(ctx.world, node), causes);
  tell(ctx, { code: 'incident', state: id, incident: 'failure', vendor: null, attributed: false }, 0.25, causes);
}

/** Outsiders got in by ordinary means: it is nobody's gear, and says nothing of any vendor's home. */
function intrusion(ctx: TurnContext, id: StateId, node: StateNode): void {
  const causes = [variable(`states/${id}/encryption`, 'parameters/intrusionHazard')];
  add(ctx, `states/${id}`, node, 'incidents', 1, causes);
  addSupport(ctx, id, -ctx.world.p.intrusionSupport, causes);
  tell(ctx, { code: 'incident', state: id, incident: 'intrusion', vendor: null, attributed: false }, 0.3, causes);
}
