/** Governments at a window settle their posture; a human government's own order lands here too (MODEL 4). */
import type { TurnContext } from '../ledger.ts';
import { applyOrders } from '../orders/apply.ts';
import { settleCommitments, settleTailored } from './commitments.ts';

export function decisions(ctx: TurnContext): void {
  applyOrders(ctx);
  settleCommitments(ctx);
  settleTailored(ctx);
}
