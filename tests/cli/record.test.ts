import { describe, expect, test } from 'vitest';
import { outcomesAt, readAnswerKey } from '../../src/cli/answerKey.ts';
import { chillyReception } from '../builtIn.ts';
import { cli, type JsonObject, objects } from './harness.ts';

const { scenario } = chillyReception;
const { protector, rival } = scenario.powers;

describe('the record', () => {
  const key = readAnswerKey();

  test('knows every government of its scenario, in every year from the one before the start, and no power', () => {
    const governments = Object.keys(scenario.states).filter((id) => id !== protector && id !== rival);
    expect(key.scenario).toBe(scenario.id);
    expect(Object.keys(key.states).sort()).toEqual(governments.sort());
    const { startYear, turns, turnsPerYear } = scenario.calendar;
    for (let year = startYear - 1; year < startYear + turns / turnsPerYear; year++) {
      const outcomes = outcomesAt(key, year);
      expect(outcomes).toHaveLength(51);
      for (const { actual, accepted } of outcomes) {
        expect(accepted[0]).toBe(actual);
        for (const level of accepted) expect([0, 1, 2, 3, 4]).toContain(level);
      }
    }
  });

  test('begins where the scenario begins', () => {
    const before = outcomesAt(key, scenario.calendar.startYear - 1);
    for (const { state, actual } of before)
      expect([state, actual]).toEqual([state, scenario.states[state]?.startPosture.value]);
  });

  test('each of its levels rests on dated steps with sources', () => {
    const states: Record<string, JsonObject> = { ...key.states };
    for (const [id, { levels, steps }] of Object.entries(states)) {
      expect(steps.length, id).toBeGreaterThan(0);
      for (const step of steps) {
        expect(step.date).toMatch(/^\d{4}(-\d{2})?/);
        expect(step.sources.length).toBeGreaterThan(0);
      }
      const taken = new Set(steps.map(({ level }: JsonObject) => level));
      const first = levels[scenario.calendar.startYear - 1];
      for (const level of Object.values(levels)) if (level !== first) expect([...taken], id).toContain(level);
    }
  });
});

describe('the record command', () => {
  test('holds the final postures against it', async () => {
    const outcome = await cli(['record', '--games', '1', '--json']);
    expect(outcome.status).toBe(0);
    const [answer] = objects(outcome);
    expect(answer).toMatchObject({ schema: 'rr.record/1', scenarioHash: chillyReception.hash, games: 1, n: 51 });
    const { model, confusion, predictions, year } = answer;
    expect(year).toBe(2024);
    const count = (holds: (p: JsonObject) => boolean): number => predictions.filter(holds).length / 51;
    expect(model.exact).toBeCloseTo(
      count(({ predicted, accepted }) => accepted.includes(predicted)),
      12,
    );
    expect(model.exact).toBeLessThanOrEqual(model.within1);
    expect(confusion.flat().reduce((a: number, b: number) => a + b)).toBe(51);
    for (const { shares, predicted } of predictions) expect(shares[predicted]).toBe(1);
    const [game] = objects(await cli(['simulate', '--scenario', scenario.id, '--json']));
    for (const { iso3, predicted } of predictions) expect(game.postures[iso3]).toBe(predicted);
  });

  test('in words: scores, matrix and a row a state', async () => {
    const { status, out } = await cli(['record', '--games', '1']);
    expect(status).toBe(0);
    expect(out.join('\n')).toMatch(/exact +\d+%/);
    for (const id of Object.keys(readAnswerKey().states)) {
      expect(out.filter((line) => line.trim().startsWith(scenario.states[id]?.name ?? '?'))).toHaveLength(1);
    }
  });

  test('knows nothing of other worlds', async () => {
    const { status, out, log } = await cli(['record', '--scenario', 'archipelago', '--games', '1']);
    expect([status, out]).toEqual([1, []]);
    expect(log).toContain('knows nothing');
  });
});
