/** Games that begin along the record: until a turn governments take the postures that they are given, and decide nothing. */
import type { EventSpec, Posture, StateId } from '../../engine/index.ts';
import type { ScriptedScenario } from './scripted.ts';

/** A posture that a government took, by the turn in which it did. */
export interface TakenPosture {
  readonly state: StateId;
  readonly turn: number;
  readonly posture: Posture;
}

export interface HeldPostures {
  /** The first turn in which governments decide for themselves. */
  readonly until: number;
  readonly taken: readonly TakenPosture[];
}

const KNOWN = new WeakMap<ScriptedScenario, WeakMap<HeldPostures, ScriptedScenario>>();

export function held(along: ScriptedScenario, postures: HeldPostures): ScriptedScenario {
  const ofScenario = KNOWN.get(along) ?? new WeakMap<HeldPostures, ScriptedScenario>();
  KNOWN.set(along, ofScenario);
  const known = ofScenario.get(postures) ?? derive(along, postures);
  ofScenario.set(postures, known);
  return known;
}

function derive({ scenario, seats, orders }: ScriptedScenario, { until, taken }: HeldPostures): ScriptedScenario {
  const early = taken.filter(({ turn }) => turn < until);
  return { scenario: { ...scenario, events: [...early.map(eventOf), ...scenario.events] }, seats, orders };
}

/** Nobody reads it: a game that begins so is played for its end. */
function eventOf({ state, turn, posture }: TakenPosture): EventSpec {
  const id = `held-${state}-${turn}`;
  return {
    id,
    when: { turn },
    conditions: [],
    headline: id,
    body: id,
    effects: [{ kind: 'posture', targets: { states: [state] }, posture }],
    sources: [],
  };
}
