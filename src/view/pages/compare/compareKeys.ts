/** The keys of the compare page. None while a field is typed into or a dialog is open. */
import { isTyping } from '../../panels/keys.ts';
import type { CompareUi } from './compareUi.ts';

const KEYS: Readonly<Record<string, (held: CompareUi) => void>> = {
  ',': (held) => held.step(-1),
  '.': (held) => held.step(1),
  n: (held) => held.toNextDifference(),
  t: () => document.getElementById('compare-cursor')?.focus(),
  '?': (held) => {
    held.help.value = true;
  },
};

/** @returns whether the key was one of the page's */
export function onCompareKey(held: CompareUi, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const { target } = event;
  const range = target instanceof HTMLInputElement && target.type === 'range';
  if ((!range && isTyping(target)) || document.querySelector('dialog[open]') !== null) return false;
  if (event.key === ' ') {
    if (!range && target instanceof HTMLElement && target.closest('button, a, summary, select') !== null) return false;
    held.togglePlay();
    return true;
  }
  const act = KEYS[event.key.toLowerCase()];
  act?.(held);
  return act !== undefined;
}
