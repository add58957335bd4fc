/** The small parts of which the schema is made: names, sentences, figures. */
import * as z from 'zod/mini';

/** What editors show beside a field; read only when the JSON Schema is written. */
export const docs = z.registry<{ description: string }>();

/** Gives a schema its help text. A schema is documented once: each field makes its own. */
export function doc<T extends z.core.$ZodType>(schema: T, description: string): T {
  docs.add(schema, { description });
  return schema;
}

/** The engine joins names to paths with "/", "@" and ":", so that a name may hold none of these. */
const ID = /^[A-Za-z][A-Za-z0-9_-]{0,39}$/;
const ID_RULE = 'letters, digits, "_" and "-", a letter first, at most 40 in all';

export function id(description: string) {
  return doc(z.string().check(z.regex(ID, ID_RULE)), description);
}

export function idKey() {
  return z.string().check(z.regex(ID, ID_RULE));
}

export function pattern(rule: RegExp, ruleInWords: string, description: string) {
  return doc(z.string().check(z.regex(rule, ruleInWords)), description);
}

/** A sentence or more, never empty. */
export function words(longest: number, description: string) {
  return doc(z.string().check(z.minLength(1), z.maxLength(longest)), description);
}

/** A text that may be empty. */
export function remark(longest: number, description: string) {
  return doc(z.string().check(z.maxLength(longest)), description);
}

export function whole(low: number, high: number, description: string) {
  return doc(z.int().check(z.minimum(low), z.maximum(high)), description);
}

export function number(low: number, high: number, description: string) {
  return doc(z.number().check(z.minimum(low), z.maximum(high)), description);
}

export function list<T extends z.core.$ZodType>(element: T, least: number, most: number, description: string) {
  return doc(z.array(element).check(z.minLength(least), z.maxLength(most)), description);
}

export function flag(description: string) {
  return doc(z.boolean(), description);
}

const SOURCE_KEY = /^[A-Za-z0-9](?:[A-Za-z0-9 ._-]{0,58}[A-Za-z0-9])?$/;
const SOURCE_KEY_RULE = 'letters, digits, spaces, ".", "_" and "-", at most 60 in all';

export function sourceKey() {
  return z.string().check(z.regex(SOURCE_KEY, SOURCE_KEY_RULE));
}

/** Keys of `sources`, or the word "judgement": a number that nobody stands behind is not taken. */
export function citations() {
  return list(sourceKey(), 1, 20, 'Keys of "sources" that say so, or "judgement".');
}

export function confidence() {
  return doc(z.enum(['high', 'medium', 'low']), 'How sure the value is.');
}

export function note() {
  return z.exactOptional(words(600, 'What a reader should know of this value.'));
}

/** Bounds of a figure: its value, low and high must lie in them. */
interface Bounds {
  readonly least?: number;
  /** More than this, where the bound itself is not allowed (a size that something is divided by). */
  readonly above?: number;
  readonly most?: number;
}

function bounded({ least, above, most }: Bounds, description: string) {
  const checks = [
    ...(least === undefined ? [] : [z.minimum(least)]),
    ...(above === undefined ? [] : [z.gt(above)]),
    ...(most === undefined ? [] : [z.maximum(most)]),
  ];
  return doc(z.number().check(...checks), description);
}

function figureFields(bounds: Bounds) {
  return {
    value: bounded(bounds, 'The best estimate: what the game computes with.'),
    low: bounded(bounds, 'The low end of what is plausible.'),
    high: bounded(bounds, 'The high end of what is plausible.'),
    sources: citations(),
    confidence: confidence(),
    note: note(),
  };
}

/** low ≤ value ≤ high; told only where all three are numbers. */
const inOrder = z.check<{ value: number; low: number; high: number }>(({ value: figure, issues }) => {
  if (figure.low <= figure.value && figure.value <= figure.high) return;
  const { value, low, high } = figure;
  issues.push({ code: 'custom', params: { code: 'figureOrder', value, low, high }, path: ['value'], input: value });
});

export function figure(bounds: Bounds, description: string) {
  return doc(z.strictObject(figureFields(bounds)).check(inOrder), description);
}

/** A share or a probability. */
export function share(description: string) {
  return figure({ least: 0, most: 1 }, description);
}

export function parameter(description: string) {
  return doc(
    z
      .strictObject({
        ...figureFields({}),
        unit: words(60, 'The unit of the value, e.g. "% of GDP a year".'),
        meaning: words(300, 'What it does, in a sentence for a class.'),
      })
      .check(inOrder),
    description,
  );
}

export function posture(description: string) {
  return doc(z.literal([0, 1, 2, 3, 4]), description);
}
