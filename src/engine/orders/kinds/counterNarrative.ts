/** The rival denies the charge before all, and quotes the protector's own spying back. */
import { orderCause, tell } from '../../ledger.ts';
import { argue } from '../effects/argue.ts';
import type { OrderRule } from '../types.ts';

export const counterNarrative: OrderRule<'counterNarrative'> = {
  kind: 'counterNarrative',
  role: 'rival',
  phase: 'rival',
  options: () => [{ kind: 'counterNarrative' }],
  check: () => null,
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p, protector, governments } = ctx.world;
    const kind = 'counterNarrative';
    const reads = { listen: p.assuranceReads, disrupt: p.assuranceReads };
    const denial = { kind, about: given.seat, argues: 'comfort', reads, reliability: p.counterReliability } as const;
    const recalled = { listen: p.recallReads };
    const recall = {
      kind,
      about: protector,
      argues: 'harm',
      reads: recalled,
      reliability: p.counterReliability,
    } as const;
    for (const target of governments) {
      argue(ctx, target, denial, cause);
      argue(ctx, target, recall, cause);
    }
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'counterNarrative', target: null }, 0.35, cause);
  },
};
