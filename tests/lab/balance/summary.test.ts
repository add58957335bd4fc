/** What a balance run says of its games, on games whose outcome is known. */
import { describe, expect, test } from 'vitest';
import { observe } from '../../../src/engine/index.ts';
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
        { turn: 0, open: 0, weighed: 10, defensible: 1 },
        { turn: 2, open: 1, weighed: 10, defensible: 2 },
        { turn: 3, open: 0, weighed: 10, defensible: 4 },
      ],
    }),
    game('pass', 2, [50, 50, 50, 70]),
    game('hedge', 2, [40, 41, 40, 40], { end: 'support' }),
    game('planning', 2, [45, 45, 45, 70.01]),
  ];
  const { bots, paired, orderUse, middle, leaderStays } = summaryOf(games, 6);

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
    expect(middle).toEqual({ turns: 2, live: 0.5, twoDefensible: 1, threeDefensible: 0.5, defensible: 3 });
  });

  test('says how often the lead at half time lasts', () => {
    expect(leaderStays).toBe(0);
    expect(
      summaryOf(
        games.filter(({ bot }) => bot === 'pass'),
        6,
      ).leaderStays,
    ).toBeNull();
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

  test('touch a government only where a bloc joins them', () => {
    for (const seat of governments) {
      const open = openDecisions(observe(scenario, opening(seat), seat));
      for (const id of open) {
        expect(
          Object.values(scenario.blocs).some(({ members }) => members.includes(id) && members.includes(seat)),
        ).toBe(true);
      }
    }
  });
});
