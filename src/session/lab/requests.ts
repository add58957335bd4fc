/** What the lab is told of a game: no more than its seat sees while it runs, all that was recorded once it is over. */
import type { Order } from '../../engine/index.ts';
import type { GameRecord, Standpoint } from '../../lab/index.ts';
import { placeOf } from '../draft.ts';
import type { Session, SessionSnapshot } from '../types.ts';

/** Two games that look alike to a seat are answered alike: the name of the imagined worlds is that of the scenario. */
export function standpointOf({ view, scenarioHash }: Pick<SessionSnapshot, 'view' | 'scenarioHash'>): Standpoint {
  return { seat: view.seat, state: view.state, name: scenarioHash };
}

export function gameRecordOf(session: Pick<Session, 'toReplay'>): GameRecord {
  const { seed, humans, handovers, turns } = session.toReplay();
  return { seed, humans, handovers, orders: turns.map(({ orders }) => orders) };
}

/** The orders of a draft beside which `order` is given: without itself, and without what it would take the place of. */
export function draftBeside(order: Order, draft: readonly Order[]): readonly Order[] {
  const key = JSON.stringify(order);
  const others = draft.filter((other) => JSON.stringify(other) !== key);
  const place = placeOf(order, others);
  return others.filter((_, index) => index !== place);
}
