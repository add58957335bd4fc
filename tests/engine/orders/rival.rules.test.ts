/** ORD-37 to ORD-41: what each order of the rival, and an answer, does. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import { ally, effectsOf, game, node, p, protector, rival, vendor, world } from './bench.ts';

const GUARD = 'wardenry';

describe('the rival', () => {
  test('ORD-37 a warning raises the fear of retaliation, within bounds, and makes its author feared', () => {
    const { of, delta, happenings } = effectsOf(game(), rival, { kind: 'warn', target: ally });
    expect(of(`states/${ally}/severity`).after).toBeCloseTo(p.warnFactor);
    expect(delta(`states/${ally}/beliefs/${GUARD}/listen`)).toBeGreaterThan(0);
    expect(delta(`states/${ally}/beliefs/${GUARD}/disrupt`)).toBeGreaterThan(0);
    expect(happenings).toMatchObject([{ code: 'warned', target: ally, weight: 0.5 }]);
    const afraid = game((s) => {
      node(s, ally).severity = 2.4;
    });
    const bounded = effectsOf(afraid, rival, { kind: 'warn', target: ally });
    expect(bounded.of(`states/${ally}/severity`).after).toBeLessThan(2.4 * p.warnFactor);
  });

  test('ORD-38 an assurance lowers the fear of retaliation and speaks against the belief in harm', () => {
    const { of, delta } = effectsOf(game(), rival, { kind: 'assure', target: ally });
    expect(of(`states/${ally}/severity`).after).toBeCloseTo(p.assureFactor);
    expect(delta(`states/${ally}/beliefs/${GUARD}/listen`)).toBeLessThan(0);
  });

  test('ORD-39 a retaliation stands for its time, costs exports from the same turn, and makes its author feared', () => {
    const ruled = game((s) => {
      Object.assign(node(s, ally), { posture: 3, inForce: 3 });
    });
    const { after, delta, happenings } = effectsOf(ruled, rival, { kind: 'retaliate', target: ally });
    const [measure] = Object.values(after.retaliations);
    expect(measure).toMatchObject({ issuer: rival, target: ally, madeTurn: 0 });
    expect(measure?.severity).toBeGreaterThanOrEqual(p.measureLow);
    expect(measure?.severity).toBeLessThanOrEqual(p.measureHigh);
    expect(measure?.untilTurn).toBeGreaterThanOrEqual(Math.round(p.measureYearsLow * world.perYear));
    expect(measure?.untilTurn).toBeLessThanOrEqual(Math.round(p.measureYearsHigh * world.perYear));
    expect(node(after, ally).exportsLostUsdBn).toBeGreaterThan(0);
    expect(delta(`states/${ally}/beliefs/${GUARD}/listen`)).toBeGreaterThan(0);
    expect(happenings).toMatchObject([{ code: 'retaliation', target: ally }]);
  });

  test('ORD-40 indigenising brings every restricted vendor nearer to doing without foreign parts, never past the whole', () => {
    const { delta } = effectsOf(game(), rival, { kind: 'indigenise' });
    for (const v of world.restricted) expect(delta(`vendors/${v}/substitution`)).toBeGreaterThan(0);
    const nearly = game((s) => {
      for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { substitution: 0.999 });
    });
    const { after } = effectsOf(nearly, rival, { kind: 'indigenise' });
    expect(after.vendors[vendor]?.substitution).toBeLessThanOrEqual(1);
  });
});

describe('dilemmas', () => {
  test('ORD-41 an answer closes the question that was put to the seat, with the choice that was made', () => {
    const asked = game();
    expect(Object.keys(asked.dilemmas)).toEqual([`stewardsToast@${protector}`]);
    const order = { kind: 'answer', dilemma: 'stewardsToast', choice: 'takeBack' } as const;
    const { after, happenings } = effectsOf(asked, protector, order);
    expect(Object.keys(after.dilemmas)).not.toContain(`stewardsToast@${protector}`);
    expect(happenings).toMatchObject([{ code: 'dilemmaAnswered', choice: 'takeBack', silent: false }]);
  });
});
