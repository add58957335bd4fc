/** What lies in the hand: the orders planned, then what can still be given, then what cannot and why. */
import type { Order, OrderKind, StateId } from '../../../engine/model/index.ts';
import type { Session, SessionSnapshot } from '../../../session/types.ts';

type OrderCard = ReturnType<Session['cards']>[number];

export interface PlannedCard {
  readonly planned: true;
  readonly index: number;
  readonly order: Order;
  readonly kind: OrderKind;
}
export interface OpenCard {
  readonly planned: false;
  readonly card: OrderCard;
  readonly kind: OrderKind;
  /** What a press gives at once; null where there is more than one version, so that a press asks, or none at all. */
  readonly order: Order | null;
  readonly dead: boolean;
}
export type HandCard = PlannedCard | OpenCard;

function openCard(card: OrderCard): OpenCard {
  const [only, ...others] = card.options;
  const order = only === undefined || others.length > 0 ? null : only.order;
  return { planned: false, card, kind: card.kind, order, dead: only === undefined };
}

/** @param focus the state that the cards are for */
export function handCards(session: Session, snapshot: SessionSnapshot, focus: StateId | null): readonly HandCard[] {
  const planned = snapshot.draft.flatMap((order, index): PlannedCard[] =>
    order.kind === 'answer' ? [] : [{ planned: true, index, order, kind: order.kind }],
  );
  const open = session
    .cards(focus)
    .filter(({ kind, problem }) => kind !== 'answer' && problem?.code !== 'repeated')
    .map(openCard);
  return [...planned, ...open.filter(({ dead }) => !dead), ...open.filter(({ dead }) => dead)];
}
