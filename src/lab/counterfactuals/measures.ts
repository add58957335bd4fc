/** What is measured of a game along a script. */
import { compositeOf, type GameState, observe, type Scenario, type StateId } from '../../engine/index.ts';
import type { Measure } from '../../scenario/index.ts';
import { playScript, type RefusedOrder } from '../history/playScript.ts';
import { meanOf } from '../statistics/distribution.ts';
import type { Course } from './otherwise.ts';

export type Measured = Readonly<Record<Measure, number>>;

export interface MeasuredRun {
  readonly measured: Measured;
  /** Orders of the script that the rules refused. */
  readonly refused: readonly RefusedOrder[];
}

/**
 * limits, exclusions: governments at posture 2 and up, 3 and up, at the end. posture: their mean; postureThroughout: the same over all
 * turns, so that what comes sooner shows. reversals: steps down that governments took.
 * networksSecured, techEdge, composite: the protector's, 0 to 100, at the end. strain: 0 to 100. coverage: mean of governments, percent. supply: what
 * the restricted vendors could deliver, percent of demand, mean of the turns. incidents: noticed by governments.
 */
export function measure({ scenario, script }: Course, seed: string): MeasuredRun {
  const { protector, rival } = scenario.powers;
  const governments = Object.keys(scenario.states).filter((id) => id !== protector && id !== rival);
  const supplies: number[] = [];
  const means: number[] = [];
  let reversals = 0;
  let before: Readonly<Record<StateId, number>> = {};
  const run = playScript(scenario, script, seed, {
    watch: (state) => {
      supplies.push(restrictedSupply(scenario, state));
      const now = Object.fromEntries(governments.map((id) => [id, state.states[id]?.posture ?? 0]));
      reversals += governments.filter((id) => (now[id] ?? 0) < (before[id] ?? 0)).length;
      means.push(meanOf(Object.values(now)));
      before = now;
    },
  });
  const { state } = run;
  const postures = governments.map((id) => state.states[id]?.posture ?? 0);
  const scores = state.scores[protector] ?? {};
  const of = (value: (node: GameState['states'][StateId]) => number): number[] =>
    governments.flatMap((id) => {
      const node = state.states[id];
      return node ? [value(node)] : [];
    });
  return {
    measured: {
      limits: postures.filter((posture) => posture >= 2).length,
      exclusions: postures.filter((posture) => posture >= 3).length,
      posture: meanOf(postures),
      postureThroughout: meanOf(means),
      reversals,
      networksSecured: scores.networksSecured ?? 0,
      strain: state.world.strain,
      coverage: 100 * meanOf(of(({ rollout }) => rollout.coverage)),
      supply: 100 * meanOf(supplies),
      techEdge: scores.techEdge ?? 0,
      incidents: of(({ incidents }) => incidents).reduce((sum, count) => sum + count, 0),
      composite: compositeOf(observe(scenario, state, protector)),
    },
    refused: run.refused,
  };
}

/** Each restricted vendor counts by its share of the market when the game begins. */
function restrictedSupply({ vendors, powers }: Scenario, state: GameState): number {
  let supply = 0;
  let weight = 0;
  for (const id of Object.keys(vendors).sort()) {
    const spec = vendors[id];
    if (spec?.home !== powers.rival) continue;
    supply += spec.figures.ranShare.value * (state.vendors[id]?.supply ?? 0);
    weight += spec.figures.ranShare.value;
  }
  return weight > 0 ? supply / weight : 0;
}
