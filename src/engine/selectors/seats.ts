/** Who plays what, what it aims at, and how it stands. */
import {
  type AdviserSpec,
  type Course,
  type ObjectiveId,
  type ObjectiveSpec,
  type PublicState,
  type RoleSpec,
  roleSpecOf,
  type Scenario,
  type SeatView,
  type StateId,
} from '../model/index.ts';
import { type HarmFelt, meanHarmFelt } from '../rules/beliefs.ts';
import { actAt } from '../rules/calendar.ts';
import { type Exposure, exposureOf as exposureRule } from '../rules/gear.ts';
import { voteChance } from '../rules/politics.ts';
import { exportLossesAhead } from '../rules/retaliation.ts';
import { type World, worldOf } from '../rules/world.ts';

export type SeatKind = 'protector' | 'rival' | 'government';

export function seatKind(scenario: Scenario, id: StateId): SeatKind {
  return id === scenario.powers.protector ? 'protector' : id === scenario.powers.rival ? 'rival' : 'government';
}

/** Seats that a person can take: briefed roles first, then every other government, each group by name. */
export function playableSeats(scenario: Scenario): StateId[] {
  const name = (id: StateId): string => scenario.states[id]?.name ?? id;
  const byName = (a: StateId, b: StateId): number => (name(a) < name(b) ? -1 : 1);
  const briefed = Object.keys(scenario.roles).sort(byName);
  const others = Object.keys(scenario.states).filter(
    (id) => !Object.hasOwn(scenario.roles, id) && seatKind(scenario, id) === 'government',
  );
  return [...briefed, ...others.sort(byName)];
}

/** The course that a power steers, where nobody plays it; null for a government and for a person's seat. */
export function courseOf({ state }: Pick<SeatView, 'state'>, seat: StateId): Course | null {
  return state.humans.includes(seat) ? null : (state.seats[seat]?.course ?? null);
}

/** A seat's role with the names filled in. */
export function roleOf(scenario: Scenario, seat: StateId): RoleSpec {
  const fill = (line: string): string => fillNames(scenario, seat, line);
  const role = roleSpecOf(scenario, seat);
  return {
    title: scenario.roles[seat]?.title ?? scenario.states[seat]?.name ?? seat,
    briefing: role.briefing.map(fill),
    advisers: role.advisers.map(
      (a): AdviserSpec => ({
        ...a,
        office: fill(a.office),
        line: fill(a.line),
        ...(a.later === undefined ? {} : { later: a.later.map(fill) }),
      }),
    ),
    objectives: role.objectives,
    gauges: role.gauges,
  };
}

function fillNames(scenario: Scenario, seat: StateId, line: string): string {
  const names: Readonly<Record<string, string | undefined>> = {
    name: scenario.states[seat]?.name,
    capital: scenario.states[seat]?.capital,
    adjective: scenario.states[seat]?.adjective,
    protector: scenario.states[scenario.powers.protector]?.name,
    rival: scenario.states[scenario.powers.rival]?.name,
    protectorCapital: scenario.states[scenario.powers.protector]?.capital,
    rivalCapital: scenario.states[scenario.powers.rival]?.capital,
  };
  return line.replace(/\{(\w+)\}/g, (whole, key: string) => names[key] ?? whole);
}

export interface ObjectiveValue {
  readonly id: ObjectiveId;
  readonly spec: ObjectiveSpec;
  /** 0 to 100. */
  readonly value: number;
  /** Weight in the present act. */
  readonly weight: number;
}

export function objectivesOf(view: SeatView): ObjectiveValue[] {
  const act = actAt(view.scenario, Math.min(view.state.turn, view.scenario.calendar.turns - 1));
  return roleSpecOf(view.scenario, view.seat).objectives.map((spec) => ({
    id: spec.id,
    spec,
    value: view.state.scores[view.seat]?.[spec.id] ?? 0,
    weight: spec.weights[act] ?? 0,
  }));
}

/** Mean of the objectives by the present act's weights, 0 to 100. */
export function compositeOf(view: SeatView): number {
  return objectivesOf(view).reduce((sum, o) => sum + o.value * o.weight, 0);
}

/**
 * The composite as if measures that stand against the seat had run to their end, 0 to 100: what a planner holds courses against whose consequences outlast its look
 * ahead.
 */
export function compositeSettled(view: SeatView): number {
  const { scenario, seat, state } = view;
  const trade = objectivesOf(view).find(({ id }) => id === 'trade');
  if (trade === undefined) return compositeOf(view);
  const world = worldOf(scenario);
  const gdp = scenario.states[seat]?.figures.gdpUsdBn.value ?? 1;
  const ahead = (100 * ((exportLossesAhead(world, state, seat) / gdp) * 100)) / world.p.tradeScale;
  return compositeOf(view) - trade.weight * Math.min(trade.value, ahead);
}

export interface GaugeValue {
  readonly id: string;
  readonly value: number;
  /** The value at which the game is lost, or null. */
  readonly lostAt: number | null;
}

/** The role's gauges: its objectives, alliance strain (lost at 100) and support at home (lost at the floor). */
export function gaugesOf(view: SeatView): GaugeValue[] {
  const floor = worldOf(view.scenario).p.supportFloor;
  return roleOf(view.scenario, view.seat).gauges.map((id) => {
    if (id === 'strain') return { id, value: view.state.world.strain, lostAt: 100 };
    if (id === 'supportFloor') return { id, value: view.state.states[view.seat]?.support ?? 0, lostAt: floor };
    return { id, value: view.state.scores[view.seat]?.[id] ?? 0, lostAt: null };
  });
}

/** All figures by which a seat is measured: its gauges, and those of its aims that no gauge shows. */
export function standingsOf(view: SeatView): { id: string; value: number }[] {
  const gauges = gaugesOf(view);
  // The gauge of support at home has its floor besides, and is the same figure as the aim.
  const isShown = (aim: string): boolean =>
    gauges.some(({ id }) => id === aim || (id === 'supportFloor' && aim === 'support'));
  const aims = objectivesOf(view).filter(({ id }) => !isShown(id));
  return [...gauges, ...aims].map(({ id, value }) => ({ id, value }));
}

/** Chance that parliament backs the government of a seat, 0 to 1, at its present support. */
export function voteOddsOf({ scenario, state, seat }: SeatView): number {
  return voteChance(worldOf(scenario), state.states[seat]?.support ?? 50);
}

type Seen = { readonly scenario: Scenario; readonly state: PublicState };
const world = (view: Seen): World => worldOf(view.scenario);

/** Restricted gear by layer, and what it carries, 0 to 1. */
export function exposureOf(view: Seen, id: StateId): Exposure {
  return exposureRule(world(view), view.state, id);
}

/** Harm that a government expects of restricted gear: the mean over its ministries, by weight. */
export function harmFeltOf(view: Seen, id: StateId): HarmFelt {
  const node = view.state.states[id];
  if (!node) throw new RangeError(id);
  return meanHarmFelt(world(view), node);
}
