/** A planning seat's orders, worked out where they are asked for: what a pool of hands would answer. */
import type { Order, SeatView } from '../../engine/index.ts';
import { plan } from '../questions/plan.ts';
import type { PlanAnswer } from '../questions/planTypes.ts';
import type { ForesightId } from './foresight.ts';

/** @param name of the seat's chance */
export function planAhead(view: SeatView, name: string, foresight: ForesightId): readonly Order[] {
  return planWeighed(view, name, foresight).orders;
}

export function planWeighed(view: SeatView, name: string, foresight: ForesightId): PlanAnswer {
  const { scenario, seat, state } = view;
  const request = { from: { seat, state, name }, foresight };
  const prepared = plan.prepare(scenario, request);
  const samples = Array.from({ length: plan.size(scenario, request) }, (_, index) =>
    plan.sample(scenario, request, index, prepared),
  );
  return plan.answer(scenario, request, samples);
}
