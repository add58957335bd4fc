/** What is wrong with a file, for a person to mend: where it is, what is wrong, what would be right. */
import type { ProblemCode } from './messages.ts';
import { brief } from './text/visible.ts';

export type Severity = 'error' | 'warning';

/** A step of the way from the root of the JSON to a value: a key or an index. */
export type Step = string | number;
export type StepPath = readonly Step[];

export type ProblemData = Readonly<Record<string, string | number | boolean>>;

export interface Problem {
  /** Stable: programs may rely on it. */
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 code units, as editors count. */
  readonly column: number;
  /** JSON path of the value (or of the key) that is wrong or missing. */
  readonly path: string;
  readonly data: ProblemData;
  readonly message: string;
  readonly expected: string;
  /** A name near to the one found, where there is one. */
  readonly suggestion: string | null;
}

/** A problem as a check finds it: by the value's path, not yet by its place in the text, and without words. */
export interface Finding {
  readonly code: ProblemCode;
  readonly path: StepPath;
  readonly data: ProblemData;
  /** Whether the key at the end of the path is at fault, rather than its value. */
  readonly onKey?: boolean;
  /** Place in the text, where the text and not a value is at fault. */
  readonly offset?: number;
  /** The name found and those that would have been right, for "did you mean". */
  readonly near?: { readonly name: string; readonly among: readonly string[] };
}

/** A key in a path; real ones have at most 60 characters. */
const LONGEST_KEY = 80;

/** "$.states.ABC.figures[0]": keys that are not plain names are quoted, long ones cut. */
export function formatPath(path: StepPath): string {
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    if (/^[A-Za-z_$][\w$]{0,60}$/.test(step)) return `.${step}`;
    return `["${brief(step, LONGEST_KEY, (key) => key.replace(/["\\]/g, '\\$&'))}"]`;
  });
  return `$${steps.join('')}`;
}
