/** SCO: strain and support settle, objectives are counted, and an early end is called. */
import { describe, expect, test } from 'vitest';
import { type Cause, createGame, type GameState, type Posture, type StateNode } from '../../../src/engine/index.ts';
import type { TurnContext } from '../../../src/engine/ledger.ts';
import { objectivesFor, securedShares } from '../../../src/engine/rules/scoring.ts';
import { homeRadioVendors, worldOf } from '../../../src/engine/rules/world.ts';
import { ally, editable, game, node, p, protector, rival, runPhase, scenario, world } from './bench.ts';

const strained = (strain: number) => game((s) => Object.assign(s.world, { strain }));
const supported = (support: number, id = ally) => game((s) => Object.assign(node(s, id), { support }));
const gdp = scenario.states[ally]?.figures.gdpUsdBn.value ?? 0;
/** A game in which the engine holds every seat. */
const unmanned = (edit: (state: GameState) => void): GameState => {
  const state = structuredClone(createGame(scenario, 'orders', []));
  edit(state);
  return state;
};

describe('strain and the records', () => {
  test('SCO-01 strain is pulled towards where it rests: down from high, up from nothing, and it stays within 0 to 100', () => {
    const next = (strain: number): number => runPhase('scoring', strained(strain)).after.world.strain;
    expect(next(90)).toBeLessThan(90);
    expect(next(0)).toBeGreaterThanOrEqual(0);
    expect(90 - next(90)).toBeGreaterThan(60 - next(60));
  });

  test('SCO-02 partners whose networks are exposed leave the alliance less at ease', () => {
    const next = (restricted: number): number => {
      const state = strained(30);
      for (const id of world.governments) {
        const { gear } = node(state, id);
        for (const shares of [gear.ran4g, gear.core]) {
          for (const v of world.vendors)
            editable(shares)[v] = world.restricted.includes(v) ? restricted / world.restricted.length : 0;
        }
      }
      return runPhase('scoring', state).after.world.strain;
    };
    expect(next(0.9)).toBeGreaterThan(next(0));
  });

  test('SCO-03 the records of resolve and honesty recover, by the same share of what is wanting', () => {
    const state = game((s) => Object.assign(s.world, { resolve: 0.1, honesty: 0.2 }));
    const { resolve, honesty } = runPhase('scoring', state).after.world;
    expect(resolve).toBeCloseTo(0.1 + p.recordRecovery * (p.resolveRest - 0.1), 12);
    expect(honesty).toBeCloseTo(0.2 + p.recordRecovery * (p.honestyRest - 0.2), 12);
  });
});

describe('support at home', () => {
  /** Support after a turn in which one thing changed before scoring. */
  const support = (earlier: (ctx: TurnContext) => void): number =>
    node(runPhase('scoring', supported(50), { earlier }).after, ally).support;
  const still = support(() => {});

  test('SCO-04 left alone, it is pulled towards its middle', () => {
    expect(still).toBeCloseTo(50 + p.supportPull * (p.supportRest - 50), 12);
    expect(node(runPhase('scoring', supported(80)).after, ally).support).toBeLessThan(80);
  });

  test('SCO-05 coverage gained in the turn raises it', () => {
    const gained = support((ctx) => {
      node(ctx.state, ally).rollout.coverage += 0.1;
    });
    expect(gained).toBeGreaterThan(still);
  });

  test('SCO-06 what carriers and the treasury paid in the turn lowers it', () => {
    const paid = (key: 'carrierCostUsdBn' | 'spentUsdBn'): number =>
      support((ctx) => {
        node(ctx.state, ally)[key] += gdp / 1000;
      });
    expect(paid('carrierCostUsdBn')).toBeLessThan(still);
    expect(paid('spentUsdBn')).toBeCloseTo(paid('carrierCostUsdBn'), 12);
  });

  test('SCO-07 exports lost in the turn lower it; those lost before do not again', () => {
    const lost = support((ctx) => {
      node(ctx.state, ally).exportsLostUsdBn += gdp / 1000;
    });
    expect(lost).toBeLessThan(still);
    const before = game((s) => Object.assign(node(s, ally), { support: 50, exportsLostUsdBn: gdp / 1000 }));
    expect(node(runPhase('scoring', before).after, ally).support).toBeCloseTo(still, 12);
  });
});

