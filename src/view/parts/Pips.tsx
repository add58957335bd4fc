import './marks.css';

/** Points of political capital as discs: `filled` of `total`. The number stands beside it in words. */
export function Pips({ total, filled, tone }: { total: number; filled: number; tone: 'you' | 'ink' | 'quiet' }) {
  return (
    <span class={`pips pips-${tone}`} aria-hidden="true">
      {Array.from({ length: total }, (_, index) => (
        <span key={index} class={index < filled ? 'pip pip-filled' : 'pip'} />
      ))}
    </span>
  );
}
