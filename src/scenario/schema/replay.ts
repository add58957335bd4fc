/** The replay format, version 1. Its scenario goes through the scenario's own schema. */
import * as z from 'zod/mini';
import { doc, idKey, list, pattern, remark, words } from './basic.ts';
import { ordersBySeatSchema } from './orders.ts';

const hash = (description: string) => pattern(/^[0-9a-f]{32}$/, '32 hexadecimal digits', description);

export const replaySchema = doc(
  z.strictObject({
    kind: doc(z.literal('rr.replay'), 'What the file is.'),
    format: doc(z.literal(1), 'Version of the format.'),
    rulesVersion: words(40, 'Version of the rules that played the game.'),
    scenarioHash: hash('Hash of the scenario as written.'),
    scenario: doc(z.unknown(), 'The scenario, as its file has it.'),
    seed: remark(200, 'What chance was drawn from.'),
    humans: list(idKey(), 0, 250, 'Seats that people played.'),
    turns: list(
      z.strictObject({ orders: ordersBySeatSchema, hash: hash('Hash of the state after the turn.') }),
      0,
      200,
      'The turns played, in order.',
    ),
  }),
  'A game of Rip & Replace as it was played, format 1.',
);
