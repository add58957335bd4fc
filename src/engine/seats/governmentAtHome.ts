/** What a government that nobody plays does at home between its decisions: at most one such order a turn, and most turns none. */
import type { Order, OrderKind, StateNode } from '../model/index.ts';
import { meanHarmFelt } from '../rules/beliefs.ts';
import { discord } from '../rules/cabinet.ts';
import { isPurseEmpty } from '../rules/compliance.ts';
import { restricted4g } from '../rules/gear.ts';
import { standingScores } from '../rules/outlook.ts';
import { voteChance } from '../rules/politics.ts';
import { attributes, mainRestricted } from '../rules/world.ts';
import { type Draft, tryOrder } from './draft.ts';

/** What stands of its own rule below which it enforces it, if it is on firm ground and has the people for it. */
const HOLLOW = 0.6;
const ENFORCE_LEAST_WEALTH = 0.4;
/** Support below which it buys peace with its carriers instead. */
const SHAKY = 33;
/** Chance of winning from which it asks for a vote. */
const SURE_OF_VOTE = 0.7;
/** Share of restricted gear from which carriers are worth asking before a rule. */
const MUCH_GEAR = 0.35;
const CONSULT_BEFORE = 4;
/** Support that a quarrel would cost, from which the cabinet is brought together first. */
const COSTLY_QUARREL = 1;
/** Harm felt between which a government without experts of its own wants to see for itself. */
const UNSURE: readonly [number, number] = [0.08, 0.3];
const FEW_EXPERTS = 0.3;
/** Share of restricted gear from which a centre that reads its code is worth having, and harm felt from which networks are guarded against it. */
const GEAR_WORTH_READING = 0.2;
const WARY = 0.12;
/** Wealth, and the power of an economy, from which money goes to masts in the country and to independence. */
const RICH = 0.6;
const LARGE = 0.8;
const AUTONOMY_AFTER_YEARS = 2;

/** @param wait turns until the next window */
export function careAtHome(draft: Draft, node: StateNode, wait: number): void {
  const order = wanted(draft, node, wait);
  if (order) tryOrder(draft, order);
}

function wanted(draft: Draft, node: StateNode, wait: number): Order | null {
  return (
    keepRule(draft, node) ??
    prepareDecision(draft, node, wait) ??
    seeForItself(draft, node, wait) ??
    guardNetworks(draft, node) ??
    spendAhead(draft, node)
  );
}

export function isFirst({ view }: Draft, kind: OrderKind): boolean {
  for (const key in view.state.seats[view.seat]?.lastGiven) {
    // The kind alone, or with its target behind a colon.
    if (key.startsWith(kind) && (key.length === kind.length || key[kind.length] === ':')) return false;
  }
  return true;
}

/** Announced is not done: a rule that wears is enforced, put before parliament, or given up in part. */
function keepRule(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  if (node.inForce < 2) return null;
  if (node.support < SHAKY) return isFirst(draft, 'exempt') ? { kind: 'exempt' } : null;
  if (!node.securityLaw && voteChance(world, node.support) >= SURE_OF_VOTE && isFirst(draft, 'faceParliament'))
    return { kind: 'faceParliament' };
  const able = attributes(world, view.seat).wealth >= ENFORCE_LEAST_WEALTH;
  return able && node.compliance < HOLLOW ? { kind: 'enforce' } : null;
}

/** Before a window at which it would go further: the carriers first, then the cabinet. */
function prepareDecision(draft: Draft, node: StateNode, wait: number): Order | null {
  const { world, view } = draft;
  if (wait < 1 || wait > CONSULT_BEFORE) return null;
  const asks = wait > 1 && restricted4g(world, node) >= MUCH_GEAR && isFirst(draft, 'consultCarriers');
  const gathers = wait === 1 && world.p.quarrelSupport * discord(world, node) >= COSTLY_QUARREL;
  if (!asks && !gathers) return null;
  if (standingScores(world, view.state, view.seat).best <= node.posture) return null;
  return asks ? { kind: 'consultCarriers' } : { kind: 'holdMinistries' };
}

function seeForItself(draft: Draft, node: StateNode, wait: number): Order | null {
  const { world, view } = draft;
  if (wait > CONSULT_BEFORE || attributes(world, view.seat).wealth >= FEW_EXPERTS) return null;
  if (restricted4g(world, node) < MUCH_GEAR || !isFirst(draft, 'visitVendorLab')) return null;
  const { listen } = meanHarmFelt(world, node);
  return listen >= UNSURE[0] && listen <= UNSURE[1] ? { kind: 'visitVendorLab', vendor: mainRestricted(world) } : null;
}

/** Who keeps gear that it does not trust reads its code, where a rule vets it, and guards what it carries. */
function guardNetworks(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  if (node.inForce > 2 || restricted4g(world, node) < GEAR_WORTH_READING) return null;
  if (attributes(world, view.seat).wealth < RICH) return null;
  if (isPurseEmpty(world, view.seat, node)) return null;
  if (node.inForce > 0 && isFirst(draft, 'oversightCentre')) return { kind: 'oversightCentre' };
  const { listen } = meanHarmFelt(world, node);
  return listen >= WARY && isFirst(draft, 'encryptAndBackUp') ? { kind: 'encryptAndBackUp' } : null;
}

/** What rich states do once: masts beyond the towns where support flags, and large ones independence of anybody's gear. */
function spendAhead(draft: Draft, node: StateNode): Order | null {
  const { world, view } = draft;
  const { wealth, power, homeVendor } = attributes(world, view.seat);
  if (wealth < RICH || isPurseEmpty(world, view.seat, node)) return null;
  const flags = node.support < world.p.supportRest && node.rollout.built >= world.p.urbanSites;
  if (flags && isFirst(draft, 'subsidiseRural')) return { kind: 'subsidiseRural' };
  if (node.posture === 0 || view.state.turn < AUTONOMY_AFTER_YEARS * world.perYear) return null;
  if (homeVendor > 0 && isFirst(draft, 'backHomeVendor')) return { kind: 'backHomeVendor' };
  return power >= LARGE && isFirst(draft, 'technologicalAutonomy') ? { kind: 'technologicalAutonomy' } : null;
}
