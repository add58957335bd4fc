/** What is wanted of a role, held against games whose outcome is known. */
import { describe, expect, test } from 'vitest';
import { type BalanceGame, type BarId, type BotId, barsOf, summaryOf } from '../../../src/lab/index.ts';
import { governments, protector, scenario } from '../support.ts';

type Aims = Readonly<Record<string, number>>;

/** A game that leads or lags at half time, and ends with a composite. */
function game(bot: BotId, number: number, half: number, end: number, objectives: Aims = {}): BalanceGame {
  const planned = ['greedy', 'hasty', 'planning', 'farSighted'].includes(bot);
  return {
    bot,
    number,
    end: 'complete',
    composites: [half, half, half, end],
    objectives,
    postures: { A: bot === 'pass' ? 0 : 2 },
    used: planned ? { lobby: 3 } : {},
    legal: planned ? { lobby: 4, speech: 60 } : {},
    turns: planned
      ? [
          { turn: 0, open: 0, behind: [0] },
          { turn: 2, open: 1, behind: [0, 0.1, 0.2] },
          { turn: 3, open: 1, behind: [0, 0.1, 3] },
        ]
      : [],
  };
}

const some = [
  game('pass', 1, 50, 50),
  game('hedge', 1, 53, 58, { purse: 60, trade: 70 }),
  game('open', 1, 54, 56, { purse: 70, trade: 60 }),
  game('engine', 1, 52, 57),
  game('greedy', 1, 56, 55),
  game('planning', 1, 55, 59),
];
const [seat = ''] = governments;

function bars(
  games: readonly BalanceGame[],
  id: string = seat,
): Partial<Record<BarId, [number | null, boolean | null]>> {
  const found = barsOf(scenario, id, summaryOf(games, 4));
  return Object.fromEntries(found.map(({ id, value, holds }) => [id, [value, holds]]));
}

describe('the bars of a role', () => {
  test('name orders that are given too often, and those that never are', () => {
    // Three turns of each game: `lobby` in all of them, `speech` in none of sixty.
    expect(bars(some)).toMatchObject({ ordersOften: [1, false], ordersSeldom: [1, false] });
  });

  test('hold doctrines against each other aim by aim, and against an empty seat', () => {
    expect(bars(some)).toMatchObject({ leadsAllAims: [0, true], emptySeats: [8, true] });
    const ahead = [...some, game('align', 1, 50, 60, { purse: 70, trade: 70 })];
    expect(bars(ahead).leadsAllAims).toEqual([1, false]);
  });

  test('hold foresight against none, and levels against their names', () => {
    expect(bars(some)).toMatchObject({ foresight: [1, true], levels: [0, true] });
    expect(bars([...some, game('farSighted', 1, 55, 56)]).levels).toEqual([1, false]);
  });

  test('ask whether the middle lives, and whether a lead lasts', () => {
    // Nine points lie between the best bot and the worst, so that 0.9 can be given away.
    expect(bars(some)).toMatchObject({ live: [1, true], two: [1, true], three: [0.5, false], lead: [0, true] });
  });

  test('ask of the protector what it has changed, and whether by more than luck', () => {
    const games = [
      ...[50, 51, 52].map((end, at) => game('pass', at + 1, 50, end)),
      ...[58, 59, 60].map((end, at) => game('coalition', at + 1, 50, end)),
    ];
    expect(bars(games, protector)).toMatchObject({ moves: [1, false], luck: [8, true] });
    expect(bars(some)).not.toHaveProperty('moves');
  });

  test('say nothing of what was not played', () => {
    expect(bars([game('pass', 1, 50, 50)])).toMatchObject({
      ordersOften: [null, null],
      emptySeats: [null, null],
      foresight: [null, null],
      levels: [null, null],
      live: [null, null],
      lead: [null, null],
    });
  });
});
