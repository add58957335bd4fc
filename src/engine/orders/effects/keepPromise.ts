/**
 * An offer that is paid at once: a promise made and met (MODEL 3). It counts on the record of what is kept, resolve; honesty is the other record, of
 * what is claimed, and one act is on one of them.
 */
import { change, type GivenOrder, orderCause, type TurnContext } from '../../ledger.ts';
import type { Commitment, StateId } from '../../model/index.ts';
import { addResolve, addStrain } from './standing.ts';

export function keepPromise(ctx: TurnContext, given: GivenOrder, target: StateId): void {
  const causes = [orderCause(ctx, given)];
  const promise: Commitment = {
    id: commitmentId(target, ctx.turn, given.seat, given.order.kind),
    kind: 'promise',
    issuer: given.seat,
    target,
    stake: null,
    demand: 0,
    madeTurn: ctx.turn,
    dueTurn: ctx.turn,
    status: 'met',
    settledTurn: ctx.turn,
  };
  change(ctx, 'commitments', ctx.state.commitments, promise.id, promise, causes);
  addResolve(ctx, ctx.world.p.promiseResolve, causes);
  addStrain(ctx, -ctx.world.p.promiseEase, causes);
}

/** Begins with the target: an intent of the target rests on all commitments to it. */
export function commitmentId(target: StateId, turn: number, issuer: StateId, about: string): string {
  return `${target}:${turn}:${issuer}:${about}`;
}