describe('objectives', () => {
  test('SCO-08 every seat is scored, by the functions of its role, after all else has settled', () => {
    const { after } = runPhase('scoring', game());
    for (const id of world.states)
      expect(after.scores[id]).toEqual(objectivesFor(world, after, id, securedShares(world, after)));
    expect(Object.keys(after.scores[rival] ?? {})).toContain('doorsOpen');
    expect(Object.keys(after.scores[protector] ?? {})).toContain('networksSecured');
    expect(Object.keys(after.scores[ally] ?? {})).toContain('rollout');
  });

  test.each([
    ['rollout', (s: GameState) => Object.assign(node(s, ally).rollout, { coverage: 0.9 }), 1],
    ['purse', (s: GameState) => Object.assign(node(s, ally), { spentUsdBn: gdp / 500 }), -1],
    ['trade', (s: GameState) => Object.assign(node(s, ally), { exportsLostUsdBn: gdp / 500 }), -1],
    ['security', (s: GameState) => Object.assign(node(s, ally), { posture: 3, inForce: 3 }), 1],
    ['standing', (s: GameState) => Object.assign(node(s, ally), { posture: 4, inForce: 4 }), 1],
    ['support', (s: GameState) => Object.assign(node(s, ally), { support: 90 }), 1],
  ] as const)('SCO-09 a government’s %s moves with what it counts', (objective, edit, sign) => {
    const score = (change: (s: GameState) => unknown): number => {
      const state = game((s) => {
        change(s);
      });
      return runPhase('scoring', state).after.scores[ally]?.[objective] ?? Number.NaN;
    };
    expect(Math.sign(score(edit) - score(() => {}))).toBe(sign);
  });

  test.each([
    ['allianceCohesion', (s: GameState) => Object.assign(s.world, { strain: 80 }), -1],
    ['purse', (s: GameState) => Object.assign(s.world, { protectorSpentUsdBn: 2 }), -1],
    ['homeRollout', (s: GameState) => Object.assign(node(s, protector).rollout, { coverage: 0.9 }), 1],
    ['techEdge', (s: GameState) => Object.assign(s.world, { chipSalesLostUsdBn: 3 }), -1],
    [
      'networksSecured',
      (s: GameState) => {
        for (const id of world.governments) Object.assign(node(s, id), { posture: 3, inForce: 3 });
      },
      1,
    ],
  ] as const)('SCO-10 the protector’s %s moves with what it counts', (objective, edit, sign) => {
    const score = (change: (s: GameState) => unknown): number => {
      const state = game((s) => {
        change(s);
      });
      return runPhase('scoring', state).after.scores[protector]?.[objective] ?? Number.NaN;
    };
    expect(Math.sign(score(edit) - score(() => {}))).toBe(sign);
  });
});

describe('aims that few roles have', () => {
  const seller = world.governments.find((id) => homeRadioVendors(world, id).length > 0) ?? '';
  const counting = (id: string, aim: string) => {
    const role = scenario.roles[id] ?? scenario.allyRole;
    const objectives = [{ id: aim, title: aim, meaning: aim, weights: [1, 1, 1] }];
    return worldOf({ ...scenario, roles: { ...scenario.roles, [id]: { title: id, ...role, objectives } } });
  };
  const score = (id: string, aim: string, edit: (s: GameState) => void = () => {}): number => {
    const state = game(edit);
    const counted = counting(id, aim);
    return objectivesFor(counted, state, id, securedShares(counted, state))[aim] ?? Number.NaN;
  };
  const partner = world.attributes[ally]?.peers.find(({ id }) => id !== protector)?.id ?? '';

  test('SCO-15 a role that counts partners’ rules gains by what stands of them: the rule in force, as far as it is kept', () => {
    const at = (inForce: Posture, compliance: number): number =>
      score(ally, 'partners', (s) => Object.assign(node(s, partner), { inForce, compliance }));
    expect(at(4, 1)).toBeGreaterThan(at(4, 0.5));
    expect(at(4, 0.5)).toBeGreaterThan(at(1, 0.5));
    expect(at(4, 0)).toBeCloseTo(at(0, 1), 9);
    const all = score(ally, 'partners', (s) => {
      for (const id of world.governments) Object.assign(node(s, id), { inForce: 4, compliance: 1 });
    });
    expect(all).toBeCloseTo(100, 9);
  });

  test('SCO-16 a role that counts its vendors’ orders gains with their share of the world’s', () => {
    const won = (share: number): number =>
      score(seller, 'homeVendors', (s) => {
        for (const v of homeRadioVendors(world, seller)) Object.assign(s.vendors[v] ?? {}, { orderShare: share });
      });
    expect(won(0.02)).toBeGreaterThan(won(0.01));
    expect(won(0)).toBe(0);
    expect(won(1)).toBe(100);
  });

  test('SCO-17 of a role that does not count them nothing is reckoned', () => {
    const state = game();
    expect(Object.keys(objectivesFor(world, state, ally, securedShares(world, state)))).not.toContain('partners');
  });
});

