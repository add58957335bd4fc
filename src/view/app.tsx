import { useSignalEffect } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { AppServices } from '../session/types.ts';
import { ui } from '../text/index.ts';
import { AppProvider, createAppUi, gameInHand, type Page, useApp, wouldBeLost } from './appUi.ts';
import { documentTitle } from './documentTitle.ts';
import { followAddress, useFollowedLinks } from './followAddress.ts';
import { useKeptAddress } from './keptAddress.ts';
import { CrashBoundary } from './pages/crash/CrashBoundary.tsx';
import { installCrashGuard } from './pages/crash/crashGuard.ts';
import { inHand } from './pages/crash/inHand.ts';
import { DropTarget } from './pages/files/DropTarget.tsx';
import { FileDialogs } from './pages/files/FileDialogs.tsx';
import { OpenDialog } from './pages/files/OpenDialog.tsx';
import { SetupPage } from './pages/title/SetupPage.tsx';
import { TitlePage } from './pages/title/TitlePage.tsx';
import { later } from './parts/later.tsx';
import { installTheme } from './theme/theme.ts';

/** The title needs none of these; they come right after it. */
const game = later(async () => (await import('./pages/GamePage.tsx')).GamePage);
const watch = later(async () => (await import('./pages/watch/WatchPage.tsx')).WatchPage);
const compare = later(async () => (await import('./pages/compare/ComparePage.tsx')).ComparePage);
const shelf = later(async () => (await import('./pages/shelf/ShelfPage.tsx')).ShelfPage);
const LATER = { game, watch, compare, shelf };

/** Fetches what a page needs to be shown at once. */
async function bring({ kind }: Page): Promise<void> {
  if (kind !== 'title' && kind !== 'setup') await LATER[kind].fetch();
}

/**
 * Shows the page in `host`.
 * @returns once the first page can be used: the title, or the game that the address asks for
 */
export async function mountApp(host: HTMLElement, services: AppServices): Promise<void> {
  const guard = installCrashGuard(host);
  installTheme();
  const app = createAppUi(services);
  guard.hold(inHand(app));
  const followed = followAddress(app);
  await Promise.race([followed, after(OPENING_PATIENCE)]);
  // A long game is checked turn by turn before it goes on: how far that is, and the way out, are shown meanwhile.
  if (app.files.reading.value === null) await followed;
  // So that the title's buttons stand where they will stay; a device that is slow to look does not hold it up.
  if (app.page.value.kind === 'title') await Promise.race([app.lookAtShelf(), after(SHELF_PATIENCE)]);
  await bring(app.page.value);
  render(
    <CrashBoundary onBroke={guard.pageBroke}>
      <AppProvider value={app}>
        <App />
      </AppProvider>
    </CrashBoundary>,
    host,
  );
  await followed;
  await bring(app.page.value);
  if (app.page.value.kind === 'title') await app.shelf.stock();
  // After whoever waits for this has gone on: the title's maps are pictures, and nothing waits for them.
  setTimeout(() => {
    app.settled.value = true;
    for (const page of Object.values(LATER)) void page.fetch();
  });
}

/** Milliseconds. */
const SHELF_PATIENCE = 300;
const OPENING_PATIENCE = 600;
const after = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Asks before the page is left while a game is under way that is kept nowhere but here. */
function useLeaveWarning(page: Page): void {
  useEffect(() => {
    const game = gameInHand(page);
    if (game === null) return;
    const ask = (event: BeforeUnloadEvent) => {
      if (wouldBeLost(game)) event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [page]);
}

function App() {
  const app = useApp();
  const page = app.page.value;
  useLeaveWarning(page);
  useKeptAddress(app);
  useFollowedLinks(app);
  useSignalEffect(() => {
    document.title = documentTitle(app.page.value);
  });
  return (
    <>
      <a class="skip-link" href="#main">
        {ui.skipToMain}
      </a>
      {page.kind === 'title' ? <TitlePage /> : null}
      {page.kind === 'shelf' ? <shelf.Page missing={page.missing} /> : null}
      {page.kind === 'setup' ? <SetupPage loaded={page.loaded} /> : null}
      {page.kind === 'game' ? <game.Page key={page.game} game={page.game} /> : null}
      {page.kind === 'watch' ? <watch.Page key={page.seen} seen={page.seen} /> : null}
      {page.kind === 'compare' ? <compare.Page key={page.held} held={page.held} /> : null}
      {app.opening.value ? <OpenDialog /> : null}
      <FileDialogs />
      <DropTarget />
    </>
  );
}
