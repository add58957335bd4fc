/** What the lab is told of a game: no more than its seat sees while it runs, all that was recorded once it is over. */
import { type Order, type PublicState, planningSeats } from '../../engine/index.ts';
import type { GameRecord, PlanRequest, Standpoint } from '../../lab/index.ts';
import { placeOf } from '../draft.ts';
import type { PlayedGame } from '../replayFile.ts';
import type { Session, SessionSnapshot } from '../types.ts';

/** Two games that look alike to a seat are answered alike: the name of the imagined worlds is that of the scenario. */
export function standpointOf({ view, scenarioHash }: Pick<SessionSnapshot, 'view' | 'scenarioHash'>): Standpoint {
  return { seat: view.seat, state: view.state, name: scenarioHash };
}

export function gameRecordOf(session: Pick<Session, 'toReplay'>): GameRecord {
  const { seed, humans, handovers, opponents, turns } = session.toReplay();
  return { seed, humans, handovers, opponents, orders: turns.map(({ orders }) => orders) };
}

/** One request for each seat that looks ahead in a turn; none where all go by rules of thumb. Their chance is named like any standpoint's. */
export function planRequestsOf(
  { scenario, hash: name, opponents }: Pick<PlayedGame, 'scenario' | 'hash' | 'opponents'>,
  state: PublicState,
): readonly PlanRequest[] {
  if (opponents === 'rulesOfThumb') return [];
  return planningSeats(scenario, state).map((seat) => ({ from: { seat, state, name }, foresight: opponents }));
}

/** The orders of a draft beside which `order` is given: without itself, and without what it would take the place of. */
export function draftBeside(order: Order, draft: readonly Order[]): readonly Order[] {
  const key = JSON.stringify(order);
  const others = draft.filter((other) => JSON.stringify(other) !== key);
  const place = placeOf(order, others);
  return others.filter((_, index) => index !== place);
}
