/** A scenario and its script, with what a counterfactual question changes in them. */
import type { Scenario } from '../../engine/index.ts';
import { type Counterfactual, leftOut, nameOf, type Script } from '../../scenario/index.ts';
import { withValues } from '../calibration/plan.ts';

export interface Course {
  readonly scenario: Scenario;
  readonly script: Script;
}

/** What is added comes after what is there: of two orders of a day, the script's own is first. */
export function otherwise({ scenario, script }: Course, { change }: Counterfactual): Course {
  const { withoutOrders = [], withoutEvents = [], orders = [], events = [], values = {}, intention } = change;
  const changed = withValues(scenario, values);
  return {
    scenario: intention === undefined ? changed : withIntention(changed, intention),
    script: {
      ...script,
      orders: [
        ...script.orders.filter((entry) => !withoutOrders.some((without) => leftOut(entry, without))),
        ...orders,
      ],
      events: [...script.events.filter((entry) => !withoutEvents.includes(nameOf(entry))), ...events],
    },
  };
}

type Intention = NonNullable<Counterfactual['change']['intention']>;

/** The seed draws what the rival does: here it can draw nothing else. What governments believe stays as it was. */
function withIntention(scenario: Scenario, intention: Intention): Scenario {
  const { rival } = scenario.powers;
  const prior = scenario.truth.intention[rival];
  if (!prior) throw new RangeError(rival);
  const sure = (one: Intention) => ({ ...prior[one], value: one === intention ? 1 : 0, low: 0, high: 1 });
  return {
    ...scenario,
    truth: {
      ...scenario.truth,
      intention: {
        ...scenario.truth.intention,
        [rival]: { never: sure('never'), listen: sure('listen'), disrupt: sure('disrupt') },
      },
    },
  };
}
