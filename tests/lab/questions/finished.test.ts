import { describe, expect, test } from 'vitest';
import { type Order, observe } from '../../../src/engine/index.ts';
import { decisionsOf } from '../../../src/lab/decisions.ts';
import { BOTS, botsFor, type GameRecord, lineOf, playGame, questionOf } from '../../../src/lab/index.ts';
import { actualEnd, asRecorded, compositeIn, firstState, replayedToEnd } from '../../../src/lab/recorded.ts';
import { newPool, opening, protector, recordedGame, rival, scenario } from '../support.ts';

const GOVERNMENT = 'ORV';
const played = recordedGame(GOVERNMENT, 'random', 'finished');
const pool = newPool();

/** The record with other orders of the seat in one turn. */
function changed(game: GameRecord, turn: number, orders: readonly Order[]): GameRecord {
  return {
    ...game,
    orders: game.orders.map((all, at) => (at === turn ? { ...all, [GOVERNMENT]: orders } : all)),
  };
}

describe('a recorded game', () => {
  test('comes out as it was, played again by its record or planned again', () => {
    const line = lineOf(playGame({ scenario, seed: 'finished', seat: GOVERNMENT, turns: null }, 'random'), 'random');
    expect(compositeIn(scenario, actualEnd(scenario, played), GOVERNMENT)).toBe(line.composite);
    const first = { state: firstState(scenario, played, 0), turns: 0, dropped: 0 };
    const again = replayedToEnd(scenario, played, GOVERNMENT, first, asRecorded);
    expect(again.state).toEqual(actualEnd(scenario, played));
    expect(again).toMatchObject({ turns: 8, dropped: 0 });
  });

  test('of seats that planned ahead comes out as it was, and is not planned by rules of thumb under another luck', () => {
    const ahead = recordedGame(GOVERNMENT, 'random', 'ahead', 'hasty');
    const again = (game: GameRecord, luck: number) =>
      replayedToEnd(
        scenario,
        game,
        GOVERNMENT,
        { state: firstState(scenario, game, luck), turns: 0, dropped: 0 },
        asRecorded,
      ).state;
    expect(again(ahead, 0)).toEqual(actualEnd(scenario, ahead));
    const thumb: GameRecord = { ...ahead, opponents: 'rulesOfThumb' };
    expect(again(thumb, 0)).not.toEqual(actualEnd(scenario, ahead));
    expect(again(thumb, 3)).not.toEqual(again(ahead, 3));
  });

  test('follows its changes of hands: a seat that nobody holds is planned', () => {
    const left: GameRecord = { ...played, handovers: [{ turn: 4, humans: [] }] };
    const first = { state: firstState(scenario, left, 3), turns: 0, dropped: 0 };
    const end = replayedToEnd(scenario, left, GOVERNMENT, first, asRecorded);
    expect(end.state.humans).toEqual([]);
    expect(end.turns).toBe(8);
  });
});

describe('luck or judgement', () => {
  test('holds this game against the same orders under other seeds', async () => {
    const answer = await pool.ask('luck', { seat: GOVERNMENT, game: played, seeds: 12 });
    expect(answer.actual).toBe(compositeIn(scenario, actualEnd(scenario, played), GOVERNMENT));
    expect(answer.composites).toHaveLength(12);
    expect(new Set(answer.composites).size).toBeGreaterThan(3);
    const below = answer.composites.filter((composite) => composite < answer.actual).length;
    const level = answer.composites.filter((composite) => composite === answer.actual).length;
    expect(answer.below).toMatchObject({ count: below, of: 12 });
    expect(answer.percentile).toBeCloseTo((below + level / 2) / 12, 12);
    expect(answer.others).toMatchObject({ n: 12, mean: answer.mean.mean });
    expect(answer.luck).toBeCloseTo(answer.actual - answer.mean.mean, 12);
    expect(answer.endedEarly).toBe(0);
  });

  test('leaves out and counts orders that the rules refuse in another world', async () => {
    const bad = changed(played, 2, [
      ...(played.orders[2]?.[GOVERNMENT] ?? []),
      { kind: 'backDown', commitment: 'never made' },
      { kind: 'lobby', target: rival },
    ]);
    expect(await pool.ask('luck', { seat: GOVERNMENT, game: bad, seeds: 3 })).toMatchObject({
      dropped: 6,
      gamesWithDropped: 3,
    });
  });

  test('is asked of a seat that a person held, under so many seeds', () => {
    const check = questionOf('luck').check;
    expect(check(scenario, { seat: GOVERNMENT, game: played, seeds: 200 })).toBeNull();
    expect(check(scenario, { seat: protector, game: played, seeds: 200 })).toEqual({
      code: 'notOneOf',
      field: 'seat',
      found: protector,
      allowed: [GOVERNMENT],
    });
    expect(check(scenario, { seat: GOVERNMENT, game: played, seeds: 0 })).toMatchObject({ low: 1, high: 10_000 });
    expect(check(scenario, { seat: GOVERNMENT, game: { ...played, orders: [] }, seeds: 1 })).toMatchObject({
      code: 'nothingToAsk',
    });
  });
});

