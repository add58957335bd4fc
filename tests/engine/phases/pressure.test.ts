/** PRE: events, words and offers, and what ministries come to believe. */
import { describe, expect, test } from 'vitest';
import type { ChoiceCase, Effect, GameState, Posture, Scenario } from '../../../src/engine/index.ts';
import { anchor, ministryAnchor } from '../../../src/engine/rules/beliefs.ts';
import {
  ally,
  by,
  decider,
  exposed,
  game,
  loner,
  meanOf,
  node,
  p,
  protector,
  runPhase,
  scenario,
  world,
} from './bench.ts';

const at = (turn: number) => game((s) => Object.assign(s, { turn }));

describe('events', () => {
  test('PRE-01 an event fixed to a turn happens in that turn and in no other', () => {
    for (const turn of [0, 1, 2]) {
      const { after, codes } = runPhase('pressure', at(turn));
      expect('lampNight' in after.happened).toBe(turn === 1);
      expect(codes.includes('event')).toBe(turn >= 1);
    }
  });

  test('PRE-02 what an event does has the event for its cause', () => {
    const { ledger, before, after } = runPhase('pressure', at(1));
    expect(node(after, exposed).support).toBe(node(before, exposed).support - 2);
    const [entry] = ledger.filter(({ path }) => path === `states/${exposed}/support`);
    expect(entry?.causes).toEqual([{ kind: 'event', turn: 1, event: 'lampNight' }]);
  });

  test('PRE-19 a window that an event opens at once opens in the next turn: this one’s orders are sealed', () => {
    const events = scenario.events.map((event) =>
      event.id === 'lampNight'
        ? {
            ...event,
            effects: [
              { kind: 'window', targets: { states: [ally] }, inTurns: 0 },
              { kind: 'shockWindow', minRestricted4g: 0, inTurns: 0 },
            ] as const,
          }
        : event,
    );
    const { after } = runPhase('pressure', at(1), { within: { ...scenario, events } });
    for (const id of world.governments) expect(node(after, id).extraWindows).toEqual([2]);
  });

  test('PRE-03 an event left to chance strikes when its draw lies below its chance, within its span', () => {
    const struck = (turn: number, happens: number): boolean =>
      'stolenLetters' in runPhase('pressure', at(turn), { draws: { happens } }).after.happened;
    const chance = 0.1;
    expect([struck(2, chance - 0.001), struck(6, chance - 0.001)]).toEqual([true, true]);
    expect(struck(4, chance + 0.001)).toBe(false);
    expect([struck(1, 0), struck(7, 0)]).toEqual([false, false]);
  });

  test('PRE-04 no event happens twice', () => {
    const state = game((s) => Object.assign(s, { turn: 3, happened: { stolenLetters: 2 } }));
    const { after, happenings } = runPhase('pressure', state, { draws: { happens: 0 } });
    expect(after.happened.stolenLetters).toBe(2);
    expect(happenings.filter((h) => h.code === 'event' && h.event === 'stolenLetters')).toEqual([]);
  });

  const regime = (value: 'none' | 'parts' | 'chips') => (s: GameState) =>
    Object.assign(s.vendors.zhelkor ?? {}, { regime: value });
  const posture = (value: 1 | 2 | 3) => (s: GameState) => Object.assign(node(s, ally), { posture: value });
  const supply = (value: number) => (s: GameState) => Object.assign(s.vendors.zhelkor ?? {}, { supply: value });
  const happened =
    (...ids: string[]) =>
    (s: GameState) =>
      Object.assign(s, { happened: Object.fromEntries(ids.map((id) => [id, 0])) });
  const atLeast = { kind: 'postureAtLeast', state: ally, level: 2 } as const;
  const atMost = { kind: 'postureAtMost', state: ally, level: 2 } as const;
  // Beside the ally only the protector stands at 3 or more.
  const count = (level: 3, least: number) => ({ kind: 'countAtLeast', level, count: least }) as const;
  const banned = { kind: 'regimeAtLeast', vendor: 'zhelkor', regime: 'parts' } as const;
  const short = { kind: 'supplyBelow', vendor: 'zhelkor', value: 0.8 } as const;
  const earlier = { kind: 'happened', event: 'lampNight' } as const;

  test.each([
    [atLeast, [posture(2), posture(3)], [posture(1)]],
    [atMost, [posture(1), posture(2)], [posture(3)]],
    [count(3, 2), [posture(3)], [posture(2)]],
    [banned, [regime('parts'), regime('chips')], [regime('none')]],
    [short, [supply(0.79)], [supply(0.8), supply(1)]],
    [earlier, [happened('lampNight')], [happened('unionAdvice')]],
  ] as const)('PRE-05 an event happens only where its conditions hold: %o', (condition, holding, failing) => {
    const told = (edit: (s: GameState) => unknown): boolean => {
      const events = scenario.events.map((event) =>
        event.id === 'homeKiln' ? { ...event, conditions: [condition] } : event,
      );
      const state = game((s) => {
        s.turn = 6;
        edit(s);
      });
      return 'homeKiln' in runPhase('pressure', state, { within: { ...scenario, events } }).after.happened;
    };
    expect(holding.map(told)).toEqual(holding.map(() => true));
    expect(failing.map(told)).toEqual(failing.map(() => false));
  });
});

