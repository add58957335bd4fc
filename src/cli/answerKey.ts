/**
 * The record of what came after the scenario begins. It is read here, by its paths and when the scorer asks, and nowhere else: whatever could see it (a
 * scenario, the engine, a calibration) could be fitted to it unnoticed.
 */
import { readFileSync } from 'node:fs';
import type { Posture, StateId, VendorId } from '../engine/index.ts';
import type { PostureRecord, ToolboxRule } from '../lab/index.ts';

const ANSWER_KEY = new URL('../../scenarios/record/answer-key.json', import.meta.url);
const OUTCOMES = new URL('../../scenarios/record/outcomes.json', import.meta.url);

/** What governments decided: the file, as far as the scorer reads it. */
export interface AnswerKey {
  /** Id of the scenario that begins where the record does. */
  readonly scenario: string;
  /** The year from whose end governments are forecast. */
  readonly forecastFrom: number;
  readonly toolbox: ToolboxRule;
  readonly states: Readonly<Record<StateId, RecordedState>>;
}

interface RecordedState {
  /** Posture at the end of each year. */
  readonly levels: Readonly<Record<string, Posture>>;
  /** Another level that a fair reader could give, where there is one. */
  readonly alternatives: Readonly<Record<string, Posture>>;
  /** Dated steps, as "YYYY-MM" or with a day. */
  readonly steps: readonly { readonly date: string; readonly level: Posture }[];
}

/** How networks, markets and sales came out: shares in 0 to 1. */
export interface Outcomes {
  /** Population covered by 5G, by year. */
  readonly coverage: Readonly<Record<StateId, { readonly shares: Readonly<Record<string, number>> }>>;
  readonly restricted5g: {
    readonly year: number;
    readonly states: Readonly<Record<StateId, { readonly share: number }>>;
  };
  readonly vendorShares: readonly {
    readonly year: number;
    /** Radio, or all telecom gear. */
    readonly segment: 'ran' | 'all';
    readonly scope: 'world' | 'withoutRival';
    readonly vendor: VendorId;
    readonly share: number;
  }[];
  /** Of the whole firm. */
  readonly sales: {
    readonly vendor: VendorId;
    readonly unit: string;
    readonly years: Readonly<Record<string, number>>;
  };
}

export function readAnswerKey(): AnswerKey {
  return JSON.parse(readFileSync(ANSWER_KEY, 'utf8')) as AnswerKey;
}

export function readOutcomes(): Outcomes {
  return JSON.parse(readFileSync(OUTCOMES, 'utf8')) as Outcomes;
}

/** The record of these years, which follow each other; states that it does not know in one of them, or in the year before, are left out. */
export function postureRecord({ states }: AnswerKey, years: readonly number[]): PostureRecord {
  const before = Math.min(...years) - 1;
  const start: Record<StateId, Posture> = {};
  const postures: PostureRecord['postures'][number][] = [];
  for (const [state, { levels, alternatives }] of Object.entries(states).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const began = levels[before];
    if (began === undefined || years.some((year) => levels[year] === undefined)) continue;
    start[state] = began;
    for (const year of years) {
      const actual = levels[year] ?? 0;
      const other = alternatives[year];
      postures.push({ state, year, actual, accepted: other === undefined ? [actual] : [actual, other] });
    }
  }
  return { start, postures };
}

/** When each government came to the level of a year’s end, where it had another before: the first dated step to it, else the year’s end. */
export function datedChanges(
  { states }: AnswerKey,
  years: readonly number[],
): { readonly state: StateId; readonly date: string; readonly posture: Posture }[] {
  return Object.entries(states)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([state, { levels, steps }]) =>
      years.flatMap((year) => {
        const posture = levels[year];
        if (posture === undefined || posture === levels[year - 1]) return [];
        const step = steps.find(({ date, level }) => date.startsWith(`${year}-`) && level === posture);
        return [{ state, date: step?.date ?? `${year}-12`, posture }];
      }),
    );
}
