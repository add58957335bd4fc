/**
 * Renaming on the world that the record is of, chance included: the sorting order of the ids is turned round, and every draw is asked for under the name
 * that a state had before. Then no government may decide otherwise at any turn, and no score that a fit rests on may move.
 */
import { beforeEach, expect, test, vi } from 'vitest';
import { courseOf } from '../../src/lab/calibration/course.ts';
import { type Panel, panelOf } from '../../src/lab/calibration/panel.ts';
import { scripted } from '../../src/lab/history/scripted.ts';
import { playScript } from '../../src/lab/index.ts';
import { chillyReception } from '../builtIn.ts';
import { script } from '../lab/history/script.ts';

const draws = vi.hoisted(() => ({ nameBefore: (id: string): string => id }));

vi.mock('../../src/engine/random.ts', async (original) => {
  const real = await original<typeof import('../../src/engine/random.ts')>();
  const before = (text: string): string => text.replace(/\bZ\d\d\b/g, (id) => draws.nameBefore(id));
  const asBefore =
    (draw: typeof real.draw): typeof real.draw =>
    (key, turn, phase, entity, purpose) =>
      draw(key, turn, phase, before(entity), before(purpose));
  return {
    ...real,
    draw: asBefore(real.draw),
    drawNormal: asBefore(real.drawNormal),
    drawGumbel: asBefore(real.drawGumbel),
    drawNow(this: ThisParameterType<typeof real.drawNow>, entity: string, purpose: string) {
      return real.drawNow.call(this, before(entity), before(purpose));
    },
    drawAhead(this: ThisParameterType<typeof real.drawAhead>, turn: number, entity: string, purpose: string) {
      return real.drawAhead.call(this, turn, before(entity), before(purpose));
    },
  };
});

const { scenario } = chillyReception;
const IDS = Object.keys(scenario.states).sort();
/** The first in the order of names becomes the last. */
const NEW_ID = new Map(IDS.map((id, index) => [id, `Z${String(IDS.length - index).padStart(2, '0')}`]));
const OLD_ID = new Map([...NEW_ID].map(([old, fresh]) => [fresh, old]));
const OLD_IDS = new RegExp(`\\b(${IDS.join('|')})\\b`, 'g');

/** Replaces every id of a state, also within keys and texts. */
function renamed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value).replace(OLD_IDS, (id) => NEW_ID.get(id) ?? id)) as T;
}

const other = { scenario: renamed(scenario), script: renamed(script) };

beforeEach(() => {
  draws.nameBefore = (id) => OLD_ID.get(id) ?? id;
});

test('along the script every government takes the same posture at every turn', () => {
  const before = playScript(scenario, script, 'renamed').postures;
  const after = playScript(other.scenario, other.script, 'renamed').postures;
  expect(after).toEqual(before.map(renamed));
  const moved = before.filter((postures, turn) => JSON.stringify(postures) !== JSON.stringify(before[turn - 1]));
  expect(moved.length).toBeGreaterThan(5);
});

test('draws are the one thing that goes by names: by the new ones the same games come out otherwise', () => {
  draws.nameBefore = (id) => id;
  const before = playScript(scenario, script, 'renamed', { turns: 8 }).postures;
  expect(playScript(other.scenario, other.script, 'renamed', { turns: 8 }).postures).not.toEqual(before.map(renamed));
});

test('every choice that a fit looks at has the same windows and scores', () => {
  const panels = [{ scenario, script }, other].map((world): Panel => {
    const along = scripted(world.scenario, world.script);
    return panelOf(along.scenario, [courseOf(along, 'renamed')]);
  });
  const [before, after] = panels as [Panel, Panel];
  expect(after).toHaveLength(before.length);
  for (const row of before) {
    const same = after.find(({ state }) => state === NEW_ID.get(row.state));
    expect(same?.start, row.state).toBe(row.start);
    expect(
      same?.choices.map(({ turn }) => turn),
      row.state,
    ).toEqual(row.choices.map(({ turn }) => turn));
    row.choices.forEach(({ scores }, c) => {
      // Sums over governments are added up in the order of the ids: the last digits may differ.
      const most = Math.max(...scores.map((score, i) => Math.abs(score - (same?.choices[c]?.scores[i] ?? Number.NaN))));
      expect(most, `${row.state} at choice ${c}`).toBeLessThan(1e-9);
    });
  }
});
