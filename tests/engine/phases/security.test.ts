/** SEC: incidents follow from the hidden truth and from exposure; what is noticed moves beliefs and support. */
import { describe, expect, test } from 'vitest';
import type { GameState, Intention } from '../../../src/engine/index.ts';
import { hazards, noticeChance, securedShare } from '../../../src/engine/rules/security.ts';
import { attributes } from '../../../src/engine/rules/world.ts';
import { editable, exposed, game, meanOf, node, p, protector, rival, runPhase, world } from './bench.ts';

const truth = (intention: Intention, edit: (state: GameState) => void = () => {}) =>
  game((s) => {
    s.hidden.intention[rival] = intention;
    edit(s);
  });
/** Draws under which everything that can happen does, and is noticed. */
const WORST = { espionage: 0, outage: 0, failure: 1, notice: 0 };
const incidents = (state: GameState, draws: Readonly<Record<string, number>>): string[] =>
  runPhase('security', state, { draws }).happenings.flatMap((h) =>
    h.code === 'incident' && h.state === exposed ? [`${h.incident}${h.attributed ? ' attributed' : ''}`] : [],
  );

describe('the hidden truth', () => {
  test('SEC-01 gear whose home never uses it makes no incident of its own, whatever is drawn', () => {
    expect(incidents(truth('never'), WORST)).toEqual([]);
  });

  test('SEC-02 a home that listens does not disrupt; one that disrupts also listens', () => {
    expect(incidents(truth('listen'), WORST)).toEqual(['espionage attributed']);
    expect(incidents(truth('disrupt'), WORST)).toEqual(['espionage attributed', 'outage attributed']);
  });

  test('SEC-03 a network without restricted gear cannot be used', () => {
    const clean = truth('disrupt', (s) => {
      const { gear } = node(s, exposed);
      for (const shares of [gear.ran4g, gear.core]) for (const v of world.restricted) editable(shares)[v] = 0;
    });
    expect(incidents(clean, WORST)).toEqual([]);
  });

  test('SEC-04 the more restricted gear carries, the likelier an incident; the stricter the rule in force, the less', () => {
    const chance = (edit: (state: GameState) => void): number => {
      const state = truth('listen', edit);
      return hazards(world, state, exposed, state.hidden).espionage;
    };
    const full = chance(() => {});
    expect(full).toBeGreaterThan(0);
    expect(chance((s) => Object.assign(node(s, exposed), { posture: 1, inForce: 1 }))).toBeLessThan(full);
    expect(chance((s) => Object.assign(node(s, exposed), { encryption: 1 }))).toBeLessThan(full);
    const half = chance((s) => {
      const { gear } = node(s, exposed);
      for (const shares of [gear.ran4g, gear.core])
        for (const v of world.restricted) editable(shares)[v] = (shares[v] ?? 0) / 2;
    });
    expect(half).toBeCloseTo(full / 2, 12);
  });

  test('SEC-05 an announced rule protects nobody before it is in force', () => {
    const chance = (inForce: 0 | 3): number => {
      const state = truth('listen', (s) => Object.assign(node(s, exposed), { posture: 3, inForce }));
      return hazards(world, state, exposed, state.hidden).espionage;
    };
    expect(chance(3)).toBeLessThan(chance(0));
  });
});

