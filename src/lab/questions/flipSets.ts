/** Sets of orders that might turn a government, few enough to be played out: of each kind of order the version that moves its case most, and the strongest in pairs. */
import { checkOrders, legalOrders, type OrderOption, observe, type SeatView } from '../../engine/index.ts';
import { type Case, caseValue } from '../cases.ts';
import { afterTurn, checkDraft, checkStandpoint, type ImaginedWorld, imagineWorld, viewFrom } from '../imagined.ts';
import { checkCount, type Question } from '../question.ts';
import { checkTarget, checkWanted } from './target.ts';
import type { FlipSetsAnswer, FlipSetsRequest, OrderSet } from './types.ts';

/** About to decide: within so many turns. */
export const MOST_AHEAD = 3;
const MOST_ORDERS = 2;
/** Orders that are tried together with each other: those that move the government's case most. */
const PAIRED = 5;

interface Prepared {
  readonly world: ImaginedWorld;
  readonly options: readonly OrderOption[];
}

interface Strength {
  readonly option: OrderOption;
  /** The government's case for what is wanted after the turn, % of GDP a year. */
  readonly value: number;
}

/** The case only sifts, within one turn of one imagined world: whether a set turns the government is played out by `flip`. */
export const flipSets: Question<FlipSetsRequest, Prepared, Strength, FlipSetsAnswer> = {
  check(scenario, { from, target, draft, posture, most }) {
    const view = viewFrom(scenario, from);
    return (
      checkStandpoint(scenario, from) ??
      checkTarget(view, target, MOST_AHEAD) ??
      checkWanted(view, target, posture) ??
      checkCount('most', most, 1, MOST_ORDERS) ??
      checkDraft(view, 'draft', draft)
    );
  },
  size: (scenario, request) => optionsFor(viewFrom(scenario, request.from), request).length,
  prepare(scenario, request) {
    const view = viewFrom(scenario, request.from);
    return {
      world: imagineWorld(view, request.from.name, 0, request.target),
      options: optionsFor(view, request),
    };
  },
  sample(_scenario, { target, posture, draft, from }, index, { world, options }) {
    const option = options[index];
    if (option === undefined) throw new RangeError(`option ${index}`);
    const aim: Case = { target, posture, reference: from.state.states[target]?.posture ?? 0 };
    const after = observe(world.scenario, afterTurn(world, [...draft, option.order]), world.seat);
    // A government that has settled on what is wanted within the turn needs no further case.
    const settled = after.state.states[target]?.posture ?? 0;
    return { option, value: settled >= posture ? Number.MAX_VALUE : caseValue(after, aim) };
  },
  answer: (scenario, request, samples) => setsOf(viewFrom(scenario, request.from), request, samples),
};

/** Aimed at the government, or at nobody in particular. */
function optionsFor(view: SeatView, { draft, target }: FlipSetsRequest): readonly OrderOption[] {
  return legalOrders(view, draft).filter(({ order }) => {
    if ('target' in order) return order.target === target;
    return 'commitment' in order ? view.state.commitments[order.commitment]?.target === target : true;
  });
}

/** By points, then by money, then by their number. */
function setsOf(view: SeatView, { draft, most }: FlipSetsRequest, strengths: readonly Strength[]): FlipSetsAnswer {
  const strongest = new Map<string, Strength>();
  for (const one of strengths) {
    const known = strongest.get(one.option.order.kind);
    if (known === undefined || one.value > known.value) strongest.set(one.option.order.kind, one);
  }
  const alone = [...strongest.values()].sort((a, b) => b.value - a.value).map(({ option }) => option);
  const sets = alone.map(({ order, capital, moneyUsdBn }): OrderSet => ({ orders: [order], capital, moneyUsdBn }));
  const few = most > 1 ? alone.slice(0, PAIRED) : [];
  few.forEach((first, at) => {
    for (const second of few.slice(at + 1)) {
      const orders = [first.order, second.order];
      if (checkOrders(view, [...draft, ...orders]).length > 0) continue;
      sets.push({
        orders,
        capital: first.capital + second.capital,
        moneyUsdBn: first.moneyUsdBn + second.moneyUsdBn,
      });
    }
  });
  return sets.sort((a, b) => a.capital - b.capital || a.moneyUsdBn - b.moneyUsdBn || a.orders.length - b.orders.length);
}
