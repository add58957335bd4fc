/** What carrying out a threat and backing down from it both ask. */
import type { CommitmentId, SeatView } from '../model/index.ts';
import { openThreats } from '../rules/threat.ts';
import { type Refusal, refuse } from './types.ts';

/** Ids of the seat's own open threats, sorted. */
export function ownThreats(view: SeatView): CommitmentId[] {
  return openThreats(view.state, view.seat)
    .map((threat) => threat.id)
    .sort();
}

export function checkOwnThreat(view: SeatView, id: CommitmentId): Refusal | null {
  const threat = Object.hasOwn(view.state.commitments, id) ? view.state.commitments[id] : undefined;
  if (threat?.kind !== 'threat') return refuse('unknownCommitment', { commitment: id });
  if (threat.issuer !== view.seat) return refuse('notIssuer', { commitment: id });
  return threat.status === 'open' ? null : refuse('commitmentClosed', { commitment: id });
}
