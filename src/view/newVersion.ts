/** The worker that keeps the page's files, as the page sees it: it is registered once, and a newer version of it is told of and waits. */
import { type Signal, signal } from '@preact/signals';

/** Loads the page again in its new version; null while there is none. */
export const newVersion: Signal<(() => void) | null> = signal(null);

/** A question that nobody answers is not worth waiting for: a worker that has just been fetched answers at once. */
const PATIENCE_MS = 5000;

/** @returns whether `worker` keeps the very script that this page runs, so that both are of one version */
function isOfThisVersion(worker: ServiceWorker, script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    const giveUp = setTimeout(() => resolve(false), PATIENCE_MS);
    port1.onmessage = ({ data }) => {
      clearTimeout(giveUp);
      resolve(data === true);
    };
    worker.postMessage({ holds: script }, [port2]);
  });
}

async function meet(worker: ServiceWorker, script: string): Promise<void> {
  if (await isOfThisVersion(worker, script)) {
    worker.postMessage({ takeOver: true });
    return;
  }
  newVersion.value = () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    worker.postMessage({ takeOver: true });
  };
}

/** Calls back with every worker that has been fetched and waits for its turn, now and later. */
function watch(registration: ServiceWorkerRegistration, waits: (worker: ServiceWorker) => void): void {
  const follow = (worker: ServiceWorker) => {
    const look = () => {
      // The first of all waits for nobody.
      if (worker.state === 'installed' && registration.active !== null) waits(worker);
    };
    worker.addEventListener('statechange', look);
    look();
  };
  for (const worker of [registration.waiting, registration.installing]) if (worker !== null) follow(worker);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) follow(registration.installing);
  });
}

/**
 * Keeps the page's files on this device where the browser allows it: a page that cannot be kept is played as well.
 * @param script address of the script that the page runs
 */
export async function keepOffline(script: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  try {
    await navigator.serviceWorker.register(new URL('serviceWorker.js', document.baseURI));
    const registration = await navigator.serviceWorker.getRegistration();
    if (registration !== undefined) watch(registration, (worker) => void meet(worker, script));
  } catch {
    // Private windows and settings refuse it; nothing but the offline visit is lost.
  }
}
