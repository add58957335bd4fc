/** What a balance run says of its games, on games whose outcome is known. */
import { describe, expect, test } from 'vitest';
import { nextElection, observe, touching } from '../../../src/engine/index.ts';
import { chanceOfChange, openDecisions } from '../../../src/lab/balance/openDecisions.ts';
import { type BalanceGame, summaryOf } from '../../../src/lab/index.ts';
import { governments, opening, protector, scenario } from '../support.ts';

function game(
  bot: BalanceGame['bot'],
  number: number,
  composites: number[],
  more: Partial<BalanceGame> = {},
): BalanceGame {
  return {
    bot,
    number,
    end: 'complete',
    composites,
    objectives: { purse: composites.at(-1) ?? 0 },
    postures: { A: 0, B: 2 },
    used: {},
    legal: {},
    turns: [],
    ...more,
  };
}

describe('a balance run', () => {
  const games = [
    game('pass', 1, [50, 50, 50, 50]),
    game('hedge', 1, [52, 53, 54, 60], { postures: { A: 2, B: 3 } }),
    game('planning', 1, [51, 54, 58, 59], {
      used: { lobby: 1, answer: 2 },
      legal: { lobby: 4, speech: 2, answer: 2 },
      turns: [
        { turn: 0, open: 0, behind: [0, 4] },
        { turn: 2, open: 1, behind: [0, 0.9, 3, 12] },
        { turn: 3, open: 0, behind: [0, 0.2, 1, 2] },
      ],
    }),
    game('pass', 2, [50, 50, 50, 70]),
    game('hedge', 2, [40, 41, 40, 40], { end: 'support' }),
    game('planning', 2, [45, 45, 45, 70.01]),
  ];
  const { bots, paired, orderUse, middle, leaderStays, liveTurnShare, difficulty } = summaryOf(games, 6);

  test('tells each bot by the ends of its games', () => {
    expect(bots.hedge?.composite).toMatchObject({ n: 2, mean: 50 });
    expect(bots.hedge?.lost).toBe(1);
    expect(bots.pass?.objectives).toEqual({ purse: 60 });
  });

  test('counts governments whose rule differs from that of the same world without orders', () => {
    expect([bots.pass?.moved, bots.hedge?.moved]).toEqual([0, 1]);
  });

  test('compares bots world by world, level within a twentieth of a point', () => {
    expect(paired).toContainEqual({ a: 'pass', b: 'hedge', wins: 1, losses: 1, ties: 0 });
    expect(paired).toContainEqual({ a: 'pass', b: 'planning', wins: 0, losses: 1, ties: 1 });
  });

  test('tells of planners’ orders by the turns in which they were given and might have been; answers are none', () => {
    expect(orderUse).toEqual([
      { kind: 'lobby', ofTurns: 1 / 3, ofLegal: 0.25, legalTurns: 4 },
      { kind: 'speech', ofTurns: 0, ofLegal: 0, legalTurns: 2 },
    ]);
  });

  test('looks at the middle alone for open decisions and drafts that can be defended', () => {
    // Between the best bot and the worst lie 15 points, so that 1.5 can be given away; of a turn's own drafts 1.2 and 0.2.
    expect(middle).toEqual({
      turns: 2,
      live: 0.5,
      inRange: { two: 1, three: 0.5, mean: 2.5 },
      inTurn: { two: 1, three: 0, mean: 2 },
    });
    expect(liveTurnShare).toBe(0.5);
  });

  test('says how often the lead at half time lasts', () => {
    expect(leaderStays).toEqual({ ofAll: 0, ofDoctrines: null });
    const others = [game('open', 1, [50, 51, 52, 58]), game('open', 2, [46, 47, 48, 50])];
    // In the first world hedge leads throughout; in the second open does.
    expect(summaryOf([...games, ...others], 6).leaderStays.ofDoctrines).toBe(1);
    const late = [game('open', 1, [50, 51, 52, 61]), game('open', 2, [46, 47, 48, 50])];
    expect(summaryOf([...games, ...late], 6).leaderStays.ofDoctrines).toBe(0.5);
  });

  test('puts the planners that played in the order of their names', () => {
    expect(difficulty).toEqual([{ level: 'planning', mean: (59 + 70.01) / 2 }]);
  });
});

describe('open decisions', () => {
  test('are those of governments that decide soon and may or may not change their rule', () => {
    const view = observe(scenario, opening(protector), protector);
    const open = openDecisions(view);
    expect(open.every((id) => governments.includes(id))).toBe(true);
    for (const id of open) {
      expect(chanceOfChange(view, id)).toBeGreaterThanOrEqual(0.2);
      expect(chanceOfChange(view, id)).toBeLessThanOrEqual(0.8);
    }
  });

  test('touch a government where a bloc or the treaty joins them, where its vendors sell, and where its own voters decide', () => {
    for (const seat of governments) {
      const view = observe(scenario, opening(seat), seat);
      const touched = touching(view);
      for (const id of openDecisions(view)) {
        if (id === seat) expect(nextElection(view, seat)?.inTurns).toBeLessThanOrEqual(4);
        else expect(touched).toContain(id);
      }
    }
  });
});
