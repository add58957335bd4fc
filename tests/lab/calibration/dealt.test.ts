import { expect, test } from 'vitest';
import { postureRecord, readAnswerKey } from '../../../src/cli/answerKey.ts';
import { type Calibration, predicted } from '../../../src/lab/calibration/calibrate.ts';
import { courseOf } from '../../../src/lab/calibration/course.ts';
import { calibrationFor, dealtRecord } from '../../../src/lab/calibration/dealt.ts';
import type { Fit } from '../../../src/lab/calibration/fit.ts';
import { panelOf } from '../../../src/lab/calibration/panel.ts';
import { scripted } from '../../../src/lab/history/scripted.ts';
import { compareWithRecord, type PostureRecord, persistence, yearEnds } from '../../../src/lab/index.ts';
import { chillyReception } from '../../builtIn.ts';
import { script } from '../history/script.ts';

const { scenario } = chillyReception;
const record = postureRecord(readAnswerKey(), [...yearEnds(scenario).keys()]);
const states = Object.keys(record.start).sort();

function trackOf({ start, postures }: PostureRecord, id: string): string {
  const rows = postures.filter(({ state }) => state === id);
  return JSON.stringify([start[id], rows.map(({ year, actual, accepted }) => [year, actual, accepted])]);
}

test('what one government did, with where it began, goes whole to another', () => {
  const dealt = dealtRecord(record, 'a');
  const before = states.map((id) => trackOf(record, id));
  const after = states.map((id) => trackOf(dealt, id));
  expect([...after].sort()).toEqual([...before].sort());
  expect(after.filter((track, i) => track !== before[i]).length).toBeGreaterThan(states.length / 2);
  expect(dealtRecord(record, 'a')).toEqual(dealt);
  expect(dealtRecord(record, 'b')).not.toEqual(dealt);
});

test('nothing has to be dealt anew for the rule that nobody moves', () => {
  const dealt = dealtRecord(record, 'a');
  expect(compareWithRecord(persistence(dealt), dealt).all).toEqual(compareWithRecord(persistence(record), record).all);
});

/** The decision as it comes with the scenario: nothing is fitted here. */
function asItStands(): { calibration: Calibration; fit: Fit } {
  const along = scripted(scenario, script);
  const panel = panelOf(along.scenario, [courseOf(along, 'dealt')]);
  const size = (id: 'dispositionSize' | 'choiceNoise'): number => scenario.parameters[id]?.value ?? Number.NaN;
  const fit: Fit = {
    values: [],
    noise: { disposition: size('dispositionSize'), choice: size('choiceNoise') },
    loss: 0,
  };
  const one = (id: 'dispositionSize' | 'choiceNoise') => ({ id, prior: size(id), spread: 1 });
  const plan = {
    fitted: [],
    disposition: one('dispositionSize'),
    choice: one('choiceNoise'),
    drawn: [],
    courses: [],
    rounds: 1,
    steps: 1,
  };
  const calibration = { scenario, linearised: { panel, at: [], slopes: [] }, plan, fit, tracks: new Map() };
  return { calibration, fit };
}

test('a decision that knows governments by their attributes alone is no better than “nobody moves” once these are dealt by lot', () => {
  const { calibration, fit } = asItStands();
  const scored = (of: PostureRecord) => compareWithRecord(predicted(calibrationFor(calibration, of), fit, states), of);
  const own = scored(record);
  const still = compareWithRecord(persistence(record), record);
  const dealt = Array.from({ length: 40 }, (_, i) => scored(dealtRecord(record, `lot/${i}`)));
  expect(own.all.exact).toBeGreaterThan(still.all.exact + 0.1);
  expect(dealt.reduce((sum, { all }) => sum + all.exact / dealt.length, 0)).toBeLessThan(still.all.exact);
  expect(Math.max(...dealt.map(({ all }) => all.exact))).toBeLessThan(own.all.exact);
  expect(Math.max(...dealt.map(({ movers }) => movers.exact))).toBeLessThan(own.movers.exact);
  expect(Math.min(...dealt.map(({ all }) => all.mae))).toBeGreaterThan(own.all.mae);
});
