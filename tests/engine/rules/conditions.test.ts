import { describe, expect, test } from 'vitest';
import type { Commitment, Condition, GameState, Retaliation } from '../../../src/engine/index.ts';
import { holds } from '../../../src/engine/rules/conditions.ts';
import { ally, editable, game, node, protector, rival, scenario, vendor, world } from '../orders/bench.ts';

type Edit = (state: GameState) => unknown;

const TURN = 6;
const of =
  (edit: (own: GameState['states'][string]) => unknown): Edit =>
  (state) =>
    edit(node(state, ally));
const maker =
  (edit: (own: GameState['vendors'][string]) => unknown): Edit =>
  (state) => {
    const own = state.vendors[vendor];
    if (own) edit(own);
  };
const standing = (posture: 0 | 2 | 4): Edit => of((own) => Object.assign(own, { posture }));
const listening = (listen: number): Edit =>
  of((own) => {
    for (const belief of Object.values(own.beliefs)) Object.assign(belief, { capability: 1, law: 1, listen });
  });
const managing = (manageability: number): Edit =>
  of((own) => {
    for (const belief of Object.values(own.beliefs)) Object.assign(belief, { manageability });
  });
const restricted = (share: number): Edit =>
  of((own) => {
    const shares = editable(own.gear.ran4g);
    const [other = ''] = world.vendors.filter((id) => !world.restricted.includes(id));
    for (const id of world.vendors) shares[id] = id === vendor ? share : id === other ? 1 - share : 0;
  });
const threat =
  (status: Commitment['status'], target = ally): Edit =>
  (state) => {
    state.commitments.one = {
      id: 'one',
      kind: 'threat',
      pledge: null,
      issuer: protector,
      target,
      stake: null,
      demand: 2,
      madeTurn: 0,
      dueTurn: 2,
      status,
      settledTurn: status === 'open' ? null : 2,
    };
  };
const measure =
  (untilTurn: number): Edit =>
  (state) => {
    const one: Retaliation = {
      id: 'one',
      issuer: rival,
      target: ally,
      madeTurn: 0,
      untilTurn,
      severity: 0.1,
      rerouted: 0,
    };
    state.retaliations.one = one;
  };
const happened =
  (turn: number): Edit =>
  (state) =>
    Object.assign(state, { happened: { lampNight: turn } });
const spec = scenario.states[ally];
const freedom = spec?.figures.freedom.value ?? 0;
const exposure = (spec?.figures.goodsExportsGdp.value ?? 0) * (spec?.figures.exportsToRival.value ?? 0);
const blocs = Object.entries(scenario.blocs);
const own = blocs.find(([, { members }]) => members.includes(ally))?.[0] ?? '';
const foreign = blocs.find(([, { members }]) => !members.includes(ally))?.[0] ?? 'nowhere';
const nothing: Edit = () => {};

