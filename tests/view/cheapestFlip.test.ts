import { describe, expect, it } from 'vitest';
import { candidates, type Flip, weigh } from '../../src/view/panels/inspector/cheapestFlip.ts';
import { loadedScenario, newGame } from './support/game.ts';

const world = loadedScenario('chilly-reception');

describe('the cheapest flip', () => {
  const session = newGame(undefined, '4127', world);
  const { scenario, seat } = session.snapshot();
  const target = Object.keys(scenario.states).find(
    (id) => id !== seat && id !== scenario.powers.rival && candidates(session, id).length > 3,
  );
  if (target === undefined) throw new Error('orders can be aimed at somebody');

  it('looks only at orders aimed at the government, the cheapest first', () => {
    const found = candidates(session, target);
    expect(found.every(({ order }) => 'target' in order && order.target === target)).toBe(true);
    const costs = found.map(({ capital }) => capital);
    expect(costs).toEqual([...costs].sort((a, b) => a - b));
  });

  it('keeps the order that moves most while none turns it, by what the previews say', () => {
    let best: Flip | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates(session, target).slice(0, 6)) {
      best = weigh(session, candidate, best);
      const shown = session.preview(candidate.order).target;
      if (shown === null) continue;
      if (shown.bestAfter !== shown.bestBefore) {
        expect(best).toMatchObject({ order: candidate.order, turns: true });
        return;
      }
      most = Math.max(most, shown.scoreAfter - shown.scoreBefore);
      expect(best?.turns).toBe(false);
      expect(best?.gain).toBeCloseTo(most, 12);
    }
    expect(best).not.toBeNull();
  });
});
