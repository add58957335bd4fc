/** Moves a vendor from one export-ban regime to another (MODEL 5). */
import { change, type GivenOrder, orderCause, type TurnContext, tell } from '../../ledger.ts';
import type { Regime, VendorId } from '../../model/index.ts';

export function setRegime(ctx: TurnContext, given: GivenOrder, vendor: VendorId, regime: Regime): void {
  const node = ctx.state.vendors[vendor];
  if (!node) throw new RangeError(vendor);
  const cause = [orderCause(ctx, given)];
  const from = node.regime;
  change(ctx, `vendors/${vendor}`, node, 'regime', regime, cause);
  tell(ctx, { code: 'regimeChanged', vendor, from, to: regime }, 0.8, cause);
}