describe('standing', () => {
  const standing = (change: Partial<StateNode>): number => {
    const state = game((s) => Object.assign(node(s, ally), { wording: 'named', compliance: 1, ...change }));
    return objectivesFor(world, state, ally, securedShares(world, state)).standing ?? Number.NaN;
  };

  test('SCO-16 it counts what stands: a rule announced in the last turn gains nothing', () => {
    expect(standing({ posture: 4, inForce: 0, forceTurn: 9 })).toBe(standing({}));
    expect(standing({ posture: 4, inForce: 4 })).toBeGreaterThan(standing({ posture: 2, inForce: 2 }));
  });

  test('SCO-17 a rule that is half complied with is half a rule', () => {
    const [none, half, full] = [0, 0.5, 1].map((compliance) => standing({ posture: 3, inForce: 3, compliance }));
    expect(none).toBeCloseTo(standing({}), 12);
    expect(half).toBeCloseTo(((none ?? 0) + (full ?? 0)) / 2, 12);
  });

  test('SCO-18 what is not said aloud counts for less', () => {
    const worded = (wording: 'named' | 'neutral' | 'quiet') => standing({ posture: 3, inForce: 3, wording });
    expect(worded('named')).toBeGreaterThan(worded('neutral'));
    expect(worded('neutral')).toBeGreaterThan(worded('quiet'));
  });
});

describe('causes', () => {
  const causesOf = (path: string, earlier: (ctx: TurnContext) => void): readonly Cause[] =>
    runPhase('scoring', vetting, { earlier }).entries(path).at(-1)?.causes ?? [];
  const vetting = game((s) => Object.assign(node(s, ally), { posture: 1, inForce: 1 }));
  const paths = (causes: readonly Cause[]): string[] =>
    causes.flatMap((cause) => (cause.kind === 'variable' ? [cause.path] : []));

  test.each(['encryption', 'redundancy', 'inForce'] as const)(
    'SCO-19 security, and networks secured, name %s where that is what changed',
    (key) => {
      const earlier = (ctx: TurnContext): void => {
        Object.assign(node(ctx.state, ally), { [key]: key === 'inForce' ? 3 : 0.5 });
      };
      expect(paths(causesOf(`scores/${ally}/security`, earlier))).toEqual([`states/${ally}/${key}`]);
      expect(paths(causesOf(`scores/${protector}/networksSecured`, earlier))).toEqual([`states/${ally}/${key}`]);
    },
  );

  test('SCO-20 security names the centre that reads code where a rule vets', () => {
    const { entries } = runPhase('scoring', vetting, {
      earlier: (ctx) => {
        node(ctx.state, ally).oversight = 0.5;
      },
    });
    expect(paths(entries(`scores/${ally}/security`)[0]?.causes ?? [])).toEqual([`states/${ally}/oversight`]);
  });

  test('SCO-21 5G that came late in the turn is felt at home', () => {
    const { entries } = runPhase('scoring', supported(50), {
      earlier: (ctx) => {
        node(ctx.state, ally).delayCostUsdBn += gdp / 1000;
      },
    });
    const late = entries(`states/${ally}/support`).find(({ causes }) =>
      paths(causes).includes(`states/${ally}/delayCostUsdBn`),
    );
    expect(Number(late?.after) - Number(late?.before)).toBeCloseTo(-p.supportDelay / 10, 9);
  });
});

