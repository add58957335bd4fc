import { expect, test } from 'vitest';
import type { Order } from '../../src/engine/index.ts';
import { type LinkedGame, readLink, writeLink } from '../../src/scenario/link.ts';

const game = (orders: readonly Order[]): LinkedGame => ({
  rulesVersion: '1',
  scenarioId: 'small',
  scenarioHash: '0'.repeat(32),
  seed: 'x',
  humans: ['AAA'],
  handovers: [],
  notes: [],
  finalHash: '0'.repeat(32),
  turns: [{ AAA: orders }],
  opponents: 'rulesOfThumb',
  others: [{}],
});
const again = (orders: readonly Order[]): unknown => {
  const read = readLink(writeLink(game(orders)));
  return read.ok ? read.game.turns[0]?.AAA : read;
};

test('a field that an order may leave out is left out of a link, and comes back as it was', () => {
  const orders: Order[] = [
    { kind: 'disclosePrivately', target: 'BBB' },
    { kind: 'disclosePrivately', target: 'BBB', ministry: 'guard' },
    { kind: 'lobby', target: 'BBB' },
  ];
  expect(again(orders)).toEqual(orders);
});

test('a link that lacks a field which its order needs, or has one too many, is damaged', () => {
  const text = writeLink(game([{ kind: 'lobby', target: 'BBB' }]));
  expect(readLink(text.replace('["lobby","BBB"]', '["lobby"]'))).toEqual({ ok: false, code: 'damaged' });
  expect(readLink(text.replace('["lobby","BBB"]', '["lobby","BBB","CCC"]'))).toEqual({ ok: false, code: 'damaged' });
});
