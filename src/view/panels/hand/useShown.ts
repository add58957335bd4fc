import { useEffect, useState } from 'preact/hooks';

export interface Shown {
  /** Index of the first card in sight, and how many are, counted whole. */
  readonly first: number;
  readonly count: number;
}

/** Which cards of the row are in sight. @param cards how many there are: another number is another row */
export function useShown(row: { readonly current: HTMLElement | null }, cards: number): Shown {
  const [shown, setShown] = useState<Shown>({ first: 0, count: 0 });
  useEffect(() => {
    const list = row.current;
    if (list === null) return;
    const look = () => {
      const frame = list.getBoundingClientRect();
      const whole = [...list.querySelectorAll('.card')].flatMap((card, index) => {
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const isIn =
          left >= frame.left - 1 && right <= frame.right + 1 && top >= frame.top - 1 && bottom <= frame.bottom + 1;
        return isIn ? [index] : [];
      });
      const first = whole[0] ?? 0;
      setShown((old) => (old.first === first && old.count === whole.length ? old : { first, count: whole.length }));
    };
    look();
    list.addEventListener('scroll', look, { passive: true });
    const sizes = new ResizeObserver(look);
    sizes.observe(list);
    return () => {
      list.removeEventListener('scroll', look);
      sizes.disconnect();
    };
  }, [cards]);
  return shown;
}
