/** Splits building crews between new coverage, swapping radio gear out, and the core (MODEL 7). */
import { change, orderCause, tell } from '../../ledger.ts';
import type { OrderOf } from '../../model/index.ts';
import type { World } from '../../rules/world.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

const ROUNDING = 1e-9;

/** Divisions that are offered; any that sums to 1 may be ordered. */
export type CrewDivision = 'usual' | 'coverage' | 'swap' | 'core' | 'removal';

type Divisions = Readonly<Record<CrewDivision, OrderOf<'divideCrews'>>>;

/** By world: they follow from its coefficients, and every government that removes gear is asked about them every turn. */
const divisions = new WeakMap<World, Divisions>();

export function crewDivisions(world: World): Divisions {
  const known = divisions.get(world);
  if (known) return known;
  const made = divisionsOf(world);
  divisions.set(world, made);
  return made;
}

function divisionsOf(world: World): Divisions {
  const { usualCoverageCrews, usualCoreCrews } = world.p;
  return {
    usual: divided(usualCoverageCrews, 1 - usualCoverageCrews - usualCoreCrews, usualCoreCrews),
    coverage: divided(0.9, 0.05, 0.05),
    swap: divided(0.4, 0.5, 0.1),
    core: divided(0.5, 0.1, 0.4),
    removal: divided(0.1, 0.6, 0.3),
  };
}

function divided(coverage: number, swap: number, core: number): OrderOf<'divideCrews'> {
  return { kind: 'divideCrews', coverage, swap, core };
}

export const divideCrews: OrderRule<'divideCrews'> = {
  kind: 'divideCrews',
  role: 'government',
  phase: 'rolloutCosts',
  options: (world) => Object.values(crewDivisions(world)),
  check(_world, view, order) {
    const { coverage, swap, core } = order;
    if (Math.abs(coverage + swap + core - 1) > ROUNDING) {
      return refuse('outOfRange', { field: 'crews', low: 1, high: 1 });
    }
    const { crews } = nodeOf(view.state.states, view.seat).rollout;
    return crews.coverage === coverage && crews.swap === swap && crews.core === core ? refuse('noChange') : null;
  },
  apply(ctx, given) {
    const { seat } = given;
    const { coverage, swap, core } = given.order;
    const cause = [orderCause(ctx, given)];
    const { rollout } = nodeOf(ctx.state.states, seat);
    change(ctx, `states/${seat}/rollout`, rollout, 'crews', { coverage, swap, core }, cause);
    tell(ctx, { code: 'orderGiven', seat, order: 'divideCrews', target: null }, 0.05, cause);
  },
};
