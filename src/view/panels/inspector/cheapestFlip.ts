/** The order that turns a government most cheaply: previews are worked out one by one, the cheapest order first, until one turns it. */
import type { Order, StateId } from '../../../engine/model/index.ts';
import type { Session } from '../../../session/types.ts';

export interface Candidate {
  readonly order: Order;
  /** Points of political capital. */
  readonly capital: number;
  /** Public money, USD billion. */
  readonly moneyUsdBn: number;
}

export interface Flip {
  readonly order: Order;
  readonly capital: number;
  /** Whether another posture leads after it; else it is the one that moves the government's case most. */
  readonly turns: boolean;
  /** What it adds to the case for a tighter rule, % of GDP a year. */
  readonly gain: number;
}

/** The orders aimed at a government that the seat may give now, the cheapest first: by points, then by money. */
export function candidates(session: Session, state: StateId): readonly Candidate[] {
  return session
    .cards(state)
    .flatMap(({ options }) => options)
    .filter(({ order }) => 'target' in order && order.target === state)
    .sort((a, b) => a.capital - b.capital || a.moneyUsdBn - b.moneyUsdBn);
}

/**
 * Looks at one candidate more.
 * @param best what was found among the cheaper ones
 * @returns what is best now; the search is over once it turns the government
 */
export function weigh(session: Session, { order, capital }: Candidate, best: Flip | null): Flip | null {
  const { target } = session.preview(order);
  if (target === null) return best;
  const gain = target.scoreAfter - target.scoreBefore;
  if (target.bestAfter !== target.bestBefore) return { order, capital, turns: true, gain };
  return best === null || gain > best.gain ? { order, capital, turns: false, gain } : best;
}
