/** What lies in the hand, in an order that planning does not change: what the turn allows, then what it does not, and why. */
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

/** Reasons that the draft itself brings about: a card that is only in the way of another keeps its place. */
const BY_DRAFT: ReadonlySet<string> = new Set(['capital', 'conflict', 'repeated']);

/** @param focus the state that the cards are for */
export function handCards(session: Session, snapshot: SessionSnapshot, focus: StateId | null): readonly HandCard[] {
  const groups = session
    .cards(focus)
    .filter(({ kind }) => kind !== 'answer')
    .map((card) => {
      const planned = snapshot.draft.flatMap((order, index): PlannedCard[] =>
        order.kind === card.kind ? [{ planned: true, index, order, kind: order.kind }] : [],
      );
      const { problem } = card;
      const out = problem !== null && !BY_DRAFT.has(problem.code) && planned.length === 0;
      const open = problem?.code === 'repeated' ? [] : [openCard(card)];
      return { out, cards: [...planned, ...open] };
    });
  return [...groups.filter(({ out }) => !out), ...groups.filter(({ out }) => out)].flatMap(({ cards }) => cards);
}
