/** What is kept on this device between visits: games, recordings and scenarios. */
import type { Calendar, Order, OrdersBySeat, ReplayNote, StateId } from '../../engine/index.ts';
import type { Opened, OpeningOptions } from '../opening/types.ts';
import type { Session, Stage } from '../types.ts';

/** Where a game stands within its turn: what its replay does not hold. */
export interface Bookmark {
  readonly stage: Stage;
  /** Orders of the seat whose turn it is to plan. */
  readonly draft: readonly Order[];
  /** Orders of the human seats that have handed theirs in this turn. */
  readonly sealed: OrdersBySeat;
}

export interface KeptGame {
  readonly id: string;
  /** game: played here, goes on by itself; replay: a recording put on the shelf. */
  readonly kind: 'game' | 'replay';
  readonly name: string;
  readonly scenarioTitle: string;
  readonly scenarioHash: string;
  readonly seed: string;
  readonly humans: readonly StateId[];
  /** Names of those seats, as the scenario has them. */
  readonly roles: readonly string[];
  /** Turns resolved. */
  readonly turn: number;
  /** Turns that the scenario has. */
  readonly turns: number;
  /** What a turn's date is told from. */
  readonly calendar: Pick<Calendar, 'startYear' | 'startQuarter' | 'turnsPerYear'>;
  readonly ended: boolean;
  readonly rulesVersion: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** Whether what lies on the shelf cannot be read as a game: it can be exported as it lies, and deleted. */
  readonly broken: boolean;
}

export interface KeptScenario {
  /** The scenario's hash. */
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly savedAt: number;
  readonly broken: boolean;
}

/**
 * Why a game in hand is not being kept. full: the device has no room; refused: a private window or a setting; otherTab: another tab keeps the
 * same game; gone: what was kept has been deleted; otherVersion: another tab has another version of the page open.
 */
export type NotKept = 'full' | 'refused' | 'otherTab' | 'gone' | 'otherVersion';

/** The keeping of one game in hand, from its first step on: after every turn and every change of the draft. */
export interface Keeping {
  readonly id: string;
  /** Whether the game lies on the shelf, as it now stands or as it lately stood. */
  saved(): boolean;
  /** null while all is well. */
  notKept(): NotKept | null;
  subscribe(listener: () => void): () => void;
  /** Where another tab keeps the same game: keeps this one from now on under an id of its own. */
  keepAsCopy(): Promise<void>;
  /** Saves what is not saved yet, ends the keeping and lets other tabs have the game. What was kept stays. */
  release(): Promise<void>;
}

/** How a game in hand came about. */
export interface Begun {
  /** Of the kept game that goes on; absent = a new one. */
  readonly id?: string;
  /** Whether its first turns are led up to: it goes on like that. */
  readonly guided?: boolean;
}

export type OpenedFromShelf =
  | Opened
  | { readonly kind: 'game'; readonly session: Session; readonly begun: Required<Begun> };
/** What became of something put on the shelf. */
export type Put = { readonly id: string } | { readonly notKept: NotKept };

export interface Shelf {
  /** Why nothing can be kept at all; null where storage can be used, or has not been tried yet. */
  closed(): NotKept | null;
  /** The newest first; none where storage is closed. */
  games(): Promise<readonly KeptGame[]>;
  /** Those put on the shelf as such; games bring their own. */
  scenarios(): Promise<readonly KeptScenario[]>;
  /** Begins to keep a game in hand: a new one from its first change on, one that goes on at once. */
  keep(session: Session, begun?: Begun): Keeping;
  /** Puts a recording on the shelf. @returns its id, or why it could not */
  putReplay(text: string, name: string): Promise<Put>;
  /** Keeps the reader's words with a recording that lies here; does nothing where it no longer does. */
  annotate(id: string, notes: readonly ReplayNote[]): Promise<void>;
  putScenario(text: string, name: string): Promise<Put>;
  /** A game goes on where it was, its draft too; a recording or scenario opens as from a file. null where nothing lies under the id. */
  open(id: string, options?: OpeningOptions): Promise<OpenedFromShelf | null>;
  /** The text of the file that `open` would read; of what cannot be read, what lies there as it lies. null where nothing lies under the id. */
  exportText(id: string): Promise<string | null>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The game last played and not ended, for the title page. */
  latest(): Promise<KeptGame | null>;
}
