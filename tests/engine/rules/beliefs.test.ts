/** BEL-01 to BEL-13: capability, law and use kept apart, and what each kind of signal speaks of. The name of a case is the rule's text. */
import { describe, expect, test } from 'vitest';
import type { Belief, GameState, Scenario, StateNode } from '../../../src/engine/index.ts';
import { basisOf } from '../../../src/engine/rules/basis.ts';
import { anchor, harmFelt, harmMeans, meanDoubt, ministryAnchor } from '../../../src/engine/rules/beliefs.ts';
import { type Harm, postureHarm } from '../../../src/engine/rules/harm.ts';
import { worldOf } from '../../../src/engine/rules/world.ts';
import { ally, decider, effectsOf, game, node, protector, scenario, world } from '../orders/bench.ts';
import { runPhase } from '../phases/bench.ts';

const PRIORS = { capabilityPrior: 0.85, lawPrior: 0.7, helpWithoutLaw: 0.5 } as const;
const CLAIMS = { claimedLaw: 0.95, disclosureCapability: 0.97, assuranceLaw: 0.2 } as const;

/** The same world with figures of its own. */
function withFigures(values: Readonly<Record<string, number>>, edit: (s: Scenario) => Scenario = (s) => s): Scenario {
  const figures = Object.entries(values).map(([id, value]) => [
    id,
    { value, low: 0, high: 1, unit: 'share', meaning: 'as tested', sources: ['judgement'], confidence: 'low' },
  ]);
  return edit({ ...scenario, parameters: { ...scenario.parameters, ...Object.fromEntries(figures) } });
}

const within = withFigures({ ...PRIORS, ...CLAIMS });
const apart = worldOf(within);
const GUARD = 'wardenry';
const OTHER = 'exchequer';

/** A game of that world: its ministries begin at its own priors. */
function begun(within: Scenario, edit: (s: GameState) => void = () => {}): GameState {
  const w = worldOf(within);
  return game((s) => {
    for (const id of w.governments) {
      const mean = anchor(w, id, 0, 0);
      for (const ministry of w.cabinet) node(s, id).beliefs[ministry.id] = ministryAnchor(w, ministry, mean);
    }
    edit(s);
  });
}

const beliefOf = (state: GameState, id: string, ministry: string): Belief => {
  const found = node(state, id).beliefs[ministry];
  if (!found) throw new RangeError(ministry);
  return found;
};

describe('three things apart', () => {
  const held: Belief = { capability: 0.8, law: 0.5, listen: 0.6, disrupt: 0.2, manageability: 0.5 };

  test('BEL-01 harm felt is use × capability × help, and help is certain under a law, half without one', () => {
    expect(harmMeans(apart, held)).toBeCloseTo(0.8 * (0.5 + 0.5 * 0.5), 12);
    expect(harmFelt(apart, held)).toEqual({
      listen: 0.6 * harmMeans(apart, held),
      disrupt: 0.2 * harmMeans(apart, held),
    });
    expect(harmMeans(apart, { capability: 0.8, law: 1 })).toBeCloseTo(0.8, 12);
    expect(harmMeans(apart, { capability: 0, law: 1 })).toBe(0);
  });

  test('BEL-02 each of the three raises the harm felt by itself', () => {
    for (const part of ['capability', 'law', 'listen'] as const) {
      const more = { ...held, [part]: held[part] + 0.1 };
      expect(harmFelt(apart, more).listen).toBeGreaterThan(harmFelt(apart, held).listen);
    }
    expect(harmFelt(apart, { ...held, disrupt: 0.3 }).listen).toBe(harmFelt(apart, held).listen);
  });

  test('BEL-03 whatever the priors of capability and law, a government begins with the harm felt that attributes give it', () => {
    for (const id of world.governments) {
      const mean = anchor(world, id, 0, 0);
      for (const [index, ministry] of world.cabinet.entries()) {
        const whole = harmFelt(world, ministryAnchor(world, ministry, mean));
        const inParts = apart.cabinet[index];
        if (!inParts) throw new RangeError(ministry.id);
        const parted = harmFelt(apart, ministryAnchor(apart, inParts, anchor(apart, id, 0, 0)));
        expect(parted.listen).toBeCloseTo(whole.listen, 12);
        expect(parted.disrupt).toBeCloseTo(whole.disrupt, 12);
      }
    }
  });

  test('BEL-04 capability and law fade back to their priors as the rest does', () => {
    const moved = begun(within, (s) => Object.assign(beliefOf(s, ally, GUARD), { capability: 1, law: 1 }));
    const { after } = runPhase('pressure', moved, { within });
    const faded = beliefOf(after, ally, GUARD);
    expect(faded.capability).toBeCloseTo(1 - apart.fading.memory * 0.15, 12);
    expect(faded.law).toBeCloseTo(1 - apart.fading.memory * 0.3, 12);
  });
});

