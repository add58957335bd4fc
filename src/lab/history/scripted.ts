/** A scenario as it is played along a script: whose orders come from it, what they cost, and which events happen. */
import type {
  DilemmaSpec,
  EventSpec,
  Order,
  OrderKind,
  OrderSpec,
  Scenario,
  SourceKey,
  StateId,
} from '../../engine/index.ts';
import { type Script, turnAt } from '../../scenario/index.ts';

export interface ScriptedScenario {
  /**
   * The scenario with the script's events and no others, of its dilemmas those that the script answers, and without a price, a cooldown or a first act on the
   * kinds of order that the script gives: they were given. All else is as it was.
   */
  readonly scenario: Scenario;
  /** The two powers, whose orders the script gives. */
  readonly seats: readonly StateId[];
  /** Orders by turn and seat. */
  readonly orders: readonly Readonly<Record<StateId, readonly Order[]>>[];
}

const KNOWN = new WeakMap<Scenario, WeakMap<Script, ScriptedScenario>>();

export function scripted(scenario: Scenario, script: Script): ScriptedScenario {
  const ofScenario = KNOWN.get(scenario) ?? new WeakMap<Script, ScriptedScenario>();
  KNOWN.set(scenario, ofScenario);
  const known = ofScenario.get(script) ?? derive(scenario, script);
  ofScenario.set(script, known);
  return known;
}

function derive(scenario: Scenario, script: Script): ScriptedScenario {
  const { protector, rival } = scenario.powers;
  const seats = [protector, rival].sort();
  const orders = Array.from({ length: scenario.calendar.turns }, (_, turn) =>
    Object.fromEntries(seats.map((seat) => [seat, ordersIn(scenario, script, turn, seat)])),
  );
  return {
    scenario: {
      ...scenario,
      orders: freed(scenario.orders, new Set(script.orders.map(({ order }) => order.kind))),
      events: script.events.map((entry) => eventOf(scenario, entry)),
      dilemmas: dilemmasOf(scenario, script),
      sources: { ...scenario.sources, ...sourcesOf(scenario, script) },
    },
    seats,
    orders,
  };
}

/** What came before the first turn is still at work in it. */
function turnOf({ calendar }: Scenario, date: string): number {
  return Math.max(0, turnAt(calendar, date));
}

/** By date. What a seat did twice in a turn is one order of that turn. */
function ordersIn(scenario: Scenario, script: Script, turn: number, seat: StateId): Order[] {
  const given = new Map<string, Order>();
  const entries = script.orders.filter((entry) => entry.seat === seat && turnOf(scenario, entry.date) === turn);
  for (const { order } of entries.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))) {
    const key = JSON.stringify(order);
    if (!given.has(key)) given.set(key, order);
  }
  return [...given.values()];
}

function freed(orders: Scenario['orders'], kinds: ReadonlySet<OrderKind>): Scenario['orders'] {
  const free: Record<string, OrderSpec> = {};
  for (const [kind, spec] of Object.entries(orders) as [OrderKind, OrderSpec][]) {
    free[kind] = kinds.has(kind) ? { ...spec, capital: 0, cooldown: 0, fromAct: 0 } : spec;
  }
  return free;
}

function eventOf(scenario: Scenario, entry: Script['events'][number]): EventSpec {
  const when = { turn: turnOf(scenario, entry.date) };
  if ('id' in entry) {
    const { id, headline, note, effects, sources } = entry;
    return { id, when, conditions: [], headline, body: note, effects, sources };
  }
  const own = scenario.events.find(({ id }) => id === entry.event);
  if (own === undefined) throw new RangeError(entry.event);
  return { ...own, when, conditions: [] };
}

/** Each is put to the seat that answers it, in the turn of its answer. */
function dilemmasOf(scenario: Scenario, script: Script): DilemmaSpec[] {
  return script.orders.flatMap(({ date, seat, order }): DilemmaSpec[] => {
    if (order.kind !== 'answer') return [];
    const spec = scenario.dilemmas.find(({ id }) => id === order.dilemma);
    if (spec === undefined) throw new RangeError(order.dilemma);
    return [{ ...spec, when: { turn: turnOf(scenario, date) }, conditions: [], asks: { seat } }];
  });
}

/** The script's own sources in the scenario's table: a game that was played along it can be kept and opened like any other. */
function sourcesOf(scenario: Scenario, script: Script): Scenario['sources'] {
  const cited = script.events.flatMap((entry): SourceKey[] => ('id' in entry ? entry.sources : []));
  const unknown = cited.filter((key) => key !== JUDGEMENT && scenario.sources[key] === undefined);
  return Object.fromEntries(unknown.map((key) => [key, { title: key, locator: key, type: 'press', note: '' }]));
}

/** What stands in the place of a source where there is none. */
const JUDGEMENT = 'judgement';
