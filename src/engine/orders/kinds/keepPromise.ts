/** Gives what was promised, once the partner has done its part: paid for at home, and noted abroad (MODEL 3). */
import { orderCause, tell } from '../../ledger.ts';
import type { CommitmentId, SeatView } from '../../model/index.ts';
import { standingPromises } from '../../rules/offer.ts';
import { promisedMoney } from '../bills.ts';
import { settlePromise } from '../effects/promise.ts';
import { addSupport } from '../effects/standing.ts';
import { type OrderRule, type Refusal, refuse } from '../types.ts';

function checkOwed(view: SeatView, id: CommitmentId): Refusal | null {
  const promise = Object.hasOwn(view.state.commitments, id) ? view.state.commitments[id] : undefined;
  if (promise?.kind !== 'promise') return refuse('unknownCommitment', { commitment: id });
  if (promise.issuer !== view.seat) return refuse('notIssuer', { commitment: id });
  if (promise.status === 'open') return refuse('notOwed', { target: promise.target });
  return promise.status === 'owed' ? null : refuse('commitmentClosed', { commitment: id });
}

export const keepPromise: OrderRule<'keepPromise'> = {
  kind: 'keepPromise',
  role: 'protector',
  phase: 'pressure',
  options: (_world, view) =>
    standingPromises(view.state, view.seat)
      .map(({ id }) => id)
      .sort()
      .map((commitment) => ({ kind: 'keepPromise', commitment })),
  check: (_world, view, order) => checkOwed(view, order.commitment),
  money: (world, view, order) => promisedMoney(world, view.state.commitments[order.commitment] ?? null),
  apply(ctx, given) {
    const promise = ctx.state.commitments[given.order.commitment];
    if (!promise) return;
    const cause = [orderCause(ctx, given)];
    settlePromise(ctx, promise, 'met', cause);
    // Access to the market is given by those at home who had it to themselves.
    if (promise.pledge === 'trade') addSupport(ctx, given.seat, -ctx.world.p.keptSupport, cause);
    const { id, issuer, target } = promise;
    tell(ctx, { code: 'promiseKept', commitment: id, issuer, target }, 0.4, cause);
  },
};
