/** Security: incidents follow from the hidden truth and from exposure; what is noticed moves beliefs and support (MODEL 8). */
import { add, type TurnContext, tell, variable } from '../ledger.ts';
import type { Cause, StateId, StateNode, VendorId } from '../model/index.ts';
import { sendSignal } from '../orders/effects/signal.ts';
import { addSupport } from '../orders/effects/standing.ts';
import { hazards, noticeChance } from '../rules/security.ts';
import { attributes } from '../rules/world.ts';

export function security(ctx: TurnContext): void {
  for (const id of ctx.world.governments) {
    const node = ctx.state.states[id];
    if (node) incidentsAt(ctx, id, node);
  }
}

function incidentsAt(ctx: TurnContext, id: StateId, node: StateNode): void {
  const { world, state } = ctx;
  const intention = state.hidden.intention[world.rival] ?? 'never';
  const chances = hazards(world, state, id, intention, engineeringInPlace(ctx, node));
  const exposed: Cause[] = [
    variable(`states/${id}/gear`, `states/${id}/figures/restricted4g`),
    variable('hidden/intention', `truth/intention/${world.rival}`),
  ];
  const notices = ctx.draw(id, 'notice') < noticeChance(world, node.oversight, attributes(world, id).tier);
  if (ctx.draw(id, 'espionage') < chances.espionage && notices) {
    incident(ctx, id, 'espionage', largest(node, world.restricted), true, 1, exposed);
  }
  if (ctx.draw(id, 'outage') < chances.outage) {
    // A disruption is felt by all; whether it is laid at the right door depends on the power to find out.
    incident(
      ctx,
      id,
      'outage',
      largest(node, world.restricted),
      notices,
      world.p.outageSupport / world.p.incidentSupport,
      exposed,
    );
  }
  if (ctx.draw(id, 'failure') < chances.failure) {
    incident(ctx, id, 'failure', largest(node, world.vendors), false, 0.5, [
      variable(`states/${id}/gear`, `states/${id}/carriers`),
    ]);
  }
}

function incident(
  ctx: TurnContext,
  id: StateId,
  kind: 'espionage' | 'outage' | 'failure',
  vendor: VendorId,
  attributed: boolean,
  severity: number,
  causes: readonly Cause[],
): void {
  const node = ctx.state.states[id];
  if (!node) return;
  add(ctx, `states/${id}`, node, 'incidents', 1, causes);
  addSupport(ctx, id, -ctx.world.p.incidentSupport * severity, causes);
  tell(
    ctx,
    { code: 'incident', state: id, incident: kind, vendor, attributed },
    kind === 'failure' ? 0.25 : 0.65,
    causes,
  );
  if (!attributed) return;
  const reads = kind === 'outage' ? { disrupt: 1, manageability: 0 } : { listen: 1, manageability: 0.1 };
  sendSignal(ctx, id, { kind: 'incident', about: ctx.world.rival, reads, reliability: 0.8 }, causes);
  for (const peer of attributes(ctx.world, id).peers) {
    sendSignal(ctx, peer.id, { kind: 'lobbying', about: ctx.world.rival, reads, reliability: 0.5 }, causes);
  }
}

/** True soundness of what stands, weighted by share of the 4G base. */
function engineeringInPlace(ctx: TurnContext, node: StateNode): number {
  let sum = 0;
  let weights = 0;
  for (const v of ctx.world.vendors) {
    const share = node.gear.ran4g[v] ?? 0;
    sum += share * (ctx.state.hidden.engineering[v] ?? 0.5);
    weights += share;
  }
  return weights > 0 ? sum / weights : 0.5;
}

function largest(node: StateNode, vendors: readonly VendorId[]): VendorId {
  let best = vendors[0] ?? '';
  for (const v of vendors) if ((node.gear.ran4g[v] ?? 0) > (node.gear.ran4g[best] ?? 0)) best = v;
  return best;
}
