/**
 * Keeps the page's files on this device, so that after one visit it works without a network. A new version is fetched whole and then waits:
 * the page that is open goes on with the files that it began with until its reader asks for the new ones.
 */
import { PrecacheController } from 'workbox-precaching';

declare const self: ServiceWorkerGlobalScope;
/** The built page's files: paths from the page's folder, with a revision where the name holds none. Filled in by the build. */
declare const PAGE_FILES: readonly { readonly url: string; readonly revision: string | null }[];

/** What a page asks: whether this worker keeps `holds`, a script's address; or that it take over from the one before. */
interface Question {
  readonly holds?: string;
  readonly takeOver?: true;
}

/** Whoever serves the page on their own machine is building it, and wants to see what was built last. */
const IS_WORKSHOP = ['localhost', '127.0.0.1', '[::1]'].includes(self.location.hostname);

const files = new PrecacheController();
files.addToCacheList([...PAGE_FILES]);

/** The page itself is asked for as its folder, with or without a query. */
const pageUrl = new URL('index.html', self.location.href).href;
const folderUrl = new URL('.', self.location.href).href;

function isPage(request: Request): boolean {
  const url = request.url.replace(/[?#].*$/, '');
  return request.mode === 'navigate' && (url === folderUrl || url === pageUrl);
}

async function answerPage(request: Request): Promise<Response> {
  const kept = () => files.matchPrecache(pageUrl);
  if (!IS_WORKSHOP) return (await kept()) ?? fetch(request);
  try {
    return await fetch(request);
  } catch (failure) {
    const page = await kept();
    if (page === undefined) throw failure;
    return page;
  }
}

/** A file of this version, else of the one before, whose page may still be open in another tab; the network has the rest. */
async function answerFile(request: Request): Promise<Response> {
  return (await files.matchPrecache(request)) ?? (await caches.match(request)) ?? fetch(request);
}

/** Files of the version before go once no other tab can want them, and then with the next version. */
async function settle(event: ExtendableEvent): Promise<void> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (pages.length <= 1) await files.activate(event);
  // A first visit has no worker yet: its page is served from here from now on.
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(files.install(event)));
self.addEventListener('activate', (event) => event.waitUntil(settle(event)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  event.respondWith(isPage(request) ? answerPage(request) : answerFile(request));
});
self.addEventListener('message', (event) => {
  const { holds, takeOver }: Question = event.data;
  if (holds !== undefined) event.ports[0]?.postMessage(files.getCacheKeyForURL(holds) !== undefined);
  if (takeOver) event.waitUntil(self.skipWaiting());
});
