/** Answers an open dilemma; every seat may be asked. */
import type { OrderOf, SeatView } from '../../model/index.ts';
import { answerDilemma } from '../effects/applyEffects.ts';
import { type OrderRule, refuse } from '../types.ts';

export const answer: OrderRule<'answer'> = {
  kind: 'answer',
  role: 'any',
  phase: 'pressure',
  options: (_world, view) =>
    view.scenario.dilemmas
      .filter((spec) => isAsked(view, spec.id))
      .flatMap((spec) =>
        spec.choices.map((choice): OrderOf<'answer'> => ({ kind: 'answer', dilemma: spec.id, choice: choice.id })),
      ),
  capital: () => 0,
  check(_world, view, order) {
    const spec = view.scenario.dilemmas.find((dilemma) => dilemma.id === order.dilemma);
    if (!spec || !isAsked(view, order.dilemma)) return refuse('noDilemma', { dilemma: order.dilemma });
    const known = spec.choices.some((choice) => choice.id === order.choice);
    return known ? null : refuse('badChoice', { choice: order.choice });
  },
  apply: answerDilemma,
};

function isAsked(view: SeatView, dilemma: string): boolean {
  return Object.hasOwn(view.state.dilemmas, `${dilemma}@${view.seat}`);
}
