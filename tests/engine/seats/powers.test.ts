/** The two powers where nobody plays them. */
import { describe, expect, test } from 'vitest';
import {
  type Commitment,
  type GameState,
  type Order,
  type Posture,
  planOrders,
  type StateId,
} from '../../../src/engine/index.ts';
import { protectorAgenda, rivalAgenda } from '../../../src/engine/rules/agenda.ts';
import { appraise } from '../../../src/engine/rules/posture.ts';
import { aimsOf } from '../../../src/engine/seats/aims.ts';
import { argumentsOf } from '../../../src/engine/seats/arguments.ts';
import { beginDraft } from '../../../src/engine/seats/draft.ts';
import {
  ally,
  decider,
  game,
  grandStake,
  loner,
  node,
  p,
  protector,
  rival,
  scenario,
  see,
  smallStake,
  vendor,
  world,
} from '../orders/bench.ts';

const plan = (state: GameState, seat: StateId): Order[] => planOrders(see(state, seat));
const kinds = (orders: readonly Order[]): string[] => orders.map(({ kind }) => kind);

function telegraph(state: GameState, seat: StateId, action: Order, dueTurn: number): void {
  const id = `${seat}:${dueTurn}:${action.kind}`;
  const premises: string[] = [];
  state.intents[id] = { id, seat, action, dueTurn, madeTurn: 0, premises, touchedBy: [], replaces: null };
}
const lean = (state: GameState, id: StateId, posture: Posture): void =>
  telegraph(state, id, { kind: 'setPosture', posture, wording: 'named', deadline: null, cap: null }, 1);
const noneHuman = (edit: (state: GameState) => void = () => {}): GameState =>
  ({ ...game(edit), humans: [] }) satisfies GameState;

describe('the protector', () => {
  const pastDue = (stake: string): GameState =>
    game((s) => {
      s.turn = 4;
      const threat: Commitment = {
        id: `${ally}:0:${protector}:${stake}`,
        kind: 'threat',
        pledge: null,
        issuer: protector,
        target: ally,
        stake,
        demand: 3,
        madeTurn: 0,
        dueTurn: 3,
        status: 'open',
        settledTurn: null,
      };
      s.commitments[threat.id] = threat;
    });

  test('SEAT-20 carries out a cheap threat whose day is past, and withdraws a dear one aloud', () => {
    expect(kinds(plan(pastDue(smallStake), protector))).toContain('carryOut');
    expect(kinds(plan(pastDue(grandStake), protector))).toContain('backDown');
    const today = pastDue(smallStake);
    today.turn = 3;
    expect(kinds(plan(today, protector))).not.toContain('carryOut');
  });

  test('SEAT-21 carries nothing out, and makes no speech, where the alliance is strained', () => {
    const tense = pastDue(smallStake);
    tense.world.strain = 70;
    expect(kinds(plan(tense, protector))).toContain('backDown');
    expect(kinds(plan(tense, protector))).not.toContain('speech');
  });

  /** What it threatens over a range of beliefs, from barely to half sure. */
  function threatsAt(strain: number): { state: GameState; order: Extract<Order, { kind: 'threaten' }> }[] {
    return [0.1, 0.2, 0.3, 0.4, 0.5].flatMap((listen) => {
      const state = game((s) => {
        s.world.strain = strain;
        for (const id of world.governments) {
          for (const belief of Object.values(node(s, id).beliefs)) Object.assign(belief, { listen });
        }
      });
      return plan(state, protector).flatMap((order) => (order.kind === 'threaten' ? [{ state, order }] : []));
    });
  }

  test('SEAT-22 makes small threats, and demands the posture that is nearest', () => {
    const threats = threatsAt(30);
    expect(threats.length).toBeGreaterThan(0);
    for (const { state, order } of threats) {
      const { scores, today } = appraise(world, state, order.target);
      const further = scores.filter(({ posture }) => posture > today).sort((a, b) => b.score - a.score);
      expect(order).toMatchObject({ stake: smallStake, demand: further[0]?.posture });
    }
    expect(threatsAt(60)).toEqual([]);
  });

  test('SEAT-23 bans the gear at home early, and pays for rural removal in a later act', () => {
    expect(kinds(plan(game(), protector))).not.toContain('banAtHome');
    const later = game((s) => {
      s.turn = 2;
    });
    expect(kinds(plan(later, protector))).toContain('banAtHome');
  });

  test('SEAT-24 pays partners where money would close much of what is wanting, and only within its part of the budget', () => {
    const offers = (spentUsdBn: number): string[] =>
      // The more the protector presses, the less is wanting for the next step: somewhere on the way money is worth it.
      [0, 0.5, 1, 1.5, 2].flatMap((attention) => {
        const state = game((s) => {
          Object.assign(s.world, { attention, protectorSpentUsdBn: spentUsdBn });
          for (const id of world.governments) node(s, id).posture = id === ally ? 2 : 3;
        });
        return kinds(plan(state, protector)).filter((kind) => kind === 'financeBid' || kind === 'coFundRemoval');
      });
    expect(offers(0).length).toBeGreaterThan(0);
    expect(offers(p.protectorBudget)).toEqual([]);
  });
});

