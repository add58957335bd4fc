/** Findings to problems: in the order of the text, each with its place and words, not more than a person will read. */

import { severityOf, wordingOf } from './messages.ts';
import { nearest } from './nearest.ts';
import { type Finding, formatPath, type Problem, type ProblemData } from './problem.ts';
import type { JsonText } from './text/json.ts';
import { lineColumns, placesOf } from './text/places.ts';
import { brief, visible } from './text/visible.ts';

/** Beyond this, a closing problem says how many there are. */
export const MOST_PROBLEMS = 100;

/** What a file calls something, and what is said of what could stand there (every option of a long list). */
const LONGEST_NAME = 80;
const LONGEST_RULE = 1200;
const OF_THE_FILE: ReadonlySet<string> = new Set(['name', 'key', 'value', 'found', 'state']);

interface Placed {
  readonly finding: Finding;
  readonly offset: number;
}

/**
 * @returns the problems sorted by their place in the text; where there are more than MOST_PROBLEMS, errors first have a place in the list, and
 * one more problem, `moreProblems`, closes it.
 */
export function problemsOf({ text, tree }: JsonText, findings: readonly Finding[]): Problem[] {
  const placeOf = placesOf(tree);
  const lineColumn = lineColumns(text);
  const placed = findings
    .map((finding) => ({ finding, offset: finding.offset ?? placeOf(finding.path, finding.onKey === true) }))
    .sort(byPlace);
  const problem = ({ finding, offset }: Placed): Problem => {
    const data = shown(finding.data);
    const near = finding.near === undefined ? null : nearest(finding.near.name, finding.near.among);
    return {
      code: finding.code,
      severity: severityOf(finding.code),
      ...lineColumn(offset),
      path: formatPath(finding.path),
      data,
      ...wordingOf(finding.code, data),
      suggestion: near === null ? null : visible(near),
    };
  };
  if (placed.length <= MOST_PROBLEMS) return placed.map(problem);
  const isError = ({ finding }: Placed) => severityOf(finding.code) === 'error';
  const kept = [...placed.filter(isError), ...placed.filter((each) => !isError(each))]
    .slice(0, MOST_PROBLEMS)
    .sort(byPlace);
  const last = kept.at(-1) ?? { offset: 0 };
  const more = { code: 'moreProblems', path: [], data: { more: placed.length - kept.length } } as const;
  return [...kept.map(problem), problem({ finding: more, offset: last.offset })];
}

function byPlace(a: Placed, b: Placed): number {
  if (a.offset !== b.offset) return a.offset - b.offset;
  if (a.finding.code !== b.finding.code) return a.finding.code < b.finding.code ? -1 : 1;
  return 0;
}

/** A file's own words come into its problems cut and without characters that act. */
function shown(data: ProblemData): ProblemData {
  const pairs = Object.entries(data).map(([key, value]) => {
    if (typeof value !== 'string') return [key, value] as const;
    return [key, brief(value, OF_THE_FILE.has(key) ? LONGEST_NAME : LONGEST_RULE)] as const;
  });
  return Object.fromEntries(pairs);
}