describe('what an event costs', () => {
  const struck = (effect: Effect): GameState => {
    const events = scenario.events.map((event) => (event.id === 'lampNight' ? { ...event, effects: [effect] } : event));
    return runPhase('pressure', at(1), { within: { ...scenario, events } }).after;
  };

  test('PRE-30 public money is a part of a year’s GDP, and the protector’s counts against its budget', () => {
    const before = at(1);
    const gdp = (id: string) => scenario.states[id]?.figures.gdpUsdBn.value ?? 0;
    const after = struck({ kind: 'publicCost', targets: { states: [ally, protector] }, percentGdp: 0.02 });
    expect(node(after, ally).spentUsdBn - node(before, ally).spentUsdBn).toBeCloseTo(0.0002 * gdp(ally), 9);
    const spent = after.world.protectorSpentUsdBn - before.world.protectorSpentUsdBn;
    expect(spent).toBeCloseTo(0.0002 * gdp(protector), 9);
  });

  test('PRE-31 lost sales are a part of a year’s exports to the rival', () => {
    const before = at(1);
    const { gdpUsdBn, goodsExportsGdp, exportsToRival } = scenario.states[ally]?.figures ?? {};
    const yearly = (gdpUsdBn?.value ?? 0) * (goodsExportsGdp?.value ?? 0) * (exportsToRival?.value ?? 0);
    const after = struck({ kind: 'exportsLost', targets: { states: [ally] }, share: 0.05 });
    expect(yearly).toBeGreaterThan(0);
    expect(node(after, ally).exportsLostUsdBn - node(before, ally).exportsLostUsdBn).toBeCloseTo(0.05 * yearly, 9);
    expect(node(after, decider).exportsLostUsdBn).toBe(node(before, decider).exportsLostUsdBn);
  });
});

