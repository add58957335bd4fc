import { fonts } from '../theme/tokens.ts';

/** Names are measured before they are placed, so their fonts must be there; without them the next best font does. */
export async function loadMapFonts(): Promise<void> {
  const wanted = [500, 700].map((weight) => document.fonts.load(`${weight} 12px ${fonts.sans}`));
  await Promise.allSettled(wanted);
}
