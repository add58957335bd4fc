import * as z from 'zod/mini';
import { doc, id, idKey, list, number, words } from './basic.ts';

const roleFields = {
  objectives: list(
    z.strictObject({
      id: id('What is counted; which ids there are, scenarios/README.md says.'),
      title: words(60, 'Its name on the page.'),
      meaning: words(240, 'What it counts, in a sentence.'),
      weights: list(number(0, 1, 'Weight in this act.'), 1, 10, 'Weight in each act; in every act they sum to 1.'),
    }),
    1,
    8,
    'What the role is judged by.',
  ),
  briefing: list(
    words(300, 'A line.'),
    1,
    3,
    'At most three lines. {name}, {capital}, {adjective}, {protector}, {protectorCapital}, {rival}, {rivalCapital} are filled in.',
  ),
  advisers: list(
    z.strictObject({
      office: words(60, 'The office that speaks, not the person.'),
      field: z.exactOptional(
        doc(z.enum(['diplomacy', 'economy', 'security']), 'What it looks at; left out, at everything.'),
      ),
      line: words(300, 'What it says where it sees no risk.'),
      later: z.exactOptional(
        list(
          words(300, 'What it says so in a later act.'),
          1,
          9,
          'Its line in the second act, the third and so on; the last stays. Left out, the first line does.',
        ),
      ),
    }),
    0,
    6,
    'Who advises the role.',
  ),
  gauges: list(
    id('An objective of the role, "strain" or "supportFloor".'),
    0,
    5,
    'What the top bar shows, at most five.',
  ),
};

export const rolesSchema = doc(
  z.record(idKey(), z.strictObject({ title: words(80, 'Who the player is.'), ...roleFields })),
  'Roles of their own, by state. The protector must have one.',
);

export const allyRoleSchema = doc(z.strictObject(roleFields), 'The role of every government that has none of its own.');

export const rivalRoleSchema = doc(
  z.strictObject(roleFields),
  'What the rival aims at by its own account. Its seat cannot be taken; left out, it is not scored.',
);
