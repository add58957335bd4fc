/** The script format, version 1: what the two powers did by date, and what came from outside, for a scenario to be played along it. */
import * as z from 'zod/mini';
import { citations, confidence, doc, id, list, pattern, remark, words } from './basic.ts';
import { effectsSchema, headlineSchema } from './events.ts';
import { orderSchema } from './orders.ts';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

const told = {
  date: pattern(
    DATE,
    'a day as "YYYY-MM-DD"',
    'The day on which it happened; where only the month is known, its first.',
  ),
  note: words(400, 'What happened, in a line; claims are told as claims.'),
  sources: citations(),
  confidence: confidence(),
};

/** An order that a power gave. */
export const given = z.strictObject({
  ...told,
  seat: id('The power that gave the order.'),
  // Where it settles a threat, its commitment names the threatened state.
  order: orderSchema,
});

export const happened = doc(
  z.union([
    z.strictObject({ ...told, event: id('An event of the scenario, which comes on this day and not on its own.') }),
    z.strictObject({
      ...told,
      id: id('Name of an event that the scenario has not.'),
      headline: headlineSchema(),
      effects: effectsSchema(),
    }),
  ]),
  'What came from outside.',
);

export const scriptSchema = doc(
  z.strictObject({
    $schema: z.exactOptional(remark(300, 'Where editors find this schema.')),
    kind: doc(z.literal('rr.script'), 'What the file is.'),
    format: doc(z.literal(1), 'Version of the format.'),
    scenario: words(60, 'Id of the scenario that it is written for.'),
    title: words(120, 'What it is called.'),
    note: words(2000, 'How it was coded, and what it leaves out.'),
    orders: list(given, 0, 1000, 'What the two powers did, as orders.'),
    events: list(happened, 0, 500, 'What came from outside.'),
  }),
  'A script of Rip & Replace, format 1.',
);

/** Orders of the two powers and events, by date. */
export type Script = z.infer<typeof scriptSchema>;
