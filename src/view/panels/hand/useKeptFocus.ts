import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A card that is planned or taken back is another element, and what had the focus is gone with the old one. The focus then goes to the card of the
 * same kind, the planned one first, so that whoever plays by keyboard goes on from where they are.
 */
export function useKeptFocus(row: { readonly current: HTMLElement | null }): (event: FocusEvent) => void {
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const lost = last.current;
    if (lost === null || lost.isConnected || document.activeElement !== document.body) return;
    const alike = row.current?.querySelectorAll<HTMLElement>(`.card[data-kind="${lost.dataset.kind}"]`) ?? [];
    const card = [...alike].find(({ classList }) => classList.contains('card-planned')) ?? alike[0];
    last.current = null;
    card?.focus({ preventScroll: true });
  });
  return ({ target }) => {
    last.current = target instanceof HTMLElement && target.classList.contains('card') ? target : null;
  };
}
