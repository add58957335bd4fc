/** Notices what breaks anywhere on the page, and shows the crash page once for it. */
import { type Crash, showCrash } from './crashPage.ts';
import { attempt, crashReport, type InHand } from './crashReport.ts';

export interface CrashGuard {
  /** What to save when something breaks; asked for only then. */
  hold(inHand: InHand): void;
  /** The page could not be drawn: nothing of it is left to go on with. */
  pageBroke(error: unknown): void;
}

/** Browsers report these as errors, and nothing has broken. */
const HARMLESS = /^ResizeObserver loop/;

/** Whether an error comes from a script that the browser or an extension put into the page. */
function isForeign(file: string): boolean {
  return file !== '' && !file.startsWith(location.origin);
}

const isAborted = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** @param host what the page is drawn in: hidden once nothing of it is left */
export function installCrashGuard(host: HTMLElement): CrashGuard {
  let held: InHand | null = null;
  let showing = false;
  /** What was shown and gone on from: it is not told again and again. */
  const known = new Set<string>();

  function show(error: unknown, fatal: boolean): void {
    const name = attempt(() => String(error)) ?? '';
    if (showing || (!fatal && known.has(name))) return;
    known.add(name);
    showing = true;
    const inHand = held;
    const isKept = attempt(() => inHand?.isKept() ?? null);
    // Made now: what broke may break more by the time that it is asked for.
    const made = attempt(() => inHand?.file() ?? null);
    const crash: Crash = {
      report: crashReport(error, inHand),
      file: isKept === null ? null : async () => made ?? (await inHand?.keptFile()) ?? null,
      isKept,
      goOn: fatal
        ? null
        : () => {
            showing = false;
          },
    };
    if (fatal) host.hidden = true;
    showCrash(crash);
  }

  addEventListener('error', ({ error, message, filename }) => {
    if (!HARMLESS.test(message) && !isForeign(filename)) show(error ?? message, false);
  });
  addEventListener('unhandledrejection', ({ reason }) => {
    if (!isAborted(reason)) show(reason, false);
  });
  return {
    hold(inHand) {
      held = inHand;
    },
    pageBroke: (error) => show(error, true),
  };
}
