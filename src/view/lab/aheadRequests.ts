/** What is asked of an order that might be given: from the snapshot alone, and the same for its card and its dialog. */
import type { Order, Posture, StateId } from '../../engine/model/index.ts';
import { draftBeside, standpointOf } from '../../session/lab/requests.ts';
import type {
  FlipRequest,
  FlipSetsRequest,
  OddsRequest,
  OrderSet,
  PlannedRequest,
  Preview,
  PreviewsRequest,
  RangesRequest,
} from '../../session/lab/types.ts';
import type { SessionSnapshot } from '../../session/types.ts';

/** Odds are told in tenths: with so many futures they are seldom off by more than one. */
const FUTURES = 100;
const WORLDS = 100;
/** Each takes some dozens of sets of orders, and only what flips clearly more often than not is named. */
const FLIP_FUTURES = 20;
const FLIP_ORDERS = 2;
/** Of ten results nine are to lie within. */
const SHARE = 0.9;

/** What each of some orders would do beside the draft; null where there is none to ask about. */
export function previewsRequest(orders: readonly Order[], snapshot: SessionSnapshot): PreviewsRequest | null {
  if (snapshot.observer || orders.length === 0) return null;
  return { from: standpointOf(snapshot), draft: snapshot.draft, orders };
}

/** Where a government would stand with the draft; null while nothing is drafted, or nothing that can be given. */
export function plannedRequest(target: StateId, snapshot: SessionSnapshot): PlannedRequest | null {
  const { draft, observer, problems, view } = snapshot;
  if (observer || problems.length > 0 || view.state.states[target] === undefined) return null;
  return draft.some(({ kind }) => kind !== 'answer') ? { from: standpointOf(snapshot), draft, target } : null;
}

/**
 * The odds that the order's target settles on the posture at issue, or, where that is looser than today's, that it holds today's; null where
 * nothing can be held, or the order is about one's own decision.
 */
export function oddsRequest(order: Order, { target }: Preview, snapshot: SessionSnapshot): OddsRequest | null {
  if (snapshot.observer || target === null || target.target === snapshot.seat) return null;
  if (target.posture === target.reference) return null;
  const isTighter = target.posture > target.reference;
  return {
    from: standpointOf(snapshot),
    target: target.target,
    draft: draftBeside(order, snapshot.draft),
    order,
    posture: isTighter ? target.posture : target.reference,
    futures: FUTURES,
  };
}

/** Which orders besides the draft might bring a government to a posture tighter than today's. */
export function flipSetsRequest(target: StateId, posture: Posture, snapshot: SessionSnapshot): FlipSetsRequest | null {
  if (snapshot.observer) return null;
  return { from: standpointOf(snapshot), target, draft: snapshot.draft, posture, most: FLIP_ORDERS };
}

/** The cheapest of them that does. */
export function flipRequest({ most: _, ...request }: FlipSetsRequest, sets: readonly OrderSet[]): FlipRequest {
  return { ...request, futures: FLIP_FUTURES, sets };
}

/** Between what the seat's figures, and the case of the order's target, will stand after this turn with the order given. */
export function rangesRequest(order: Order, { target }: Preview, snapshot: SessionSnapshot): RangesRequest {
  // Where the order decides itself, what is asked about is settled by it.
  const decides = order.kind === 'setPosture' || order.kind === 'settle';
  return {
    from: standpointOf(snapshot),
    draft: [...draftBeside(order, snapshot.draft), order],
    targets: target === null || decides ? [] : [target.target],
    posture: target?.posture ?? null,
    worlds: WORLDS,
    share: SHARE,
  };
}
