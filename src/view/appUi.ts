/** What the whole page shares: which page is shown, what the session offers, and files going out and in. */
import { type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type {
  AppServices,
  FileProblem,
  LoadedScenario,
  OpenReplayResult,
  Session,
  SessionSnapshot,
} from '../session/types.ts';
import { plural, ui } from '../text/index.ts';
import { createGameUi, type GameUi } from './panels/gameUi.ts';
import { createScenarioShelf, type ScenarioShelf } from './scenarioShelf.ts';

export type Page =
  | { readonly kind: 'title' }
  | { readonly kind: 'setup'; readonly loaded: LoadedScenario }
  | { readonly kind: 'game'; readonly game: GameUi };

/** A file that was not opened, and why. */
export interface Refusal {
  readonly file: string;
  readonly result: { readonly reason: 'problems'; readonly problems: readonly FileProblem[] } | Mismatch;
}
type Mismatch = Extract<OpenReplayResult, { reason: 'mismatch' }>;

export interface AppUi {
  readonly services: AppServices;
  readonly page: Signal<Page>;
  readonly shelf: ScenarioShelf;
  /** Whether the first page can be used: pictures are fetched after that. */
  readonly settled: Signal<boolean>;
  /** The dialog that takes a file or a link. */
  readonly opening: Signal<boolean>;
  readonly refusal: Signal<Refusal | null>;
  /** @param guided whether it begins at a first choice, and its orders come over the first turns */
  play(session: Session, guided?: boolean): GameUi;
  setUp(loaded: LoadedScenario): void;
  backToTitle(): void;
  openText(file: string, text: string): void;
}

/** Whether leaving would lose something: turns played or orders drafted, and no verdict yet. */
export function isUnderWay({ turn, draft, ended }: Pick<SessionSnapshot, 'turn' | 'draft' | 'ended'>): boolean {
  return ended === null && (turn > 0 || draft.length > 0);
}

/** A file is a game where it says so; anything else is held to be a scenario, whose door says what is wrong with it. */
function looksLikeReplay(text: string): boolean {
  return /"kind"\s*:\s*"rr\.replay"/.test(text);
}

/** A list is what a narrow screen has room for. */
function firstBoard(): 'map' | 'list' {
  return matchMedia('(max-width: 699px)').matches ? 'list' : 'map';
}

export function createAppUi(services: AppServices): AppUi {
  const page = signal<Page>({ kind: 'title' });
  const opening = signal(false);
  const refusal = signal<Refusal | null>(null);

  function show(next: Page): void {
    const old = page.value;
    if (old.kind === 'game') old.game.dispose();
    opening.value = false;
    refusal.value = null;
    page.value = next;
  }
  function play(session: Session, guided = false): GameUi {
    // The briefing of the act is a press away on the first choice.
    if (guided && session.snapshot().stage === 'briefing') session.proceed();
    const game = createGameUi(session, firstBoard(), guided);
    show({ kind: 'game', game });
    return game;
  }
  function openReplay(file: string, text: string): void {
    const result = services.openReplayText(text);
    if (!result.ok) {
      refusal.value = { file, result };
      return;
    }
    const game = play(result.session);
    game.said.value = plural(ui.replayVerified, game.now.value.turn);
  }
  return {
    services,
    page,
    shelf: createScenarioShelf(services.builtInScenarios),
    settled: signal(false),
    opening,
    refusal,
    play,
    setUp: (loaded) => show({ kind: 'setup', loaded }),
    backToTitle: () => show({ kind: 'title' }),
    openText(file, text) {
      if (looksLikeReplay(text)) {
        openReplay(file, text);
        return;
      }
      const result = services.openScenarioText(text);
      if (result.ok) show({ kind: 'setup', loaded: result.loaded });
      else refusal.value = { file, result: { reason: 'problems', problems: result.problems } };
    },
  };
}

const AppContext = createContext<AppUi | null>(null);
export const AppProvider = AppContext.Provider;

export function useApp(): AppUi {
  const app = useContext(AppContext);
  if (app === null) throw new Error('A page stands outside the app.');
  return app;
}