describe('decisions', () => {
  test('are each order, each silent turn and each choice in a dilemma', () => {
    const silent = changed(played, 1, []);
    const found = decisionsOf(scenario, silent, GOVERNMENT);
    const given = silent.orders.flatMap((orders) => orders[GOVERNMENT] ?? []).filter(({ kind }) => kind !== 'answer');
    expect(found.filter(({ kind }) => kind === 'order')).toHaveLength(given.length);
    expect(found.filter(({ kind }) => kind === 'silence')).toEqual([{ kind: 'silence', turn: 1 }]);
    for (const decision of found) {
      if (decision.kind !== 'answer') continue;
      const spec = scenario.dilemmas.find(({ id }) => id === decision.dilemma);
      expect(spec?.choices.map(({ id }) => id)).toEqual(expect.arrayContaining([decision.choice, decision.instead]));
      expect(decision.choice).not.toBe(decision.instead);
    }
    expect(found.some(({ kind }) => kind === 'answer')).toBe(true);
  });
});

describe('turning points', () => {
  const request = { seat: GOVERNMENT, game: played, seeds: 5, most: 3 };

  test('are the decisions that moved the composite most, beyond noise', async () => {
    const { points, decisions, beyondNoise, seeds } = await pool.ask('turningPoints', request);
    expect(decisions).toBe(decisionsOf(scenario, played, GOVERNMENT).length);
    expect(seeds).toBe(5);
    expect(points.length).toBe(Math.min(3, beyondNoise));
    expect(points.length).toBeGreaterThan(0);
    const sizes = points.map(({ effect }) => Math.abs(effect.mean));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const { effect } of points) {
      expect(effect).toMatchObject({ n: 5, beyondNoise: true });
      const { low = 0, high = 0, level = 0 } = effect.interval ?? {};
      expect(low * high).toBeGreaterThan(0);
      // As many decisions as there are would else turn up something by chance.
      expect(level).toBeCloseTo(1 - 0.05 / decisions, 12);
    }
  });

  test('are what the game would have come to without the decision', async () => {
    const { points } = await pool.ask('turningPoints', request);
    const [point] = points.filter(({ decision }) => decision.kind === 'order');
    if (point?.decision.kind !== 'order') throw new Error('an order mattered');
    const { turn, index } = point.decision;
    const own = played.orders[turn]?.[GOVERNMENT] ?? [];
    const without = changed(
      played,
      turn,
      own.filter((_, at) => at !== index),
    );
    const end = (game: GameRecord, luck: number): number => {
      const first = { state: firstState(scenario, game, luck), turns: 0, dropped: 0 };
      return compositeIn(scenario, replayedToEnd(scenario, game, GOVERNMENT, first, asRecorded).state, GOVERNMENT);
    };
    const effects = [0, 1, 2, 3, 4].map((luck) => end(played, luck) - end(without, luck));
    expect(point.here).toBeCloseTo(effects[0] ?? 0, 12);
    expect(point.effect.mean).toBeCloseTo(effects.reduce((sum, effect) => sum + effect, 0) / 5, 12);
  });

  test('are none where nothing was decided that mattered', async () => {
    const orders = played.orders.map((all) => ({ ...all, [rival]: [] }));
    const watched: GameRecord = { ...played, humans: [rival], orders };
    // Where the rival has no aims, nothing moves its composite.
    const { rivalRole: _, ...unaimed } = scenario;
    const asked = { seat: rival, game: watched, seeds: 3, most: 3 };
    const { points } = await newPool(unaimed).ask('turningPoints', asked);
    expect(points).toEqual([]);
  });

  test('are asked over at least two lucks', () => {
    const check = questionOf('turningPoints').check;
    expect(check(scenario, request)).toBeNull();
    expect(check(scenario, { ...request, seeds: 1 })).toMatchObject({ code: 'outOfRange', field: 'seeds', low: 2 });
    expect(check(scenario, { ...request, most: 0 })).toMatchObject({ field: 'most', low: 1, high: 10 });
  });
});

