import { describe, expect, test } from 'vitest';
import { hashState, playReplay, verifyReplay } from '../../src/engine/index.ts';
import { beginGame, type Game, isOver, lineOf, playGame, playTurn, replayOf, seedsOf } from '../../src/lab/index.ts';
import { countNonFinite } from '../../src/lab/nonFinite.ts';
import { archipelago } from '../builtIn.ts';

const { scenario, source, hash } = archipelago;
const { protector, rival } = scenario.powers;
const setup = { scenario, seed: 'lab', seat: null, turns: null };

describe('a game of the lab', () => {
  test('runs to the calendar’s end between the engine’s seats', () => {
    const game = playGame(setup, null);
    expect(game.played.map(({ turn }) => turn)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(lineOf(game, null)).toMatchObject({ turns: 8, end: { kind: 'complete', reason: 'calendar', seat: null } });
    expect(game.played.at(-1)?.hash).toBe(hashState(game.state));
  });

  test('every seat that the engine holds gives its orders, a bot’s seat the bot’s alone', () => {
    const [first] = playGame({ ...setup, seat: protector, turns: 1 }, 'pass').played;
    expect(Object.keys(first?.orders ?? {}).sort()).toEqual(Object.keys(scenario.states).sort());
    expect(first?.orders[protector]).toEqual([]);
    expect(first?.orders[rival]).not.toBeUndefined();
  });

  test('orders that the rules refuse are counted', () => {
    const game = playTurn(beginGame({ ...setup, seat: protector, turns: 2 }), [
      { kind: 'warn', target: protector },
      { kind: 'settle' },
    ]);
    expect(game.played[0]?.rejected.map(({ code }) => code)).toEqual(['notYourRole', 'notYourRole']);
    expect(lineOf(game, 'test').rejected).toBe(2);
    expect(isOver(game)).toBe(false);
    expect(lineOf(playTurn(game, []), 'test')).toMatchObject({
      rejected: 2,
      end: { kind: 'stopped', reason: 'turns' },
    });
  });

  test('a game that is over is not played on', () => {
    const game = playGame({ ...setup, turns: 2 }, null);
    expect(playTurn(game, [])).toBe(game);
  });

  test('numbers that are not finite are counted, and no hash is claimed for them', () => {
    const sound = beginGame(setup);
    const world = { ...sound.state.world, strain: Number.NaN };
    const broken: Game = { ...sound, state: { ...sound.state, world }, nonFinite: 0 };
    const game = playTurn(broken, []);
    expect(game.nonFinite).toBeGreaterThan(0);
    expect(game.played[0]?.hash).toBeNull();
    expect(lineOf(game, null)).toMatchObject({ finalHash: null, nonFinite: game.nonFinite });
    expect(replayOf(game, { source, hash }).turns).toEqual([]);
  });

  test('a game that is stuck is over, and says so', () => {
    const stuck: Game = { ...beginGame(setup), stuck: true };
    expect(isOver(stuck)).toBe(true);
    expect(lineOf(stuck, null).end).toEqual({ kind: 'stuck', reason: 'noProgress', seat: null });
  });

  test('seats that plan ahead order what the rules allow, and the replay needs no planner', () => {
    const opposition = { opponents: 'hasty', name: hash } as const;
    const game = playGame({ ...setup, seat: protector, opposition }, 'random');
    const plain = playGame({ ...setup, seat: protector }, 'random');
    expect(lineOf(game, 'random')).toMatchObject({ opponents: 'hasty', turns: 8, rejected: 0, nonFinite: 0 });
    expect(lineOf(plain, 'random').opponents).toBe('rulesOfThumb');
    expect(lineOf(game, 'random').finalHash).not.toBe(lineOf(plain, 'random').finalHash);
    for (const { orders } of game.played) {
      expect(Object.keys(orders).sort()).toEqual(Object.keys(scenario.states).sort());
    }
    const replay = replayOf(game, { source, hash });
    expect(replay.opponents).toBe('hasty');
    expect(verifyReplay(scenario, replay)).toEqual({ ok: true, turns: 8, finalHash: hashState(game.state) });
  });

  test('its replay gives it again', () => {
    const game = playGame({ ...setup, seat: protector }, 'random');
    const replay = replayOf(game, { source, hash });
    expect(replay).toMatchObject({ kind: 'rr.replay', seed: 'lab', humans: [protector], scenarioHash: hash });
    expect(verifyReplay(scenario, replay)).toEqual({ ok: true, turns: 8, finalHash: hashState(game.state) });
    expect(playReplay(scenario, replay).at(-1)?.state).toEqual(game.state);
  });
});

test('seeds of a series are counted from 0', () => {
  expect(seedsOf('S', 3)).toEqual(['S/0', 'S/1', 'S/2']);
});

test('non-finite numbers are found wherever they are', () => {
  const value = { a: [1, Number.NaN, { b: Number.POSITIVE_INFINITY }], c: 'NaN', d: null, e: -0 };
  expect(countNonFinite(value)).toBe(2);
  expect(countNonFinite(Number.NEGATIVE_INFINITY)).toBe(1);
  expect(countNonFinite({ a: [0, [1.5]] })).toBe(0);
});
