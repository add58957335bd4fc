/**
 * What a planning seat orders: a few drafts played ahead in the same imagined worlds, from what the seat sees, and the one that looks best. It plays the same
 * view the same way: its chance comes from the name of its standpoint.
 */
import type { Order, SeatView } from '../../engine/index.ts';
import { type Policy, policiesFor } from '../bots/doctrines.ts';
import { type ImaginedWorld, imagineWorld, viewFrom } from '../imagined.ts';
import { alternativesFor } from '../planner/alternatives.ts';
import { choose, misjudged, together, type Weighed } from '../planner/choose.ts';
import { FORESIGHT } from '../planner/foresight.ts';
import { bestPolicy, worthOf } from '../planner/worth.ts';
import { checkName, type Question } from '../question.ts';
import type { PlanAnswer, PlanRequest } from './planTypes.ts';

interface Prepared {
  readonly view: SeatView;
  readonly policy: Policy;
  readonly drafts: readonly (readonly Order[])[];
  readonly worlds: Map<number, ImaginedWorld>;
}

/** One draft in one world; null where the seat can think of fewer drafts than it might. */
export const plan: Question<PlanRequest, Prepared, Weighed | null, PlanAnswer> = {
  // Any seat may plan, also one that no person could take.
  check: (scenario, { from, foresight }) =>
    (from.state.ended ? ({ code: 'gameOver', field: 'from' } as const) : null) ??
    checkName('from', from.seat, Object.keys(scenario.states).sort()) ??
    checkName('foresight', foresight, Object.keys(FORESIGHT)),
  size: (_scenario, { foresight }) => FORESIGHT[foresight].alternatives * FORESIGHT[foresight].worlds,
  prepare(scenario, { from, foresight }) {
    const view = viewFrom(scenario, from);
    const { course, alternatives } = FORESIGHT[foresight];
    const first = imagineWorld(view, from.name, 0, null);
    const policy = bestPolicy(first, policiesFor(scenario, from.seat, from.state.humans), course);
    const drafts = alternativesFor(view, policy, from.name, alternatives);
    return { view, policy, drafts, worlds: new Map([[0, first]]) };
  },
  sample(_scenario, { from, foresight }, index, { view, policy, drafts, worlds }) {
    const { alternatives, turns } = FORESIGHT[foresight];
    const orders = drafts[index % alternatives];
    if (orders === undefined) return null;
    const number = Math.floor(index / alternatives);
    const world = worlds.get(number) ?? imagineWorld(view, from.name, number, null);
    worlds.set(number, world);
    return { orders, worth: worthOf(world, policy, orders, turns) };
  },
  answer(scenario, { from, foresight }, samples) {
    const { alternatives, noise } = FORESIGHT[foresight];
    const weighed = samples.slice(0, alternatives).flatMap((first, at): Weighed[] => {
      if (first === null) return [];
      const all = samples.filter((one, index) => one !== null && index % alternatives === at);
      return [{ orders: first.orders, worth: all.reduce((sum, one) => sum + (one?.worth ?? 0), 0) / all.length }];
    });
    const seen = misjudged(weighed, [from.name, from.state.turn, from.seat], noise);
    const chosen = choose(seen);
    const [usual] = weighed;
    const best = weighed[chosen];
    if (usual === undefined || best === undefined) throw new RangeError(from.seat);
    const orders = together(viewFrom(scenario, from), seen, chosen);
    return { orders, worth: best.worth, usual: usual.worth, weighed: weighed.map(({ worth }) => worth) };
  },
};
