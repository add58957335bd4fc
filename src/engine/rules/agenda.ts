/**
 * What the two powers mean to do next, worked out a turn ahead so that it can be telegraphed: the protector's next step in export bans,
 * and the rival's next measure in trade. Both answer to what everybody can see. What each waits
 * for is in the manners of its course.
 */
import type { Order, OrderKind, Path, PublicState, StateId, VendorId } from '../model/index.ts';
import { actAt } from './calendar.ts';
import { alliedConsent, chipRuleStrain, toolsSlowing, toolsStrain } from './chips.ts';
import { type ProtectorManners, protectorManners } from './protectorManners.ts';
import { crossesRedLine } from './redLine.ts';
import { isPunished, provocation, standingRetaliations } from './retaliation.ts';
import { rivalManners } from './rivalManners.ts';
import { turnsIn } from './time.ts';
import type { World } from './world.ts';

export interface AgendaItem {
  readonly action: Order;
  readonly dueTurn: number;
  /** Paths (prefixes) on which the plan rests. */
  readonly premises: readonly Path[];
}

/** Threat of a ban that need not be repeated. */
const THREAT_STANDS = 0.5;

/** Plans for the turn after `state.turn`, which is the turn whose orders come next. */
export function protectorAgenda(world: World, state: PublicState): AgendaItem[] {
  const dueTurn = state.turn + 1;
  const manners = protectorManners(world, state);
  const vendors = [...world.restricted].sort(
    (a, b) => (world.restrictedWeight[b] ?? 0) - (world.restrictedWeight[a] ?? 0) || (a < b ? -1 : 1),
  );
  for (const vendor of vendors) {
    if (planned(state, world.protector).some((order) => 'vendor' in order && order.vendor === vendor)) continue;
    const action = exportStep(world, state, manners, vendor, dueTurn);
    if (action && inTime(world, state, world.protector, action.kind, vendor, dueTurn)) {
      return [{ action, dueTurn, premises: [`vendors/${vendor}/regime`, `vendors/${vendor}/licenceUntil`] }];
    }
  }
  const tools = toolsStep(world, state, manners, dueTurn);
  return tools ? [tools] : [];
}

/** Tools are barred once enough of those who make them go along for it to bite. */
function toolsStep(
  world: World,
  state: PublicState,
  { toolsBite, mostStrain }: ProtectorManners,
  dueTurn: number,
): AgendaItem | null {
  const barred: PublicState = { ...state, world: { ...state.world, toolsBarred: true } };
  const cutOff = world.restricted.some((v) => state.vendors[v]?.regime === 'chips');
  if (state.world.toolsBarred || !cutOff || toolsSlowing(world, barred) < toolsBite) return null;
  if (state.world.strain + toolsStrain(world, state) > mostStrain) return null;
  if (planned(state, world.protector).some(({ kind }) => kind === 'restrictTools')) return null;
  const action: Order = { kind: 'restrictTools' };
  if (!inTime(world, state, world.protector, action.kind, null, dueTurn)) return null;
  const premises = ['world/toolsBarred', ...world.restricted.map((v) => `vendors/${v}/regime`)];
  return { action, dueTurn, premises };
}

function exportStep(
  world: World,
  state: PublicState,
  manners: ProtectorManners,
  vendor: VendorId,
  dueTurn: number,
): Order | null {
  const { p } = world;
  const node = state.vendors[vendor];
  if (!node) return null;
  const { strain } = state.world;
  if (node.regime === 'none') {
    const early = dueTurn < turnsIn(world, manners.firstBanYears);
    // A ban lifted for trade is not laid on again at once.
    const lifted = lastGiven(state, world.protector, 'liftForTrade', vendor) !== null;
    if (early || lifted) return null;
    // What it cannot afford to do it threatens.
    if (strain + p.exportStrainParts > manners.mostStrain)
      return node.banThreat > THREAT_STANDS ? null : { kind: 'threatenBan', vendor };
    const threatens = manners.threatensBans && world.scenario.orders.threatenBan !== undefined;
    const said = !threatens || lastGiven(state, world.protector, 'threatenBan', vendor) !== null;
    return { kind: said ? 'partsBan' : 'threatenBan', vendor };
  }
  if (node.regime === 'chips') return null;
  const banned = lastGiven(state, world.protector, 'partsBan', vendor);
  const first = banned === state.turn - 1 && node.licenceUntil === null;
  if ((first || node.licenceUntil === dueTurn) && strain >= manners.licenceStrain) {
    return { kind: 'temporaryLicence', vendor };
  }
  const waited = dueTurn - (banned ?? 0) >= turnsIn(world, manners.chipRuleYears);
  const orders = world.restricted.reduce((sum, v) => sum + (state.vendors[v]?.orderShare ?? 0), 0);
  const warranted = waited && orders >= manners.ordersStillHigh && alliedConsent(world, state) >= manners.consentWanted;
  return warranted && strain + chipRuleStrain(world, state, vendor) <= manners.mostStrain
    ? { kind: 'foreignChipRule', vendor }
    : null;
}

