/**
 * Extends a parts ban to chips made elsewhere with the protector's tools, and ends a licence that stands. Governments learn that the vendor's supply chain must be replaced by
 * one that nobody has examined, those whose carriers rely on it look at it anew, and those whose firms make the chips are told whom to sell to.
 */
import { change, orderCause } from '../../ledger.ts';
import { clamp01 } from '../../numeric.ts';
import { chipmakers, chipRuleSize, chipRuleStrain, cutOffHeeded } from '../../rules/chips.ts';
import { restricted4g } from '../../rules/gear.ts';
import { turnsIn } from '../../rules/time.ts';
import { openWindow } from '../effects/applyEffects.ts';
import { endLicence } from '../effects/endLicence.ts';
import { setRegime } from '../effects/setRegime.ts';
import { shiftManageability } from '../effects/shiftManageability.ts';
import { addStrain } from '../effects/standing.ts';
import { checkConflict, checkRestrictedVendor, nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const foreignChipRule: OrderRule<'foreignChipRule'> = {
  kind: 'foreignChipRule',
  role: 'protector',
  phase: 'exportBans',
  options: (world) => world.restricted.map((vendor) => ({ kind: 'foreignChipRule', vendor })),
  check(world, view, order, before) {
    const wrong = checkRestrictedVendor(world, order.vendor);
    if (wrong) return wrong;
    const regime = view.state.vendors[order.vendor]?.regime ?? 'none';
    if (regime !== 'parts') return refuse('regimeOrder', { regime });
    return checkConflict(before, ['liftForTrade', 'temporaryLicence'], order.vendor);
  },
  apply(ctx, given) {
    const { vendor } = given.order;
    const cause = [orderCause(ctx, given)];
    const { p, governments, restrictedWeight } = ctx.world;
    setRegime(ctx, given, vendor, 'chips');
    endLicence(ctx, vendor, cause);
    addStrain(ctx, chipRuleStrain(ctx.world, ctx.state, vendor), cause);
    const affront = p.chipRuleAffront * chipRuleSize(ctx.world, vendor);
    for (const id of chipmakers(ctx.world)) {
      const node = nodeOf(ctx.state.states, id);
      change(ctx, `states/${id}`, node, 'chipConsent', clamp01(node.chipConsent - affront), cause);
    }
    const lost = p.cutOffManageability * cutOffHeeded(ctx.world, ctx.state) * (restrictedWeight[vendor] ?? 0);
    shiftManageability(ctx, -lost, cause);
    const window = ctx.turn + turnsIn(ctx.world, p.shockNoticeYears);
    for (const id of governments) {
      const node = nodeOf(ctx.state.states, id);
      if (restricted4g(ctx.world, node) >= p.shockRestricted4g) openWindow(ctx, id, window, cause);
    }
  },
};
