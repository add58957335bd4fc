/** Promises on the record that partners judge by: made, kept, broken (MODEL 3). */
import { change, type GivenOrder, orderCause, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, Commitment, Pledge, Posture, StateId } from '../../model/index.ts';
import { addGoodwill, addHonesty, addResolve, addStrain } from './standing.ts';

export interface PromiseTerms {
  readonly target: StateId;
  readonly pledge: Pledge;
  /** The posture that it is made for; 0 where it asks for nothing. */
  readonly demand: Posture;
  readonly dueTurn: number;
}

/** Puts a promise on record, open. */
export function makePromise(ctx: TurnContext, given: GivenOrder, terms: PromiseTerms): Commitment {
  const promise: Commitment = {
    id: commitmentId(terms.target, ctx.turn, given.seat, terms.pledge),
    kind: 'promise',
    issuer: given.seat,
    stake: null,
    ...terms,
    madeTurn: ctx.turn,
    status: 'open',
    settledTurn: null,
  };
  change(ctx, 'commitments', ctx.state.commitments, promise.id, promise, [orderCause(ctx, given)]);
  return promise;
}

/** An offer that is paid at once: a promise made and met. */
export function payAtOnce(ctx: TurnContext, given: GivenOrder, target: StateId, pledge: Pledge): void {
  const promise = makePromise(ctx, given, { target, pledge, demand: 0, dueTurn: ctx.turn });
  settlePromise(ctx, promise, 'met', [orderCause(ctx, given)]);
}

/** How a promise ends: kept, broken, or for nothing, because what it asked for never came. */
export function settlePromise(
  ctx: TurnContext,
  promise: Commitment,
  status: 'met' | 'backedDown' | 'lapsed',
  causes: readonly Cause[],
): void {
  const { p } = ctx.world;
  const base = `commitments/${promise.id}`;
  change(ctx, base, promise, 'status', status, causes);
  change(ctx, base, promise, 'settledTurn', ctx.turn, causes);
  if (status === 'met') {
    addResolve(ctx, p.promiseResolve, causes);
    addStrain(ctx, -p.promiseEase, causes);
  } else if (status === 'backedDown') {
    breakWord(ctx, promise, causes);
  }
}

/**
 * A promise broken: what was not given costs the record of promises kept, what was denied and found out the record of claims borne out; each one of
 * the two, so that one act is not counted twice.
 */
function breakWord(ctx: TurnContext, { id, issuer, target, pledge }: Commitment, causes: readonly Cause[]): void {
  const { p } = ctx.world;
  if (pledge === 'noSpy') addHonesty(ctx, -p.brokenWord, causes);
  else addResolve(ctx, -p.brokenWord, causes);
  addStrain(ctx, p.brokenStrain, causes);
  addGoodwill(ctx, -p.threatGoodwill, causes);
  tell(ctx, { code: 'promiseBroken', commitment: id, issuer, target }, 0.65, causes);
}

/** Begins with the target: an intent of the target rests on all commitments to it. */
export function commitmentId(target: StateId, turn: number, issuer: StateId, about: string): string {
  return `${target}:${turn}:${issuer}:${about}`;
}
