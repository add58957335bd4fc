import type { Posture } from '../../engine/model/index.ts';
import './posture.css';

/** Fillings of the ring, clockwise from noon, in a box of 16 about (8, 8); posture 4 is a full disc with a bar. */
const FILLING: readonly (string | null)[] = [
  null,
  'M8 8V1.6A6.4 6.4 0 0 1 14.4 8Z',
  'M8 8V1.6A6.4 6.4 0 0 1 8 14.4Z',
  'M8 8V1.6A6.4 6.4 0 1 1 1.6 8Z',
  'M8 1.6A6.4 6.4 0 1 1 8 14.4A6.4 6.4 0 1 1 8 1.6Z',
];

/** The third cue of the posture scale. `label` makes it speak; without one it stands beside its name and is silent. */
export function PostureGlyph({ posture, label, size = 16 }: { posture: Posture; label?: string; size?: number }) {
  const side = `${size / 10}rem`;
  const filling = FILLING[posture];
  const drawing = (
    <svg class="posture-glyph" viewBox="0 0 16 16" style={{ width: side, height: side }} aria-hidden="true">
      <circle class="posture-glyph-ring" cx="8" cy="8" r="6.4" />
      {filling ? <path class="posture-glyph-fill" d={filling} /> : null}
      {posture === 4 ? <path class="posture-glyph-bar" d="M4.6 7H11.4V9H4.6Z" /> : null}
    </svg>
  );
  if (label === undefined) return drawing;
  return (
    <span>
      {drawing}
      <span class="visually-hidden">{label}</span>
    </span>
  );
}
