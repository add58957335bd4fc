import type { Posture } from '../../engine/model/index.ts';
import { Icon } from './Icon.tsx';
import { PostureGlyph } from './PostureGlyph.tsx';

/** Two glyphs and an arrow, or one glyph where nothing changes. The words stand beside it. */
export function PostureMove({ from, to, size = 15 }: { from: Posture; to: Posture; size?: number }) {
  if (from === to) return <PostureGlyph posture={to} size={size} />;
  return (
    <span class="posture-move">
      <PostureGlyph posture={from} size={size} />
      <Icon name="arrowRight" size={size - 3} />
      <PostureGlyph posture={to} size={size} />
    </span>
  );
}
