/** The four keys that ask: board, intents, reasons, next change. Each says its answer, and goes to where it stands on the page. */
import type { GameUi } from './gameUi.ts';
import { boardSaid, intentsSaid, nextChangeSaid, reasonsSaid } from './queries.ts';

/** Tells a screen reader. The same words again would be no change, and it would stay silent. */
function speak(game: GameUi, words: string): void {
  game.said.value = game.said.value === words ? `${words}\u00a0` : words;
}

/** @returns whether there is such a place to be seen */
function focusOn(selector: string): boolean {
  const place = document.querySelector<HTMLElement>(selector);
  if (place === null || !place.checkVisibility()) return false;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
  return true;
}

function focusOnBoard(): void {
  if (!focusOn('#list .list-row-selected button') && !focusOn('#list .list-row button')) focusOn('#map');
}

function isOnBoard(game: GameUi): boolean {
  return game.now.value.stage === 'orders';
}

const QUERIES: Readonly<Record<string, (game: GameUi) => void>> = {
  b: (game) => {
    speak(game, boardSaid(game));
    if (isOnBoard(game)) focusOnBoard();
  },
  i: (game) => {
    speak(game, intentsSaid(game));
    if (!isOnBoard(game) || focusOn('#intents button.intent') || focusOn('#intents')) return;
    // A screen without room for the board has its list.
    game.dialog.value = { kind: 'intents' };
  },
  r: (game) => {
    speak(game, reasonsSaid(game, game.selected.value));
    if (isOnBoard(game)) focusOn('#dossier');
  },
  n: (game) => {
    const { state, said } = nextChangeSaid(game, game.selected.value);
    if (state !== null) {
      game.select(state);
      if (isOnBoard(game)) queueMicrotask(() => focusOn('#dossier'));
    }
    speak(game, said);
  },
};

/** @returns whether the key was one that asks */
export function onQueryKey(game: GameUi, key: string): boolean {
  const ask = QUERIES[key.toLowerCase()];
  ask?.(game);
  return ask !== undefined;
}
