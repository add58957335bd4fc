/** Which tab has a game: the platform's locks, which it lets go by itself when a tab is closed or dies. */

/** A game that this tab has. */
export interface Claim {
  release(): void;
}

/** What the platform's locks are used for; absent where the page is not in a secure context. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * How often a game is asked for that another tab has, and milliseconds between: the tab before a reload gives its locks back a moment after
 * the page that follows it asks.
 */
const TRIES = 5;
const PAUSE = 100;

/** Where there are no locks, every tab may claim; `Keeping` then finds out when it saves. */
const UNLOCKED: Claim = { release: () => undefined };

/** @returns null where another tab has it now */
function tryOnce(name: string, locks: Locks): Promise<Claim | null> {
  return new Promise((resolve) => {
    const take = (lock: Lock | null): Promise<void> | undefined => {
      if (lock !== null) return new Promise((release) => resolve({ release }));
      resolve(null);
      return undefined;
    };
    locks.request(name, { ifAvailable: true }, take).catch(() => resolve(UNLOCKED));
  });
}

/**
 * Claims a game for this tab, until it is released or the tab is gone.
 * @returns null where another tab has it
 */
export async function claim(id: string, locks: Locks | undefined): Promise<Claim | null> {
  if (locks === undefined) return UNLOCKED;
  for (let tries = 1; ; tries++) {
    const claimed = await tryOnce(`game ${id}`, locks);
    if (claimed !== null || tries === TRIES) return claimed;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
