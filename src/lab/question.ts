/**
 * A question that is answered by playing: what is asked, one sample of it, and what the samples say. A sample is worked out from the request
 * and its index alone, so that it is the same wherever and in whatever order it is worked out.
 */
import type { OrderProblemCode, Scenario } from '../engine/index.ts';

/** Requests, samples and answers are plain JSON: they go to workers and come back from them. */
export interface Question<Request, Prepared, Sample, Answer> {
  /** What is wrong with a request, and what is allowed; null where it can be asked. */
  check(scenario: Scenario, request: Request): RequestProblem | null;
  /** Samples that the whole answer needs. */
  size(scenario: Scenario, request: Request): number;
  /** What all samples of a request share: worked out once in each worker. */
  prepare(scenario: Scenario, request: Request): Prepared;
  /** @param index 0 to size - 1 */
  sample(scenario: Scenario, request: Request, index: number, prepared: Prepared): Sample;
  /** @param samples the first so many, in the order of their indices: all of them, or fewer for a partial answer, and never none */
  answer(scenario: Scenario, request: Request, samples: readonly Sample[]): Answer;
}

/** Why a request cannot be asked: a code, the request's field, and what would be allowed. Never a sentence. */
export type RequestProblem =
  /** A whole number (or, of a share, a number) outside its bounds; both bounds are allowed. */
  | {
      readonly code: 'outOfRange';
      readonly field: string;
      readonly found: number;
      readonly low: number;
      readonly high: number;
    }
  | { readonly code: 'notOneOf'; readonly field: string; readonly found: string; readonly allowed: readonly string[] }
  /** Two fields that are given together or not at all. */
  | { readonly code: 'onlyTogether'; readonly field: string; readonly other: string }
  /** Nothing lies ahead of a game that has ended. */
  | { readonly code: 'gameOver'; readonly field: string }
  /** The government decides at no window within so many turns; `nextInTurns` is null where none is to come. */
  | {
      readonly code: 'noWindow';
      readonly field: string;
      readonly target: string;
      readonly within: number;
      readonly nextInTurns: number | null;
    }
  /** The rules refuse an order of the request. */
  | { readonly code: 'illegalOrder'; readonly field: string; readonly index: number; readonly why: OrderProblemCode }
  /** The recorded game has none of what is asked about. */
  | { readonly code: 'nothingToAsk'; readonly field: string };

/** A whole number within bounds, or what is wrong with it. */
export function checkCount(field: string, found: number, low: number, high: number): RequestProblem | null {
  const fine = Number.isInteger(found) && found >= low && found <= high;
  return fine ? null : { code: 'outOfRange', field, found, low, high };
}

/** One of some names, or what is wrong with it. */
export function checkName(field: string, found: string, allowed: readonly string[]): RequestProblem | null {
  return allowed.includes(found) ? null : { code: 'notOneOf', field, found, allowed };
}
