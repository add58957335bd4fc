/** Whether the game in hand is kept on this device, as signals. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Begun, NotKept, Shelf } from '../session/keep/types.ts';
import type { Session } from '../session/types.ts';

export interface KeptUi {
  /** Id under which the game lies on the shelf; null before its first step, and where it has never been kept. */
  readonly id: ReadonlySignal<string | null>;
  /** Why it is not being kept; null while all is well. */
  readonly notKept: ReadonlySignal<NotKept | null>;
  /** Whether all that was done lies on the shelf, so that leaving loses nothing. */
  readonly isSafe: ReadonlySignal<boolean>;
  /** Keeps it from now on under an id of its own. */
  keepAsCopy(): Promise<void>;
  release(): void;
}

/** Begins to keep a game. */
export function keepGame(shelf: Shelf, session: Session, begun: Begun): KeptUi {
  const keeping = shelf.keep(session, begun);
  const id = signal<string | null>(null);
  const notKept = signal<NotKept | null>(null);
  const look = () => {
    id.value = keeping.saved() ? keeping.id : null;
    notKept.value = keeping.notKept();
  };
  look();
  const stop = keeping.subscribe(look);
  return {
    id,
    notKept,
    isSafe: computed(() => id.value !== null && notKept.value === null),
    keepAsCopy: () => keeping.keepAsCopy(),
    release() {
      stop();
      void keeping.release();
    },
  };
}
