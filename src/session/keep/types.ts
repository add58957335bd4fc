/** What is kept on this device between visits: games, recordings and scenarios. */
import type { Calendar, Order, OrdersBySeat, StateId } from '../../engine/index.ts';
import type { Opened } from '../opening/types.ts';
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
  readonly turn: number;
  /** Turns that the scenario has. */
  readonly turns: number;
  readonly ended: boolean;
  readonly rulesVersion: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

export interface KeptScenario {
  /** The scenario's hash. */
  readonly id: string;
  readonly name: string;
  readonly bytes: number;
  readonly savedAt: number;
}

/** Why a game in hand is not being kept; null while it is. */
export type NotKept = 'full' | 'refused' | 'otherTab' | 'gone';

/** The keeping of one game in hand: after every turn and every change of the draft. */
export interface Keeping {
  readonly id: string;
  /** null while all is well. */
  notKept(): NotKept | null;
  subscribe(listener: () => void): () => void;
  /** Where another tab keeps the same game: keeps this one from now on under an id of its own. */
  keepAsCopy(): Promise<void>;
  /** Ends the keeping and lets other tabs have the game. What was kept stays. */
  release(): void;
}

export interface Shelf {
  /** null = storage can be used; else why nothing can be kept at all (a private window, a setting, another version open). */
  readonly closed: NotKept | null;
  games(): Promise<readonly KeptGame[]>;
  scenarios(): Promise<readonly KeptScenario[]>;
  /** Begins to keep a game in hand. @param id of a kept game that goes on; absent = a new one */
  keep(session: Session, id?: string): Promise<Keeping>;
  /** Puts a recording on the shelf. @returns its id, or why it could not */
  putReplay(text: string, name: string): Promise<{ readonly id: string } | { readonly notKept: NotKept }>;
  putScenario(text: string, name: string): Promise<{ readonly id: string } | { readonly notKept: NotKept }>;
  /** A game goes on where it was, its draft too; a recording or scenario opens as from a file. */
  open(id: string): Promise<Opened | { readonly kind: 'game'; readonly session: Session }>;
  /** The text of the file that `open` would read. */
  exportText(id: string): Promise<string>;
  rename(id: string, name: string): Promise<void>;
  remove(id: string): Promise<void>;
  /** The game last played and not ended, for the title page. */
  latest(): Promise<KeptGame | null>;
}