describe('dilemmas', () => {
  const asked = () => game();

  test('PRE-06 silence takes the default that the scenario states, and is called silence', () => {
    const { after, happenings } = runPhase('pressure', asked());
    expect(after.dilemmas).toEqual({});
    expect(after.world.honesty).toBeCloseTo(p.honestyRest - 0.06, 12);
    expect(happenings).toContainEqual(
      expect.objectContaining({ code: 'dilemmaAnswered', seat: protector, choice: 'letStand', silent: true }),
    );
  });

  test('PRE-07 an answer does what its choice says, and what silence would have done is not done', () => {
    const orders = by(protector, { kind: 'answer', dilemma: 'stewardsToast', choice: 'takeBack' });
    const { after, before, happenings } = runPhase('pressure', asked(), { orders });
    expect(after.world.honesty).toBeCloseTo(p.honestyRest + 0.01, 12);
    expect(node(after, protector).support).toBe(node(before, protector).support - 3);
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'dilemmaAnswered', silent: false }));
  });

  const strainAtLeast = (value: number) => [{ kind: 'strainAtLeast', value }] as const;
  const strains = (delta: number) => [{ kind: 'strain', delta }] as const;
  /** What silence adds to the strain, with the night's event, where its choice does something in any case, and more from 40 and from 60 points on. */
  const strainFrom = (
    strain: number,
    { rest = [], night = 0 }: { rest?: ChoiceCase[]; night?: number } = {},
  ): number => {
    const cases: ChoiceCase[] = [
      { conditions: strainAtLeast(60), hint: 'high', effects: strains(4) },
      { conditions: strainAtLeast(40), hint: 'middling', effects: strains(2) },
      ...rest,
    ];
    const dilemmas = scenario.dilemmas.map((spec) => ({
      ...spec,
      choices: spec.choices.map((choice) => ({ ...choice, effects: strains(1), cases })),
    }));
    const events = scenario.events.map((event) =>
      event.id === 'lampNight' ? { ...event, when: { turn: 0 }, effects: strains(night) } : event,
    );
    const state = game((s) => Object.assign(s.world, { strain }));
    return runPhase('pressure', state, { within: { ...scenario, dilemmas, events } }).after.world.strain - strain;
  };

  test('PRE-40 a choice does what it always does, and besides what the first of its cases that holds does', () => {
    const rest: ChoiceCase[] = [{ conditions: [], hint: 'low', effects: strains(-3) }];
    expect([strainFrom(39), strainFrom(40), strainFrom(60)]).toEqual([1, 3, 5]);
    expect(strainFrom(39, { rest })).toBe(-2);
    expect(strainFrom(40, { rest })).toBe(3);
  });

  test('PRE-41 cases go by how things stood as the turn began, which is what the seat saw', () => {
    // The night's event comes first, and does not lift the strain into the next case.
    expect(strainFrom(38, { night: 4 })).toBe(4 + 1);
    expect(strainFrom(42, { night: -4 })).toBe(-4 + 3);
  });
});

describe('what events and choices do to a rule', () => {
  const allyAfter = (effect: Effect, edit: (s: GameState) => void) => {
    const events = scenario.events.map((event) => (event.id === 'lampNight' ? { ...event, effects: [effect] } : event));
    const state = game((s) => {
      s.turn = 1;
      edit(s);
    });
    return node(runPhase('pressure', state, { within: { ...scenario, events } }).after, ally);
  };
  const targets = { states: [ally] } as const;
  const ruled = (compliance: number, removalDue: number | null) => (s: GameState) =>
    Object.assign(node(s, ally), { posture: 4, inForce: 4, compliance, removalDue });

  test('PRE-20 compliance moves where there is a rule, between nothing and all of it', () => {
    const moved = (delta: number) => allyAfter({ kind: 'compliance', targets, delta }, ruled(0.6, null)).compliance;
    expect(moved(0.1)).toBeCloseTo(0.7, 12);
    expect([moved(0.9), moved(-0.9)]).toEqual([1, 0]);
    const open = allyAfter({ kind: 'compliance', targets, delta: 0.1 }, (s) =>
      Object.assign(node(s, ally), { posture: 0, compliance: 0.6 }),
    );
    expect(open.compliance).toBe(0.6);
  });

  test('PRE-21 a removal deadline moves while it is to come, and never into the past', () => {
    const due = (turns: number, was: number | null) =>
      allyAfter({ kind: 'removalDeadline', targets, turns }, ruled(0.6, was)).removalDue;
    expect([due(4, 5), due(-2, 5), due(-9, 5)]).toEqual([9, 3, 2]);
    expect([due(4, 1), due(4, null)]).toEqual([1, null]);
  });

  test('PRE-30 a posture that is told is taken as announced: in force after the legal lag, and a ban with a day', () => {
    const taken = (posture: Posture) => allyAfter({ kind: 'posture', targets, posture }, () => {});
    const ban = taken(4);
    expect(ban).toMatchObject({ posture: 4, inForce: 0, decidedTurn: 1 });
    expect(ban.forceTurn).toBeGreaterThan(1);
    expect(ban.removalDue).toBeGreaterThan(1);
    expect(taken(2)).toMatchObject({ posture: 2, cap: p.usualCap, removalDue: null });
    expect(taken(0)).toMatchObject({ posture: 0, decidedTurn: -1 });
  });
});

