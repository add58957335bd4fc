import { describe, expect, test } from 'vitest';
import { createServices } from '../../src/session/index.ts';

const services = createServices('#scenario=x&seed=7');

describe('what the page is handed', () => {
  test('the address, and the main game first', () => {
    expect(services.address).toEqual({
      kept: null,
      replay: null,
      scenario: 'x',
      seat: null,
      seed: '7',
      opponents: null,
    });
    const ids = services.builtInScenarios.map(({ id }) => id);
    expect(ids[0]).toBe('chilly-reception');
    expect(ids).toContain('archipelago');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(services.builtInScenarios)('$id comes through the door whole, under its own name', async ({ id, load }) => {
    const opened = await load();
    const problems = opened.ok ? [] : opened.problems;
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
    if (opened.ok) expect(opened.loaded.scenario.id).toBe(id);
  });
});
