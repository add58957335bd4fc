/** What comes of a file or text from outside. It is read and played in a worker: the page never waits for it. */
import type { Scenario, Verification } from '../../engine/index.ts';
import type { LinkProblem } from '../links/types.ts';
import type { Reel } from '../reel/types.ts';
import type { FileProblem, LoadedScenario } from '../types.ts';

/** Lines of the file around a problem; `text` is cut where it is long, and holds no control or bidirectional characters. */
export interface Excerpt {
  readonly line: number;
  readonly text: string;
}

export interface ShownProblem extends FileProblem {
  /** The line of the problem and the two before and after it, where the text has lines. */
  readonly around: readonly Excerpt[];
  /** Place of the problem within the excerpt of its line, in UTF-16 code units from 0; at most the length of that text. */
  readonly caret: number;
}

export type Opened =
  | { readonly kind: 'scenario'; readonly loaded: LoadedScenario }
  /** Verified turn by turn. */
  | { readonly kind: 'replay'; readonly reel: Reel; readonly warnings: readonly FileProblem[] }
  /** Well formed, and played under other rules: today's may give another game. */
  | {
      readonly kind: 'otherRules';
      readonly theirs: string;
      readonly ours: string;
      /** Plays its orders on today's rules; those that are no longer legal are left out. The reel's replay says where its orders come from. */
      readonly onTodaysRules: (options?: OpeningOptions) => Promise<Opened>;
    }
  | { readonly kind: 'problems'; readonly problems: readonly ShownProblem[] }
  /** Well formed, and playing it gives another state at `mismatch.turn`. */
  | { readonly kind: 'mismatch'; readonly mismatch: Extract<Verification, { ok: false }>; readonly scenario: Scenario }
  /** A link that leads to no game here. */
  | { readonly kind: 'badLink'; readonly problem: LinkProblem }
  /** Reading it took longer than any real file takes, or broke the worker; nothing else was touched. */
  | { readonly kind: 'gaveUp'; readonly reason: 'tooSlow' | 'crashed' | 'cancelled' };

export interface OpeningOptions {
  /** Turns verified so far, of how many. */
  readonly onProgress?: (done: number, of: number) => void;
  readonly signal?: AbortSignal;
}
