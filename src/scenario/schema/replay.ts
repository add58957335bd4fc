/** The replay format, version 3. Its scenario goes through the scenario's own schema. */
import * as z from 'zod/mini';
import { OPPONENTS } from '../../engine/model/index.ts';
import { doc, idKey, list, pattern, remark, whole, words } from './basic.ts';
import { ordersBySeatSchema } from './orders.ts';

/** More than any calendar has. */
export const MOST_TURNS = 200;
/** A paragraph. */
export const LONGEST_NOTE = 600;

const hash = (description: string) => pattern(/^[0-9a-f]{32}$/, '32 hexadecimal digits', description);

/** "world", "states/…". */
const part = () => z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9_/-]{0,79}$/, 'the name of a part of the state'));
const shortHash = () => z.string().check(z.regex(/^[0-9a-f]{8}$/, '8 hexadecimal digits'));

export const seats = (description: string) => list(idKey(), 0, 250, description);

const turn = z.strictObject({
  orders: ordersBySeatSchema,
  hash: hash('Hash of the state after the turn.'),
  parts: z.exactOptional(
    doc(z.record(part(), shortHash()), 'Short hashes of the parts of that state, by their names.'),
  ),
});

export const handover = () =>
  z.strictObject({
    turn: whole(1, MOST_TURNS, 'The turn from whose orders on it holds.'),
    humans: seats('Seats that people played from then on.'),
  });

export const remarkAtTurn = () =>
  z.strictObject({
    turn: whole(0, MOST_TURNS, 'Turns played when what it is about is seen; 0 is the new game.'),
    text: words(LONGEST_NOTE, 'What a reader wrote.'),
  });

export const opponents = () =>
  doc(
    z.enum(OPPONENTS),
    'How the seats that no person holds are played: by rules of thumb, or some of them looking ahead.',
  );

export const replaySchema = doc(
  z.strictObject({
    kind: doc(z.literal('rr.replay'), 'What the file is.'),
    format: doc(z.literal(3), 'Version of the format.'),
    rulesVersion: words(40, 'Version of the rules that played the game.'),
    scenarioHash: hash('Hash of the scenario as written.'),
    scenario: doc(z.unknown(), 'The scenario, as its file has it.'),
    seed: remark(200, 'What chance was drawn from.'),
    humans: seats('Seats that people played when the game began.'),
    handovers: list(handover(), 0, MOST_TURNS, 'Turns at which other seats became those that people played, in order.'),
    opponents: opponents(),
    notes: list(remarkAtTurn(), 0, MOST_TURNS + 1, 'Notes of a reader, at most one at a turn, in order.'),
    ordersFrom: doc(
      z.nullable(
        z.strictObject({ rulesVersion: words(40, 'Version of the rules under which the orders were given.') }),
      ),
      'Where the orders of a game under other rules were played again on these: those rules.',
    ),
    turns: list(turn, 0, MOST_TURNS, 'The turns played, in order.'),
  }),
  'A game of Rip & Replace as it was played, format 3.',
);