describe('the price of orders', () => {
  test('PRE-08 accepted orders take their capital, and their turn is noted for the cooldown', () => {
    const orders = by(protector, { kind: 'lobby', target: ally }, { kind: 'speech' });
    const { before, after } = runPhase('pressure', at(2), { orders });
    const spent = (scenario.orders.lobby?.capital ?? 0) + (scenario.orders.speech?.capital ?? 0);
    expect(spent).toBe(2);
    expect(after.seats[protector]?.capital).toBe((before.seats[protector]?.capital ?? 0) - spent);
    expect(after.seats[protector]?.lastGiven).toEqual({ [`lobby:${ally}`]: 2, speech: 2 });
  });
});

describe('beliefs', () => {
  const moved = () =>
    game((s) => {
      s.turn = 1;
      for (const belief of Object.values(node(s, loner).beliefs)) belief.listen += 0.2;
    });

  test('PRE-09 without a signal a belief fades towards where the state’s attributes leave it, by the share of memory', () => {
    const { before, after } = runPhase('pressure', moved());
    const rest = anchor(world, loner, 1, 0);
    const earlier = anchor(world, loner, 0, 0);
    for (const ministry of world.cabinet) {
      const here = ministryAnchor(world, ministry, rest).listen;
      const seeped = here - ministryAnchor(world, ministry, earlier).listen;
      const was = (node(before, loner).beliefs[ministry.id]?.listen ?? Number.NaN) + seeped;
      expect(node(after, loner).beliefs[ministry.id]?.listen).toBeCloseTo(was + p.memory * (here - was), 12);
    }
    expect(meanOf(after, loner, 'listen')).toBeLessThan(meanOf(before, loner, 'listen'));
  });

  test('PRE-10 evidence seeps out: a government at rest comes to believe more, the more receptive it is the faster', () => {
    const gain = (id: string): number => {
      const { before, after } = runPhase('pressure', at(0));
      const next = runPhase('pressure', { ...after, turn: 1 });
      return meanOf(next.after, id, 'listen') - meanOf(before, id, 'listen');
    };
    expect(gain(ally)).toBeGreaterThan(0);
    expect(world.attributes[ally]?.reception).toBeGreaterThan(world.attributes[loner]?.reception ?? 1);
    expect(gain(ally)).toBeGreaterThan(gain(loner));
  });

  test('PRE-11 the protector’s word moves less where its record of honesty is worse', () => {
    const orders = by(protector, { kind: 'lobby', target: ally });
    const gain = (honesty: number): number => {
      const state = game((s) => Object.assign(s.world, { honesty }));
      return (
        meanOf(runPhase('pressure', state, { orders }).after, ally, 'listen') -
        meanOf(runPhase('pressure', state).after, ally, 'listen')
      );
    };
    expect(gain(0.9)).toBeGreaterThan(gain(0.3));
    expect(gain(0.3)).toBeGreaterThan(0);
  });

  test('PRE-12 a rule on foreign-made chips leaves less faith in managing the risk, for good', () => {
    const faith = (regime: 'none' | 'chips'): number => {
      const state = at(1);
      for (const v of world.restricted) Object.assign(state.vendors[v] ?? {}, { regime });
      return meanOf(runPhase('pressure', state).after, loner, 'manageability');
    };
    expect(faith('chips')).toBeLessThan(faith('none'));
  });

  test('PRE-13 the fear of retaliation that a warning left fades towards rest', () => {
    const faded = (severity: number): number => {
      const state = game((s) => Object.assign(node(s, ally), { severity }));
      return node(runPhase('pressure', state).after, ally).severity;
    };
    expect(faded(1.8)).toBeCloseTo(1.8 - p.severityFade * 0.8, 12);
    expect(faded(0.5)).toBeCloseTo(0.5 + p.severityFade * 0.5, 12);
    expect(faded(1)).toBe(1);
  });
});