/** Its next measure in trade, and its answer to export bans. */
export function rivalAgenda(world: World, state: PublicState): AgendaItem[] {
  return [...measureNext(world, state), ...rareEarthsNext(world, state)];
}

/** Once foreign-made chips are barred too, rare earths are held back, and again when others have begun to mine them. */
function rareEarthsNext(world: World, state: PublicState): AgendaItem[] {
  const dueTurn = state.turn + 1;
  const cutOff = world.restricted.filter((v) => state.vendors[v]?.regime === 'chips');
  const said = planned(state, world.rival).some(({ kind }) => kind === 'restrictRareEarths');
  if (cutOff.length === 0 || said || state.world.rareEarths > rivalManners(world, state).heldEnough) return [];
  if (!inTime(world, state, world.rival, 'restrictRareEarths', null, dueTurn)) return [];
  return [{ action: { kind: 'restrictRareEarths' }, dueTurn, premises: cutOff.map((v) => `vendors/${v}/regime`) }];
}

/** The one government that has given most to answer, of those that it can still punish. */
function measureNext(world: World, state: PublicState): AgendaItem[] {
  const dueTurn = state.turn + 1;
  const meant = planned(state, world.rival).flatMap((order) => (order.kind === 'retaliate' ? [order.target] : []));
  if (standingRetaliations(state) + meant.length >= world.p.retaliationMost) return [];
  let target: StateId | null = null;
  const manners = rivalManners(world, state);
  let most = manners.provoked * world.p.retaliationProvoked;
  for (const id of world.governments) {
    const node = state.states[id];
    if (!node || meant.includes(id) || isPunished(state, id)) continue;
    const fresh = node.decidedTurn >= 0 && dueTurn - node.decidedTurn <= manners.freshYears * world.perYear;
    // An officer handed over is answered once.
    const owed = node.extradition === 'granted' && lastGiven(state, world.rival, 'retaliate', id) === null;
    if (!(fresh || owed) || !inTime(world, state, world.rival, 'retaliate', id, dueTurn)) continue;
    const provoked = provocation(world, state, id, node.posture);
    if (provoked > most) {
      target = id;
      most = provoked;
    }
  }
  if (target === null) return [];
  const premises = [`states/${target}/posture`, `states/${target}/wording`, `states/${target}/extradition`];
  return [{ action: { kind: 'retaliate', target }, dueTurn, premises }];
}

/** Moves that the seat has telegraphed and not yet made. */
function planned(state: PublicState, seat: StateId): Order[] {
  return Object.values(state.intents)
    .filter((intent) => intent.seat === seat && intent.dueTurn >= state.turn)
    .map((intent) => intent.action);
}

/** Whether the order exists by then and its cooldown is over. */
function inTime(
  world: World,
  state: PublicState,
  seat: StateId,
  kind: OrderKind,
  about: string | null,
  dueTurn: number,
): boolean {
  const spec = world.scenario.orders[kind];
  // What its red line rules out is not announced either.
  if (
    !spec ||
    crossesRedLine(world.scenario, seat, kind) ||
    actAt(world.scenario, dueTurn) < spec.fromAct ||
    dueTurn >= world.scenario.calendar.turns
  )
    return false;
  const last = lastGiven(state, seat, kind, about);
  return last === null || dueTurn - last > spec.cooldown;
}

function lastGiven(state: PublicState, seat: StateId, kind: OrderKind, about: string | null): number | null {
  return state.seats[seat]?.lastGiven[about === null ? kind : `${kind}:${about}`] ?? null;
}
