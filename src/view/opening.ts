/** Files and texts coming in: read apart from the page, and shown only once they have opened well. Until then nothing changes. */
import { type Signal, signal } from '@preact/signals';
import { type FileText, fileText, MOST_FILE_BYTES, shownName } from '../session/opening/fileText.ts';
import type { Opened, OpeningOptions } from '../session/opening/types.ts';
import type { FileProblem } from '../session/types.ts';
import { opening as words } from '../text/en/opening.ts';

/** Why something was not even read. */
export type Unread =
  | { readonly kind: 'several'; readonly n: number }
  | { readonly kind: 'tooLarge'; readonly bytes: number; readonly most: number }
  | { readonly kind: 'unreadable' }
  /** Pasted text that is neither a link nor what stands in a file. */
  | { readonly kind: 'neither' }
  | { readonly kind: Extract<FileText, { ok: false }>['reason'] };

export type Refused = Unread | Exclude<Opened, { readonly kind: 'scenario' | 'replay' }>;

/** Something that was not opened, and why. */
export interface Refusal {
  readonly file: string;
  readonly result: Refused;
}

export interface Reading {
  readonly file: string;
  /** Turns of a recorded game verified so far, or null while there is nothing to count. */
  readonly turns: { readonly done: number; readonly of: number } | null;
}

/** Something that has opened well and waits, since a game in hand would be lost. */
export interface Leaving {
  readonly file: string;
  goOn(): void;
}

/** What to know of a file that was opened. */
export interface OpenedWith {
  readonly file: string;
  readonly text: string;
  readonly warnings: readonly FileProblem[];
}

export interface Opening {
  readonly reading: Signal<Reading | null>;
  readonly refusal: Signal<Refusal | null>;
  readonly leaving: Signal<Leaving | null>;
  readonly openedWith: Signal<OpenedWith | null>;
  /** A file chosen, or files dropped: several are refused. Resolves when it is shown or refused. */
  openFiles(files: readonly File[]): Promise<void>;
  openText(file: string, text: string): Promise<void>;
  /** Shows how far a reading is, and lets it be cancelled. @returns null where it was cancelled, or something else is being read since */
  read<T>(file: string, start: (options: OpeningOptions) => Promise<T>): Promise<T | null>;
  /** Plays the orders of a refused game of other rules on today's. */
  playAgain(): Promise<void>;
  cancel(): void;
}

interface Place {
  open(text: string, options: OpeningOptions): Promise<Opened>;
  /** Whether leaving this page would lose the game in hand. */
  losesGame(): boolean;
  show(opened: Extract<Opened, { kind: 'scenario' | 'replay' }>, file: string): void;
}

/** What is read within this time asks for no dialog, in milliseconds. */
const UNNOTICED = 250;

export function createOpening({ open, losesGame, show }: Place): Opening {
  const reading = signal<Reading | null>(null);
  const refusal = signal<Refusal | null>(null);
  const leaving = signal<Leaving | null>(null);
  const openedWith = signal<OpenedWith | null>(null);
  let running: AbortController | null = null;
  let last: { readonly file: string; readonly text: string } | null = null;

  /** One thing at a time: what is asked for later ends what was being read. */
  async function read<T>(file: string, start: (options: OpeningOptions) => Promise<T>): Promise<T | null> {
    running?.abort();
    const abort = new AbortController();
    running = abort;
    let turns: Reading['turns'] = null;
    let shown = false;
    const tell = () => {
      if (shown && running === abort) reading.value = { file, turns };
    };
    const timer = setTimeout(() => {
      shown = true;
      tell();
    }, UNNOTICED);
    const onProgress = (done: number, of: number) => {
      turns = { done, of };
      tell();
    };
    const opened = await start({ signal: abort.signal, onProgress });
    clearTimeout(timer);
    if (running !== abort) return null;
    running = null;
    reading.value = null;
    return opened;
  }

  function refuse(file: string, result: Refused): void {
    refusal.value = { file, result };
  }

  function take(file: string, text: string, opened: Opened | null): void {
    if (opened === null || (opened.kind === 'gaveUp' && opened.reason === 'cancelled')) return;
    if (opened.kind !== 'scenario' && opened.kind !== 'replay') {
      refuse(file, opened);
      return;
    }
    const goOn = () => {
      leaving.value = null;
      show(opened, file);
      // A scenario's own page tells its warnings. That other rules played a game was asked about before, and is marked on its page.
      const warnings = opened.kind === 'replay' ? opened.warnings : [];
      const news = warnings.filter(({ code }) => code !== 'otherRules');
      openedWith.value = news.length === 0 ? null : { file, text, warnings: news };
    };
    if (losesGame()) leaving.value = { file, goOn };
    else goOn();
  }

  async function openText(file: string, text: string): Promise<void> {
    refusal.value = null;
    leaving.value = null;
    last = { file, text };
    take(file, text, await read(file, (options) => open(text, options)));
  }

  return {
    reading,
    refusal,
    leaving,
    openedWith,
    read,
    openText,
    async openFiles(files) {
      const [file] = files;
      if (file === undefined) return;
      if (files.length > 1) return refuse(words.severalName, { kind: 'several', n: files.length });
      const name = shownName(file.name);
      if (file.size > MOST_FILE_BYTES) {
        return refuse(name, { kind: 'tooLarge', bytes: file.size, most: MOST_FILE_BYTES });
      }
      const bytes = await file.arrayBuffer().catch(() => null);
      if (bytes === null) return refuse(name, { kind: 'unreadable' });
      const read = fileText(new Uint8Array(bytes));
      if (!read.ok) return refuse(name, { kind: read.reason });
      await openText(name, read.text);
    },
    async playAgain() {
      const refused = refusal.value;
      if (refused?.result.kind !== 'otherRules' || last === null) return;
      const { onTodaysRules } = refused.result;
      refusal.value = null;
      take(refused.file, last.text, await read(refused.file, onTodaysRules));
    },
    cancel() {
      running?.abort();
      running = null;
      reading.value = null;
    },
  };
}
