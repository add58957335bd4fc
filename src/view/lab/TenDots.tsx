import './ten-dots.css';

const TEN = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/**
 * Odds as ten dots, so many of them filled. The words beside it say the same.
 * @param of null while they are not known
 * @param mark after how many dots the stroke stands that marks the odds to compare with
 */
export function TenDots({ of, mark = null }: { of: number | null; mark?: number | null }) {
  return (
    <span class="ten-dots" aria-hidden="true" data-known={of !== null}>
      {mark === 0 ? <span class="ten-mark" /> : null}
      {TEN.map((n) => (
        <>
          <span key={n} class={of !== null && n <= of ? 'ten-dot ten-dot-filled' : 'ten-dot'} />
          {n === mark ? <span class="ten-mark" /> : null}
        </>
      ))}
    </span>
  );
}
