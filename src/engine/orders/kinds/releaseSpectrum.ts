/** Frees mid-band spectrum for 5G at home: it takes money and time, and the military, which holds it, to agree. */
import { change, orderCause, tell } from '../../ledger.ts';
import { midBandYears } from '../../rules/midBand.ts';
import { turnsIn } from '../../rules/time.ts';
import { nodeOf } from '../targets.ts';
import { type OrderRule, refuse } from '../types.ts';

export const releaseSpectrum: OrderRule<'releaseSpectrum'> = {
  kind: 'releaseSpectrum',
  role: 'protector',
  phase: 'rolloutCosts',
  options: () => [{ kind: 'releaseSpectrum' }],
  check(world, view) {
    if (nodeOf(view.state.states, view.seat).rollout.midBandTurn !== null) return refuse('alreadyDone');
    const ready = view.state.turn + turnsIn(world, midBandYears(world, view.state));
    return ready < view.scenario.calendar.turns ? null : refuse('tooLate');
  },
  apply(ctx, given) {
    const cause = [orderCause(ctx, given)];
    const base = `states/${given.seat}/rollout`;
    const { rollout } = nodeOf(ctx.state.states, given.seat);
    const ready = ctx.turn + turnsIn(ctx.world, midBandYears(ctx.world, ctx.state));
    change(ctx, base, rollout, 'midBandTurn', ready, cause);
    tell(ctx, { code: 'orderGiven', seat: given.seat, order: 'releaseSpectrum', target: null }, 0.3, cause);
  },
};
