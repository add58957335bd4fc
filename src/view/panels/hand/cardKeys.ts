/** Arrows lead through the hand: sideways from card to card, up and down from family to family. */
import { toBeginning } from './scrollHand.ts';

const isFamilyKey = (key: string): boolean => key === 'ArrowDown' || key === 'ArrowUp';

/** Where a key leads from the card in hand; null where it leads nowhere. */
function next(key: string, cards: readonly HTMLElement[], at: number): HTMLElement | null | undefined {
  const familyOf = (card: HTMLElement | undefined): Element | null => card?.closest('.hand-family') ?? null;
  const heads = cards.filter((card, index) => familyOf(card) !== familyOf(cards[index - 1]));
  const own = heads.findIndex((head) => familyOf(head) === familyOf(cards[at]));
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'ArrowDown':
      return heads[own + 1];
    case 'ArrowUp':
      // From within a family to its own head first.
      return cards[at] === heads[own] ? heads[own - 1] : heads[own];
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    default:
      return null;
  }
}

/** Moves the focus. The keys that lead on are the hand's, even where nothing lies further on. */
export function onCardKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  const { currentTarget: row, target } = event;
  if (!(row instanceof HTMLElement) || !(target instanceof HTMLElement)) return;
  const cards = [...row.querySelectorAll<HTMLElement>('.card')];
  const at = cards.indexOf(target);
  if (at < 0) return;
  const to = next(event.key, cards, at);
  if (to === null) return;
  event.preventDefault();
  if (to === undefined) return;
  to.focus({ preventScroll: isFamilyKey(event.key) });
  // A family comes with as many of its cards as there is room for.
  if (isFamilyKey(event.key)) toBeginning(row, to.closest('.hand-family') ?? to);
}