describe('the protector’s agenda', () => {
  const at = (turn: number, edit: (state: GameState) => void = () => {}): GameState =>
    game((s) => {
      s.turn = turn;
      edit(s);
    });
  /** A ban that has been threatened, as who deals does first. */
  const said = (turn: number, edit: (state: GameState) => void = () => {}): GameState =>
    at(turn, (s) => {
      for (const v of world.restricted) Object.assign(s.seats[protector]?.lastGiven ?? {}, { [`threatenBan:${v}`]: 0 });
      edit(s);
    });
  const banned = (turn: number, given: number, edit: (state: GameState) => void = () => {}): GameState =>
    at(turn, (s) => {
      for (const v of world.restricted) {
        Object.assign(s.vendors[v] ?? {}, { regime: 'parts', orderShare: 0.3 });
        Object.assign(s.seats[protector]?.lastGiven ?? {}, { [`partsBan:${v}`]: given });
      }
      edit(s);
    });

  test('SEAT-30 a parts ban on the largest restricted vendor is announced a turn ahead, not at once', () => {
    expect(protectorAgenda(world, said(0))).toEqual([]);
    expect(protectorAgenda(world, said(1))).toMatchObject([{ action: { kind: 'partsBan', vendor }, dueTurn: 2 }]);
  });

  test('SEAT-31 what is announced already is not announced again', () => {
    const state = said(1, (s) => telegraph(s, protector, { kind: 'partsBan', vendor }, 2));
    expect(protectorAgenda(world, state)).toMatchObject([{ action: { kind: 'partsBan', vendor: 'quarrexa' } }]);
  });

  test('SEAT-32 the rule on foreign-made chips follows a year later while restricted orders stay high', () => {
    expect(protectorAgenda(world, banned(4, 2))).toEqual([]);
    expect(protectorAgenda(world, banned(5, 2))).toMatchObject([{ action: { kind: 'foreignChipRule', vendor } }]);
    const low = banned(5, 2, (s) => {
      for (const v of world.restricted) Object.assign(s.vendors[v] ?? {}, { orderShare: 0.01 });
    });
    expect(protectorAgenda(world, low)).toEqual([]);
  });

  test('SEAT-33 a strained alliance gets a licence and no further ban', () => {
    const strained = banned(3, 2, (s) => {
      s.world.strain = 60;
    });
    expect(protectorAgenda(world, strained)).toMatchObject([{ action: { kind: 'temporaryLicence', vendor } }]);
    const later = banned(5, 2, (s) => {
      s.world.strain = 64.9;
    });
    expect(protectorAgenda(world, later)).toEqual([]);
    expect(
      protectorAgenda(
        world,
        said(1, (s) => Object.assign(s.world, { strain: 64 })),
      ),
    ).toEqual([]);
  });

  test('SEAT-34 nothing is planned beyond the last turn, and no ban that was sold is laid on again', () => {
    expect(protectorAgenda(world, at(scenario.calendar.turns - 1))).toEqual([]);
    const sold = at(4, (s) => {
      for (const v of world.restricted)
        Object.assign(s.seats[protector]?.lastGiven ?? {}, { [`liftForTrade:${v}`]: 3 });
    });
    expect(protectorAgenda(world, sold)).toEqual([]);
  });
});

