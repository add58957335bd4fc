/** What can be published is: all governments read it at a lower weight, a source burns, and old spying of the speaker's own is quoted back. */
import { orderCause, tell } from '../../ledger.ts';
import { argue } from '../effects/argue.ts';
import { burnSource, showFile } from '../effects/disclose.ts';
import { addStrain } from '../effects/standing.ts';
import type { OrderRule } from '../types.ts';

export const disclosePublicly: OrderRule<'disclosePublicly'> = {
  kind: 'disclosePublicly',
  role: 'protector',
  phase: 'pressure',
  options: () => [{ kind: 'disclosePublicly' }],
  check: () => null,
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const { p, protector, governments } = ctx.world;
    const share = p.publicDisclosureShare / (1 + ctx.state.world.disclosures);
    for (const target of governments) {
      showFile(ctx, target, { share, to: null }, cause);
      argue(
        ctx,
        target,
        {
          kind: 'counterNarrative',
          about: protector,
          argues: 'harm',
          reads: { listen: p.recallReads },
          reliability: p.recallReliability,
        },
        cause,
      );
    }
    burnSource(ctx, 1, cause);
    addStrain(ctx, p.disclosureStrain, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'disclosePublicly', target: null }, 0.45, cause);
  },
};
