import { describe, expect, test } from 'vitest';
import { createGame, type GameState, type Scenario, type StateNode, type VendorNode } from '../../src/engine/index.ts';
import { countNonFinite } from '../../src/lab/nonFinite.ts';
import { archipelago, chillyReception } from '../builtIn.ts';
import { holdsForAll, type Recipe, turnsOf } from './games.ts';

/** Rounding that sums of a few hundred terms may pick up. */
const NEAR = 1e-9;
type Shares = Readonly<Record<string, number>>;

/** What is out of its range, as "what: value". */
class Faults {
  readonly found: string[] = [];

  between(what: string, value: number, low: number, high: number): void {
    if (!(value >= low - NEAR && value <= high + NEAR)) this.found.push(`${what}: ${value} not in ${low} to ${high}`);
  }

  sum(what: string, shares: Shares, total: number): void {
    for (const [key, share] of Object.entries(shares)) this.between(`${what}/${key}`, share, 0, 1);
    const sum = Object.values(shares).reduce((a, b) => a + b, 0);
    this.between(`${what} summed`, sum, total, total);
  }
}

function faultsOf(scenario: Scenario, state: GameState): string[] {
  const faults = new Faults();
  if (countNonFinite(state) > 0) faults.found.push('a number is not finite');
  const { world } = state;
  faults.between('strain', world.strain, 0, 100);
  for (const key of ['resolve', 'honesty'] as const) faults.between(key, world[key], 0, 1);
  for (const key of ['protectorSpentUsdBn', 'chipSalesLostUsdBn', 'disclosures'] as const) {
    faults.between(key, world[key], 0, Number.POSITIVE_INFINITY);
  }
  for (const [id, node] of Object.entries(state.states)) checkState(faults, id, node, scenario, state.turn);
  for (const [id, node] of Object.entries(state.vendors)) checkVendor(faults, id, node);
  const orders = Object.values(state.vendors).reduce((sum, { orderShare }) => sum + orderShare, 0);
  if (state.turn > 0) faults.between('orderShare summed', orders, 1, 1);
  for (const [id, { programme }] of Object.entries(state.blocs)) faults.between(`blocs/${id}`, programme, 0, 1);
  for (const [id, seat] of Object.entries(state.seats)) faults.between(`seats/${id}/capital`, seat.capital, 0, 20);
  for (const [id, { rerouted, severity }] of Object.entries(state.retaliations)) {
    faults.between(`retaliations/${id}/rerouted`, rerouted, 0, 1);
    faults.between(`retaliations/${id}/severity`, severity, 0, 2);
  }
  for (const [seat, scores] of Object.entries(state.scores)) {
    for (const [id, value] of Object.entries(scores)) faults.between(`scores/${seat}/${id}`, value, 0, 100);
  }
  return faults.found;
}

function checkState(faults: Faults, id: string, node: StateNode, scenario: Scenario, turn: number): void {
  const { gear, rollout } = node;
  faults.sum(`${id} ran4g`, gear.ran4g, 1);
  faults.sum(`${id} ran5g`, gear.ran5g, rollout.built);
  faults.sum(`${id} core`, gear.core, 1);
  faults.sum(`${id} ordersRan`, gear.ordersRan, 1);
  if (turn > 0) faults.sum(`${id} ordersCore`, gear.ordersCore, 1);
  faults.sum(`${id} crews`, { ...rollout.crews }, 1);
  for (const key of ['built', 'coverage'] as const) faults.between(`${id} ${key}`, rollout[key], 0, 1);
  // A game can lose no more sites than its turns would have built.
  const late = ['lostToSwap', 'lostToSupply', 'lostToSpectrum', 'lostToCourts'] as const;
  for (const key of late) faults.between(`${id} ${key}`, rollout[key], 0, turn);
  if ((node.creditFrom === null) !== (node.credit === 0)) faults.found.push(`${id} credit of nobody: ${node.credit}`);
  for (const [ministry, belief] of Object.entries(node.beliefs)) {
    for (const [key, value] of Object.entries(belief)) faults.between(`${id} ${ministry} ${key}`, value, 0, 1);
  }
  const shares = [
    'compliance',
    'ruralSubsidy',
    'credit',
    'autonomy',
    'carrierGoodwill',
    'rivalry',
    'oversight',
    'encryption',
    'redundancy',
    'financed',
    'coFunded',
    'subsidised',
  ] as const;
  for (const key of shares) faults.between(`${id} ${key}`, node[key], 0, 1);
  faults.between(`${id} severity`, node.severity, 0.4, 2.5);
  faults.between(`${id} support`, node.support, 0, 100);
  const money = ['spentUsdBn', 'carrierCostUsdBn', 'delayCostUsdBn', 'exportsLostUsdBn'] as const;
  const gdp = scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
  for (const key of money) faults.between(`${id} ${key}`, node[key], 0, gdp);
  if (![0, 1, 2, 3, 4].includes(node.posture)) faults.found.push(`${id} posture: ${node.posture}`);
  if ((node.forceTurn === null) !== (node.inForce === node.posture))
    faults.found.push(`${id} forceTurn: ${node.forceTurn}`);
  if (node.cap !== null && node.posture !== 2) faults.found.push(`${id} has a cap at ${node.posture}`);
  if (node.removalDue !== null && node.posture !== 4) faults.found.push(`${id} has a deadline at ${node.posture}`);
}

function checkVendor(faults: Faults, id: string, node: VendorNode): void {
  for (const key of ['substitution', 'supply', 'quality', 'engineering', 'orderShare'] as const) {
    faults.between(`${id} ${key}`, node[key], 0, 1);
  }
  faults.between(`${id} price`, node.price, 0, 3);
  faults.between(`${id} stockMonths`, node.stockMonths, 0, 60);
  if (node.licenceUntil !== null && node.regime === 'none') faults.found.push(`${id} has a licence and no ban`);
}

function staysInRange(scenario: Scenario, recipe: Recipe): void {
  expect(faultsOf(scenario, createGame(scenario, recipe.seed, recipe.humans))).toEqual([]);
  for (const { result } of turnsOf(scenario, recipe)) expect(faultsOf(scenario, result.state)).toEqual([]);
}

describe('shares sum to one; beliefs, shares and money stay in their ranges; every number is finite', () => {
  test('the invented world', { timeout: 30_000 }, () =>
    holdsForAll(archipelago.scenario, 80, (recipe) => staysInRange(archipelago.scenario, recipe)),
  );

  test.each([
    { seed: 'range', humans: ['DEU', 'USA', 'CHN'], botSeed: 'b', most: 6 },
    { seed: 'range', humans: ['POL', 'IND', 'KOR'], botSeed: 'c', most: 6 },
    { seed: 'alone', humans: [], botSeed: '', most: 1 },
  ])('the real world: $humans', { timeout: 60_000 }, (recipe) => staysInRange(chillyReception.scenario, recipe));

  test('what is out of range is found', () => {
    const state = structuredClone(createGame(archipelago.scenario, 'x', []));
    state.world.strain = 101;
    const [id = ''] = Object.keys(state.states);
    const node = state.states[id] ?? expect.fail();
    const [vendor = ''] = Object.keys(node.gear.core);
    node.gear.core = { ...node.gear.core, [vendor]: (node.gear.core[vendor] ?? 0) + 0.01 };
    node.rollout.crews = { ...node.rollout.crews, swap: Number.NaN };
    const found = faultsOf(archipelago.scenario, state).join('\n');
    for (const what of ['strain', `${id} core summed`, `${id} crews/swap`, 'not finite']) expect(found).toContain(what);
  });
});
