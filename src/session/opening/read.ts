/** Reads a text from outside and plays it, whatever it is: the part of opening that takes time, and that a worker does. */
import {
  playVerified,
  type Replay,
  RULES_VERSION,
  type Scenario,
  type TurnResult,
  type Verification,
} from '../../engine/index.ts';
import { parseReplay } from '../../scenario/index.ts';
import type { LinkProblem } from '../links/types.ts';
import { openScenarioText } from '../open.ts';
import { replayOnTodaysRules } from '../reel/onTodaysRules.ts';
import type { FileProblem, LoadedScenario } from '../types.ts';
import { withExcerpts } from './excerpts.ts';
import type { ShownProblem } from './types.ts';

/** What comes out: plain JSON, since it goes from the worker to the page. */
export type Reading =
  | { readonly kind: 'scenario'; readonly loaded: LoadedScenario }
  | {
      readonly kind: 'replay';
      readonly replay: Replay;
      readonly scenario: Scenario;
      readonly warnings: readonly FileProblem[];
    }
  | { readonly kind: 'otherRules'; readonly theirs: string; readonly ours: string }
  | { readonly kind: 'problems'; readonly problems: readonly ShownProblem[] }
  | { readonly kind: 'badLink'; readonly problem: LinkProblem }
  | {
      readonly kind: 'mismatch';
      readonly mismatch: Extract<Verification, { ok: false }>;
      readonly scenario: Scenario;
    };

export interface ReadingOptions {
  /** Whether the orders of a game of other rules are played on today's. */
  readonly onTodaysRules: boolean;
  /** Turns verified, of how many. */
  readonly onProgress: (done: number, of: number) => void;
}

export interface ReadText {
  readonly reading: Reading;
  /** Of a replay: the new game and each turn, all of them verified. */
  readonly results: readonly TurnResult[];
}

/** Never throws, whatever the text holds; may take long, which is why a worker calls it. */
export function read(text: string, options: ReadingOptions): ReadText {
  return looksLikeReplay(text) ? readReplay(text, options) : { reading: readScenario(text), results: [] };
}

/** A file is a game where it says so; anything else is held to be a scenario, whose door says what is wrong with it. */
function looksLikeReplay(text: string): boolean {
  return /"kind"\s*:\s*"rr\.replay"/.test(text);
}

function readScenario(text: string): Reading {
  const opened = openScenarioText(text);
  if (opened.ok) return { kind: 'scenario', loaded: opened.loaded };
  return { kind: 'problems', problems: withExcerpts(text, opened.problems) };
}

function readReplay(text: string, { onTodaysRules, onProgress }: ReadingOptions): ReadText {
  const only = (reading: Reading): ReadText => ({ reading, results: [] });
  const parsed = parseReplay(text);
  if (!parsed.ok) return only({ kind: 'problems', problems: withExcerpts(text, parsed.problems) });
  const { replay, scenario, warnings } = parsed;
  const theirs = replay.rulesVersion;
  if (theirs !== RULES_VERSION) {
    if (!onTodaysRules) return only({ kind: 'otherRules', theirs, ours: RULES_VERSION });
    const played = replayOnTodaysRules(scenario, replay, { onTurn: onProgress });
    return { reading: { kind: 'replay', replay: played.replay, scenario, warnings }, results: played.results };
  }
  const { verification, results } = playVerified(scenario, replay, { ledger: true, onTurn: onProgress });
  if (!verification.ok) return only({ kind: 'mismatch', mismatch: verification, scenario });
  return { reading: { kind: 'replay', replay, scenario, warnings }, results };
}
