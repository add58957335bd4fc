/** The proper names, ids and years of the built-in scenarios, and where source text speaks of them. */
import { parse } from 'jsonc-parser';
import type { Offence, SourceText } from './syntax.ts';

export interface ScenarioTerms {
  /** Ids of states and vendors. */
  readonly ids: ReadonlySet<string>;
  /** Names of states, capitals and vendors, adjectives of states. */
  readonly names: ReadonlySet<string>;
  /** First and last calendar year of the scenarios about the real world, or undefined where there is none. */
  readonly years: readonly [number, number] | undefined;
}

/** The part of a scenario that is read here; the files are checked by the scenario room's own tests. */
interface NamedThings {
  readonly meta?: { readonly invented?: boolean };
  readonly calendar?: { readonly startYear: number; readonly turns: number; readonly turnsPerYear: number };
  readonly states?: Readonly<
    Record<string, { readonly name: string; readonly capital: string; readonly adjective?: string }>
  >;
  readonly vendors?: Readonly<Record<string, { readonly name: string }>>;
}

/**
 * Ids and adjectives that are also ordinary English words in lower case. They count only with a capital, or not at all where the
 * scenario itself writes them small, as in a vendor "other" that stands for all the rest.
 */
const ORDINARY_WORDS = new Set(['other', 'others', 'polish']);

/** Three letters and fewer are too short to be looked for in any case but their own. */
const SHORTEST_IN_ANY_CASE = 4;

/** @param texts of scenario files; other JSON files, such as the schema, name no states and add nothing */
export function collectTerms(texts: readonly string[]): ScenarioTerms {
  const ids = new Set<string>();
  const names = new Set<string>();
  let years: readonly [number, number] | undefined;
  for (const text of texts) {
    const { meta, calendar, states, vendors }: NamedThings = parse(text);
    for (const [id, state] of Object.entries(states ?? {})) {
      ids.add(id);
      for (const name of [state.name, state.capital, state.adjective]) if (name) names.add(withoutSuffix(name));
    }
    for (const [id, vendor] of Object.entries(vendors ?? {})) {
      if (!ORDINARY_WORDS.has(id)) ids.add(id);
      if (!ORDINARY_WORDS.has(vendor.name.toLowerCase())) names.add(withoutSuffix(vendor.name));
    }
    if (calendar && meta?.invented === false) {
      const last = calendar.startYear + Math.ceil(calendar.turns / calendar.turnsPerYear) - 1;
      years = [Math.min(years?.[0] ?? calendar.startYear, calendar.startYear), Math.max(years?.[1] ?? last, last)];
    }
  }
  return { ids, names, years };
}

/** "Washington D.C." is also looked for as "Washington". */
function withoutSuffix(name: string): string {
  return name.replace(/,? D\.? ?C\.?$/, '').trim();
}

/** @returns every place of a file, its path included, that has one of the terms as a whole word, or as a word within an identifier */
export function namedThings({ path, text }: SourceText, { ids, names, years }: ScenarioTerms): Offence[] {
  const inAnyCase = new Set(
    [...ids, ...names].filter((term) => term.length >= SHORTEST_IN_ANY_CASE).map((term) => term.toLowerCase()),
  );
  const phrases = [...names].filter((name) => /[^\p{L}\p{N}]/u.test(name));
  const isNamed = (word: string): boolean => {
    if (ids.has(word) || names.has(word)) return true;
    return inAnyCase.has(word.toLowerCase()) && !ORDINARY_WORDS.has(word);
  };
  return [path, ...text.split('\n')].flatMap((line, number) =>
    [
      ...words(line).filter(isNamed),
      ...phrases.filter((phrase) => containsPhrase(line, phrase)),
      ...(years ? numbers(line).filter((year) => year >= years[0] && year <= years[1]) : []),
    ].map((what) => `${path}:${number} ${what}`),
  );
}

/** Whole words, and the parts of camelCase words too: "berlinWall" has "berlinWall", "berlin" and "Wall". */
function words(line: string): string[] {
  const whole = line.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(whole.flatMap((word) => [word, ...word.split(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})/u)]))];
}

function containsPhrase(line: string, phrase: string): boolean {
  const at = line.toLowerCase().indexOf(phrase.toLowerCase());
  const isEdge = (character: string | undefined): boolean =>
    character === undefined || !/[\p{L}\p{N}]/u.test(character);
  return at >= 0 && isEdge(line[at - 1]) && isEdge(line[at + phrase.length]);
}

/** Numbers of four digits that stand alone: no part of a longer number, a colour, a hexadecimal or a Unicode escape. */
function numbers(line: string): number[] {
  return (line.match(/(?<![\p{L}\p{N}#.])\d{4}(?![\p{L}\p{N}])/gu) ?? []).map(Number);
}
