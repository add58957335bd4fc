import { describe, expect, test } from 'vitest';
import { createGame, type Scenario } from '../../../src/engine/index.ts';
import { type AssumptionsAnswer, questionOf } from '../../../src/lab/index.ts';
import { atEnd } from '../../../src/lab/questions/assumptions.ts';
import { asRecorded, compositeIn, firstState, replayedToEnd } from '../../../src/lab/recorded.ts';
import { parseScenario } from '../../../src/scenario/index.ts';
import { archipelago, chillyReception } from '../../builtIn.ts';
import { newPool, protector, recordedGame, scenario } from '../support.ts';

const SEAT = 'ORV';
const SEEDS = 3;
const game = recordedGame(SEAT, 'hedge', 'assumptions');
const contested = scenario.contested ?? [];
const question = questionOf('assumptions');

/** Mean composite over the lucks, played apart from the question. */
function meanUnder(course: Scenario): number {
  let sum = 0;
  for (let luck = 0; luck < SEEDS; luck++) {
    const first = { state: firstState(course, game, luck), turns: 0, dropped: 0 };
    sum += compositeIn(course, replayedToEnd(course, game, SEAT, first, asRecorded).state, SEAT);
  }
  return sum / SEEDS;
}

describe.each([archipelago, chillyReception])('the contested assumptions of $scenario.id', ({ scenario: world }) => {
  const list = world.contested ?? [];

  test('are several, with two different sides each', () => {
    expect(list.length).toBeGreaterThanOrEqual(8);
    for (const { low, high } of list) expect(low.holds === high.holds || low.says === high.says).toBe(false);
  });

  test.each(list.flatMap((spec) => (['low', 'high'] as const).map((end) => [spec.id, end, spec] as const)))(
    '%s at its %s end is a world that the door lets in, and another one',
    (_id, end, spec) => {
      const moved = atEnd(world, spec, end);
      expect(parseScenario(JSON.stringify(moved))).toMatchObject({ ok: true });
      expect(JSON.stringify(moved)).not.toBe(JSON.stringify(world));
      expect(JSON.stringify(moved)).not.toBe(JSON.stringify(atEnd(world, spec, end === 'low' ? 'high' : 'low')));
    },
  );
});

test('of the hidden truth one end surely draws no use, the other surely some', () => {
  const [spec] = contested.filter(({ truth }) => truth !== undefined);
  if (spec?.truth === undefined) throw new RangeError('none');
  for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const drawn = (end: 'low' | 'high') =>
      createGame(atEnd(scenario, spec, end), seed, []).hidden.intention[spec.truth ?? ''];
    expect(drawn('low')).toBe('never');
    expect(drawn('high')).not.toBe('never');
  }
});

describe('what a game hangs on', () => {
  test('is each end, less the scenario as it stands, under the same lucks', async () => {
    const answer = await newPool().ask('assumptions', { seat: SEAT, game, seeds: SEEDS });
    expect(answer.seeds).toBe(SEEDS);
    expect(answer.mean).toBeCloseTo(meanUnder(scenario), 9);
    expect(answer.assumptions.map(({ id }) => id).sort()).toEqual(contested.map(({ id }) => id).sort());
    const spec = contested.find(({ id }) => id === answer.assumptions[0]?.id);
    if (spec === undefined) throw new RangeError('none');
    for (const end of ['low', 'high'] as const) {
      const swing = answer.assumptions[0]?.[end];
      expect(swing?.composite.mean).toBeCloseTo(meanUnder(atEnd(scenario, spec, end)) - answer.mean, 9);
    }
    const widths = answer.assumptions.map(({ low, high }) =>
      Math.max(Math.abs(low.composite.mean), Math.abs(high.composite.mean)),
    );
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    expect(widths[0]).toBeGreaterThan(0);
    expect(answer.moving).toBe(answer.assumptions.filter(({ low, high }) => low.moves || high.moves).length);
  });

  test('is told in part, of whole ends alone', () => {
    const request = { seat: SEAT, game, seeds: 2 };
    const prepared = question.prepare(scenario, request);
    const samples = [0, 1, 2, 3].map((index) => question.sample(scenario, request, index, prepared));
    const partial: AssumptionsAnswer = question.answer(scenario, request, samples);
    expect(partial.assumptions.map(({ id }) => id)).toEqual([contested[0]?.id]);
    expect(partial.seeds).toBe(0);
    // One pair alone is no ground to say that an end moves anything.
    expect(partial.moving).toBe(0);
  });

  test('is asked of a seat that a person held, in a scenario that names what is contested', () => {
    expect(question.check(scenario, { seat: SEAT, game, seeds: 8 })).toBeNull();
    expect(question.check(scenario, { seat: SEAT, game, seeds: 1 })).toMatchObject({ code: 'outOfRange', low: 2 });
    expect(question.check(scenario, { seat: protector, game, seeds: 8 })).toMatchObject({ code: 'notOneOf' });
    const { contested: _, ...silent } = scenario;
    expect(question.check(silent, { seat: SEAT, game, seeds: 8 })).toEqual({
      code: 'nothingToAsk',
      field: 'assumptions',
    });
  });
});
