/** CON: what vetting contains in fact is no matter of belief. */
import { describe, expect, test } from 'vitest';
import type { GameState } from '../../../src/engine/index.ts';
import { networksSecured, securedShares } from '../../../src/engine/rules/scoring.ts';
import { containment, hazards, securedShare } from '../../../src/engine/rules/security.ts';
import { exposed, game, node, p, rival, world } from '../phases/bench.ts';

const vetted = (edit: (state: GameState) => void = () => {}): GameState =>
  game((s) => {
    s.hidden.intention[rival] = 'disrupt';
    // Far enough from both ends of the index that every difference shows.
    Object.assign(node(s, exposed), { posture: 1, inForce: 1, encryption: 1, redundancy: 1 });
    edit(s);
  });
const persuaded = (s: GameState): void => {
  for (const id of world.governments)
    for (const belief of Object.values(node(s, id).beliefs)) Object.assign(belief, { listen: 1, manageability: 0 });
};
const engineered = (value: number) => (s: GameState) => {
  for (const v of world.restricted) {
    const vendor = s.vendors[v];
    if (vendor) vendor.engineering = value;
  }
};
const truly = (value: number) => (s: GameState) => {
  for (const v of world.restricted) s.hidden.engineering[v] = value;
};

describe('containment', () => {
  test('CON-01 persuading governments changes neither the index on screen nor the hazards', () => {
    const [before, after] = [vetted(), vetted(persuaded)];
    expect(securedShare(world, before, exposed)).toBeGreaterThan(0);
    expect(securedShare(world, before, exposed)).toBeLessThan(1);
    expect(securedShare(world, after, exposed)).toBe(securedShare(world, before, exposed));
    const all = (s: GameState): number => networksSecured(world, s, securedShares(world, s));
    expect(all(after)).toBe(all(before));
    expect(hazards(world, after, exposed, after.hidden)).toEqual(hazards(world, before, exposed, before.hidden));
  });

  test('CON-02 the index follows the engineering as reviewed in public, the hazards the true one with what was mended since', () => {
    const index = (edit: (s: GameState) => void): number => securedShare(world, vetted(edit), exposed);
    const hazard = (edit: (s: GameState) => void): number => {
      const state = vetted(edit);
      return hazards(world, state, exposed, state.hidden).espionage;
    };
    expect(index(engineered(0.9))).toBeGreaterThan(index(engineered(0.2)));
    expect(index(truly(0.9))).toBe(index(truly(0.2)));
    expect(hazard(truly(0.9))).toBeLessThan(hazard(truly(0.2)));
    // Code that was mended in public view is mended in fact.
    expect(hazard(engineered(0.9))).toBeLessThan(hazard(engineered(0.2)));
  });

  test('CON-03 a centre that reads code counts once, wealth and sound engineering besides, within 0 to 1', () => {
    const at = (oversight: number, engineering: number): number =>
      containment(world, exposed, { oversight, coverage: 0 }, engineering, 0);
    expect(at(0.5, 0.5) - at(0, 0.5)).toBeCloseTo(p.oversightManageability * 0.5, 12);
    expect(at(0, 0.6) - at(0, 0.5)).toBeCloseTo(p.containmentEngineering * 0.1, 12);
    expect(at(1, 1)).toBeLessThanOrEqual(1);
    const open = vetted((s) => Object.assign(node(s, exposed), { oversight: 0.4 }));
    const expected = 1 - p.vettingListen * at(0.4, 0.5);
    const flat = vetted((s) => {
      truly(0.5)(s);
      Object.assign(node(s, exposed), { oversight: 0.4 });
    });
    const unvetted = vetted((s) => Object.assign(node(s, exposed), { posture: 0, inForce: 0 }));
    expect(hazards(world, flat, exposed, flat.hidden).espionage).toBeCloseTo(
      expected * hazards(world, unvetted, exposed, unvetted.hidden).espionage,
      12,
    );
    expect(node(open, exposed).oversight).toBe(0.4);
  });
});
