/** ANN: the next turn begins. Capital is handed out, dilemmas are put, and intents are telegraphed. */
import { describe, expect, test } from 'vitest';
import { type Condition, createGame, type GameState, type Intent } from '../../../src/engine/index.ts';
import { change } from '../../../src/engine/ledger.ts';
import { windowsOf } from '../../../src/engine/rules/calendar.ts';
import { ally, decider, exposed, game, loner, node, p, protector, rival, runPhase, scenario, world } from './bench.ts';

/** A game in which the engine holds every seat but some. */
function unmanned(edit: (state: GameState) => void = () => {}, humans: readonly string[] = []): GameState {
  const state = structuredClone(createGame(scenario, 'orders', humans));
  edit(state);
  return state;
}
const at = (turn: number) => game((s) => Object.assign(s, { turn }));

describe('the turn', () => {
  test('ANN-01 the count of turns goes on by one', () => {
    expect(runPhase('announce', at(3)).after.turn).toBe(4);
  });

  test('ANN-02 after the end nothing is announced', () => {
    const over = unmanned((s) => Object.assign(s, { turn: 7, ended: { kind: 'complete', seat: null } }));
    const { ledger, happenings } = runPhase('announce', over);
    expect([ledger.map(({ path }) => path), happenings]).toEqual([['turn'], []]);
  });

  test('ANN-03 an act that begins is told', () => {
    const [, second] = scenario.calendar.acts;
    const first = second?.firstTurn ?? Number.NaN;
    expect(runPhase('announce', at(first - 1)).happenings).toContainEqual(
      expect.objectContaining({ code: 'actBegan', act: 1 }),
    );
    expect(runPhase('announce', at(first)).codes).not.toContain('actBegan');
  });
});

describe('capital', () => {
  const capital = (support: number): number | undefined =>
    runPhase(
      'announce',
      game((s) => Object.assign(node(s, ally), { support })),
    ).after.seats[ally]?.capital;

  test('ANN-04 a government has its base, one point more on a strong footing, one less on a weak one', () => {
    expect(capital((p.footingStrong + p.footingWeak) / 2)).toBe(p.capitalBase);
    expect(capital(p.footingStrong)).toBe(p.capitalBase + 1);
    expect(capital(p.footingWeak - 1)).toBe(p.capitalBase - 1);
  });

  test('ANN-05 the protector’s footing is the alliance’s', () => {
    const of = (strain: number) =>
      runPhase(
        'announce',
        game((s) => Object.assign(s.world, { strain })),
      ).after.seats[protector]?.capital;
    expect(of(100 - p.footingStrong)).toBe(p.capitalBase + 1);
    expect(of(100 - p.footingWeak + 1)).toBe(p.capitalBase - 1);
  });

  test('ANN-22 the point that a new government lacks is put down to the vote, not to its support', () => {
    const state = game((s) => {
      Object.assign(node(s, ally), { electedTurn: s.turn });
      Object.assign(s.seats[ally] ?? {}, { capital: 0 });
    });
    const { capitalBase } = scenario.parameters;
    if (capitalBase === undefined) throw new Error('the scenario has a base of points');
    const parameters = { ...scenario.parameters, turnoverCapital: { ...capitalBase, value: 1 } };
    const [entry] = runPhase('announce', state, { within: { ...scenario, parameters } }).entries(
      `seats/${ally}/capital`,
    );
    expect(entry?.causes[0]).toMatchObject({ kind: 'variable', path: `states/${ally}/electedTurn` });
  });

  test('ANN-06 what was not spent is not kept', () => {
    const rich = game((s) => Object.assign(s.seats[rival] ?? {}, { capital: 50 }));
    expect(runPhase('announce', rich).after.seats[rival]?.capital).toBe(p.capitalBase);
  });
});

describe('dilemmas', () => {
  test('ANN-07 a dilemma is put to the seat that it asks at the start of its turn', () => {
    const { after, happenings } = runPhase('announce', at(3));
    expect(Object.keys(after.dilemmas)).toContain(`grainBargain@${protector}`);
    expect(after.dilemmas[`grainBargain@${protector}`]).toEqual({ dilemma: 'grainBargain', seat: protector, turn: 4 });
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'dilemmaOpened', seat: protector }));
    expect(runPhase('announce', at(4)).after.dilemmas).not.toHaveProperty(`grainBargain@${protector}`);
  });

  test('ANN-08 one that asks the governments asks each of them, and no power', () => {
    const { after } = runPhase('announce', at(0));
    const asked = Object.values(after.dilemmas).flatMap(({ dilemma, seat }) =>
      dilemma === 'carrierAsks' ? [seat] : [],
    );
    expect(asked.sort()).toEqual([...world.governments]);
  });

  test('ANN-09 no dilemma is put twice to the same seat', () => {
    const again = game((s) => Object.assign(s, { turn: 3, happened: { [`grainBargain@${protector}`]: 1 } }));
    expect(runPhase('announce', again).after.dilemmas).not.toHaveProperty(`grainBargain@${protector}`);
  });
});

