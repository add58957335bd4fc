/** What the address asks for: a game on the shelf, a recorded game, a scenario, or a scenario with a role and a seed. */
import { useEffect } from 'preact/hooks';
import { shelfWords } from '../text/en/keep.ts';
import { links } from '../text/en/links.ts';
import type { AppUi } from './appUi.ts';

/** An address that names a scenario opens it; one that names a seat too starts the game. What it names in vain is left aside. */
export async function followAddress(app: AppUi): Promise<void> {
  app.following.value += 1;
  try {
    await open(app);
  } finally {
    app.following.value -= 1;
  }
}

async function open(app: AppUi): Promise<void> {
  const { services } = app;
  const address = services.readAddress(location.hash);
  if (address.kept !== null) {
    if ((await app.resume(address.kept, shelfWords.keptGame)) === 'notThere') app.showShelf(true);
    return;
  }
  if (address.replay !== null) {
    await app.files.openText(links.incoming, location.hash);
    return;
  }
  const wanted = services.builtInScenarios.find(({ id }) => id === address.scenario);
  if (wanted === undefined) return;
  const opened = await wanted.load().catch(() => null);
  if (opened === null || !opened.ok) return;
  const { loaded } = opened;
  if (address.seat !== null && address.seat in loaded.scenario.states) {
    const seed = address.seed ?? services.randomSeed();
    app.play(
      services.newGame({ loaded, seed, humans: [address.seat], opponents: address.opponents ?? 'rulesOfThumb' }),
    );
  } else {
    app.setUp(loaded);
  }
}

/**
 * Follows a link that is put into the address bar, or into the dialog that takes links. A recorded game opens beside the game in hand, like a file;
 * any other address loads the page again, which asks first where something would be lost.
 */
export function useFollowedLinks(app: AppUi): void {
  useEffect(() => {
    const follow = () => {
      const { kept, replay, scenario } = app.services.readAddress(location.hash);
      if (replay !== null) void followAddress(app);
      else if (kept !== null || scenario !== null) location.reload();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [app]);
}
