import { useId } from 'preact/hooks';
import type { Posture } from '../../engine/model/index.ts';
import { PostureGlyph } from './PostureGlyph.tsx';

/** Hatches of the posture scale in screen pixels: the map draws the same (theme tokens, posture scale). */
function Hatch({ posture, id }: { posture: Posture; id: string }) {
  switch (posture) {
    case 0:
      return null;
    case 1:
      return (
        <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse">
          <circle cx="1.75" cy="1.75" r="0.8" />
          <circle cx="5.25" cy="5.25" r="0.8" />
        </pattern>
      );
    case 2:
      return (
        <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.5" height="6" />
        </pattern>
      );
    case 3:
      return (
        <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(-45)">
          <rect width="1.1" height="4" />
        </pattern>
      );
    case 4:
      return (
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="1.3" height="5" />
          <rect width="5" height="1.3" />
        </pattern>
      );
  }
}

/** A piece of the map with its fill, hatch and glyph: the key's sample. Its name stands beside it. */
export function PostureSwatch({ posture }: { posture: Posture }) {
  const id = useId();
  return (
    <span class={`posture-swatch posture-swatch-${posture}`}>
      <svg class="posture-swatch-hatch" width="100%" height="100%" aria-hidden="true">
        <defs>
          <Hatch posture={posture} id={id} />
        </defs>
        <rect width="100%" height="100%" class="posture-swatch-fill" />
        {posture > 0 ? <rect width="100%" height="100%" fill={`url(#${id})`} fill-opacity="0.75" /> : null}
      </svg>
      <span class="posture-swatch-disc">
        <PostureGlyph posture={posture} size={13} />
      </span>
    </span>
  );
}