describe('conditions of a dilemma', () => {
  const put = (conditions: readonly Condition[], edit: (s: GameState) => void = () => {}): readonly string[] => {
    const dilemmas = scenario.dilemmas.map((d) => (d.id === 'carrierAsks' ? { ...d, conditions } : d));
    const state = game((s) => {
      Object.assign(s, { turn: 0, dilemmas: {} });
      edit(s);
    });
    const { after } = runPhase('announce', state, { within: { ...scenario, dilemmas } });
    return Object.values(after.dilemmas).flatMap(({ dilemma, seat }) => (dilemma === 'carrierAsks' ? [seat] : []));
  };

  test('ANN-18 "self" is each seat that is asked: those with a rule are not asked before there are rules', () => {
    const condition = { kind: 'postureAtMost', state: 'self', level: 0 } as const;
    const rules = (id: string) => (s: GameState) => Object.assign(node(s, id), { posture: 2 });
    const open = put([condition], rules(ally));
    expect(open).not.toContain(ally);
    expect(open).toContain(loner);
    expect(put([{ ...condition, kind: 'postureAtLeast', level: 2 }], rules(ally))).toEqual([ally]);
  });

  test('ANN-19 a state that is named is that state, whoever is asked', () => {
    const named = [{ kind: 'postureAtLeast', state: ally, level: 2 } as const];
    expect(put(named)).toEqual([]);
    expect([...put(named, (s) => Object.assign(node(s, ally), { posture: 2 }))].sort()).toEqual([...world.governments]);
  });

  test('ANN-20 a score of freedom is read from the state’s figures, the score itself included', () => {
    const score = scenario.states[ally]?.figures.freedom.value ?? Number.NaN;
    const free = (value: number) => put([{ kind: 'freedomAtLeast', state: 'self', value }]);
    expect(free(score)).toContain(ally);
    expect(free(score + 1)).not.toContain(ally);
    expect([...free(0)].sort()).toEqual([...world.governments]);
  });

  test('ANN-21 restricted gear is counted as it stands by now', () => {
    const conditions = [{ kind: 'restricted4gAtLeast', state: 'self', value: 0.3 } as const];
    const gear = (share: number) => (s: GameState) =>
      Object.assign(node(s, exposed).gear, { ran4g: { zhelkor: share } });
    expect(put(conditions, gear(0.3))).toContain(exposed);
    expect(put(conditions, gear(0.29))).not.toContain(exposed);
  });
});