describe('what is noticed', () => {
  test('SEC-06 espionage that nobody notices leaves no trace', () => {
    const { after, before, ledger } = runPhase('security', truth('listen'), { draws: { ...WORST, notice: 1 } });
    expect(ledger).toEqual([]);
    expect(after).toEqual(before);
  });

  test('SEC-07 notice grows with a centre that reads code and with the intelligence partnership', () => {
    const { tier } = attributes(world, exposed);
    expect(noticeChance(world, 1, tier)).toBeGreaterThan(noticeChance(world, 0, tier));
    expect(noticeChance(world, 0, 1)).toBeGreaterThan(noticeChance(world, 0, 0));
    const between = (noticeChance(world, 0, tier) + noticeChance(world, 1, tier)) / 2;
    const found = (oversight: number): string[] =>
      incidents(
        truth('listen', (s) => Object.assign(node(s, exposed), { oversight })),
        { ...WORST, notice: between },
      );
    expect([found(0), found(1)]).toEqual([[], ['espionage attributed']]);
  });

  test('SEC-08 espionage that is found is counted, costs support, and every ministry believes more', () => {
    const { after, before } = runPhase('security', truth('listen'), { draws: WORST });
    expect(node(after, exposed).incidents).toBe(1);
    expect(node(after, exposed).support).toBeCloseTo(node(before, exposed).support - p.incidentSupport, 12);
    for (const ministry of world.ministries) {
      const listen = (state: GameState): number => node(state, exposed).beliefs[ministry]?.listen ?? Number.NaN;
      expect(listen(after)).toBeGreaterThan(listen(before));
    }
    expect(meanOf(after, exposed, 'manageability')).toBeLessThan(meanOf(before, exposed, 'manageability'));
  });

  test('SEC-09 partners in its blocs hear of it, and believe it less than whoever found it', () => {
    const only = truth('listen', (s) => {
      // No restricted gear but in one network: what moves the others is hearsay.
      for (const id of world.governments.filter((other) => other !== exposed)) {
        const { gear } = node(s, id);
        for (const shares of [gear.ran4g, gear.core]) for (const v of world.restricted) editable(shares)[v] = 0;
      }
    });
    const { after, before } = runPhase('security', only, { draws: WORST });
    const peers = attributes(world, exposed).peers.map(({ id }) => id);
    const gain = (id: string): number => meanOf(after, id, 'listen') - meanOf(before, id, 'listen');
    for (const id of world.governments.filter((other) => other !== exposed)) {
      if (peers.includes(id)) expect(gain(id)).toBeGreaterThan(0);
      else expect(gain(id)).toBe(0);
      expect(gain(id)).toBeLessThan(gain(exposed));
    }
    expect(peers.length).toBeGreaterThan(0);
  });

  test('SEC-10 an outage that nobody traces is told, felt and recorded as any failure is: it betrays nothing', () => {
    const chances = { espionage: 1, notice: 1 };
    const untraced = runPhase('security', truth('disrupt'), { draws: { ...chances, outage: 0, failure: 1 } });
    const ordinary = runPhase(
      'security',
      truth('disrupt', (s) => Object.assign(node(s, exposed).rollout, { coverage: 0.8 })),
      {
        draws: { ...chances, outage: 1, failure: 0 },
      },
    );
    const told = ({ happenings }: typeof untraced) => happenings.filter((h) => 'state' in h && h.state === exposed);
    const written = ({ ledger }: typeof untraced) => ledger.filter(({ path }) => path.startsWith(`states/${exposed}/`));
    expect(told(untraced)).toHaveLength(1);
    expect(told(untraced)).toEqual(told(ordinary));
    expect(told(untraced)[0]).toMatchObject({ incident: 'failure', vendor: null, attributed: false });
    expect(written(untraced)).toEqual(written(ordinary));
    expect(JSON.stringify(untraced.ledger)).not.toContain('hidden');
    expect(node(untraced.after, exposed).beliefs).toEqual(node(untraced.before, exposed).beliefs);
  });

  test('SEC-15 an outage and a failure in one turn are one failure to those who cannot trace it', () => {
    const state = truth('disrupt', (s) => Object.assign(node(s, exposed).rollout, { coverage: 0.8 }));
    expect(incidents(state, { espionage: 1, outage: 0, failure: 0, notice: 1 })).toEqual(['failure']);
  });

  test('SEC-16 an outage that is traced costs more support, and moves beliefs', () => {
    const { after, before } = runPhase('security', truth('disrupt'), {
      draws: { espionage: 1, outage: 0, failure: 1, notice: 0 },
    });
    expect(node(after, exposed).support).toBeCloseTo(node(before, exposed).support - p.outageSupport, 12);
    expect(meanOf(after, exposed, 'disrupt')).toBeGreaterThan(meanOf(before, exposed, 'disrupt'));
  });

  test('SEC-11 an ordinary failure costs support and teaches nothing about intentions', () => {
    const state = truth('disrupt', (s) => {
      node(s, exposed).rollout.coverage = 0.8;
    });
    const draws = { espionage: 1, outage: 1, failure: 0, notice: 0 };
    expect(incidents(state, draws)).toEqual(['failure']);
    const { after, before } = runPhase('security', state, { draws });
    expect(node(after, exposed).support).toBeLessThan(node(before, exposed).support);
    expect(node(after, exposed).beliefs).toEqual(node(before, exposed).beliefs);
  });

  test('SEC-12 the causes of an incident are the gear in place and the truth drawn', () => {
    const { ledger } = runPhase('security', truth('listen'), { draws: WORST });
    const [entry] = ledger.filter(({ path }) => path === `states/${exposed}/incidents`);
    expect(entry?.causes).toMatchObject([{ path: `states/${exposed}/gear` }, { figure: `truth/intention/${rival}` }]);
  });
});

test('SEC-13 the powers’ own networks are outside the quarrel', () => {
  const { happenings } = runPhase('security', truth('disrupt'), { draws: WORST });
  const states = happenings.flatMap((h) => (h.code === 'incident' ? [h.state] : []));
  expect(states.filter((id) => id === protector || id === rival)).toEqual([]);
});

test('SEC-14 the index of security depends on what all can see, not on the truth drawn', () => {
  expect(securedShare(world, truth('disrupt'), exposed)).toBe(securedShare(world, truth('never'), exposed));
});
