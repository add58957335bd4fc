/** From plain JSON to counterfactual questions that fit a scenario and its script, or to what is wrong with them. */
import { PARAMETER_IDS, type Scenario } from '../engine/model/index.ts';
import type { Finding, StepPath } from './problem.ts';
import { misfitsOfEntries } from './readScript.ts';
import { type Counterfactual, type Counterfactuals, counterfactualsSchema } from './schema/counterfactuals.ts';
import { check } from './schema/findings.ts';
import type { Script } from './schema/script.ts';

interface Reading {
  readonly questions: Counterfactuals | null;
  readonly findings: readonly Finding[];
}

export function readCounterfactuals(value: unknown, scenario: Scenario, script: Script): Reading {
  const { data: questions, findings } = check(counterfactualsSchema, value);
  return { questions, findings: questions === null ? findings : [...misfits(questions, scenario, script)] };
}

function* misfits(
  { scenario: name, questions }: Counterfactuals,
  scenario: Scenario,
  script: Script,
): Iterable<Finding> {
  if (name !== scenario.id) {
    yield { code: 'otherScenario', path: ['scenario'], data: { name, own: scenario.id } };
    return;
  }
  const seen = new Set<string>();
  for (const [index, { id, change }] of questions.entries()) {
    const path = ['questions', index];
    if (seen.has(id)) yield { code: 'duplicate', path: [...path, 'id'], data: { name: id, what: 'question' } };
    seen.add(id);
    yield* misfitsOfChange(change, scenario, script, [...path, 'change']);
  }
}

function* misfitsOfChange(
  { withoutOrders = [], withoutEvents = [], orders = [], events = [], values = {} }: Counterfactual['change'],
  scenario: Scenario,
  script: Script,
  at: StepPath,
): Iterable<Finding> {
  for (const [i, without] of withoutOrders.entries()) {
    // What takes nothing away asks nothing.
    if (!script.orders.some((entry) => leftOut(entry, without)))
      yield { code: 'notInScript', path: [...at, 'withoutOrders', i, 'kind'], data: { name: without.kind } };
  }
  const named = script.events.map(nameOf);
  for (const [i, name] of withoutEvents.entries()) {
    if (!named.includes(name))
      yield { code: 'notInScript', path: [...at, 'withoutEvents', i], data: { name }, near: { name, among: named } };
  }
  const kept = {
    orders: script.orders.filter((entry) => !withoutOrders.some((without) => leftOut(entry, without))),
    events: script.events.filter((entry) => !withoutEvents.includes(nameOf(entry))),
  };
  yield* misfitsOfEntries({ orders, events }, kept, scenario, at);
  for (const name of Object.keys(values)) {
    if (!PARAMETER_IDS.some((id) => id === name) || scenario.parameters[name] === undefined)
      yield {
        code: 'unknownParameter',
        path: [...at, 'values', name],
        data: { name },
        onKey: true,
        near: { name, among: [...PARAMETER_IDS] },
      };
  }
}

/** Name of an event of a script, whether the scenario's or its own. */
export function nameOf(entry: Script['events'][number]): string {
  return 'event' in entry ? entry.event : entry.id;
}

type Without = NonNullable<Counterfactual['change']['withoutOrders']>[number];

/** Whether an order of a script is one of those that are not given. */
export function leftOut(
  { date, seat, order }: Script['orders'][number],
  { kind, seat: of, dilemma, from, until }: Without,
): boolean {
  return (
    order.kind === kind &&
    (of === undefined || of === seat) &&
    (dilemma === undefined || (order.kind === 'answer' && order.dilemma === dilemma)) &&
    (from === undefined || date >= from) &&
    (until === undefined || date < until)
  );
}
