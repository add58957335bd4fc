/** What lies in the hand, by families, in an order that planning does not change: what the turn allows, then what it does not, and why. */
import type { Order, OrderKind, StateId } from '../../../engine/model/index.ts';
import type { Session, SessionSnapshot } from '../../../session/types.ts';
import type { Family } from '../../../text/en/orders.ts';
import { familyOf } from '../guide/staging.ts';

type OrderCard = ReturnType<Session['cards']>[number];

export interface PlannedCard {
  readonly planned: true;
  readonly index: number;
  readonly order: Order;
  readonly kind: OrderKind;
  /** Points of political capital, and public money, USD billion. */
  readonly capital: number;
  readonly moneyUsdBn: number;
}
export interface OpenCard {
  readonly planned: false;
  readonly card: OrderCard;
  readonly kind: OrderKind;
  /** What a press gives at once; null where there is more than one version, so that a press asks, or none at all. */
  readonly order: Order | null;
  readonly dead: boolean;
  /** Whether it lies behind the others, for what is no business of the draft. */
  readonly out: boolean;
}
export type HandCard = PlannedCard | OpenCard;

function openCard(card: OrderCard, out: boolean): OpenCard {
  const [only, ...others] = card.options;
  const order = only === undefined || others.length > 0 ? null : only.order;
  return { planned: false, card, kind: card.kind, order, dead: only === undefined, out };
}

/** Reasons that the draft itself brings about: a card that is only in the way of another keeps its place. */
const BY_DRAFT: ReadonlySet<string> = new Set(['capital', 'conflict', 'repeated']);

/** The state that an order is aimed at; null where it is aimed at none. */
function targetOf(order: Order): StateId | null {
  return 'target' in order ? order.target : null;
}

/** @param focus the state that the cards are for */
export function handCards(session: Session, snapshot: SessionSnapshot, focus: StateId | null): readonly HandCard[] {
  // A kind's card has the price of the version that is aimed at its focus.
  const priced = (order: Order, card: OrderCard): OrderCard => {
    const target = targetOf(order);
    if (target === null || target === focus) return card;
    return session.cards(target).find(({ kind }) => kind === order.kind) ?? card;
  };
  const groups = session
    .cards(focus)
    .filter(({ kind }) => kind !== 'answer')
    .map((card) => {
      const planned = snapshot.draft.flatMap((order, index): PlannedCard[] => {
        if (order.kind !== card.kind) return [];
        const { capital, moneyUsdBn } = priced(order, card);
        return [{ planned: true, index, order, kind: order.kind, capital, moneyUsdBn }];
      });
      const { problem } = card;
      const isBeyond = card.capital > snapshot.capital;
      const out = problem !== null && (isBeyond || !BY_DRAFT.has(problem.code)) && planned.length === 0;
      const open = problem?.code === 'repeated' ? [] : [openCard(card, out)];
      return { family: familyOf(card.kind), out, cards: [...planned, ...open] };
    });
  const outLast = <Each extends { readonly out: boolean }>(all: readonly Each[]): readonly Each[] => [
    ...all.filter(({ out }) => !out),
    ...all.filter(({ out }) => out),
  ];
  const families = [...new Set(groups.map(({ family }) => family))].map((family) => {
    const own = outLast(groups.filter((group) => group.family === family));
    return { out: own.every(({ out }) => out), own };
  });
  return outLast(families).flatMap(({ own }) => own.flatMap(({ cards }) => cards));
}

export interface FamilyCards {
  readonly family: Family;
  readonly cards: readonly HandCard[];
}

/** @param cards as `handCards` lays them: each family's side by side */
export function familiesOf(cards: readonly HandCard[]): readonly FamilyCards[] {
  const families = [...new Set(cards.map(({ kind }) => familyOf(kind)))];
  return families.map((family) => ({ family, cards: cards.filter(({ kind }) => familyOf(kind) === family) }));
}

const MOST_DIGITS = 9;

/**
 * The digit of each card that has one: its kind's place in the hand from the first card in sight on, so that planning changes none and what is
 * seen is what can be played. Of a kind with several cards the one about the focus has it: what is planned for it, else what can be given, else
 * what is planned for another.
 * @param first index of the first card in sight
 */
export function cardDigits(
  cards: readonly HandCard[],
  focus: StateId | null,
  first: number,
): ReadonlyMap<HandCard, number> {
  const places = cards.slice(first).filter((card) => card.planned || !card.out);
  const digits = new Map<HandCard, number>();
  for (const kind of new Set(places.map((card) => card.kind))) {
    if (digits.size === MOST_DIGITS) break;
    const group = places.filter((card) => card.kind === kind);
    const about = group.find((card) => card.planned && [focus, null].includes(targetOf(card.order)));
    const card = about ?? group.find((one) => !one.planned && !one.dead) ?? group[0];
    if (card !== undefined) digits.set(card, digits.size + 1);
  }
  return digits;
}
