import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { datedChanges, postureRecord, readAnswerKey, readOutcomes } from '../../src/cli/answerKey.ts';
import { verifyReplay } from '../../src/engine/index.ts';
import { playScript, predictionsOf } from '../../src/lab/index.ts';
import { parseReplay } from '../../src/scenario/index.ts';
import { chillyReception } from '../builtIn.ts';
import { script } from '../lab/history/script.ts';
import { cli, type JsonObject, type Outcome, objects, temporary } from './harness.ts';

const { scenario, hash } = chillyReception;
const { protector, rival } = scenario.powers;
const { startYear, turns, turnsPerYear } = scenario.calendar;
const years = Array.from({ length: turns / turnsPerYear }, (_, index) => startYear + index);
const governments = Object.keys(scenario.states)
  .filter((id) => id !== protector && id !== rival)
  .sort();

describe('the record', () => {
  const key = readAnswerKey();
  const record = postureRecord(key, years);

  test('knows every government of its scenario at every year end, and no power', () => {
    expect(key.scenario).toBe(scenario.id);
    expect(Object.keys(key.states).sort()).toEqual(governments);
    expect(record.postures).toHaveLength(governments.length * years.length);
    for (const { actual, accepted } of record.postures) {
      expect(accepted[0]).toBe(actual);
      for (const level of accepted) expect([0, 1, 2, 3, 4]).toContain(level);
    }
  });

  test('begins where the scenario begins', () => {
    for (const [id, level] of Object.entries(record.start))
      expect([id, level]).toEqual([id, scenario.states[id]?.startPosture.value]);
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
      const first = levels[startYear - 1];
      for (const level of Object.values(levels)) if (level !== first) expect([...taken], id).toContain(level);
    }
  });

  test('a state that it does not know in a year is left out whole', () => {
    const levels = { [startYear - 1]: 0, [startYear]: 1 } as const;
    const known = { levels: { ...levels, [startYear + 1]: 2 }, alternatives: {}, steps: [] } as const;
    const states = { known, unknown: { levels, alternatives: {}, steps: [] } };
    const found = postureRecord({ ...key, states }, [startYear, startYear + 1]);
    expect(found.postures.map(({ state, actual }) => [state, actual])).toEqual([
      ['known', 1],
      ['known', 2],
    ]);
    expect(datedChanges({ ...key, states: { known } }, [startYear, startYear + 1])).toEqual([
      { state: 'known', date: `${startYear}-12`, posture: 1 },
      { state: 'known', date: `${startYear + 1}-12`, posture: 2 },
    ]);
  });

  test('changes carry the dates of their steps, and lead to each year’s end', () => {
    const changes = datedChanges(key, years);
    for (const id of governments) {
      const own = changes.filter(({ state }) => state === id);
      for (const year of years) {
        const last = own.filter(({ date }) => date <= `${year}-12-31`).at(-1)?.posture ?? record.start[id];
        expect([id, year, last]).toEqual([id, year, key.states[id]?.levels[year]]);
      }
    }
  });

  test('coverage, gear and shares lie in 0 to 1, of states and vendors that the scenario has', () => {
    const { coverage, restricted5g, vendorShares, sales } = readOutcomes();
    expect(Object.keys(coverage).sort()).toEqual(governments);
    for (const { shares } of Object.values(coverage))
      for (const share of Object.values(shares)) expect(share >= 0 && share <= 1).toBe(true);
    for (const [id, { share }] of Object.entries(restricted5g.states)) {
      expect(governments).toContain(id);
      expect(share >= 0 && share <= 1).toBe(true);
    }
    for (const { vendor, share } of [...vendorShares, { vendor: sales.vendor, share: 0 }]) {
      expect(Object.keys(scenario.vendors)).toContain(vendor);
      expect(share >= 0 && share <= 1).toBe(true);
    }
  });
});