describe('the end', () => {
  test('SCO-11 at full strain cooperation ends, and the game with it', () => {
    // The pull towards rest comes first, so strain must be fed beyond it.
    const unrest = { ...scenario.parameters };
    if (unrest.strainPull) unrest.strainPull = { ...unrest.strainPull, value: 0 };
    const { after, codes } = runPhase('scoring', strained(100), { within: { ...scenario, parameters: unrest } });
    expect(after.ended).toEqual({ kind: 'strain', seat: null });
    expect(codes).toContain('allianceBroke');
    expect(runPhase('scoring', strained(99)).after.ended).toBeNull();
  });

  test('SCO-12 at its floor of support a person’s government falls, and its game ends', () => {
    const { after, happenings } = runPhase('scoring', supported(0));
    expect(after.ended).toEqual({ kind: 'support', seat: ally });
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'governmentFell', state: ally }));
  });

  test('SCO-13 a government that nobody plays is followed by another, with a window to decide anew', () => {
    const state = unmanned((s) => Object.assign(node(s, ally), { support: 0 }));
    const { after, codes } = runPhase('scoring', state);
    expect(after.ended).toBeNull();
    expect(codes).toContain('governmentFell');
    expect(node(after, ally)).toMatchObject({ support: p.supportRest, extraWindows: [2] });
  });

  test('SCO-14 above the floor no government falls', () => {
    const { after, codes } = runPhase('scoring', supported(p.supportFloor + 5));
    expect(after.ended).toBeNull();
    expect(codes).not.toContain('governmentFell');
  });

  test('SCO-15 after the calendar’s last turn the game is complete, and not a turn sooner', () => {
    const last = scenario.calendar.turns - 1;
    const at = (turn: number) =>
      runPhase(
        'scoring',
        game((s) => Object.assign(s, { turn })),
      );
    expect(at(last - 1).after.ended).toBeNull();
    expect(at(last).after.ended).toEqual({ kind: 'complete', seat: null });
    expect(at(last).codes).toContain('gameOver');
  });
});

describe('what a score is put down to', () => {
  const causesOf = (path: string, earlier: (ctx: TurnContext) => void): readonly Cause[] => {
    const state = game((s) => Object.assign(node(s, ally), { posture: 3, inForce: 3, compliance: 0.9 }));
    return runPhase('scoring', state, { earlier }).entries(path).at(-1)?.causes ?? [];
  };
  const paths = (causes: readonly Cause[]): readonly string[] =>
    causes.map((cause) => (cause.kind === 'variable' ? cause.path : ''));

  test('SCO-22 standing: what moved it most comes first, and what did not move is left out', () => {
    const score = `scores/${ally}/standing`;
    const worn = causesOf(score, ({ state }) => Object.assign(node(state, ally), { compliance: 0.3 }));
    expect(paths(worn)[0]).toBe(`states/${ally}/compliance`);
    expect(paths(worn)).not.toContain(`states/${ally}/inForce`);
    const strain = causesOf(score, ({ state }) => Object.assign(state.world, { strain: 95 }));
    expect(paths(strain)).toEqual(['world/strain']);
  });

  test('SCO-23 support that a cost takes: the taxpayer’s and the carriers’, the larger first', () => {
    const support = `states/${ally}/support`;
    const pays = (field: 'spentUsdBn' | 'carrierCostUsdBn') => (ctx: TurnContext) => {
      const payer = node(ctx.state, ally);
      Object.assign(payer, { [field]: payer[field] + gdp / 1000 });
    };
    const firstOf = (field: 'spentUsdBn' | 'carrierCostUsdBn'): string | undefined =>
      runPhase('scoring', supported(50), { earlier: pays(field) })
        .entries(support)
        .map(({ causes }) => paths(causes)[0])
        .find((path) => path?.endsWith('UsdBn'));
    expect(firstOf('spentUsdBn')).toBe(`states/${ally}/spentUsdBn`);
    expect(firstOf('carrierCostUsdBn')).toBe(`states/${ally}/carrierCostUsdBn`);
  });
});
