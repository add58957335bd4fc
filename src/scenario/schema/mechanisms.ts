/** The table of mechanisms, version 1: where each stands in the code, and what switches it off in the scenario. */
import * as z from 'zod/mini';
import { doc, list, pattern, words } from './basic.ts';

const NUMBER = /^K[0-9]{2}$/;
const FILE = /^[a-z][A-Za-z]*(\/[A-Za-z]+)*\.ts$/;

function ids(description: string) {
  return z.exactOptional(list(z.string().check(z.minLength(1), z.maxLength(60)), 1, 60, description));
}

const off = z.strictObject({
  parameters: ids('Coefficients that go to the value at which they do nothing.'),
  events: ids('Events that do not come.'),
  orders: ids('Orders that nobody has.'),
});

const row = z.strictObject({
  id: pattern(NUMBER, '"K" and two digits', 'The number of the mechanism.'),
  family: words(60, 'The family that it belongs to.'),
  variable: words(80, 'The variable that it moves.'),
  sign: words(60, 'In which direction.'),
  where: doc(
    z.nullable(pattern(FILE, 'a file under src/engine, as "rules/harm.ts"', 'The file that holds its rule.')),
    'null where it is left out, or not yet there.',
  ),
  off: doc(z.nullable(off), 'What switches it off; null where nothing can.'),
  leftOut: doc(z.nullable(words(400, 'Why the model leaves it out.')), 'null where it does not.'),
});

export const mechanismsSchema = doc(
  z.strictObject({
    kind: doc(z.literal('rr.mechanisms'), 'What the file is.'),
    format: doc(z.literal(1), 'Version of the format.'),
    scenario: words(60, 'Id of the scenario in which they are switched off.'),
    mechanisms: list(row, 1, 200, 'One row a mechanism.'),
  }),
  'Mechanisms of Rip & Replace, format 1.',
);

/** Which mechanisms there are, where, and what switches each off. */
export type MechanismTable = z.infer<typeof mechanismsSchema>;
export type MechanismRow = MechanismTable['mechanisms'][number];
