/** The schema's own complaints, turned into findings of the door: one code for each thing that an author has to do. */
import * as z from 'zod/mini';
import type { Finding, ProblemData, StepPath } from '../problem.ts';

type Issue = z.core.$ZodIssue;
type RawIssue = z.core.$ZodRawIssue;

/** In the carried notes, between the forms of a union; keys stand between spaces. */
const OR = ' | ';

/** Checks a value against a schema. `data` is there only where nothing was found. */
export function check<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
): { readonly data: T | null; readonly findings: readonly Finding[] } {
  const result = schema.safeParse(value, { error: carryKnownKeys });
  if (result.success) return { data: result.data, findings: [] };
  return { data: null, findings: result.error.issues.flatMap((issue) => findingsOf(issue, value, [])) };
}

/**
 * The schema's issues do not say which keys it knows, and authors want to be told. zod asks this function for the issue's message while
 * the schema is still at hand: the message carries the known keys (of a union: of each of its forms).
 */
function carryKnownKeys(issue: RawIssue): string {
  if (issue.code === 'unrecognized_keys') return keysOf(issue.inst).join(' ');
  if (issue.code === 'invalid_union' && issue.inst instanceof z.ZodMiniUnion) {
    return issue.inst.def.options.map((option: unknown) => keysOf(option).join(' ')).join(OR);
  }
  return '';
}

function keysOf(schema: unknown): readonly string[] {
  if (schema instanceof z.ZodMiniObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodMiniRecord && schema.def.keyType instanceof z.ZodMiniEnum) {
    return Object.keys(schema.def.keyType.def.entries);
  }
  return [];
}

/** @param value that the issue's path begins in; `at` is where that value stands in the file. */
function findingsOf(issue: Issue, value: unknown, at: StepPath): readonly Finding[] {
  const steps = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const found = steps.reduce<unknown>((within, step) => memberOf(within, step), value);
  const path = [...at, ...steps];
  const one = (code: Finding['code'], data: ProblemData, more: Partial<Finding> = {}) => [
    { code, path, data, ...more },
  ];
  switch (issue.code) {
    case 'invalid_type':
      if (found === undefined) return one('missing', { key: lastOf(path), expected: article(issue.expected) });
      if (issue.expected === 'int' && typeof found === 'number') return one('notInteger', { value: found });
      // The text may write a number that 64 bits cannot hold, such as 1e999.
      if (typeof found === 'number' && !Number.isFinite(found)) return one('notFinite', {});
      return one('wrongType', { expected: article(issue.expected), found: article(typeOf(found)) });
    case 'invalid_value':
      return notOneOf(found, issue.values, path);
    case 'too_small':
    case 'too_big':
      return outOfBounds(issue, found, path);
    case 'invalid_format':
      return one('badName', { name: String(found), rule: issue.message });
    case 'invalid_key':
      return one('badName', { name: lastOf(path), rule: issue.issues[0]?.message ?? '' }, { onKey: true });
    case 'unrecognized_keys': {
      const among = issue.message.split(' ');
      return issue.keys.map((key) => ({
        code: 'unknownKey',
        path: [...path, key],
        data: { key, options: among.join(', ') },
        onKey: true,
        near: { name: key, among: among.filter((known) => memberOf(found, known) === undefined) },
      }));
    }
    case 'invalid_union':
      return unionFindings(issue, found, path);
    case 'custom':
      if (issue.params?.code === 'scalar') return one(...notScalar(found));
      return one('figureOrder', {
        value: issue.params?.value,
        low: issue.params?.low,
        high: issue.params?.high,
      });
    default:
      throw new Error(`The schema complains of ${issue.code}, which the door has no code for.`);
  }
}

function unionFindings(
  issue: Extract<Issue, { readonly code: 'invalid_union' }>,
  found: unknown,
  path: StepPath,
): readonly Finding[] {
  // The path of a union that is told apart by "kind" ends in that key.
  if (issue.errors.length === 0) return notOneOf(found, 'options' in issue ? (issue.options ?? []) : [], path);
  if (found === undefined) return [{ code: 'missing', path, data: { key: lastOf(path), expected: article('object') } }];
  if (typeOf(found) !== 'object') {
    return [{ code: 'wrongType', path, data: { expected: article('object'), found: article(typeOf(found)) } }];
  }
  // The author meant the form of which most keys are there; where none is, all forms are named.
  const forms = issue.message.split(OR).map((keys) => keys.split(' '));
  const present = forms.map((keys) => keys.filter((key) => memberOf(found, key) !== undefined).length);
  const most = Math.max(...present);
  if (most === 0) {
    const options = forms.map((keys) => keys.map((key) => `"${key}"`).join(', ')).join(' or ');
    return [{ code: 'noVariant', path, data: { options } }];
  }
  const meant = issue.errors[present.indexOf(most)] ?? [];
  return meant.flatMap((inner) => findingsOf(inner, found, path));
}

function notScalar(found: unknown): [Finding['code'], ProblemData] {
  if (typeof found === 'number') return ['notFinite', {}];
  return ['wrongType', { expected: 'a text in quotes, a number, true, false or null', found: article(typeOf(found)) }];
}

function notOneOf(found: unknown, values: readonly unknown[], path: StepPath): readonly Finding[] {
  const options = values.map((value) => JSON.stringify(value)).join(', ');
  if (found === undefined)
    return [{ code: 'missing', path, data: { key: lastOf(path), expected: `one of ${options}` } }];
  const written = JSON.stringify(found);
  const value = written.length > 60 ? article(typeOf(found)) : written;
  const names = values.filter((each) => typeof each === 'string');
  const near = typeof found === 'string' ? { near: { name: found, among: names } } : {};
  return [{ code: 'notOneOf', path, data: { value, options }, ...near }];
}

function outOfBounds(
  issue: Extract<Issue, { readonly code: 'too_small' | 'too_big' }>,
  found: unknown,
  path: StepPath,
): readonly Finding[] {
  const small = issue.code === 'too_small';
  const bound = Number(small ? issue.minimum : issue.maximum);
  if (typeof found === 'number') {
    // An integer beyond what 64 bits hold exactly is told by its field's own bounds.
    if (issue.origin === 'int' && Math.abs(bound) === Number.MAX_SAFE_INTEGER) return [];
    const side = small ? (issue.inclusive ? 'At least' : 'More than') : issue.inclusive ? 'At most' : 'Less than';
    const data = { value: found, [small ? 'least' : 'most']: `${side} ${bound}` };
    return [{ code: small ? 'tooSmall' : 'tooBig', path, data }];
  }
  const length = typeof found === 'string' || Array.isArray(found) ? found.length : 0;
  const of = typeof found === 'string' ? 'characters' : 'entries';
  const data = { length, of, [small ? 'least' : 'most']: bound };
  return [{ code: small ? 'tooShort' : 'tooLong', path, data }];
}

function memberOf(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}

function lastOf(path: StepPath): string {
  return String(path.at(-1) ?? '$');
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** JSON's types as an author knows them. */
function article(type: string): string {
  const names: Readonly<Record<string, string>> = {
    array: 'a list',
    tuple: 'a list',
    object: 'an object',
    record: 'an object',
    string: 'a text in quotes',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    null: 'null',
  };
  return names[type] ?? 'a value';
}
