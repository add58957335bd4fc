import { expect, test } from 'vitest';
import { resolveTurn } from '../../src/engine/index.ts';
import { base, begin, protector, without } from './bench.ts';
import { pull, threatened } from './pull.ts';

test('K22 a merger that waits for approval is leverage where a carrier’s owner does business in the protector’s market', () => {
  const raised = (within: typeof base): number =>
    pull(within, threatened(begin(), 'DEU', 'merger'), 'DEU', 3) - pull(within, begin(), 'DEU', 3);
  expect(raised(base)).toBeGreaterThan(0);
  expect(raised(without('K22'))).toBe(0);
  const refused = (target: string): string[] =>
    resolveTurn(
      base,
      begin(),
      { [protector]: [{ kind: 'threaten', target, stake: 'merger', demand: 3, deadline: 4 }] },
      { ledger: false },
    ).rejected.map(({ code }) => code);
  expect(refused('DEU')).toEqual([]);
  expect(refused('POL')).toEqual(['badTarget']);
});