describe('intents', () => {
  test('ANN-10 a government of the engine telegraphs each window within the horizon, and none beyond it', () => {
    const { after } = runPhase(
      'announce',
      unmanned((s) => Object.assign(s, { intents: {} })),
    );
    for (const id of world.governments) {
      const said = Object.values(after.intents).flatMap(({ seat, dueTurn }) => (seat === id ? [dueTurn] : []));
      const due = windowsOf(scenario, after, id).flatMap(({ turn, inTurns }) =>
        inTurns < p.intentHorizon ? [turn] : [],
      );
      expect(said.sort()).toEqual(due.sort());
    }
    expect(Object.keys(after.intents).length).toBeGreaterThan(2);
  });

  test('ANN-11 a seat that a person holds telegraphs nothing', () => {
    const { after } = runPhase(
      'announce',
      unmanned(() => {}, [ally, protector]),
    );
    const seats = new Set(Object.values(after.intents).map(({ seat }) => seat));
    expect(seats.has(ally) || seats.has(protector)).toBe(false);
    expect(seats.size).toBeGreaterThan(0);
  });

  const intent: Intent = {
    id: `${exposed}:2`,
    seat: exposed,
    action: { kind: 'setPosture', posture: 4, wording: 'named', deadline: 24, cap: null },
    dueTurn: 2,
    madeTurn: 0,
    premises: [`states/${exposed}/financed`, `commitments/${exposed}`],
    touchedBy: [],
    replaces: null,
  };
  const said = () =>
    unmanned((s) => {
      s.intents[intent.id] = intent;
    });

  test('ANN-12 what nothing touched is said again word for word, whatever the sums say by now', () => {
    const { after, codes } = runPhase('announce', said());
    expect(after.intents[intent.id]).toEqual(intent);
    expect(codes).not.toContain('intentChanged');
  });

  test('ANN-13 what an order touched is thought over, and a change names what touched it and what was said before', () => {
    const cause = { kind: 'order', turn: 0, seat: protector, order: 'financeBid', index: 0 } as const;
    const { after, happenings } = runPhase('announce', said(), {
      earlier: (ctx) => change(ctx, `states/${exposed}`, node(ctx.state, exposed), 'financed', 0.5, [cause]),
    });
    const now = after.intents[intent.id];
    expect(now?.action).not.toEqual(intent.action);
    expect(now).toMatchObject({ dueTurn: 2, madeTurn: 1, touchedBy: [cause], replaces: intent.action });
    expect(happenings).toContainEqual(expect.objectContaining({ code: 'intentChanged', state: exposed, by: [cause] }));
  });

  test('ANN-22 who means to stay, and still does, has not changed its plans because its removal is a turn nearer its end', () => {
    const cause = { kind: 'order', turn: 0, seat: protector, order: 'coFundRemoval', index: 0 } as const;
    const stays: Intent = {
      ...intent,
      action: { kind: 'setPosture', posture: 4, wording: 'named', deadline: 12, cap: null },
    };
    const banned = unmanned((s) => {
      Object.assign(node(s, exposed), { posture: 4, inForce: 4, wording: 'named', removalDue: 12 });
      s.intents = { [intent.id]: stays };
    });
    const { after, codes } = runPhase('announce', banned, {
      earlier: (ctx) => change(ctx, `states/${exposed}`, node(ctx.state, exposed), 'financed', 0.01, [cause]),
    });
    expect(after.intents[intent.id]).toEqual(stays);
    expect(codes).not.toContain('intentChanged');
  });

  test('ANN-14 a threat to a government touches its intents, and nobody else’s', () => {
    const cause = { kind: 'order', turn: 0, seat: protector, order: 'threaten', index: 0 } as const;
    const changed = (target: string): unknown =>
      runPhase('announce', said(), {
        earlier: (ctx) => {
          const id = `${target}:0:${protector}:weatherFeed`;
          const threat = {
            id,
            kind: 'threat',
            pledge: null,
            issuer: protector,
            target,
            stake: 'weatherFeed',
            demand: 2,
            madeTurn: 0,
            dueTurn: 4,
            status: 'open',
            settledTurn: null,
          } as const;
          change(ctx, 'commitments', ctx.state.commitments, id, { ...threat }, [cause]);
        },
      }).after.intents[intent.id]?.touchedBy;
    expect(changed(exposed)).toEqual([cause]);
    expect(changed(loner)).toEqual([]);
  });

  test('ANN-15 an intent whose day is past is gone', () => {
    const past = unmanned((s) => {
      s.intents = { [`${decider}:0`]: { ...intent, id: `${decider}:0`, seat: decider, dueTurn: 0 } };
    });
    expect(runPhase('announce', past).after.intents).not.toHaveProperty(`${decider}:0`);
  });

  test('ANN-16 the rival telegraphs a measure against a rule that names it, one turn ahead', () => {
    const affront = unmanned((s) => {
      Object.assign(node(s, exposed), { posture: 4, wording: 'named', decidedTurn: 0 });
    });
    const meant = Object.values(runPhase('announce', affront).after.intents).filter(({ seat }) => seat === rival);
    expect(meant).toMatchObject([{ action: { kind: 'retaliate', target: exposed }, dueTurn: 2 }]);
    const calm = Object.values(runPhase('announce', unmanned()).after.intents).filter(({ seat }) => seat === rival);
    expect(calm).toEqual([]);
  });
});

test('ANN-17 what a government means to do rests on the protector’s word only while a threat of it is open', () => {
  const premises = (status: 'open' | 'carriedOut' | null): readonly string[] => {
    const state = unmanned((s) => {
      s.intents = {};
      const id = `${decider}:0:${protector}:weatherFeed`;
      const threat = {
        id,
        kind: 'threat',
        pledge: null,
        issuer: protector,
        target: decider,
        stake: 'weatherFeed',
      } as const;
      if (status) {
        s.commitments[id] = { ...threat, demand: 3, madeTurn: 0, dueTurn: 4, status, settledTurn: null };
      }
      node(s, decider).extraWindows = [1];
    });
    const { after } = runPhase('announce', state);
    return after.intents[`${decider}:1`]?.premises ?? expect.fail();
  };
  expect(premises('open')).toContain('world/resolve');
  expect(premises('carriedOut')).not.toContain('world/resolve');
  expect(premises(null)).not.toContain('world/resolve');
  expect(premises(null)).toContain(`commitments/${decider}`);
});
