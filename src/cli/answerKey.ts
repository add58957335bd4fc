/**
 * The record of what governments did. It is read here, by its path and when the scorer asks, and nowhere else: whatever could see it (a
 * scenario, the engine, a calibration) could be fitted to it unnoticed.
 */
import { readFileSync } from 'node:fs';
import type { Posture, StateId } from '../engine/index.ts';
import type { Outcome } from '../lab/index.ts';

const ANSWER_KEY = new URL('../../scenarios/record/answer-key.json', import.meta.url);

/** The file, as far as the scorer reads it. */
export interface AnswerKey {
  /** Id of the scenario that begins where the record does. */
  readonly scenario: string;
  readonly states: Readonly<
    Record<
      StateId,
      {
        /** Posture at the end of each year. */
        readonly levels: Readonly<Record<string, Posture>>;
        /** Another level that a fair reader could give, where there is one. */
        readonly alternatives: Readonly<Record<string, Posture>>;
      }
    >
  >;
}

export function readAnswerKey(): AnswerKey {
  return JSON.parse(readFileSync(ANSWER_KEY, 'utf8')) as AnswerKey;
}

/** What governments had done by the end of a year; states that the record does not know in that year are left out. */
export function outcomesAt(key: AnswerKey, year: number): Outcome[] {
  return Object.keys(key.states)
    .sort()
    .flatMap((state) => {
      const { levels, alternatives } = key.states[state] ?? { levels: {}, alternatives: {} };
      const actual = levels[year];
      if (actual === undefined) return [];
      const other = alternatives[year];
      return [{ state, actual, accepted: other === undefined ? [actual] : [actual, other] }];
    });
}
