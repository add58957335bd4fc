/** The game's keys. They do nothing while a field is typed into or a dialog is open, and never with Ctrl, Alt or Meta. */
import { boardRows } from './board/boardRows.ts';
import { stepLens } from './board/LensSelect.tsx';
import { undo } from './draft.ts';
import type { GameUi } from './gameUi.ts';
import { choiceAhead, takeAdvice } from './guide/guided.ts';
import { playDigit } from './hand/Hand.tsx';
import { onQueryKey } from './queryKeys.ts';

export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !['radio', 'checkbox', 'button'].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

/** The next or previous state by name, from the one selected; the first or last where none is. */
export function stepState(game: GameUi, direction: 1 | -1): void {
  const ids = boardRows(game.now.value.view).map(({ id }) => id);
  const at = game.selected.value === null ? -1 : ids.indexOf(game.selected.value);
  const next = at < 0 ? (direction > 0 ? 0 : ids.length - 1) : (at + direction + ids.length) % ids.length;
  game.select(ids[next] ?? null);
  if (game.selected.value !== null) {
    game.said.value = game.voice.value.names.state(game.selected.value);
  }
}

/** Brings a part of the page into sight and focus: its first button of a sort, where it has one. @returns whether it is there to be seen */
function go(id: string, first = 'button:not(:disabled)'): boolean {
  const place = document.getElementById(id);
  if (place === null || !place.checkVisibility()) return false;
  place.scrollIntoView({ block: 'nearest' });
  const inside = place.matches('button') ? place : place.querySelector<HTMLElement>(first);
  (inside ?? place).focus();
  return true;
}

const ORDERS_KEYS: Readonly<Record<string, (game: GameUi) => void>> = {
  a: (game) => {
    game.dialog.value = { kind: 'advisers' };
  },
  l: toggleBoard,
  m: toggleBoard,
  '/': (game) => {
    game.dialog.value = { kind: 'find' };
  },
  o: (game) => {
    game.sheet.value = 'orders';
    queueMicrotask(() => go('orders', '.card, .first-advice-button'));
  },
  u: undo,
  e: () => void go('end-turn'),
  '[': (game) => stepState(game, -1),
  ',': (game) => stepState(game, -1),
  ']': (game) => stepState(game, 1),
  '.': (game) => stepState(game, 1),
  v: (game) => stepLens(game, 1),
  V: (game) => stepLens(game, -1),
  f: (game) => {
    game.dialog.value = { kind: 'map', frame: game.now.value.scenario.map.lenses[0]?.id ?? null };
  },
};

/** Those that have something to do before the board is there. */
const CHOICE_KEYS: ReadonlySet<string> = new Set(['u', 'e', 'o']);

function toggleBoard(game: GameUi): void {
  game.board.value = game.board.value === 'map' ? 'list' : 'map';
}

/** @returns whether the key was one of the game's */
export function onGameKey(game: GameUi, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (isTyping(event.target) || document.querySelector('dialog[open], .term-note') !== null) return false;
  if (event.key === 'g' || event.key === 'G') {
    game.dialog.value = { kind: 'glossary' };
    return true;
  }
  if (event.key === '?') {
    game.dialog.value = { kind: 'help' };
    return true;
  }
  if (onQueryKey(game, event.key)) return true;
  if (game.now.value.stage !== 'orders') return event.key === 'e' && go('go-on');
  const choosing = choiceAhead(game) !== null;
  if (event.key === 'Escape') {
    // The first choice is about one government: its map has no other dossier to close.
    if (!choosing) game.select(null);
    return true;
  }
  if (/^[1-9]$/.test(event.key)) {
    if (choosing) takeAdvice(game, Number(event.key) - 1);
    else playDigit(game, Number(event.key));
    return true;
  }
  if (choosing && !CHOICE_KEYS.has(event.key.toLowerCase())) return false;
  const act = ORDERS_KEYS[event.key] ?? ORDERS_KEYS[event.key.toLowerCase()];
  act?.(game);
  return act !== undefined;
}
