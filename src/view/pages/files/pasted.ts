/** Text that somebody pasted: a link to this page's games, or what stands in a file. */
import { opening as words } from '../../../text/en/opening.ts';
import type { AppUi } from '../../appUi.ts';
import { followAddress } from '../../followAddress.ts';

/** The part of a link that says what to open; null where it is no link to this page's games. */
export function fragmentOf(link: string): string | null {
  const at = link.indexOf('#');
  const fragment = at < 0 ? '' : link.slice(at);
  const asked = new URLSearchParams(fragment.slice(1));
  return asked.has('scenario') || asked.has('replay') ? fragment : null;
}

/** Whether it may be the text of a file: the door takes objects only. */
function looksLikeText(pasted: string): boolean {
  return pasted
    .replace(/^\uFEFF/, '')
    .trimStart()
    .startsWith('{');
}

/** @returns the way to open it, or null where it is neither a link nor the text of a file */
export function openerOf(app: AppUi, pasted: string): (() => void) | null {
  if (looksLikeText(pasted)) return () => void app.files.openText(words.pastedName, pasted);
  const fragment = fragmentOf(pasted.trim());
  if (fragment === null) return null;
  return () => {
    if (location.hash === fragment) void followAddress(app);
    else location.hash = fragment;
  };
}
