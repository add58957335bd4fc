/** What is measured in a game besides postures: coverage, whose gear stands, who sells. */
import { calendarAt, type GameState, type Scenario, type StateId, type VendorId } from '../../engine/index.ts';
import { yearEnds } from './predictions.ts';

type ByState = Readonly<Record<StateId, number>>;
type ByVendor = Readonly<Record<VendorId, number>>;

/** A year of one game. */
export interface YearMeasures {
  /** Share of the population covered by 5G at the year’s end, 0 to 1. */
  readonly coverage: ByState;
  /** Restricted vendors’ share of the 5G radio sites that stand at the year’s end, 0 to 1; a state without sites is left out. */
  readonly restricted5g: ByState;
  /** Shares of the year’s new radio orders, by sites. */
  readonly shares: { readonly world: ByVendor; readonly withoutRival: ByVendor };
  /** 5G radio sites put up in the year, thousands. */
  readonly sitesBuilt: ByVendor;
  /** Share of demand that each vendor can deliver, mean of the year. */
  readonly supply: ByVendor;
}

/** Measures a game while it is played. */
export interface Meter {
  /** To be shown the state after each turn. */
  watch(state: GameState): void;
  /** Years that have come to their end; the first may be one that the calendar begins in. */
  years(): Readonly<Record<number, YearMeasures>>;
}

interface Sums {
  world: Record<VendorId, number>;
  withoutRival: Record<VendorId, number>;
  built: Record<VendorId, number>;
  supply: Record<VendorId, number>;
  turns: number;
}

export function meterFor(scenario: Scenario): Meter {
  const vendors = Object.keys(scenario.vendors).sort();
  const states = Object.keys(scenario.states).sort();
  const { rival } = scenario.powers;
  const restricted = vendors.filter((v) => scenario.vendors[v]?.home === rival);
  const ends = yearEnds(scenario);
  const nothing = (): Record<VendorId, number> => Object.fromEntries(vendors.map((v) => [v, 0]));
  const empty = (): Sums => ({
    world: nothing(),
    withoutRival: nothing(),
    built: nothing(),
    supply: nothing(),
    turns: 0,
  });
  const years: Record<number, YearMeasures> = {};
  let before: GameState | null = null;
  let sums = empty();

  const addUp = (into: Record<VendorId, number>, v: VendorId, amount: number): void => {
    into[v] = (into[v] ?? 0) + amount;
  };

  const count = (state: GameState): void => {
    for (const id of states) {
      const sites = scenario.states[id]?.figures.sitesK.value ?? 0;
      const gear = state.states[id]?.gear;
      for (const v of vendors) {
        const ordered = sites * (gear?.ordersRan[v] ?? 0);
        addUp(sums.world, v, ordered);
        if (id !== rival) addUp(sums.withoutRival, v, ordered);
        const more = (gear?.ran5g[v] ?? 0) - (before?.states[id]?.gear.ran5g[v] ?? 0);
        addUp(sums.built, v, sites * Math.max(0, more));
      }
    }
    for (const v of vendors) addUp(sums.supply, v, state.vendors[v]?.supply ?? 0);
    sums.turns += 1;
  };

  return {
    watch(state) {
      count(state);
      before = state;
      // The state is that of the turn's end; its own number is the next turn's.
      const turn = state.turn - 1;
      const { year } = calendarAt(scenario, turn);
      if (ends.get(year) !== turn) return;
      years[year] = {
        coverage: Object.fromEntries(states.map((id) => [id, state.states[id]?.rollout.coverage ?? 0])),
        restricted5g: Object.fromEntries(
          states.flatMap((id) => {
            const standing = state.states[id]?.gear.ran5g ?? {};
            const all = sum(vendors.map((v) => standing[v] ?? 0));
            return all > 0 ? [[id, sum(restricted.map((v) => standing[v] ?? 0)) / all] as const] : [];
          }),
        ),
        shares: { world: shared(sums.world), withoutRival: shared(sums.withoutRival) },
        sitesBuilt: sums.built,
        supply: Object.fromEntries(vendors.map((v) => [v, (sums.supply[v] ?? 0) / sums.turns])),
      };
      sums = empty();
    },
    years: () => years,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function shared(amounts: ByVendor): ByVendor {
  const all = sum(Object.values(amounts));
  return Object.fromEntries(Object.entries(amounts).map(([v, amount]) => [v, all > 0 ? amount / all : 0]));
}

/** The mean of many games, by key; a key that some games lack is averaged over those that have it. */
export function meanOf(
  games: readonly Readonly<Record<number, YearMeasures>>[],
  year: number,
  measure: (of: YearMeasures) => ByState | ByVendor,
): Record<string, number> {
  const found = new Map<string, number[]>();
  for (const game of games) {
    const of = game[year];
    for (const [key, value] of Object.entries(of === undefined ? {} : measure(of))) {
      found.set(key, [...(found.get(key) ?? []), value]);
    }
  }
  return Object.fromEntries([...found].map(([key, values]) => [key, sum(values) / values.length]));
}
