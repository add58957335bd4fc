/** HOME: the hidden truth of every vendor's home, and at whose door an incident is laid. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import type { GameState, Happening, Intention } from '../../../src/engine/index.ts';
import { attributionChance, carriedOver, otherHazards, suspectOf } from '../../../src/engine/rules/otherHomes.ts';
import { base, begin, node, protector, rival, baseWorld as world } from '../../mechanisms/bench.ts';
import { runPhase } from './bench.ts';

/** A world in which one home listens and no other. */
const where = (home: string, intention: Intention, edit: (state: GameState) => void = () => {}) =>
  begin((s) => {
    for (const id of Object.keys(s.hidden.intention)) s.hidden.intention[id] = 'never';
    s.hidden.intention[home] = intention;
    edit(s);
  });
/** Everything that can happen does, and is noticed; attribution by what is asked for. */
const draws = (home: string, attribution: number) => ({
  notice: 0,
  failure: 1,
  intrusion: 1,
  [`espionage ${home}`]: 0,
  [`outage ${home}`]: 0,
  [`attribution espionage ${home}`]: attribution,
  [`attribution outage ${home}`]: attribution,
});
type Incident = Extract<Happening, { code: 'incident' }>;
const incidentsIn = (state: GameState, id: string, drawn: Readonly<Record<string, number>>): Incident[] =>
  runPhase('security', state, { within: base, draws: drawn }).happenings.filter(
    (h): h is Incident => h.code === 'incident' && h.state === id,
  );

describe('every vendor’s home has a truth', () => {
  test('HOME-01 one is drawn for each home of a vendor that the scenario gives odds for', () => {
    const homes = [...new Set(Object.values(base.vendors).map(({ home }) => home))].sort();
    expect(Object.keys(begin().hidden.intention)).toEqual(homes);
  });

  test('HOME-02 incidents follow from that home’s truth and from exposure to its vendors, and spare its own networks', () => {
    const state = where('SWE', 'listen');
    const chance = (id: string, of = state): number =>
      otherHazards(world, of, id, of.hidden).find(({ home }) => home === 'SWE')?.espionage ?? 0;
    const buyers = world.governments.filter(
      (id) => id !== 'SWE' && carriedOver(world, node(state, id), 'ericsson') > 0,
    );
    expect(buyers.length).toBeGreaterThan(10);
    for (const id of buyers) expect(chance(id)).toBeGreaterThan(0);
    expect(chance('SWE')).toBe(0);
    const [few, many] = [...buyers].sort(
      (a, b) => carriedOver(world, node(state, a), 'ericsson') - carriedOver(world, node(state, b), 'ericsson'),
    );
    expect(chance(many ?? '')).toBeGreaterThan(chance(few ?? ''));
    expect(chance(many ?? '', where('SWE', 'never'))).toBe(0);
    const sealed = where('SWE', 'listen', (s) => Object.assign(node(s, many ?? ''), { encryption: 1 }));
    expect(chance(many ?? '', sealed)).toBeLessThan(chance(many ?? ''));
  });

  test('HOME-03 a rule against restricted vendors does nothing about the gear of others', () => {
    const of = (inForce: 0 | 3): number => {
      const state = where('SWE', 'listen', (s) => Object.assign(node(s, 'POL'), { posture: inForce, inForce }));
      return otherHazards(world, state, 'POL', state.hidden).find(({ home }) => home === 'SWE')?.espionage ?? 0;
    };
    expect(of(3)).toBe(of(0));
  });
});

describe('attribution', () => {
  test('HOME-04 traced rightly, an incident is laid at its home’s door and raises the doubt about that home', () => {
    const state = where('SWE', 'listen');
    const [found] = incidentsIn(state, 'POL', draws('SWE', 0));
    expect(found).toMatchObject({ incident: 'espionage', vendor: 'ericsson', attributed: true });
    const { after } = runPhase('security', state, { within: base, draws: draws('SWE', 0) });
    expect(node(after, 'POL').doubts.SWE).toBeGreaterThan(node(state, 'POL').doubts.SWE ?? 0);
    expect(node(after, 'POL').beliefs).toEqual(node(state, 'POL').beliefs);
  });

  test('HOME-05 traced wrongly, it is laid at the door of whom the government suspects most', () => {
    const state = where('SWE', 'listen');
    expect(suspectOf(world, node(state, 'DEU'), 'SWE')).toBe(rival);
    const [found] = incidentsIn(state, 'DEU', draws('SWE', 0.999999));
    expect(base.vendors[found?.vendor ?? '']?.home).toBe(rival);
    const { after } = runPhase('security', state, { within: base, draws: draws('SWE', 0.999999) });
    for (const [ministry, belief] of Object.entries(node(after, 'DEU').beliefs))
      expect(belief.listen).toBeGreaterThan(node(state, 'DEU').beliefs[ministry]?.listen ?? 1);
    const trusting = where('SWE', 'listen', (s) => {
      for (const belief of Object.values(node(s, 'DEU').beliefs)) belief.listen = 0;
    });
    expect(suspectOf(world, node(trusting, 'DEU'), 'SWE')).not.toBe(rival);
  });

  test('HOME-06 an outage by whatever home that nobody traces is a failure like any other', () => {
    const state = where(protector, 'disrupt', (s) => {
      Object.assign(node(s, 'DEU').gear, {
        core: Object.fromEntries(world.vendors.map((v) => [v, v === 'cisco' ? 1 : 0])),
      });
    });
    const [told] = incidentsIn(state, 'DEU', { ...draws(protector, 0), notice: 1 });
    expect(told).toMatchObject({ incident: 'failure', vendor: null, attributed: false });
  });

  test('HOME-07 partners’ intelligence and a centre that reads code make it surer', () => {
    const state = begin();
    const chance = (id: string, oversight: number): number =>
      attributionChance(world, id, { ...node(state, id), oversight });
    expect(chance('GBR', 0)).toBeGreaterThan(chance('BRA', 0));
    expect(chance('BRA', 1)).toBeGreaterThan(chance('BRA', 0));
    for (const id of world.governments) expect(chance(id, 1)).toBeLessThanOrEqual(1);
  });

  test('HOME-08 espionage that is laid at the rival’s door breaks its pledge there', () => {
    const pledged = where(rival, 'listen', (s) => {
      const id = 'DEU:0:pledge';
      const promise = {
        id,
        kind: 'promise',
        issuer: rival,
        target: 'DEU',
        stake: null,
        pledge: 'noHarm',
        demand: 0,
      } as const;
      s.commitments[id] = { ...promise, madeTurn: 0, dueTurn: 8, status: 'open', settledTurn: null };
    });
    const { after } = runPhase('security', pledged, {
      within: base,
      draws: { notice: 0, espionage: 0, failure: 1, intrusion: 1, [`attribution espionage ${rival}`]: 0 },
    });
    expect(after.world.rivalRecord).toBeLessThan(pledged.world.rivalRecord);
    expect(Object.values(after.commitments).map(({ status }) => status)).toEqual(['backedDown']);
  });
});
