/** What a replay link holds once it is unfolded: people's orders, and of the others what the engine's rules of thumb would not give again by themselves (law 2). */
import * as z from 'zod/mini';
import { doc, id, list, pattern, remark, words } from './basic.ts';
import { ordersBySeatSchema, sparseOrdersSchema } from './orders.ts';
import { handover, MOST_TURNS, opponents, remarkAtTurn, seats } from './replay.ts';

const hash = (description: string) => pattern(/^[0-9a-f]{32}$/, '32 hexadecimal digits', description);

export const linkSchema = doc(
  z.strictObject({
    rulesVersion: words(40, 'Version of the rules that played the game.'),
    scenarioId: id('The built-in scenario.'),
    scenarioHash: hash('Hash of that scenario as it was.'),
    seed: remark(200, 'What chance was drawn from.'),
    humans: seats('Seats that people played when the game began.'),
    handovers: list(handover(), 0, MOST_TURNS, 'As in a replay.'),
    notes: list(remarkAtTurn(), 0, MOST_TURNS + 1, 'As in a replay.'),
    finalHash: hash('Hash of the state after the last turn.'),
    turns: list(ordersBySeatSchema, 1, MOST_TURNS, "People's orders, turn by turn."),
    opponents: opponents(),
    others: list(
      sparseOrdersSchema,
      1,
      MOST_TURNS,
      "Other seats' orders, where they are not the engine's, turn by turn.",
    ),
  }),
  'A game as a link carries it.',
);
