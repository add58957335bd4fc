/** Security: incidents follow from the hidden truth and from exposure; what is noticed moves beliefs and support (MODEL 8). */
import { add, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode, VendorId } from '../model/index.ts';
import { sendSignal } from '../orders/effects/signal.ts';
import { addSupport } from '../orders/effects/standing.ts';
import { hazards, noticeChance, spreadOfFailure, swapRush } from '../rules/security.ts';
import { attributes } from '../rules/world.ts';

export function security(ctx: TurnContext): void {
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (node) incidentsAt(ctx, id, node);
  }
}

function incidentsAt(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world, state } = ctx;
  const { incidentSupport, outageSupport } = world.p;
  const chances = hazards(world, state, id, state.hidden);
  const exposed: Cause[] = [
    variable(`states/${id}/gear`, `states/${id}/figures/restricted4g`),
    variable('hidden/intention', `truth/intention/${world.rival}`),
  ];
  const notices =
    ctx.draw(id, 'notice') < noticeChance(world, node.oversight, attributes(world, id).tier, state.hidden.tasked[id]);
  if (ctx.draw(id, 'espionage') < chances.espionage && notices)
    attributed(ctx, id, 'espionage', incidentSupport, exposed);
  const disrupted = ctx.draw(id, 'outage') < chances.outage;
  const failed = ctx.draw(id, 'failure') < chances.failure;
  // A disruption is felt by all, but to those who cannot trace it it is a failure like any other: nothing may tell them apart.
  if (disrupted && notices) attributed(ctx, id, 'outage', outageSupport * spreadOfFailure(world, node), exposed);
  if (failed || (disrupted && !notices)) failure(ctx, id);
  if (ctx.draw(id, 'intrusion') < chances.intrusion && notices) intrusion(ctx, id, node);
}

/** An incident that is laid at the rival's door: claimed in public, believed at home, heard by partners. */
function attributed(
  ctx: TurnContext,
  id: StateId,
  kind: 'espionage' | 'outage',
  support: number,
  causes: readonly Cause[],
): void {
  const node = ctx.state.states[id];
  if (!node) return;
  add(ctx, `states/${id}`, node, 'incidents', 1, causes);
  addSupport(ctx, id, -support, causes);
  const vendor = largest(node, ctx.world.restricted);
  tell(ctx, { code: 'incident', state: id, incident: kind, vendor, attributed: true }, 0.65, causes);
  const reads = kind === 'outage' ? { disrupt: 1, manageability: 0 } : { listen: 1, manageability: 0.1 };
  sendSignal(ctx, id, { kind: 'incident', about: ctx.world.rival, reads, reliability: 0.8 }, causes);
  for (const peer of attributes(ctx.world, id).peers) {
    sendSignal(ctx, peer.id, { kind: 'lobbying', about: ctx.world.rival, reads, reliability: 0.5 }, causes);
  }
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

function largest(node: StateNode, vendors: readonly VendorId[]): VendorId {
  let best = vendors[0] ?? '';
  for (const v of vendors) if ((node.gear.ran4g[v] ?? 0) > (node.gear.ran4g[best] ?? 0)) best = v;
  return best;
}
