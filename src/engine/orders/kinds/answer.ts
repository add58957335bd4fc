/** Answers an open dilemma; every seat may be asked. */
import type { DilemmaId, OrderOf, SeatView } from '../../model/index.ts';
import { askedKey, type World } from '../../rules/world.ts';
import { answerDilemma } from '../effects/applyEffects.ts';
import { type OrderRule, refuse } from '../types.ts';

export const answer: OrderRule<'answer'> = {
  kind: 'answer',
  role: 'any',
  phase: 'pressure',
  options: (world, view) =>
    view.scenario.dilemmas
      .filter((spec) => isAsked(world, view, spec.id))
      .flatMap((spec) =>
        spec.choices.map((choice): OrderOf<'answer'> => ({ kind: 'answer', dilemma: spec.id, choice: choice.id })),
      ),
  capital: () => 0,
  check(world, view, order) {
    const spec = world.dilemmas.get(order.dilemma)?.spec;
    if (!spec || !isAsked(world, view, order.dilemma)) return refuse('noDilemma', { dilemma: order.dilemma });
    const known = spec.choices.some((choice) => choice.id === order.choice);
    return known ? null : refuse('badChoice', { choice: order.choice });
  },
  apply: answerDilemma,
};

function isAsked(world: World, view: SeatView, dilemma: DilemmaId): boolean {
  return Object.hasOwn(view.state.dilemmas, askedKey(world, dilemma, view.seat));
}
