/** What the whole page shares: which page is shown, what the session offers, and files going out and in. */
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Begun, KeptGame } from '../session/keep/types.ts';
import type { AppServices, LoadedScenario, Session, SessionSnapshot } from '../session/types.ts';
import { links } from '../text/en/links.ts';
import { opening as openingWords } from '../text/en/opening.ts';
import { plural, ui } from '../text/index.ts';
import { keepGame } from './kept.ts';
import { createOpening, type Opening } from './opening.ts';
import type { CompareUi } from './pages/compare/compareUi.ts';
import type { WatchUi } from './pages/watch/watchUi.ts';
import { createGameUi, type GameUi } from './panels/gameUi.ts';
import { createRecordings, followNotes, heldBy, type Recordings } from './recordings.ts';
import { createScenarioShelf, type ScenarioShelf } from './scenarioShelf.ts';

/** What stands in a file's place where there is none to be named. */
const UNNAMED: readonly string[] = [links.incoming, openingWords.pastedName];

export type Page =
  | { readonly kind: 'title' }
  /** `missing`: the address named a game that does not lie there. */
  | { readonly kind: 'shelf'; readonly missing: boolean }
  | { readonly kind: 'setup'; readonly loaded: LoadedScenario }
  | { readonly kind: 'game'; readonly game: GameUi }
  | { readonly kind: 'watch'; readonly seen: WatchUi }
  /** `back` is the page that the comparison was asked for on. */
  | { readonly kind: 'compare'; readonly held: CompareUi; readonly back: Page };

/** What became of a kept game that was to go on. */
export type Resumed = 'goesOn' | 'notThere' | 'told' | 'cancelled';

export interface AppUi {
  readonly services: AppServices;
  readonly page: Signal<Page>;
  readonly shelf: ScenarioShelf;
  readonly recordings: Recordings;
  /** Whether the first page can be used: pictures are fetched after that. */
  readonly settled: Signal<boolean>;
  /** How many addresses are being followed: until what they ask for is shown or refused, they stay in the address bar. */
  readonly following: Signal<number>;
  /** The dialog that takes a file or a link. */
  readonly opening: Signal<boolean>;
  /** Files and texts coming in. */
  readonly files: Opening;
  /** @param begun a guided game begins at a first choice, and its orders come over the first turns; one with an id goes on */
  play(session: Session, begun?: Begun): GameUi;
  /** A kept game goes on where it was. What is wrong with one that cannot be opened is told as it is of a file. */
  resume(id: string, name: string): Promise<Resumed>;
  /** What of the shelf the title tells of, as when it was last looked at. */
  readonly kept: Signal<{ readonly latest: KeptGame | null; readonly games: number }>;
  lookAtShelf(): Promise<void>;
  /** Opens what lies on the shelf as if it were a file. */
  openKeptFile(id: string, name: string): Promise<void>;
  setUp(loaded: LoadedScenario): void;
  backToTitle(): void;
  showShelf(missing?: boolean): void;
}

/** The game in hand, also while it is looked back over or compared. */
export function gameInHand(page: Page): GameUi | null {
  if (page.kind === 'game') return page.game;
  if (page.kind === 'watch') return page.seen.live;
  return page.kind === 'compare' ? gameInHand(page.back) : null;
}

/** Whether leaving would lose something: turns played or orders drafted, and no verdict yet. */
export function isUnderWay({ turn, draft, ended }: Pick<SessionSnapshot, 'turn' | 'draft' | 'ended'>): boolean {
  return ended === null && (turn > 0 || draft.length > 0);
}

/** Whether leaving the page would lose what was done: a game under way that does not lie on the shelf as it stands. */
export function wouldBeLost({ now, kept }: Pick<GameUi, 'now' | 'kept'>): boolean {
  return isUnderWay(now.peek()) && kept?.isSafe.peek() !== true;
}

/** A list is what a narrow screen has room for. */
function firstBoard(): 'map' | 'list' {
  return matchMedia('(max-width: 699px)').matches ? 'list' : 'map';
}

export function createAppUi(services: AppServices): AppUi {
  const page = signal<Page>({ kind: 'title' });
  const opening = signal(false);
  const kept: AppUi['kept'] = signal({ latest: null, games: 0 });

  function show(next: Page): void {
    const staying = heldBy(next);
    for (const held of heldBy(page.value)) if (!staying.includes(held)) held.dispose();
    opening.value = false;
    files.openedWith.value = null;
    files.refusal.value = null;
    page.value = next;
  }
  function play(session: Session, begun: Begun = {}): GameUi {
    const { guided = false, id } = begun;
    // The briefing of the act is a press away on the first choice.
    if (guided && id === undefined && session.snapshot().stage === 'briefing') session.proceed();
    const lab = services.lab(session.snapshot().scenario);
    const game = createGameUi(session, firstBoard(), { guided, kept: keepGame(services.shelf, session, begun), lab });
    show({ kind: 'game', game });
    return game;
  }
  const recordings = createRecordings({ services, page, show, play, firstBoard });
  const files = createOpening({
    open: services.open,
    losesGame() {
      const game = gameInHand(page.value);
      return game !== null && wouldBeLost(game);
    },
    show(opened, file) {
      if (opened.kind === 'scenario') {
        show({ kind: 'setup', loaded: opened.loaded });
        return;
      }
      const seen = recordings.watch(opened.reel, UNNAMED.includes(file) ? null : file);
      seen.game.said.value = plural(ui.replayVerified, opened.reel.turns);
    },
  });
  async function lookAtShelf(): Promise<void> {
    const [latest, games] = await Promise.all([services.shelf.latest(), services.shelf.games()]);
    kept.value = { latest, games: games.length };
  }
  async function openKeptFile(id: string, name: string): Promise<void> {
    const text = await services.shelf.exportText(id);
    if (text === null) return;
    const before = page.value;
    await files.openText(name, text);
    const now = page.value;
    if (now.kind === 'watch' && now !== before) {
      followNotes(now.seen.watch, (notes) => void services.shelf.annotate(id, notes).catch(() => undefined));
    }
  }
  async function resume(id: string, name: string): Promise<Resumed> {
    const read = await files.read(name, async (options) => ({ opened: await services.shelf.open(id, options) }));
    if (read === null) return 'cancelled';
    const { opened } = read;
    if (opened === null) return 'notThere';
    if (opened.kind === 'game') {
      play(opened.session, opened.begun);
      return 'goesOn';
    }
    if (opened.kind === 'gaveUp' && opened.reason === 'cancelled') return 'cancelled';
    await openKeptFile(id, name);
    return 'told';
  }
  return {
    services,
    page,
    shelf: createScenarioShelf(services.builtInScenarios),
    recordings,
    settled: signal(false),
    following: signal(0),
    opening,
    files,
    play,
    resume,
    kept,
    lookAtShelf,
    openKeptFile,
    setUp: (loaded) => show({ kind: 'setup', loaded }),
    backToTitle: () => show({ kind: 'title' }),
    showShelf: (missing = false) => show({ kind: 'shelf', missing }),
  };
}

const AppContext = createContext<AppUi | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): AppUi {
  const app = useContext(AppContext);
  if (app === null) throw new Error('A page stands outside the app.');
  return app;
}
