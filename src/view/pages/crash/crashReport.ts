/** What is told of something that broke: lines that a reader can pass on, and nothing that the reader did not see. */
import { crashWords } from '../../../text/en/keep.ts';
import { fill } from '../../../text/index.ts';

export interface SavedGame {
  readonly name: string;
  readonly text: string;
}

/** What the page had in hand when it broke. Each part is asked for by itself, and any of them may throw. */
export interface InHand {
  /** The game as a file; null where none is under way. */
  file(): SavedGame | null;
  /** The same as it lies on the shelf, where the game in hand cannot be told any more. */
  keptFile(): Promise<SavedGame | null>;
  /** Whether the game lies on the shelf as it was at its last step; null where no game is under way. */
  isKept(): boolean | null;
  /** Scenario, seats, seed and turn, by their ids. */
  game(): string;
  /** Which page was shown. */
  page(): string;
  readonly rulesVersion: string;
}

/** Lines of a stack that name a place; the rest repeats it. */
const STACK_LINES = 6;

/** A part of what is in hand, or null where asking for it breaks too. */
export function attempt<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return attempt(() => String(error)) ?? typeof error;
  const stack = (error.stack ?? '').split('\n').filter((line) => !line.includes(error.message));
  return [`${error.name}: ${error.message}`, ...stack.slice(0, STACK_LINES)].join('\n');
}

export function crashReport(error: unknown, inHand: InHand | null, at: Date = new Date()): string {
  const { lines } = crashWords;
  const { innerWidth, innerHeight, devicePixelRatio } = window;
  return [
    fill(lines.error, { message: messageOf(error) }),
    fill(lines.rules, { version: inHand?.rulesVersion ?? '' }),
    fill(lines.game, { game: attempt(() => inHand?.game()) ?? '' }),
    fill(lines.page, { page: attempt(() => inHand?.page()) ?? '' }),
    fill(lines.browser, { browser: navigator.userAgent }),
    fill(lines.screen, { screen: `${innerWidth} × ${innerHeight} × ${devicePixelRatio}` }),
    fill(lines.at, { at: at.toISOString() }),
  ].join('\n');
}
