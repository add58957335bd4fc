/** The rival's objectives, 0 to 100, as it sees its own interests: each a documented function of the state (docs/model.md, section 9). */
import type { ObjectiveId, Path, PublicState, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { restrictedRadio } from './gear.ts';
import { attributes, nodeOf, type World } from './world.ts';

/** A share of one of its scores that lies in one variable. */
export interface RivalPart {
  readonly path: Path;
  /** The figure that the variable begins from. */
  readonly root: Path;
  /** In points of the score. */
  readonly value: number;
}

/** Whether the scenario says what the rival aims at; one from before it could plays without. */
export function rivalIsScored(world: World): boolean {
  return world.scenario.rivalRole !== undefined;
}

export function rivalObjectives(world: World, state: PublicState): Record<ObjectiveId, number> {
  return {
    vendorsAbroad: pointsOf(0, placeParts(world, state)),
    doorsOpen: pointsOf(0, doorParts(world, state)),
    ownParts: pointsOf(0, ownParts(world, state)),
    commerce: pointsOf(100, commerceParts(world, state)),
    goodName: pointsOf(100 * (1 - world.p.rivalPledgeWeight), nameParts(world, state)),
    purse: pointsOf(100, purseParts(world, state)),
  };
}

function pointsOf(base: number, parts: readonly RivalPart[]): number {
  return clamp(
    parts.reduce((sum, { value }) => sum + value, base),
    0,
    100,
  );
}

/** What each variable adds to an objective of the rival's, or takes from it. */
export function rivalParts(world: World, state: PublicState, objective: ObjectiveId): RivalPart[] {
  switch (objective) {
    case 'vendorsAbroad':
      return placeParts(world, state);
    case 'doorsOpen':
      return doorParts(world, state);
    case 'ownParts':
      return ownParts(world, state);
    case 'commerce':
      return commerceParts(world, state);
    case 'goodName':
      return nameParts(world, state);
    default:
      return purseParts(world, state);
  }
}

/**
 * Its vendors' share of new radio orders and of the radio in use, both of all states but their home and by sites, over the share that would
 * score in full.
 */
function placeParts(world: World, state: PublicState): RivalPart[] {
  const abroad = world.states.filter((id) => id !== world.rival);
  const sites = (id: StateId): number => world.scenario.states[id]?.figures.sitesK.value ?? 0;
  const all = abroad.reduce((sum, id) => sum + sites(id), 0);
  const { rivalOrders, rivalPlaceFull } = world.p;
  const orders = world.restricted.map((v) => ({
    path: `vendors/${v}/orderShare`,
    root: `vendors/${v}/figures/ranShare`,
    value: (100 * rivalOrders * (state.vendors[v]?.orderShare ?? 0)) / rivalPlaceFull,
  }));
  const inUse = abroad.map((id) => {
    const used = all > 0 ? (sites(id) * restrictedRadio(world, nodeOf(state, id))) / all : 0;
    return {
      path: `states/${id}/gear`,
      root: `states/${id}/figures/restricted4g`,
      value: (100 * (1 - rivalOrders) * used) / rivalPlaceFull,
    };
  });
  return [...orders, ...inUse];
}

/** Governments whose announced rule leaves its vendors a way in, by what 5G costs there; one that bars the core leaves part of it. */
function doorParts(world: World, state: PublicState): RivalPart[] {
  const market = (id: StateId): number => world.scenario.states[id]?.figures.capex5gUsdBn.value ?? 0;
  const all = world.governments.reduce((sum, id) => sum + market(id), 0);
  return world.governments.map((id) => {
    const { posture } = nodeOf(state, id);
    const open = posture < 2 ? 1 : posture === 2 ? world.p.rivalCoreDoor : 0;
    return {
      path: `states/${id}/posture`,
      root: `states/${id}/startPosture`,
      value: all > 0 ? (100 * open * market(id)) / all : 0,
    };
  });
}

/** Foreign parts that its vendors can replace, the larger vendors counting for more. */
function ownParts(world: World, state: PublicState): RivalPart[] {
  return world.restricted.map((v) => ({
    path: `vendors/${v}/substitution`,
    root: 'parameters/substitutionStart',
    value: 100 * (world.restrictedWeight[v] ?? 0) * (state.vendors[v]?.substitution ?? 0),
  }));
}

/**
 * Trade undone, cumulative, over what governments sell to it in a year when the game begins: what measures cost those whom they strike, and
 * the chips that bans keep from its firms.
 */
function commerceParts(world: World, state: PublicState): RivalPart[] {
  let year = 0;
  for (const id of world.governments) {
    const figures = world.scenario.states[id]?.figures;
    if (figures) year += figures.gdpUsdBn.value * figures.goodsExportsGdp.value * figures.exportsToRival.value;
  }
  const scale = world.p.rivalTradeScale * year;
  if (scale <= 0) return [];
  const lost = world.governments.map((id) => ({
    path: `states/${id}/exportsLostUsdBn`,
    root: `states/${id}/figures/exportsToRival`,
    value: (-100 * nodeOf(state, id).exportsLostUsdBn) / scale,
  }));
  const chips = {
    path: 'world/chipSalesLostUsdBn',
    root: 'parameters/rivalTradeScale',
    value: (-100 * state.world.chipSalesLostUsdBn) / scale,
  };
  return [...lost, chips];
}

/** Its record of pledges kept, and the resentment of its measures that governments hold, by their weight. */
function nameParts(world: World, state: PublicState): RivalPart[] {
  const { rivalPledgeWeight } = world.p;
  const all = world.weightOfAll;
  const resented = world.governments.map((id) => ({
    path: `states/${id}/resentment`,
    root: 'parameters/resentmentStep',
    value:
      all > 0
        ? (-100 * (1 - rivalPledgeWeight) * attributes(world, id).weight * nodeOf(state, id).resentment) / all
        : 0,
  }));
  const record = {
    path: 'world/rivalRecord',
    root: 'parameters/rivalRecordStart',
    value: 100 * rivalPledgeWeight * state.world.rivalRecord,
  };
  return [record, ...resented];
}

function purseParts(world: World, state: PublicState): RivalPart[] {
  const path = `states/${world.rival}/spentUsdBn`;
  const value = (-100 * nodeOf(state, world.rival).spentUsdBn) / world.p.rivalBudget;
  return [{ path, root: 'parameters/rivalBudget', value }];
}
