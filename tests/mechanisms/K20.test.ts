import { expect, test } from 'vitest';
import { base, begin, protector, without } from './bench.ts';
import { play, pull } from './pull.ts';

test('K20 principles that bind nobody ease a first rule among those who sign, and turn into a programme where law binds', () => {
  const signed = begin((s) => {
    for (const bloc of Object.values(s.blocs)) bloc.principles = 1;
  });
  const eased = (within: typeof base, id: string): number => pull(within, signed, id, 1) - pull(within, begin(), id, 1);
  expect(eased(base, 'PRT')).toBeGreaterThan(0);
  expect(eased(without('K20'), 'PRT')).toBe(0);
  const order = { [protector]: [{ kind: 'principles', bloc: 'eu' } as const] };
  const programme = (within: typeof base, orders: typeof order | undefined, turns: number): number =>
    play(within, begin(), turns, orders).blocs.eu?.programme ?? Number.NaN;
  expect(programme(base, order, 1)).toBeGreaterThan(programme(base, undefined, 1));
  expect(programme(without('K20'), order, 1)).toBe(programme(without('K20'), undefined, 1));
});
