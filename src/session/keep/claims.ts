/** Which tab has a game: the platform's locks, which it lets go by itself when a tab is closed or dies. */

/** A game that this tab has. */
export interface Claim {
  release(): void;
}

/** What the platform's locks are used for; absent where the page is not in a secure context. */
export type Locks = Pick<LockManager, 'request'>;

/**
 * Milliseconds that are waited for: the tab before a reload gives its locks back a moment after the page that follows it asks.
 */
const PATIENCE = 400;

/** Where there are no locks, every tab may claim; `Keeping` then finds out when it saves. */
const UNLOCKED: Claim = { release: () => undefined };

/**
 * Claims a game for this tab, until it is released or the tab is gone.
 * @returns null where another tab has it
 */
export function claim(id: string, locks: Locks | undefined, patience: number = PATIENCE): Promise<Claim | null> {
  if (locks === undefined) return Promise.resolve(UNLOCKED);
  return new Promise((resolve) => {
    const hold = () =>
      new Promise<void>((release) => {
        resolve({ release });
      });
    locks.request(`game ${id}`, { signal: AbortSignal.timeout(patience) }, hold).catch((error: unknown) => {
      const waited = error instanceof DOMException && ['AbortError', 'TimeoutError'].includes(error.name);
      resolve(waited ? null : UNLOCKED);
    });
  });
}
