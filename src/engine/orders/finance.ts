/** What stands in the way of taking, or turning down, a power's credit. */
import type { Order, OrderOf, SeatView, StateId } from '../model/index.ts';
import { creditOffered } from '../rules/credit.ts';
import type { World } from '../rules/world.ts';
import { nodeOf } from './targets.ts';
import { type Refusal, refuse } from './types.ts';

type Answer = OrderOf<'acceptFinance'> | OrderOf<'refuseFinance'>;

export function lenders({ protector, rival }: World): readonly StateId[] {
  return [protector, rival];
}

/** Refuses where there is no such offer, beside another answer to it, and a second credit beside a first. */
export function checkCredit(world: World, view: SeatView, order: Answer, before: readonly Order[]): Refusal | null {
  if (!lenders(world).includes(order.from)) return refuse('badTarget', { target: order.from });
  const other = before.find(
    (given) =>
      (given.kind === 'acceptFinance' && (given.from === order.from || order.kind === 'acceptFinance')) ||
      (given.kind === 'refuseFinance' && given.from === order.from),
  );
  if (other) return refuse('conflict', { with: other.kind });
  const offered = creditOffered(world, order.from, view.seat, nodeOf(view.state.states, view.seat));
  return offered > 0 ? null : refuse('noOffer', { target: order.from });
}
