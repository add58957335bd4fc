/** The scenario format, version 1, as one definition: the door's checks, the editors' JSON Schema, and help for authors. */
import * as z from 'zod/mini';
import { ACT_CLOCKS } from '../../engine/model/index.ts';
import { doc, flag, id, idKey, list, number, parameter, pattern, remark, sourceKey, whole, words } from './basic.ts';
import { coursesSchema } from './courses.ts';
import { dilemmasSchema, eventsSchema } from './events.ts';
import { mapSchema } from './map.ts';
import { allyRoleSchema, rivalRoleSchema, rolesSchema } from './roles.ts';
import { statesSchema } from './states.ts';
import {
  blocsSchema,
  contestedSchema,
  orderSpecsSchema,
  stakesSchema,
  tiesSchema,
  truthSchema,
  vendorsSchema,
} from './world.ts';

const meta = z.strictObject({
  title: words(80, 'Title of the game.'),
  summary: words(600, 'What it is about, in two or three sentences.'),
  authors: list(words(80, 'An author.'), 1, 20, 'Who made the scenario.'),
  licence: words(80, 'Licence of the scenario, e.g. "CC-BY-4.0".'),
  minutes: doc(
    z.tuple([whole(1, 1000, 'Shortest.'), whole(1, 1000, 'Longest.')]),
    'Playing time in minutes, shortest and longest.',
  ),
  invented: flag('Whether the world is invented (no facts to check) or real.'),
});

const calendar = z.strictObject({
  startYear: whole(1900, 2200, 'Year of the first turn.'),
  startQuarter: whole(1, 4, 'Quarter of the first turn, 1 to 4.'),
  turns: whole(1, 200, 'Number of turns.'),
  turnsPerYear: whole(1, 12, 'Turns in a year: 4 for quarters.'),
  acts: list(
    z.strictObject({
      id: id('Name of the act.'),
      title: words(60, 'Title of the act.'),
      firstTurn: whole(0, 199, 'Its first turn, counted from 0.'),
      briefing: words(1200, 'What the player reads when it begins.'),
      clock: z.exactOptional(
        doc(
          z.enum(ACT_CLOCKS),
          'What it counts down to, shown in its briefing: auctions still to come, parts that a vendor cut off has made at home, or days by which gear must be out.',
        ),
      ),
    }),
    1,
    10,
    'Acts in order; the first begins with turn 0, each lasts until the next begins.',
  ),
});

const ministry = z.strictObject({
  name: words(60, 'Name of the ministry.'),
  weight: number(0, 1, "Share of the government's mind; the weights of all ministries sum to 1."),
  harmTilt: number(0, 10, 'Factor on the belief in harm.'),
  manageabilityTilt: number(-1, 1, 'Added to the belief in manageability.'),
  trust: z.exactOptional(number(0, 3, 'Factor on the protector’s word; 1 where left out.')),
});

const source = z.strictObject({
  title: words(300, 'What it is, and who published it.'),
  locator: remark(400, 'Where to find it: an address, a page.'),
  type: words(60, 'What sort of source it is.'),
  note: remark(600, 'What a reader should know of it; may be empty.'),
});

export const scenarioSchema = doc(
  z.strictObject({
    $schema: z.exactOptional(remark(300, 'Where editors find this schema.')),
    format: doc(z.literal(1), 'Version of the format.'),
    id: pattern(
      /^[a-z0-9][a-z0-9-]{0,59}$/,
      'small letters, digits and "-", at most 60 in all',
      'Name of the scenario in files and links.',
    ),
    meta: doc(meta, 'What the title page says.'),
    calendar: doc(calendar, 'Turns and acts.'),
    map: mapSchema,
    powers: doc(
      z.strictObject({
        protector: id('The state that argues against the restricted vendors.'),
        rival: id('The home state of the restricted vendors.'),
      }),
      'The two states with orders of their own.',
    ),
    courses: z.exactOptional(coursesSchema),
    ministries: doc(z.record(idKey(), ministry), 'The minds within a government, by id.'),
    states: statesSchema,
    vendors: vendorsSchema,
    blocs: blocsSchema,
    ties: tiesSchema,
    truth: truthSchema,
    parameters: doc(
      z.record(idKey(), parameter('A coefficient of the model.')),
      'Global coefficients of the model, by id.',
    ),
    contested: z.exactOptional(contestedSchema),
    stakes: stakesSchema,
    orders: orderSpecsSchema,
    events: eventsSchema,
    dilemmas: dilemmasSchema,
    roles: rolesSchema,
    allyRole: allyRoleSchema,
    rivalRole: z.exactOptional(rivalRoleSchema),
    sources: doc(z.record(sourceKey(), source), 'Sources that figures cite, by key.'),
  }),
  'A scenario of Rip & Replace, format 1.',
);