describe('the rival', () => {
  test('SEAT-40 warns those that lean away, the most exposed first, until they fear enough', () => {
    const state = noneHuman((s) => {
      for (const id of [ally, loner]) lean(s, id, 3);
      lean(s, decider, 1);
    });
    const warned = plan(state, rival).flatMap((order) => (order.kind === 'warn' ? [order.target] : []));
    expect([...warned].sort()).toEqual([loner, ally].sort());
    node(state, ally).severity = 2;
    expect(plan(state, rival)).not.toContainEqual({ kind: 'warn', target: ally });
  });

  test('SEAT-41 reads a person’s government from its interests when it is about to decide', () => {
    const state = game((s) => {
      for (const belief of Object.values(node(s, ally).beliefs)) Object.assign(belief, { listen: 1, disrupt: 1 });
    });
    expect(appraise(world, state, ally).best).toBeGreaterThanOrEqual(2);
    expect(plan(state, rival)).toContainEqual({ kind: 'warn', target: ally });
    node(state, ally).deferred = [1, 2];
    expect(plan(state, rival)).not.toContainEqual({ kind: 'warn', target: ally });
  });

  test('SEAT-42 assures those that stay though they were warned', () => {
    const state = noneHuman((s) => {
      node(s, loner).severity = 1.5;
    });
    expect(plan(state, rival)).toContainEqual({ kind: 'assure', target: loner });
    // A state between turns is looked through once: another state is another table.
    const leaning = structuredClone(state);
    lean(leaning, loner, 3);
    expect(plan(leaning, rival)).not.toContainEqual({ kind: 'assure', target: loner });
  });

  test('SEAT-43 pays for parts of its own once exports to its vendors are banned', () => {
    expect(kinds(plan(game(), rival))).not.toContain('indigenise');
    const state = game((s) => Object.assign(s.vendors[vendor] ?? {}, { regime: 'parts' }));
    expect(kinds(plan(state, rival))).toContain('indigenise');
  });
});

describe('the rival’s agenda', () => {
  const ruled = (edit: (state: GameState) => void = () => {}): GameState =>
    game((s) => {
      s.turn = 3;
      for (const id of [ally, loner]) Object.assign(node(s, id), { posture: 4, wording: 'named', decidedTurn: 2 });
      edit(s);
    });

  test('SEAT-50 announces a measure against the government that has given most to answer', () => {
    const [item] = rivalAgenda(world, ruled());
    expect(item).toMatchObject({ action: { kind: 'retaliate' }, dueTurn: 4 });
    const target = item?.action.kind === 'retaliate' ? item.action.target : '';
    expect([ally, loner]).toContain(target);
    expect(item?.premises).toContain(`states/${target}/posture`);
    const next = ruled((s) => telegraph(s, rival, { kind: 'retaliate', target }, 4));
    const [second] = rivalAgenda(world, next);
    expect(second?.action).toEqual({ kind: 'retaliate', target: target === ally ? loner : ally });
  });

  test('SEAT-51 a rule that stood before the game, or that is no affront, is left alone', () => {
    for (const change of [{ decidedTurn: -1 }, { posture: 1 }] as const) {
      const state = ruled((s) => {
        for (const id of [ally, loner]) Object.assign(node(s, id), change);
      });
      expect(rivalAgenda(world, state)).toEqual([]);
    }
  });

  test('SEAT-52 it punishes few at a time', () => {
    const busy = ruled((s) => {
      for (let i = 0; i < p.retaliationMost; i++) {
        const id = `busy:${i}`;
        s.retaliations[id] = {
          id,
          issuer: rival,
          target: decider,
          madeTurn: 0,
          untilTurn: 8,
          severity: 0.1,
          rerouted: 0,
        };
      }
    });
    expect(rivalAgenda(world, busy)).toEqual([]);
  });
});

describe('what the protector says', () => {
  test('SEAT-60 shows its file to the ministry by which it moves the whole government most', () => {
    const view = see(game(), protector);
    const [aim] = aimsOf(world, view, 99, 99);
    const target = view.state.states[aim?.target ?? ''];
    if (!aim || !target) throw new RangeError('aim');
    const reader = (trust: Readonly<Record<string, number>>): unknown => {
      const ministries = Object.fromEntries(
        Object.entries(scenario.ministries).map(([id, spec]) => [id, { ...spec, trust: trust[id] ?? 1 }]),
      );
      const trusting = { ...scenario, ministries };
      const draft = beginDraft({ ...view, scenario: trusting });
      const spared = { ...aim.wanted, terms: { ...aim.wanted.terms, listening: aim.now.terms.listening + 1 } };
      const found = argumentsOf(draft, { ...aim, wanted: spared }, target);
      const file = found.find(({ order }) => order.kind === 'disclosePrivately')?.order;
      return file?.kind === 'disclosePrivately' ? file.ministry : null;
    };
    const [first = '', second = ''] = Object.keys(scenario.ministries);
    expect(reader({ [first]: 0.2, [second]: 1 })).toBe(second);
    expect(reader({ [first]: 1, [second]: 0.2 })).toBe(first);
  });
});
