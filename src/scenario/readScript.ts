/** From plain JSON to a script that fits its scenario, or to what is wrong with it. */
import type { Effect, Order, Scenario } from '../engine/model/index.ts';
import { usesOfEffects } from './checks/references.ts';
import { turnAt } from './dates.ts';
import { migrate } from './migrate/index.ts';
import type { Finding, StepPath } from './problem.ts';
import { check } from './schema/findings.ts';
import { type Script, scriptSchema } from './schema/script.ts';

interface ScriptReading {
  readonly script: Script | null;
  readonly findings: readonly Finding[];
}

export function readScript(value: unknown, scenario: Scenario): ScriptReading {
  const migrated = migrate('script', value);
  if ('finding' in migrated) return { script: null, findings: [migrated.finding] };
  const { data: script, findings } = check(scriptSchema, migrated.value);
  return { script, findings: script === null ? findings : [...misfits(script, scenario)] };
}

/** Whatever in a script names what the scenario has not. */
function* misfits(script: Script, scenario: Scenario): Iterable<Finding> {
  if (script.scenario !== scenario.id) {
    yield { code: 'otherScenario', path: ['scenario'], data: { name: script.scenario, own: scenario.id } };
    return;
  }
  yield* misfitsOfEntries(script, { orders: [], events: [] }, scenario, []);
}

type Entries = Pick<Script, 'orders' | 'events'>;

/** @param beside entries that stand already, whose dilemmas are answered and whose events come */
export function* misfitsOfEntries(
  given: Entries,
  beside: Entries,
  scenario: Scenario,
  at: StepPath,
): Iterable<Finding> {
  const { powers } = scenario;
  const seats = [powers.protector, powers.rival];
  const answered = new Set(beside.orders.flatMap(({ order }) => (order.kind === 'answer' ? [order.dilemma] : [])));
  for (const [index, { date, seat, order }] of given.orders.entries()) {
    const path = [...at, 'orders', index];
    yield* datesOutside(scenario, date, path);
    if (!seats.includes(seat)) {
      const options = seats.map((name) => `"${name}"`).join(', ');
      yield {
        code: 'notAPower',
        path: [...path, 'seat'],
        data: { name: seat, options },
        near: { name: seat, among: seats },
      };
    }
    yield* misfitsOfOrder(order, scenario, [...path, 'order']);
    if (order.kind !== 'answer') continue;
    if (answered.has(order.dilemma)) {
      yield { code: 'duplicate', path: [...path, 'order', 'dilemma'], data: { name: order.dilemma, what: 'dilemma' } };
    }
    answered.add(order.dilemma);
  }
  const named = new Set(beside.events.map((entry) => ('event' in entry ? entry.event : entry.id)));
  for (const [index, entry] of given.events.entries()) {
    const path = [...at, 'events', index];
    yield* datesOutside(scenario, entry.date, path);
    const key = 'event' in entry ? 'event' : 'id';
    const name = 'event' in entry ? entry.event : entry.id;
    if (named.has(name)) yield { code: 'duplicate', path: [...path, key], data: { name, what: 'event' } };
    named.add(name);
    if ('event' in entry)
      yield* unknown(
        'unknownEvent',
        name,
        scenario.events.map(({ id }) => id),
        [...path, key],
      );
    else yield* misfitsOfEffects(entry.effects, scenario, [...path, 'effects']);
  }
}

/** What happened in the year before the first turn is still at work in it, and belongs to it. */
function* datesOutside({ calendar }: Scenario, date: string, at: StepPath): Iterable<Finding> {
  const turn = turnAt(calendar, date);
  if (turn >= -calendar.turnsPerYear && turn < calendar.turns) return;
  const { startYear, startQuarter, turns, turnsPerYear } = calendar;
  const months = ((startQuarter - 1) * 12) / 4 + (turns * 12) / turnsPerYear;
  const first = `${startYear}-${String((startQuarter - 1) * 3 + 1).padStart(2, '0')}`;
  const last = `${startYear + Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`;
  yield { code: 'dateOutside', path: [...at, 'date'], data: { date, first, last } };
}

function* misfitsOfOrder(order: Order, scenario: Scenario, at: StepPath): Iterable<Finding> {
  const states = Object.keys(scenario.states);
  if (scenario.orders[order.kind] === undefined) {
    yield { code: 'orderNotOffered', path: [...at, 'kind'], data: { kind: order.kind } };
  }
  if ('target' in order) yield* unknown('unknownState', order.target, states, [...at, 'target']);
  if ('commitment' in order) yield* unknown('unknownState', order.commitment, states, [...at, 'commitment']);
  if ('vendor' in order)
    yield* unknown('unknownVendor', order.vendor, Object.keys(scenario.vendors), [...at, 'vendor']);
  if ('bloc' in order) yield* unknown('unknownBloc', order.bloc, Object.keys(scenario.blocs), [...at, 'bloc']);
  if ('stake' in order) yield* unknown('unknownStake', order.stake, Object.keys(scenario.stakes), [...at, 'stake']);
  if (order.kind !== 'answer') return;
  const dilemma = scenario.dilemmas.find(({ id }) => id === order.dilemma);
  if (dilemma === undefined) {
    yield* unknown(
      'unknownDilemma',
      order.dilemma,
      scenario.dilemmas.map(({ id }) => id),
      [...at, 'dilemma'],
    );
    return;
  }
  yield* unknown(
    'unknownChoice',
    order.choice,
    dilemma.choices.map(({ id }) => id),
    [...at, 'choice'],
  );
}

function* misfitsOfEffects(effects: readonly Effect[], scenario: Scenario, at: StepPath): Iterable<Finding> {
  const among = {
    unknownState: Object.keys(scenario.states),
    unknownVendor: Object.keys(scenario.vendors),
    unknownBloc: Object.keys(scenario.blocs),
    unknownEvent: scenario.events.map(({ id }) => id),
  };
  for (const { of, name, path } of usesOfEffects(effects, at, false)) yield* unknown(of, name, among[of], path);
}

function* unknown(code: Finding['code'], name: string, among: readonly string[], path: StepPath): Iterable<Finding> {
  if (!among.includes(name)) yield { code, path, data: { name }, near: { name, among } };
}
