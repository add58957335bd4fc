/** What the pages of a recording share: the game under the cursor, the cursor's own movement, and the reader's notes. */
import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { StateId } from '../../../engine/model/index.ts';
import type { Watch } from '../../../session/reel/types.ts';
import { watch as words } from '../../../text/en/watch.ts';
import { fill } from '../../../text/index.ts';
import { createGameUi, type GameUi } from '../../panels/gameUi.ts';
import { cursorDate, nextChange, saidAfter } from './marks.ts';
import { createPlayer } from './player.ts';

/** The board is a tab where a screen has room for one thing at a time; elsewhere it always stands beside the others. */
export type WatchTab = 'board' | 'dossier' | 'report' | 'orders' | 'notes' | 'end';

export interface WatchUi {
  readonly watch: Watch;
  /** What the turn's own panels read: the snapshot under the cursor. */
  readonly game: GameUi;
  /** Whether the recording was held against its hashes, or is of a game played here. */
  readonly verified: boolean;
  /** The game in hand that is looked back over, to go back to; null for a recording from elsewhere. */
  readonly live: GameUi | null;
  /** Of the file or the kept game that it came from; null where it has none. */
  readonly name: string | null;
  readonly cursor: ReadonlySignal<number>;
  readonly notes: ReadonlySignal<ReadonlyMap<number, string>>;
  readonly tab: Signal<WatchTab>;
  readonly playing: ReadonlySignal<boolean>;
  /** Whether the dialog for playing on is open. */
  readonly branching: Signal<boolean>;
  /** Moves the cursor and says what changed on the way there. */
  seek(turn: number): void;
  step(turns: number): void;
  toNextChange(): void;
  togglePlay(): void;
  pause(): void;
  lookAs(seat: StateId | null): void;
  note(turn: number, text: string): void;
  dispose(): void;
}

export interface WatchStart {
  readonly board: 'map' | 'list';
  readonly verified: boolean;
  readonly live: GameUi | null;
  readonly name: string | null;
}

export function createWatchUi(watch: Watch, { board, verified, live, name }: WatchStart): WatchUi {
  const { reel } = watch;
  const game = createGameUi(watch, board);
  const cursor = signal(watch.cursor);
  const notes = signal(watch.notes);
  const stop = watch.subscribe(() => {
    cursor.value = watch.cursor;
    notes.value = new Map(watch.notes);
  });
  function move(turn: number): void {
    const to = Math.min(reel.turns, Math.max(0, turn));
    if (to === watch.cursor) return;
    watch.seek(to);
    game.said.value = saidAfter(reel, to, game.voice.value);
  }
  const player = createPlayer(() => {
    move(watch.cursor + 1);
    return watch.cursor < reel.turns;
  });
  // While it plays, what changes moves; a reader who scrubs does not wait for that.
  const stopStill = effect(() => {
    game.still.value = !player.playing.value;
  });
  const seek = (turn: number): void => {
    player.pause();
    move(turn);
  };
  return {
    watch,
    game,
    verified,
    live,
    name,
    cursor: computed(() => cursor.value),
    notes: computed(() => notes.value),
    tab: signal<WatchTab>('board'),
    playing: player.playing,
    branching: signal(false),
    seek,
    step: (turns) => seek(watch.cursor + turns),
    toNextChange() {
      const next = nextChange(reel, watch.cursor);
      if (next !== null) seek(next);
    },
    togglePlay() {
      if (player.playing.value) {
        player.pause();
        game.said.value = fill(words.saidPaused, { date: cursorDate(reel, watch.cursor) });
      } else if (reel.turns > 0) {
        // At the end there is nothing left to play: it begins again.
        if (watch.cursor >= reel.turns) move(0);
        player.play();
      }
    },
    pause: player.pause,
    lookAs: (seat) => watch.lookAs(seat),
    note: (turn, text) => watch.note(turn, text),
    dispose() {
      player.pause();
      stopStill();
      stop();
      game.dispose();
    },
  };
}

const WatchContext = createContext<WatchUi | null>(null);
export const WatchProvider = WatchContext.Provider;

/** The recording that the component stands in. */
export function useWatch(): WatchUi {
  const seen = useContext(WatchContext);
  if (seen === null) throw new Error('A part of the watch page stands outside a recording.');
  return seen;
}
