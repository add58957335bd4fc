/** The draws that no seat may see: the truth about gear, each vendor's engineering, each government's home politics. */
import {
  type GameState,
  type Hidden,
  type Intention,
  POSTURES,
  type Scenario,
  type SetPosture,
  type StateId,
  type VendorId,
} from './model/index.ts';
import { clamp01, gumbel } from './numeric.ts';
import { draw, drawNormal, pick } from './random.ts';
import { decisionOf } from './rules/decision.ts';
import { scorePostures } from './rules/posture.ts';
import { type World, worldOf } from './rules/world.ts';

const INTENTIONS: readonly Intention[] = ['never', 'listen', 'disrupt'];

/** Drawn once, from the scenario's stated priors (MODEL 8). */
export function drawHidden(world: World, key: GameState['key']): Hidden {
  return {
    intention: Object.fromEntries(
      Object.keys(world.scenario.truth.intention)
        .sort()
        .map((home) => [home, intentionOf(world, key, home)]),
    ),
    engineering: Object.fromEntries(world.vendors.map((v) => [v, engineeringOf(world, key, v)])),
    disposition: Object.fromEntries(
      world.governments.map((id) => [id, drawNormal(key, 0, 'create', id, 'disposition')]),
    ),
    tasked: {},
  };
}

function intentionOf(world: World, key: GameState['key'], home: StateId): Intention {
  const prior = world.scenario.truth.intention[home];
  if (!prior) return 'never';
  const index = pick(draw(key, 0, 'create', home, 'intention'), [
    prior.never.value,
    prior.listen.value,
    prior.disrupt.value,
  ]);
  return INTENTIONS[index] ?? 'never';
}

function engineeringOf(world: World, key: GameState['key'], v: VendorId): number {
  const reviewed = world.scenario.vendors[v]?.figures.engineering.value ?? 0.5;
  return clamp01(
    reviewed + world.scenario.truth.engineeringSpread.value * drawNormal(key, 0, 'create', v, 'engineering'),
  );
}

/** Chance in what a government decides at a window: a standard Gumbel draw for each posture, the same whenever it is asked about. */
export function choiceNoise(key: GameState['key'], windowTurn: number, id: StateId): readonly number[] {
  return POSTURES.map((k) => gumbel(draw(key, windowTurn, 'window', id, `choice${k}`)));
}

/** What a government would decide for a window on a state as it stands: who sees the whole state can hold against it what was done. */
export function inclinationOf(scenario: Scenario, state: GameState, id: StateId, windowTurn: number): SetPosture {
  const world = worldOf(scenario);
  const leaning = { disposition: state.hidden.disposition[id] ?? 0, noise: choiceNoise(state.key, windowTurn, id) };
  return decisionOf(world, state, id, scorePostures(world, state, id), leaning);
}
