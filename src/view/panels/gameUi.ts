/** What one game's screens share: the session's snapshot as a signal, and what the reader looks at (never a rule, never an order). */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { OrderKind, Path, Posture, StateId } from '../../engine/model/index.ts';
import { seatKind } from '../../engine/selectors/index.ts';
import type { Lab } from '../../session/lab/types.ts';
import type { Session, SessionSnapshot } from '../../session/types.ts';
import { type Voice, voiceOf } from '../../text/index.ts';
import type { KeptUi } from '../kept.ts';
import { createLabUi, type LabUi } from '../lab/labUi.ts';
import type { LensId } from './board/lens.ts';
import type { CauseStep } from './dialogs/causeSteps.ts';
import { createGuide, type Guide } from './guide/guide.ts';
import { boardOf, subjectOf } from './intentsBoard.ts';

export type GameDialog =
  | {
      readonly kind:
        | 'menu'
        | 'help'
        | 'advisers'
        | 'intents'
        | 'terms'
        | 'changes'
        | 'find'
        | 'briefing'
        | 'keeping'
        | 'share';
    }
  /** `at` is the change to open; without it the path's last. */
  | {
      readonly kind: 'causes';
      readonly path: Path;
      readonly at?: { readonly turn: number; readonly index: number };
    }
  | { readonly kind: 'glossary'; readonly entry?: string }
  | { readonly kind: 'reason'; readonly step: CauseStep }
  | { readonly kind: 'order'; readonly order: OrderKind }
  /** `seals`: it was put before the turn ends, and its answer ends it. */
  | { readonly kind: 'dilemma'; readonly index: number; readonly seals?: true }
  /** The map by itself on the whole screen: one of its lenses' frames, or all of it. */
  | { readonly kind: 'map'; readonly frame: string | null };

export interface GameUi {
  readonly session: Session;
  readonly now: ReadonlySignal<SessionSnapshot>;
  readonly voice: ReadonlySignal<Voice>;
  readonly selected: Signal<StateId | null>;
  /** The posture asked about in the dossier; null = the one nearest to today's. */
  readonly asked: Signal<Posture | null>;
  readonly board: Signal<'map' | 'list'>;
  readonly lens: Signal<LensId>;
  /** The state beneath the pointer on the map. */
  readonly pointed: Signal<StateId | null>;
  readonly dialog: Signal<GameDialog | null>;
  /** Whether the map shows a new state of things at once: a reader who scrubs does not wait for it to move. */
  readonly still: Signal<boolean>;
  /** Index of the first card of the hand in sight: the digits count from it. */
  readonly firstCard: Signal<number>;
  /** What a narrow screen shows over the list. */
  readonly sheet: Signal<'dossier' | 'orders' | null>;
  /** Told to screen readers when it changes. */
  readonly said: Signal<string>;
  /** Whether the game is kept on this device; null where it is not to be kept. */
  readonly kept: KeptUi | null;
  /** Holds back orders over the first turns and gives a hint a turn; null in a game that is not guided. */
  readonly guide: Guide | null;
  /** What the lab is asked, and what it has told; null where nothing is played, as in a recording. */
  readonly lab: LabUi | null;
  select(state: StateId | null): void;
  dispose(): void;
}

/** The dossier that lies open when a game begins: a government's own, else that of the first move on the board. */
function firstSelected({ view, seat, scenario }: SessionSnapshot): StateId | null {
  if (seatKind(scenario, seat) === 'government') return seat;
  const [first] = boardOf(view);
  return first === undefined ? null : subjectOf(first);
}

/**
 * @param board what is shown first: a narrow screen begins with the list
 * @param of guided: whether the first turns are led up to; kept, lab: the keeping of the game and its lab, which end with it
 */
export function createGameUi(
  session: Session,
  board: 'map' | 'list',
  {
    guided = false,
    kept = null,
    lab = null,
  }: { readonly guided?: boolean; readonly kept?: KeptUi | null; readonly lab?: Lab | null } = {},
): GameUi {
  const now = signal(session.snapshot());
  const stop = session.subscribe(() => {
    now.value = session.snapshot();
  });
  const selected = signal<StateId | null>(firstSelected(now.value));
  const asked = signal<Posture | null>(null);
  const sheet = signal<'dossier' | 'orders' | null>(null);
  const voice = computed(() =>
    voiceOf(now.value.scenario, now.value.observer ? null : now.value.seat, session.lookups),
  );
  const labUi = lab === null ? null : createLabUi(lab);
  if (lab !== null) session.planWith(lab);
  return {
    session,
    now,
    voice,
    selected,
    asked,
    board: signal(board),
    lens: signal<LensId>('posture'),
    pointed: signal<StateId | null>(null),
    dialog: signal<GameDialog | null>(null),
    still: signal(false),
    firstCard: signal(0),
    sheet,
    said: signal(''),
    kept,
    guide: guided ? createGuide(session, voice, labUi?.inquiries ?? null) : null,
    lab: labUi,
    select(state) {
      selected.value = state;
      asked.value = null;
      sheet.value = state === null ? null : 'dossier';
    },
    dispose() {
      stop();
      session.planWith(null);
      kept?.release();
      lab?.end();
    },
  };
}

const GameContext = createContext<GameUi | null>(null);
export const GameProvider = GameContext.Provider;

/** The game that the component stands in. */
export function useGame(): GameUi {
  const game = useContext(GameContext);
  if (game === null) throw new Error('A panel stands outside a game.');
  return game;
}
