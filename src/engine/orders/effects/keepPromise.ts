/** An offer that is paid at once: a promise made and met, on the record that partners judge by (MODEL 3). */
import { change, type GivenOrder, orderCause, type TurnContext } from '../../ledger.ts';
import type { Commitment, StateId } from '../../model/index.ts';
import { addHonesty, addResolve, addStrain } from './standing.ts';

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
  addHonesty(ctx, ctx.world.p.promiseHonesty, causes);
  addStrain(ctx, -ctx.world.p.promiseEase, causes);
}

/** Begins with the target: an intent of the target rests on all commitments to it. */
export function commitmentId(target: StateId, turn: number, issuer: StateId, about: string): string {
  return `${target}:${turn}:${issuer}:${about}`;
}
