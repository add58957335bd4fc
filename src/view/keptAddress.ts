/** A kept game has an address, which every turn moves on: loading the page again goes on with the very game. */
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { gameInHand, type Page } from './appUi.ts';

/** What the address is to say after the "#"; null = it stays as it is. */
function fragmentOf(page: Page): string | null {
  const game = gameInHand(page);
  const id = game?.kept?.id.value ?? null;
  if (game !== null && id !== null) return `kept=${id}&turn=${game.now.value.turn}`;
  // The address of a game that was left, or was never there, is of no more use; any other is somebody's link.
  const isLeft = new URLSearchParams(location.hash.slice(1)).has('kept');
  return isLeft || page.kind === 'title' || page.kind === 'shelf' ? '' : null;
}

export function useKeptAddress(page: Page): void {
  useEffect(
    () =>
      effect(() => {
        const fragment = fragmentOf(page);
        if (fragment === null || location.hash.slice(1) === fragment) return;
        history.replaceState(
          null,
          '',
          `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`,
        );
      }),
    [page],
  );
}
