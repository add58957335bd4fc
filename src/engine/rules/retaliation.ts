/** How the rival weighs whom to warn, assure and punish (MODEL 9). It can punish few at a time; it prefers the exposed and the lonely. */
import type { Posture, PublicState, Retaliation, StateId } from '../model/index.ts';
import { clamp } from '../numeric.ts';
import { fearedRetaliation, sizeShield, visibility, wordingFactor } from './retaliationRisk.ts';
import { turnsIn } from './time.ts';
import { attributes, type World } from './world.ts';

/** Retaliations that stand. */
export function standingRetaliations(state: PublicState): number {
  let standing = 0;
  for (const key in state.retaliations) if ((state.retaliations[key]?.untilTurn ?? 0) > state.turn) standing++;
  return standing;
}

/** Whether the rival already answers a state. */
export function isPunished(state: PublicState, id: StateId): boolean {
  for (const key in state.retaliations) {
    const measure = state.retaliations[key];
    if (measure?.target === id && measure.untilTurn > state.turn) return true;
  }
  return false;
}

/** How much a state has given the rival to answer, as the rival sees it; 0 where there is nothing. */
export function provocation(world: World, state: PublicState, id: StateId, posture: Posture): number {
  const node = state.states[id];
  if (!node) return 0;
  const ruled = posture < 2 ? 0 : visibility(world, posture) * wordingFactor(world, node.wording);
  const handedOver = node.extradition === 'granted' ? world.p.extraditionProvokes : 0;
  const affront = Math.max(ruled, handedOver);
  return affront > 0 ? affront * exposureAndLoneliness(world, state, id) : 0;
}

/** What punishing a state gains: its exports, more where few partners have gone as far. */
export function exposureAndLoneliness(world: World, state: PublicState, id: StateId): number {
  const a = attributes(world, id);
  let company = 0;
  for (const peer of a.peers) if ((state.states[peer.id]?.posture ?? 0) >= 3) company += peer.weight;
  return fearedRetaliation(world, state, id).trade * (1 - world.p.companyShield * company);
}

/** Yearly cost of a measure to its target at the start, % of GDP: 0.05 to 0.5 in the record. */
export function retaliationSeverity(world: World, id: StateId): number {
  const { p } = world;
  const a = attributes(world, id);
  return clamp(p.measureScale * a.exportsToRival * sizeShield(world, id), p.measureLow, p.measureHigh);
}

/** Length of a measure in turns, between its low and high, by how provoked the rival is. */
export function retaliationTurns(world: World, u: number): number {
  const { measureYearsLow, measureYearsHigh } = world.p;
  return turnsIn(world, measureYearsLow + (measureYearsHigh - measureYearsLow) * u);
}

/** Exports that a measure costs its target in a turn, USD billion, as far as trade has not found other ways. */
export function measureCost({ perYear, scenario }: World, { target, severity }: Retaliation, rerouted: number): number {
  const gdp = scenario.states[target]?.figures.gdpUsdBn.value ?? 0;
  return ((severity / 100) * gdp * (1 - rerouted)) / perYear;
}

/** Share of the trade that a measure hits which has found other ways a turn later: 30 to 80 % within two years in the record. */
export function reroutedNext({ p, perYear }: World, rerouted: number): number {
  return Math.min(p.rerouteMost, rerouted + p.reroutePerYear / perYear);
}

/** Exports that standing measures will still cost a state until they end or the game does, USD billion. */
export function exportLossesAhead(world: World, state: PublicState, id: StateId): number {
  let lost = 0;
  for (const key of Object.keys(state.retaliations).sort()) {
    const measure = state.retaliations[key];
    if (measure?.target !== id) continue;
    const last = Math.min(measure.untilTurn, world.scenario.calendar.turns);
    for (let turn = state.turn, { rerouted } = measure; turn < last; turn++) {
      lost += measureCost(world, measure, rerouted);
      rerouted = reroutedNext(world, rerouted);
    }
  }
  return lost;
}
