/** What the page says of a level of opponents is what the planner does. */
import { expect, test } from 'vitest';
import { OPPONENTS } from '../../src/engine/index.ts';
import { FORESIGHT } from '../../src/lab/planner/foresight.ts';
import { opponentWords } from '../../src/text/en/opponents.ts';

const IN_WORDS = new Map([
  [3, 'three'],
  [5, 'five'],
  [8, 'eight'],
]);

test.each(OPPONENTS.filter((level) => level !== 'rulesOfThumb'))('%s looks as far as it says', (level) => {
  const { turns } = FORESIGHT[level];
  expect(opponentWords.levels[level].name).toBe(`Look ${IN_WORDS.get(turns)} turns ahead`);
});

test('the levels go from the simplest to the one that looks furthest and errs least', () => {
  const [thumb, ...ahead] = OPPONENTS;
  expect(thumb).toBe('rulesOfThumb');
  const sizes = ahead.map((level) => FORESIGHT[level]);
  for (const [index, size] of sizes.entries()) {
    const before = sizes[index - 1];
    if (before === undefined) continue;
    expect(size.turns).toBeGreaterThan(before.turns);
    expect(size.alternatives).toBeGreaterThan(before.alternatives);
    expect(size.noise).toBeLessThan(before.noise);
  }
  expect(FORESIGHT.farSighted.worlds).toBe(2);
});
