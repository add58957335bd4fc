import { type IconName, iconPaths } from './icons.ts';

export type { IconName } from './icons.ts';

/** An icon beside a word: it says nothing that the word does not. `size` in tenths of a rem (16 = the text's own height). */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const side = `${size / 10}rem`;
  return (
    <svg viewBox="0 0 256 256" style={{ width: side, height: side }} fill="currentColor" aria-hidden="true">
      {iconPaths(name).map((path) => (
        <path key={path} d={path} />
      ))}
    </svg>
  );
}
