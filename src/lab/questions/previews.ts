/** Previews: what each of some orders would do within this turn, in one imagined world. The least that a card says of its order. */
import { checkStandpoint, viewFrom } from '../imagined.ts';
import { Previews } from '../previews.ts';
import { checkCount, type Question } from '../question.ts';
import type { Preview, PreviewsAnswer, PreviewsRequest } from './previewTypes.ts';

const MOST_ORDERS = 1000;

export const previews: Question<PreviewsRequest, Previews, Preview, PreviewsAnswer> = {
  check: (scenario, { from, orders }) =>
    checkStandpoint(scenario, from) ?? checkCount('orders', orders.length, 1, MOST_ORDERS),
  size: (_scenario, { orders }) => orders.length,
  prepare: (scenario, { from }) => new Previews(viewFrom(scenario, from), from.name),
  sample(_scenario, { draft, orders }, index, prepared) {
    const order = orders[index];
    if (order === undefined) throw new RangeError(`order ${index}`);
    return prepared.of(order, draft);
  },
  answer: (_scenario, _request, samples) => samples,
};
