/** A scenario without one of its mechanisms. */
import { NEUTRAL, type ParameterId, type Scenario } from '../../engine/index.ts';
import type { MechanismRow } from '../../scenario/index.ts';
import { withValues } from '../calibration/plan.ts';

export type Off = NonNullable<MechanismRow['off']>;

/**
 * What it names goes to its neutral value, does not come, or is nobody's to give; all else is as it was. A coefficient that the scenario leaves out is
 * neutral already.
 * @throws RangeError for a coefficient that has no neutral value
 */
export function withoutMechanism(scenario: Scenario, { parameters = [], events = [], orders = [] }: Off): Scenario {
  const named = parameters.filter((name) => scenario.parameters[name] !== undefined);
  const neutral = Object.fromEntries(named.map((name) => [name, neutralOf(name)]));
  return {
    ...withValues(scenario, neutral),
    events: scenario.events.filter(({ id }) => !events.includes(id)),
    orders: Object.fromEntries(Object.entries(scenario.orders).filter(([kind]) => !orders.includes(kind))),
  };
}

function neutralOf(name: string): number {
  const value = NEUTRAL[name as ParameterId];
  if (value === undefined) throw new RangeError(name);
  return value;
}
