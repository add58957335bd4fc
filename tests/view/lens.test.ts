import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allianceValueOf, radioInUse, retaliationExposureOf } from '../../src/engine/selectors/index.ts';
import {
  classNames,
  type FigureLens,
  hueOf,
  LENSES,
  leadingVendors,
  lensClasses,
  lensFill,
  lensLabel,
  lensMeaning,
  lensSaid,
  lensValue,
  limitsBelow,
  stepOf,
} from '../../src/view/panels/board/lens.ts';
import { loadedScenario, newGame, pass } from './support/game.ts';

const loaded = loadedScenario('chilly-reception');
const session = newGame(undefined, '5', loaded);
pass(session, 3);
const { view, scenario } = session.snapshot();
const ids = Object.keys(scenario.states);
const { protector, rival } = scenario.powers;
const FIGURES = LENSES.filter((lens): lens is FigureLens => lens !== 'posture' && lens !== 'vendors');

describe('the facts behind the lenses', () => {
  it('have shares of vendors in use that sum to 1, the largest first', () => {
    for (const id of ids) {
      const shares = radioInUse(view, id);
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 6);
      expect(shares.map(({ share }) => share)).toEqual(shares.map(({ share }) => share).sort((a, b) => b - a));
    }
  });

  it('weigh the new network by what it carries', () => {
    const id = ids.find((state) => state !== protector && state !== rival) ?? '';
    const node = view.state.states[id];
    if (node === undefined) throw new Error('a government');
    const [one = '', other = ''] = Object.keys(node.gear.ran4g);
    const gear = { ...node.gear, ran4g: { [one]: 1 }, ran5g: { [other]: 0.5 } };
    const rollout = { ...node.rollout, built: 0.5, coverage: 0.25 };
    const state = { ...view.state, states: { ...view.state.states, [id]: { ...node, gear, rollout } } };
    expect(radioInUse({ scenario, state }, id)).toEqual([
      { vendor: one, share: 0.75 },
      { vendor: other, share: 0.25 },
    ]);
  });

  it('say nothing of the two powers where they are a matter between them and governments', () => {
    for (const power of [protector, rival]) {
      expect(allianceValueOf(view, power)).toBeNull();
      expect(retaliationExposureOf(view, power)).toBeNull();
    }
    expect(lensFill(view, protector, 'alliance', lensClasses(view, 'alliance'))).toEqual({ kind: 'none' });
  });
});

describe('classes', () => {
  it('are four rising limits below the largest figure, the last nearest to it', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.11, max: 500, noNaN: true }), (most) => {
        const limits = limitsBelow(most);
        expect([...limits].sort((a, b) => a - b)).toEqual(limits);
        expect(new Set(limits).size).toBe(4);
        expect(limits[3]).toBeLessThanOrEqual(most);
        expect(limits[3] * 2.5).toBeGreaterThanOrEqual(most * 0.999);
      }),
    );
    expect(limitsBelow(0.517)).toEqual([0.05, 0.1, 0.2, 0.5]);
    expect(limitsBelow(0)).toEqual([0.01, 0.02, 0.05, 0.1]);
  });

  it('hold every figure once, and are named by their limits', () => {
    for (const lens of FIGURES) {
      const classes = lensClasses(view, lens);
      const names = classNames(classes);
      expect(new Set(names).size).toBe(5);
      for (const id of ids) {
        const value = lensValue(view, id, lens);
        if (value === null) continue;
        const step = stepOf(classes, value);
        expect(value).toBeGreaterThanOrEqual([0, ...classes.limits][step] ?? 0);
        expect(value).toBeLessThan([...classes.limits, Number.POSITIVE_INFINITY][step] ?? 0);
      }
    }
  });
});

describe('a lens', () => {
  it('gives its figure in words to the list, and its unit with it', () => {
    for (const lens of LENSES) {
      const said = ids.filter((id) => lensSaid(view, id, lens) !== '');
      expect(said.length > 0).toBe(lens !== 'posture');
      expect(lensLabel(lens).length).toBeGreaterThan(3);
      if (lens !== 'posture') expect(lensMeaning(scenario, lens)).not.toMatch(/[{}]/);
    }
  });

  it('takes the vendors’ hues from the scenario, and names in the key who leads somewhere', () => {
    const leading = leadingVendors(view);
    expect(leading.length).toBeGreaterThan(1);
    for (const id of ids) {
      if (id === rival) continue;
      const fill = lensFill(view, id, 'vendors', null);
      if (fill.kind !== 'vendor') throw new Error(`${id} has no vendor`);
      expect(leading.map((vendor) => hueOf(scenario, vendor))).toContain(fill.hue);
    }
    const other = Object.keys(scenario.vendors).find((vendor) => scenario.vendors[vendor]?.hue === -1) ?? '';
    expect(hueOf(scenario, other)).toBe(7);
    expect(hueOf(scenario, 'nobody')).toBe(7);
  });
});