/** Each kind of condition, with edits of a state under which it holds and under which it does not. */
const CASES: { readonly [K in Condition['kind']]: readonly [Extract<Condition, { kind: K }>, Edit[], Edit[]][] } = {
  postureAtLeast: [[{ kind: 'postureAtLeast', state: ally, level: 2 }, [standing(2), standing(4)], [standing(0)]]],
  postureAtMost: [[{ kind: 'postureAtMost', state: ally, level: 2 }, [standing(0), standing(2)], [standing(4)]]],
  decidedWithin: [
    [
      { kind: 'decidedWithin', state: ally, turns: 2 },
      [of((s) => Object.assign(s, { decidedTurn: TURN - 2 })), of((s) => Object.assign(s, { decidedTurn: TURN }))],
      [nothing, of((s) => Object.assign(s, { decidedTurn: TURN - 3 }))],
    ],
  ],
  freedomAtLeast: [
    [{ kind: 'freedomAtLeast', state: ally, value: freedom }, [nothing], []],
    [{ kind: 'freedomAtLeast', state: ally, value: freedom + 1 }, [], [nothing]],
  ],
  exportsToRivalAtLeast: [
    [{ kind: 'exportsToRivalAtLeast', state: ally, value: exposure }, [nothing], []],
    [{ kind: 'exportsToRivalAtLeast', state: ally, value: exposure + 0.001 }, [], [nothing]],
  ],
  memberOf: [
    [{ kind: 'memberOf', state: ally, bloc: own }, [nothing], []],
    [{ kind: 'memberOf', state: ally, bloc: foreign }, [], [nothing]],
  ],
  restricted4gAtLeast: [
    [{ kind: 'restricted4gAtLeast', state: ally, value: 0.4 }, [restricted(0.5)], [restricted(0.3)]],
  ],
  restricted4gBelow: [[{ kind: 'restricted4gBelow', state: ally, value: 0.4 }, [restricted(0.3)], [restricted(0.5)]]],
  listenAtLeast: [[{ kind: 'listenAtLeast', state: ally, value: 0.3 }, [listening(0.31)], [listening(0.29)]]],
  manageabilityBelow: [[{ kind: 'manageabilityBelow', state: ally, value: 0.3 }, [managing(0.29)], [managing(0.31)]]],
  supportBelow: [
    [
      { kind: 'supportBelow', state: ally, value: 40 },
      [of((s) => Object.assign(s, { support: 39 }))],
      [of((s) => Object.assign(s, { support: 40 }))],
    ],
  ],
  complianceBelow: [
    [
      { kind: 'complianceBelow', state: ally, value: 0.5 },
      [of((s) => Object.assign(s, { posture: 2, compliance: 0.4 }))],
      // Where there is no rule, nothing is complied with, and nothing amiss.
      [
        of((s) => Object.assign(s, { posture: 2, compliance: 0.6 })),
        of((s) => Object.assign(s, { posture: 0, compliance: 0.4 })),
      ],
    ],
  ],
  coverageAtLeast: [
    [
      { kind: 'coverageAtLeast', state: ally, value: 0.5 },
      [of((s) => Object.assign(s.rollout, { coverage: 0.5 }))],
      [of((s) => Object.assign(s.rollout, { coverage: 0.49 }))],
    ],
  ],
  coverageBelow: [
    [
      { kind: 'coverageBelow', state: ally, value: 0.5 },
      [of((s) => Object.assign(s.rollout, { coverage: 0.49 }))],
      [of((s) => Object.assign(s.rollout, { coverage: 0.5 }))],
    ],
  ],
  incidentsAtLeast: [
    [{ kind: 'incidentsAtLeast', state: ally, count: 2 }, [of((s) => Object.assign(s, { incidents: 2 }))], [nothing]],
  ],
  threatOpen: [
    [{ kind: 'threatOpen', state: ally }, [threat('open')], [nothing, threat('met'), threat('open', rival)]],
  ],
  retaliated: [[{ kind: 'retaliated', state: ally }, [measure(TURN + 1)], [nothing, measure(TURN)]]],
  countAtLeast: [[{ kind: 'countAtLeast', level: 3, count: 2 }, [standing(4)], [standing(2)]]],
  countBelow: [[{ kind: 'countBelow', level: 3, count: 2 }, [standing(2)], [standing(4)]]],
  strainAtLeast: [
    [
      { kind: 'strainAtLeast', value: 50 },
      [(s) => Object.assign(s.world, { strain: 50 })],
      [(s) => Object.assign(s.world, { strain: 49 })],
    ],
  ],
  strainBelow: [
    [
      { kind: 'strainBelow', value: 50 },
      [(s) => Object.assign(s.world, { strain: 49 })],
      [(s) => Object.assign(s.world, { strain: 50 })],
    ],
  ],
  honestyBelow: [
    [
      { kind: 'honestyBelow', value: 0.5 },
      [(s) => Object.assign(s.world, { honesty: 0.4 })],
      [(s) => Object.assign(s.world, { honesty: 0.5 })],
    ],
  ],
  programmeAtLeast: [
    [
      { kind: 'programmeAtLeast', bloc: own, value: 0.5 },
      [(s) => Object.assign(s.blocs[own] ?? {}, { programme: 0.5 })],
      [nothing],
    ],
  ],
  threatsSettled: [
    [{ kind: 'threatsSettled', status: 'met', count: 1 }, [threat('met')], [threat('open'), threat('backedDown')]],
  ],
  retaliationsAtLeast: [[{ kind: 'retaliationsAtLeast', count: 1 }, [measure(TURN + 1)], [nothing, measure(TURN)]]],
  regimeAtLeast: [
    [
      { kind: 'regimeAtLeast', vendor, regime: 'parts' },
      [maker((v) => Object.assign(v, { regime: 'parts' })), maker((v) => Object.assign(v, { regime: 'chips' }))],
      [maker((v) => Object.assign(v, { regime: 'none' }))],
    ],
  ],
  regimeAtMost: [
    [
      { kind: 'regimeAtMost', vendor, regime: 'parts' },
      [maker((v) => Object.assign(v, { regime: 'none' })), maker((v) => Object.assign(v, { regime: 'parts' }))],
      [maker((v) => Object.assign(v, { regime: 'chips' }))],
    ],
  ],
  supplyBelow: [
    [
      { kind: 'supplyBelow', vendor, value: 0.8 },
      [maker((v) => Object.assign(v, { supply: 0.79 }))],
      [maker((v) => Object.assign(v, { supply: 0.8 }))],
    ],
  ],
  substitutionAtLeast: [
    [
      { kind: 'substitutionAtLeast', vendor, value: 0.6 },
      [maker((v) => Object.assign(v, { substitution: 0.6 }))],
      [maker((v) => Object.assign(v, { substitution: 0.59 }))],
    ],
  ],
  orderShareAtLeast: [
    [
      { kind: 'orderShareAtLeast', vendor, value: 0.3 },
      [maker((v) => Object.assign(v, { orderShare: 0.3 }))],
      [maker((v) => Object.assign(v, { orderShare: 0.29 }))],
    ],
  ],
  happened: [[{ kind: 'happened', event: 'lampNight' }, [happened(0)], [nothing]]],
  happenedBefore: [
    [{ kind: 'happenedBefore', event: 'lampNight', turns: 2 }, [happened(TURN - 2)], [nothing, happened(TURN - 1)]],
  ],
  notHappened: [[{ kind: 'notHappened', event: 'lampNight' }, [nothing], [happened(0)]]],
};

