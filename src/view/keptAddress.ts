/** A kept game has an address, which every turn moves on: loading the page again goes on with the very game. */
import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type AppUi, gameInHand } from './appUi.ts';

/** What the address is to say after the "#"; null = it stays as it is. */
function fragmentOf({ following, page: { value: page } }: AppUi): string | null {
  // What is asked for is still being opened: the title shows meanwhile.
  if (following.value > 0) return null;
  const game = gameInHand(page);
  const id = game?.kept?.id.value ?? null;
  if (game !== null && id !== null) return `kept=${id}&turn=${game.now.value.turn}`;
  // The address of a game that was left, or was never there, is of no more use; any other is somebody's link.
  const isLeft = new URLSearchParams(location.hash.slice(1)).has('kept');
  return isLeft || page.kind === 'title' || page.kind === 'shelf' ? '' : null;
}

export function useKeptAddress(app: AppUi): void {
  useEffect(
    () =>
      effect(() => {
        const fragment = fragmentOf(app);
        if (fragment === null || location.hash.slice(1) === fragment) return;
        history.replaceState(
          null,
          '',
          `${location.pathname}${location.search}${fragment === '' ? '' : `#${fragment}`}`,
        );
      }),
    [app],
  );
}
