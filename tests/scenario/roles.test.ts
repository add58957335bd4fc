/** What is true of the briefed roles of the base game beside their form. */
import { describe, expect, test } from 'vitest';
import { loadedScenario } from '../view/support/game.ts';

const { scenario } = loadedScenario('chilly-reception');
const roles = Object.entries(scenario.roles);
const sentences = (line: string): number => line.split(/[.?!](?:\s|$)/).filter((part) => part !== '').length;

test('the protector and eight allies have a briefing of their own', () => {
  expect(Object.keys(scenario.roles).sort()).toEqual(['AUS', 'CAN', 'DEU', 'FRA', 'GBR', 'JPN', 'KOR', 'POL', 'USA']);
});

describe.each(roles)('%s', (_id, { briefing, advisers, objectives, gauges }) => {
  test('it is briefed on three pages of two sentences at most, and advised by three offices in a line each', () => {
    expect(briefing).toHaveLength(3);
    expect(briefing.filter((line) => sentences(line) > 2 || line.length > 170)).toEqual([]);
    expect(advisers).toHaveLength(3);
    expect(new Set(advisers.map(({ office }) => office)).size).toBe(3);
    expect(advisers.filter(({ line }) => line.length > 130)).toEqual([]);
  });

  test('it says how the game can be lost, and shows the meter', () => {
    expect(briefing.join(' ')).toMatch(/floor of support|100 points of alliance strain/);
    expect(gauges.some((gauge) => gauge === 'strain' || gauge === 'supportFloor')).toBe(true);
  });

  test('its weights shift between the acts', () => {
    const acts = scenario.calendar.acts.map((_, act) => objectives.map(({ weights }) => weights[act]));
    expect(new Set(acts.map((weights) => JSON.stringify(weights))).size).toBeGreaterThan(1);
  });
});

test('no two roles of governments want quite the same', () => {
  const wants = roles.map(([, { objectives }]) => JSON.stringify(objectives.map(({ id, weights }) => [id, weights])));
  expect(new Set(wants).size).toBe(wants.length);
});
