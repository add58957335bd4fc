/** Recorded games on the page: watching one, looking back over the game in hand, playing on from a turn, and two lines side by side. */
import type { Signal } from '@preact/signals';
import type { ReplayNote, StateId } from '../engine/model/index.ts';
import type { Reel, Watch } from '../session/reel/types.ts';
import type { AppServices, Session } from '../session/types.ts';
import { compare as compareWords } from '../text/en/compare.ts';
import { watch as watchWords } from '../text/en/watch.ts';
import { fill } from '../text/index.ts';
import type { Page } from './appUi.ts';
import { createCompareUi, type Line, line } from './pages/compare/compareUi.ts';
import { lineName } from './pages/compare/lineName.ts';
import { cursorDate } from './pages/watch/marks.ts';
import { createWatchUi, type WatchStart, type WatchUi } from './pages/watch/watchUi.ts';
import type { GameUi } from './panels/gameUi.ts';

/** Where a game was played on from. */
interface Origin {
  readonly reel: Reel;
  readonly turn: number;
}

export interface Recordings {
  /** Shows a recording that was verified, from its beginning. @param name of its file or kept game; null where it has none */
  watch(reel: Reel, name: string | null): WatchUi;
  /** Looks back over a game in hand, which waits to be gone back to. @param from the turn to begin at; default the last */
  lookBack(game: GameUi, from?: number): void;
  playOn(seen: WatchUi, turn: number, humans: readonly StateId[]): GameUi;
  /** Whether a game was played on from a recording that it can be compared with. */
  hasOrigin(session: Session): boolean;
  /** The game beside the recording that it was played on from. */
  compareWithOrigin(game: GameUi): void;
  /** A recording beside one that is still to be chosen. */
  compareWithAnother(reel: Reel, name: string | null): void;
  /** From looking back to the game, from a comparison to the page that it was asked for on. */
  goBack(): void;
}

interface Place {
  readonly services: Pick<AppServices, 'watch' | 'compare'>;
  readonly page: Signal<Page>;
  show(next: Page): void;
  play(session: Session): GameUi;
  firstBoard(): 'map' | 'list';
}

/** Everything that a page holds and that must be let go of when no page holds it any more. */
export function heldBy(page: Page): readonly { dispose(): void }[] {
  switch (page.kind) {
    case 'game':
      return [page.game];
    case 'watch':
      return page.seen.live === null ? [page.seen] : [page.seen, page.seen.live];
    case 'compare':
      return [page.held, ...heldBy(page.back)];
    default:
      return [];
  }
}

/** Tells of the notes whenever they have changed. */
export function followNotes(watched: Watch, tell: (notes: readonly ReplayNote[]) => void): void {
  let { notes } = watched;
  watched.subscribe(() => {
    if (watched.notes === notes) return;
    notes = watched.notes;
    tell(watched.toReplay().notes);
  });
}

export function createRecordings({ services, page, show, play, firstBoard }: Place): Recordings {
  const origins = new WeakMap<Session, Origin>();

  function open(reel: Reel, from: number, start: Pick<WatchStart, 'verified' | 'live' | 'name'>): WatchUi {
    const { live } = start;
    const watched = services.watch(reel);
    watched.seek(from);
    if (live !== null) watched.lookAs(live.now.value.seat);
    const seen = createWatchUi(watched, { board: firstBoard(), ...start });
    show({ kind: 'watch', seen });
    return seen;
  }
  function compareLines(a: Line, b: Line | null): void {
    show({ kind: 'compare', held: createCompareUi({ a, b, compare: services.compare }), back: page.value });
  }
  return {
    watch: (reel, name) => open(reel, 0, { verified: true, live: null, name }),
    lookBack(game, from) {
      const reel = game.session.toReel();
      const { watch: watched } = open(reel, from ?? reel.turns, { verified: false, live: game, name: null });
      followNotes(watched, (notes) => game.session.annotate(notes));
    },
    playOn(seen, turn, humans) {
      const { watch: watched } = seen;
      const session = watched.playOn(turn, humans);
      origins.set(session, { reel: watched.reel, turn });
      const game = play(session);
      game.said.value = fill(watchWords.saidPlayOn, { date: cursorDate(watched.reel, turn) });
      return game;
    },
    hasOrigin: (session) => origins.has(session),
    compareWithOrigin(game) {
      const origin = origins.get(game.session);
      if (origin === undefined) return;
      const date = cursorDate(origin.reel, origin.turn);
      compareLines(
        line(origin.reel, compareWords.original, compareWords.asPlayed),
        line(game.session.toReel(), compareWords.branch, fill(compareWords.branchAt, { date })),
      );
    },
    compareWithAnother: (reel, name) =>
      compareLines(line(reel, lineName(name, compareWords.lineA), compareWords.asPlayed), null),
    goBack() {
      const now = page.value;
      if (now.kind === 'compare') show(now.back);
      else if (now.kind === 'watch' && now.seen.live !== null) show({ kind: 'game', game: now.seen.live });
    },
  };
}