describe('reviews', () => {
  const reviewing = (due: number, intention: 'never' | 'listen') =>
    game((s) => {
      Object.assign(node(s, decider), { reviewDue: due });
      for (const home of Object.keys(s.hidden.intention)) s.hidden.intention[home] = intention;
    });

  test('PRE-14 a review ends in its turn, not before', () => {
    const early = runPhase('pressure', reviewing(1, 'listen'));
    expect(node(early.after, decider).reviewDue).toBe(1);
    expect(early.codes).not.toContain('reviewEnded');
    const due = runPhase('pressure', reviewing(0, 'listen'));
    expect(node(due.after, decider).reviewDue).toBeNull();
    expect(due.codes).toContain('reviewEnded');
  });

  test('PRE-15 what a review finds is the truth when its draw says that it sees right, and its contrary otherwise', () => {
    const finding = (intention: 'never' | 'listen', reviewFinding: number): unknown => {
      const { happenings } = runPhase('pressure', reviewing(0, intention), { draws: { reviewFinding } });
      const ended = happenings.find((h) => h.code === 'reviewEnded');
      return ended?.code === 'reviewEnded' ? ended.finding : null;
    };
    expect(finding('listen', 0)).toBe(p.reviewFinds);
    expect(finding('never', 0)).toBe(p.reviewClears);
    expect(finding('listen', 0.9999)).toBe(p.reviewClears);
    expect(finding('never', 0.9999)).toBe(p.reviewFinds);
  });

  test('PRE-16 a finding moves every ministry of the government, and nobody else', () => {
    const without = runPhase('pressure', reviewing(99, 'listen')).after;
    const { after } = runPhase('pressure', reviewing(0, 'listen'), { draws: { reviewFinding: 0 } });
    for (const ministry of world.ministries) {
      const listen = (state: typeof after): number => node(state, decider).beliefs[ministry]?.listen ?? Number.NaN;
      expect(listen(after)).toBeGreaterThan(listen(without));
    }
    expect(node(after, ally).beliefs).toEqual(node(without, ally).beliefs);
  });

  test('PRE-17 a centre that reads code makes a review more likely to see right', () => {
    const sees = (oversight: number, reviewFinding: number): boolean => {
      const state = reviewing(0, 'listen');
      node(state, decider).oversight = oversight;
      const { happenings } = runPhase('pressure', state, { draws: { reviewFinding } });
      return happenings.some((h) => h.code === 'reviewEnded' && h.finding === p.reviewFinds);
    };
    const draws = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);
    const often = (oversight: number): number => draws.filter((u) => sees(oversight, u)).length;
    expect(often(1)).toBeGreaterThan(often(0));
    expect(often(0)).toBeGreaterThan(100);
  });
});

test('PRE-18 events come before orders: a programme adopted in the turn is there for whoever coordinates in it', () => {
  const coordinate = by(ally, { kind: 'coordinate', bloc: 'norrvik' });
  const within: Scenario = { ...scenario, events: scenario.events.filter(({ id }) => id !== 'unionAdvice') };
  const alone = runPhase('pressure', at(2), { orders: coordinate, within }).after.blocs.norrvik?.programme ?? 0;
  const both = runPhase('pressure', at(2), { orders: coordinate }).after.blocs.norrvik?.programme ?? 0;
  expect(alone).toBeCloseTo(p.coordinateProgramme, 12);
  expect(both).toBeCloseTo(0.6 + p.coordinateProgramme, 12);
});
