/** What a seat decided in a recorded game, and what it could have done instead. */
import {
  dilemmasOf,
  handedOver,
  type Order,
  observe,
  planOrders,
  resolveTurn,
  type Scenario,
  type SeatView,
  type StateId,
} from '../engine/index.ts';
import type { Decision, GameRecord } from './questions/types.ts';
import { firstState, type Instead } from './recorded.ts';

/**
 * All decisions of a seat, turn by turn, in the game as it was: each order given, each turn in which it ordered nothing though the engine would
 * have, and each dilemma, against each choice that was not taken. A dilemma left unanswered has the scenario's default.
 */
export function decisionsOf(scenario: Scenario, game: GameRecord, seat: StateId): Decision[] {
  const found: Decision[] = [];
  let state = firstState(scenario, game, 0);
  for (const orders of game.orders) {
    state = handedOver(game.handovers, state);
    if (state.humans.includes(seat)) {
      found.push(...decisionsIn(observe(scenario, state, seat), orders[seat] ?? []));
    }
    state = resolveTurn(scenario, state, orders, { ledger: false }).state;
  }
  return found;
}

function decisionsIn(view: SeatView, own: readonly Order[]): Decision[] {
  const { turn } = view.state;
  const given = own.flatMap((order, index): Decision[] =>
    order.kind === 'answer' ? [] : [{ kind: 'order', turn, index, order }],
  );
  const silent = given.length === 0 && planOrders(view).some(({ kind }) => kind !== 'answer');
  const answers = dilemmasOf(view).flatMap(({ spec }): Decision[] => {
    const answer = own.find((order) => order.kind === 'answer' && order.dilemma === spec.id);
    const choice = answer?.kind === 'answer' ? answer.choice : spec.default;
    return spec.choices
      .filter(({ id }) => id !== choice)
      .map(({ id }) => ({ kind: 'answer', turn, dilemma: spec.id, choice, given: answer !== undefined, instead: id }));
  });
  return [...given, ...(silent ? [{ kind: 'silence', turn } as const] : []), ...answers];
}

/** What the seat orders in the decision's turn where it decides otherwise. */
export function otherwise(decision: Decision): Instead {
  switch (decision.kind) {
    case 'order':
      return (_view, recorded) => recorded.filter((_, index) => index !== decision.index);
    case 'silence':
      return (view, recorded) => [...recorded, ...planOrders(view).filter(({ kind }) => kind !== 'answer')];
    case 'answer': {
      const { dilemma, instead: choice } = decision;
      return (_view, recorded) => [
        ...recorded.filter((order) => order.kind !== 'answer' || order.dilemma !== dilemma),
        { kind: 'answer', dilemma, choice },
      ];
    }
  }
}
