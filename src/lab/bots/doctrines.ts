/** The doctrines of each kind of seat, by name. */
import { type Order, planOrders, type Scenario, type SeatView, type StateId, seatKind } from '../../engine/index.ts';
import { align, hedge, independent, open } from './governmentDoctrines.ts';
import { coalition, transactional, unilateral } from './protectorDoctrines.ts';

export const PROTECTOR_DOCTRINES = { coalition, unilateral, transactional } as const;
export const GOVERNMENT_DOCTRINES = { align, hedge, open, independent } as const;

/** What a seat orders, by a rule that draws nothing. */
export type Policy = (view: SeatView) => readonly Order[];

/** Lets things take their course: of a planner that finds nothing worth its price, nothing is asked but what it adds turn by turn. */
const wait: Policy = () => [];

/**
 * Ways of playing a seat that a planner compares: by the rules of thumb alone where the engine holds it, which does as it has telegraphed; else by each doctrine
 * besides.
 */
export function policiesFor(scenario: Scenario, seat: StateId, humans: readonly StateId[]): readonly Policy[] {
  const kind = seatKind(scenario, seat);
  if (kind === 'rival' || !humans.includes(seat)) return [planOrders];
  const doctrines = Object.values(kind === 'protector' ? PROTECTOR_DOCTRINES : GOVERNMENT_DOCTRINES);
  return [
    planOrders,
    wait,
    ...doctrines.map(
      ({ orders }) =>
        (view: SeatView): readonly Order[] =>
          orders(view, ''),
    ),
  ];
}