describe('what a signal speaks of', () => {
  const part = (id: string, ministry: string, key: keyof Belief): string => `states/${id}/beliefs/${ministry}/${key}`;

  test('BEL-05 envoys argue from the law, the file from what the gear can do', () => {
    const lobbied = effectsOf(begun(within), protector, { kind: 'lobby', target: ally }, within);
    expect(lobbied.delta(part(ally, GUARD, 'law'))).toBeGreaterThan(0);
    expect(lobbied.paths).not.toContain(part(ally, GUARD, 'capability'));
    const shown = effectsOf(begun(within), protector, { kind: 'disclosePrivately', target: ally }, within);
    expect(shown.delta(part(ally, GUARD, 'capability'))).toBeGreaterThan(0);
    expect(shown.paths).not.toContain(part(ally, GUARD, 'law'));
  });

  test('BEL-06 the rival’s assurance speaks against the law', () => {
    const assured = effectsOf(begun(within), world.rival, { kind: 'assure', target: ally }, within);
    expect(assured.delta(part(ally, GUARD, 'law'))).toBeLessThan(0);
  });

  test('BEL-07 where back doors look like bugs a review moves no belief of use, but capability and manageability', () => {
    const blurred = withFigures({ ...PRIORS, defectLikeness: 1 });
    const reviewed = (reviewDue: number) =>
      runPhase(
        'pressure',
        begun(blurred, (s) => Object.assign(node(s, decider), { reviewDue })),
        { within: blurred },
      ).after;
    const [without, after] = [beliefOf(reviewed(9), decider, GUARD), beliefOf(reviewed(0), decider, GUARD)];
    expect(after.listen).toBe(without.listen);
    expect(after.disrupt).toBe(without.disrupt);
    expect(after.capability).toBeGreaterThan(without.capability);
    expect(after.manageability).not.toBe(without.manageability);
  });
});

describe('one ministry and not another', () => {
  const shown = (ministry: string, trusting: Scenario = within) =>
    effectsOf(begun(trusting), protector, { kind: 'disclosePrivately', target: ally, ministry }, trusting);
  const listen = (ministry: string): string => `states/${ally}/beliefs/${ministry}/listen`;

  test('BEL-08 the ministry that the order names reads the file, the others hear of it', () => {
    expect(shown(OTHER).delta(listen(OTHER))).toBeGreaterThan(2 * shown(GUARD).delta(listen(OTHER)));
    expect(shown(GUARD).delta(listen(GUARD))).toBeGreaterThan(2 * shown(OTHER).delta(listen(GUARD)));
    const unnamed = effectsOf(begun(within), protector, { kind: 'disclosePrivately', target: ally }, within);
    expect(unnamed.after.states).toEqual(shown(GUARD).after.states);
  });

  test('BEL-09 the same paper moves a ministry as far as it trusts the speaker', () => {
    const trusting = withFigures(PRIORS, (s) => {
      const exchequer = s.ministries[OTHER];
      if (!exchequer) throw new RangeError(OTHER);
      return { ...s, ministries: { ...s.ministries, [OTHER]: { ...exchequer, trust: 0.5 } } };
    });
    expect(shown(OTHER, trusting).delta(listen(OTHER))).toBeCloseTo(0.5 * shown(OTHER).delta(listen(OTHER)), 12);
  });
});

describe('coercion', () => {
  test('BEL-12 whoever coerces is held to do harm: the rival’s warning raises the belief in its use of gear', () => {
    const { delta, paths } = effectsOf(begun(within), world.rival, { kind: 'warn', target: ally }, within);
    expect(delta(`states/${ally}/beliefs/${OTHER}/listen`)).toBeGreaterThan(0);
    expect(delta(`states/${ally}/beliefs/${OTHER}/disrupt`)).toBeGreaterThan(0);
    expect(paths.filter((path) => /doubts|law|capability/.test(path))).toEqual([]);
  });

  test('BEL-13 the protector’s threat raises the doubt of the protector, and no belief about the rival', () => {
    const [stake = ''] = Object.keys(scenario.stakes);
    const order = { kind: 'threaten', target: ally, stake, demand: 3, deadline: 4 } as const;
    const { delta, paths } = effectsOf(begun(within), protector, order, within);
    expect(delta(`states/${ally}/doubts/${protector}`)).toBeGreaterThan(0);
    expect(paths.filter((path) => path.includes('/beliefs/'))).toEqual([]);
  });
});

describe('other vendors’ homes', () => {
  const homes = world.otherHomes.map(({ id }) => id);

  test('BEL-10 every government holds a doubt of each, from the stated prior, and none of the rival or of itself', () => {
    expect(homes).toContain(protector);
    expect(homes).not.toContain(world.rival);
    for (const id of world.governments) {
      expect(node(game(), id).doubts).toEqual(
        Object.fromEntries(
          homes.filter((home) => home !== id).map((home) => [home, scenario.truth.intention[home]?.listen.value ?? 0]),
        ),
      );
    }
  });

  test('BEL-11 gear from elsewhere counts as harm as far as its home is doubted, so that excluding spares less', () => {
    const counting = withFigures({ otherHomesHarm: 1 });
    const spared = (doubt: number): number => {
      const state = game((s) => {
        for (const home of homes) (node(s, decider) as StateNode).doubts[home] = doubt;
      });
      const basis = basisOf(worldOf(counting), state, decider);
      const at = (share: number): Harm => postureHarm(basis, 0, share, { listen: 0, disrupt: 0 });
      return at(0.6).listen - at(0.1).listen;
    };
    expect(meanDoubt(world, { doubts: Object.fromEntries(homes.map((home) => [home, 0.3])) })).toBeCloseTo(0.3, 12);
    expect(spared(0)).toBeGreaterThan(0);
    expect(spared(0.3)).toBeLessThan(spared(0));
  });
});