const rows = Object.values(CASES).flatMap((cases) =>
  cases.map(([condition, holding, failing]): [Condition, readonly Edit[], readonly Edit[]] => [
    condition,
    holding,
    failing,
  ]),
);
const asked = (condition: Condition, edit: Edit, self: string | null = null): boolean => {
  const state = game((s) => {
    s.turn = TURN;
    edit(s);
  });
  return holds(world, state, TURN, condition, self);
};

describe('conditions of events and dilemmas', () => {
  test.each(rows)(
    'CON-01 a condition holds where its state does, and nowhere else: %o',
    (condition, holding, failing) => {
      expect(holding.map((edit) => asked(condition, edit))).toEqual(holding.map(() => true));
      expect(failing.map((edit) => asked(condition, edit))).toEqual(failing.map(() => false));
    },
  );

  test('CON-02 "self" is the seat that is asked, and nobody where nobody is', () => {
    const condition = { kind: 'supportBelow', state: 'self', value: 101 } as const;
    expect(asked(condition, nothing, ally)).toBe(true);
    expect(asked(condition, nothing)).toBe(false);
  });

  test('CON-03 no condition holds of a state that the world has not', () => {
    for (const [condition] of rows) {
      if ('state' in condition) expect(asked({ ...condition, state: 'XXX' }, nothing)).toBe(false);
    }
  });
});
