/** The keys of the watch page: those of time here, those of the board as in a game. None while a field is typed into or a dialog is open. */
import { isTyping, onGameKey } from '../../panels/keys.ts';
import type { WatchUi } from './watchUi.ts';

/** Keys of a game that read and do not order. */
const READING = new Set(['b', 'l', 'm', '/', 'i', 'r', '[', ']', '?', 'escape']);

const TIME_KEYS: Readonly<Record<string, (seen: WatchUi) => void>> = {
  ',': (seen) => seen.step(-1),
  '.': (seen) => seen.step(1),
  n: (seen) => seen.toNextChange(),
  t: () => document.getElementById('timeline-cursor')?.focus(),
  w: (seen) => {
    seen.pause();
    seen.tab.value = 'notes';
    queueMicrotask(() => document.getElementById('note')?.focus());
  },
};

/** Whether Space has work of its own where the focus is. */
function takesSpace(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary, select, input, [role=tab]') !== null;
}

/** @returns whether the key was one of the page's */
export function onWatchKey(seen: WatchUi, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const range = event.target instanceof HTMLInputElement && event.target.type === 'range';
  if ((!range && isTyping(event.target)) || document.querySelector('dialog[open]') !== null) return false;
  if (event.key === ' ') {
    if (takesSpace(event.target) && !range) return false;
    seen.togglePlay();
    return true;
  }
  const key = event.key.toLowerCase();
  const act = TIME_KEYS[key];
  if (act !== undefined) {
    act(seen);
    return true;
  }
  if (key === 'i' || key === 'r') seen.tab.value = 'dossier';
  return READING.has(key) && onGameKey(seen.game, event);
}
