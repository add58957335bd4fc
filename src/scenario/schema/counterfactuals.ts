/** Counterfactual questions, version 1: how the course of a script would be otherwise, and what is expected of it before it is played. */
import * as z from 'zod/mini';
import { doc, id, list, number, pattern, words } from './basic.ts';
import { given, happened } from './script.ts';

/** What is measured of a game along a script; src/lab/counterfactuals measures it. */
export const MEASURES = [
  'limits',
  'exclusions',
  'posture',
  'postureThroughout',
  'reversals',
  'networksSecured',
  'strain',
  'coverage',
  'supply',
  'techEdge',
  'incidents',
  'composite',
] as const;

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const day = (description: string) => pattern(DATE, 'a day as "YYYY-MM-DD"', description);

const withoutOrders = z.strictObject({
  kind: id('A kind of order.'),
  seat: z.exactOptional(id('Of this power alone.')),
  dilemma: z.exactOptional(id('Answers to this dilemma alone.')),
  from: z.exactOptional(day('From this day on.')),
  until: z.exactOptional(day('Before this day.')),
});

const change = z.strictObject({
  withoutOrders: z.exactOptional(list(withoutOrders, 1, 60, 'Orders of the script that are not given.')),
  withoutEvents: z.exactOptional(list(id('An event of the script.'), 1, 100, 'Events of the script that do not come.')),
  orders: z.exactOptional(list(given, 1, 100, 'Orders that are given besides.')),
  events: z.exactOptional(list(happened, 1, 30, 'Events that come besides.')),
  values: z.exactOptional(
    doc(z.record(z.string(), z.number()), 'Coefficients of another value, in every set of coefficients.'),
  ),
  intention: z.exactOptional(
    doc(z.enum(['never', 'listen', 'disrupt']), 'What the rival does with its vendors’ gear, in every game.'),
  ),
});

const expected = z.strictObject({
  measure: doc(z.enum(MEASURES), 'What is measured.'),
  sign: doc(z.enum(['+', '-', '0']), 'More, less, or no more than "within" either way.'),
  within: z.exactOptional(number(0, 100, 'For "0": how much is no change, in the measure’s unit.')),
});

const question = z.strictObject({
  id: id('Name of the question.'),
  asks: words(200, 'The question, in a sentence.'),
  because: words(500, 'Why the expectation is what it is; written before it was played.'),
  change: doc(change, 'How the course is otherwise.'),
  expected: list(expected, 1, 6, 'What is expected.'),
});

export const counterfactualsSchema = doc(
  z.strictObject({
    kind: doc(z.literal('rr.counterfactuals'), 'What the file is.'),
    format: doc(z.literal(1), 'Version of the format.'),
    scenario: words(60, 'Id of the scenario that it is written for.'),
    note: words(2000, 'How it is to be read.'),
    questions: list(question, 1, 50, 'The questions.'),
  }),
  'Counterfactuals of Rip & Replace, format 1.',
);

export type Counterfactuals = z.infer<typeof counterfactualsSchema>;
export type Counterfactual = Counterfactuals['questions'][number];
export type Measure = (typeof MEASURES)[number];