describe('backtest', () => {
  let told: Outcome;
  let answer: JsonObject;
  beforeAll(async () => {
    told = await cli(['backtest', '--seeds', '2', '--seed', 'b', '--json']);
    [answer] = objects(told);
  }, 60_000);

  test('answers with what it promises', () => {
    expect(told.status).toBe(0);
    expect(told.out).toHaveLength(1);
    expect(answer).toMatchObject({ schema: 'rr.backtest/1', scenarioHash: hash, states: 51, yearEnds: years, n: 306 });
    const score = {
      exact: expect.any(Number),
      within1: expect.any(Number),
      side2: expect.any(Number),
      mae: expect.any(Number),
    };
    for (const scores of [answer.model, answer.movers, ...Object.values<JsonObject>(answer.baselines)]) {
      expect(scores).toMatchObject({ ...score, strict: score });
    }
    expect(Object.keys(answer.baselines)).toEqual(['persistence', 'vetting', 'persistenceWithToolbox']);
    expect(Object.keys(answer.byYear)).toEqual(years.map(String));
    expect(answer.movers.states).toHaveLength(29);
  });

  test('the baselines are those of the design', () => {
    const percent = (share: number) => Math.round(100 * share);
    const rounded = ({ exact, within1, side2 }: JsonObject) => [percent(exact), percent(within1), percent(side2)];
    const { persistence, vetting, persistenceWithToolbox } = answer.baselines;
    expect([persistence, vetting, persistenceWithToolbox].map(rounded)).toEqual([
      [54, 77, 77],
      [30, 77, 69],
      [67, 85, 77],
    ]);
    expect([persistence, vetting, persistenceWithToolbox].map(({ movers }) => rounded(movers))).toEqual([
      [19, 60, 59],
      [45, 74, 59],
      [45, 73, 59],
    ]);
  });

  test('its predictions are the modes of games along the script, and its scores are theirs', () => {
    const runs = ['b/0', 'b/1'].map((seed) => playScript(scenario, script, seed));
    const modes = new Map(predictionsOf(scenario, runs).map((p) => [`${p.state}:${p.year}`, p]));
    expect(answer.predictions).toHaveLength(306);
    let exact = 0;
    for (const { iso3, year, predicted, actual, accepted, shares } of answer.predictions) {
      expect({ state: iso3, year, posture: predicted, shares }).toEqual(modes.get(`${iso3}:${year}`) ?? {});
      expect(accepted).toContain(actual);
      if (accepted.includes(predicted)) exact += 1;
    }
    expect(answer.model.exact).toBeCloseTo(exact / 306, 12);
    expect(answer.confusion.flat().reduce((a: number, b: number) => a + b)).toBe(306);
  });

  test('the forecast begins after the year that it is made at, from where governments then stood', () => {
    const { from, n, freezing, predictions } = answer.forecast;
    expect(n).toBe(51 * years.filter((year) => year > from).length);
    const key = readAnswerKey();
    const frozen = predictions.filter(({ iso3, accepted }: JsonObject) =>
      accepted.includes(key.states[iso3]?.levels[from]),
    );
    expect(freezing.exact).toBeCloseTo(frozen.length / n, 12);
  });

  test('tells coverage, gear, shares and sales besides', () => {
    const { coverage, restricted5g, vendorShares, sales } = answer.besides;
    for (const fit of [...Object.values<JsonObject>(coverage), restricted5g]) {
      expect(fit.n).toBeGreaterThan(20);
      expect(fit.mae).toBeLessThan(1);
    }
    expect(vendorShares.length).toBeGreaterThan(10);
    expect(sales.years).toHaveLength(years.length);
    for (const { sitesK } of sales.years) expect(sitesK).toBeGreaterThan(0);
  });

  test('no order of the script is refused that has an object in the game', () => {
    expect(answer.refused.filter(({ noObject }: JsonObject) => !noObject)).toEqual([]);
    expect(answer.endedEarly).toBe(0);
  });

  test('in words: scores with the baselines, matrix, moves, and a row a state', async () => {
    const { status, out } = await cli(['backtest', '--seeds', '1']);
    expect(status).toBe(0);
    const text = out.join('\n');
    for (const who of ['model', 'persistence', 'everyone vets', 'persistence and toolbox']) {
      expect(text).toMatch(new RegExp(`all: ${who} +\\d+%`));
      expect(text).toMatch(new RegExp(`movers \\(29\\): ${who} +\\d+%`));
    }
    expect(text).toMatch(/To 3 or beyond: \d+ of \d+ found/);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
    const rows = out.slice(out.findIndex((line) => line.startsWith('Record (both codings')));
    for (const id of governments) {
      const name = scenario.states[id]?.name ?? '?';
      expect(
        rows.filter((line) => line.trim().startsWith(name)),
        name,
      ).toHaveLength(1);
    }
  }, 60_000);

  test('writes a game along the script to be watched: it is sound, and it plays out as recorded', async () => {
    const file = temporary('script.json');
    expect((await cli(['backtest', '--seeds', '1', '--json', '--replay', file])).status).toBe(0);
    const parsed = parseReplay(readFileSync(file, 'utf8'));
    if (!parsed.ok) throw new Error(parsed.problems.map(({ path, message }) => `${path} ${message}`).join('; '));
    expect(parsed.replay.turns).toHaveLength(turns);
    expect(parsed.replay.humans).toEqual([protector, rival]);
    expect(verifyReplay(parsed.scenario, parsed.replay).ok).toBe(true);
  }, 60_000);

  test('knows nothing of other worlds', async () => {
    const { status, out, log } = await cli(['backtest', '--scenario', 'archipelago', '--seeds', '1']);
    expect([status, out]).toEqual([1, []]);
    expect(log).toContain('No script comes with');
    const file = temporary('other.json');
    expect((await cli(['backtest', '--script', file])).status).toBe(2);
  });
});
