import { expect, test } from 'vitest';
import { base, begin, without } from './bench.ts';
import { pull, threatened } from './pull.ts';

test('K11 a threat to share less intelligence draws an ally towards a ban, and only weakly, as it is hardly believed', () => {
  const raised = (within: typeof base, stake: string): number =>
    pull(within, threatened(begin(), 'DEU', stake), 'DEU', 3) - pull(within, begin(), 'DEU', 3);
  expect(raised(base, 'intelligence')).toBeGreaterThan(0);
  expect(raised(without('K11'), 'intelligence')).toBe(0);
  // Of all that is at stake, a small part is felt; of a single feed, most.
  const weight = (stake: string): number => base.stakes[stake]?.weight.value ?? Number.NaN;
  expect(raised(base, 'intelligence') / weight('intelligence')).toBeLessThan(
    raised(base, 'dataFeed') / weight('dataFeed') / 3,
  );
});
