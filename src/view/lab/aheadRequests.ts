/** What is asked of an order that might be given: from the snapshot alone, and the same for its card and its dialog. */
import type { Order } from '../../engine/model/index.ts';
import { draftBeside, standpointOf } from '../../session/lab/requests.ts';
import type { OddsRequest, RangesRequest } from '../../session/lab/types.ts';
import type { Preview, SessionSnapshot } from '../../session/types.ts';

/** Odds are told in tenths: with so many futures they are seldom off by more than one. */
const FUTURES = 100;
const WORLDS = 100;
/** Of ten results nine are to lie within. */
const SHARE = 0.9;

/** The odds that the order's target settles on the posture at issue; null where it asks for none that is tighter than today's, or is about one's own decision. */
export function oddsRequest(order: Order, { target }: Preview, snapshot: SessionSnapshot): OddsRequest | null {
  if (snapshot.observer || target === null || target.target === snapshot.seat) return null;
  if (target.posture <= target.reference) return null;
  return {
    from: standpointOf(snapshot),
    target: target.target,
    draft: draftBeside(order, snapshot.draft),
    order,
    posture: target.posture,
    futures: FUTURES,
  };
}

/** Between what the seat's figures, and the case of the order's target, will stand after this turn with the order given. */
export function rangesRequest(order: Order, { target }: Preview, snapshot: SessionSnapshot): RangesRequest {
  // Where the order decides itself, what is asked about is settled by it.
  const decides = order.kind === 'setPosture' || order.kind === 'settle';
  return {
    from: standpointOf(snapshot),
    draft: [...draftBeside(order, snapshot.draft), order],
    targets: target === null || decides ? [] : [target.target],
    worlds: WORLDS,
    share: SHARE,
  };
}