describe('the place among doctrines', () => {
  test('of a bot’s own game is that bot’s', async () => {
    const game = recordedGame(GOVERNMENT, 'hedge', 'place');
    const bots = botsFor(scenario, GOVERNMENT);
    const answer = await pool.ask('place', { seat: GOVERNMENT, game, bots, seeds: 2 });
    expect(answer.of).toBe(bots.length + 1);
    expect(answer.bots.map(({ bot }) => bot).sort()).toEqual([...bots].sort());
    const composites = answer.bots.map(({ composite }) => composite);
    expect(composites).toEqual([...composites].sort((a, b) => b - a));
    expect(answer.place).toBe(composites.filter((composite) => composite > answer.actual).length + 1);
    const same = answer.bots.find(({ bot }) => bot === 'hedge');
    expect(same?.composite).toBe(answer.actual);
    for (const { overSeeds, difference } of answer.bots) expect([overSeeds.n, difference.n]).toEqual([2, 2]);
  });

  test('is asked of doctrines that know the seat', () => {
    const request = { seat: GOVERNMENT, game: played, bots: ['coalition'] as const, seeds: 1 };
    expect(questionOf('place').check(scenario, request)).toMatchObject({ code: 'notOneOf', field: 'bots' });
    expect(questionOf('place').check(scenario, { ...request, bots: [] })).toMatchObject({ code: 'nothingToAsk' });
  });
});

describe('doctrines', () => {
  test.each([protector, GOVERNMENT])('give %s orders that may be given, the same for the same view', (seat) => {
    const view = observe(scenario, opening(seat), seat);
    for (const bot of botsFor(scenario, seat)) {
      const game = playGame({ scenario, seed: 'doctrine', seat, turns: null }, bot);
      expect(lineOf(game, bot)).toMatchObject({ rejected: 0, nonFinite: 0 });
      expect(BOTS[bot].orders(view, 'a')).toEqual(BOTS[bot].orders(view, 'a'));
    }
  });

  test('are of one mind each, and different from each other', () => {
    const kinds = (seat: string, bot: keyof typeof BOTS): Set<string> =>
      new Set(
        playGame({ scenario, seed: 'doctrine', seat, turns: null }, bot).played.flatMap(({ orders }) =>
          (orders[seat] ?? []).map(({ kind }) => kind),
        ),
      );
    expect(kinds(protector, 'coalition')).not.toContain('threaten');
    expect(kinds(protector, 'coalition')).toContain('disclosePrivately');
    expect(kinds(protector, 'unilateral')).toContain('partsBan');
    expect(kinds(protector, 'unilateral')).not.toContain('coFundRemoval');
    expect(kinds(protector, 'transactional')).toContain('threaten');
    expect(kinds(GOVERNMENT, 'align')).toContain('setPosture');
    expect(kinds(GOVERNMENT, 'open')).not.toContain('securityLaw');
    const ends = botsFor(scenario, protector).map((bot) => {
      const game = playGame({ scenario, seed: 'doctrine', seat: protector, turns: null }, bot);
      return lineOf(game, bot).finalHash;
    });
    expect(new Set(ends).size).toBe(ends.length);
  });

  test('of the two sides do not mix', () => {
    expect(botsFor(scenario, protector)).not.toContain('align');
    expect(botsFor(scenario, GOVERNMENT)).not.toContain('coalition');
    for (const seat of [protector, GOVERNMENT]) {
      expect(botsFor(scenario, seat)).toEqual(expect.arrayContaining(['pass', 'random', 'engine']));
    }
  });
});
