/** Ends a temporary licence before its time (MODEL 5). */
import { change, type TurnContext, tell } from '../../ledger.ts';
import type { Cause, VendorId } from '../../model/index.ts';

export function endLicence(ctx: TurnContext, vendor: VendorId, causes: readonly Cause[]): void {
  const node = ctx.state.vendors[vendor];
  if (!node || node.licenceUntil === null) return;
  change(ctx, `vendors/${vendor}`, node, 'licenceUntil', null, causes);
  tell(ctx, { code: 'licence', vendor, until: null }, 0.3, causes);
}
