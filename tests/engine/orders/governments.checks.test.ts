/** Why an order of a government's, or an answer, cannot be given, and what the dearer ones cost. */
import { describe, expect, test } from 'vitest';
import { checkOrders, type GameState, type Order, type StateId } from '../../../src/engine/index.ts';
import { ally, decider, game, loner, node, p, protector, reason, scenario, see, world } from './bench.ts';
import { type Case, tryCases, withNode } from './cases.ts';

const posture = (change: object = {}) =>
  ({ kind: 'setPosture', posture: 3, wording: 'named', deadline: null, cap: null, ...change }) as Order;
const crews = (coverage: number, swap: number, core: number): Order => ({ kind: 'divideCrews', coverage, swap, core });
const longest = Math.round(p.deadlineLong * 1.5 * world.perYear);
const shortest = Math.round((p.deadlineShort / 2) * world.perYear);
const GOVERNMENTS: readonly Case[] = [
  ['a posture', game(), decider, [posture()], null],
  [
    'the rule that stands',
    game((s) => Object.assign(node(s, decider), { posture: 3, wording: 'named', cap: null, removalDue: null })),
    decider,
    [posture()],
    { code: 'noChange', data: {} },
  ],
  [
    'the same rule in other words',
    game((s) => Object.assign(node(s, decider), { posture: 3, wording: 'quiet', cap: null, removalDue: null })),
    decider,
    [posture()],
    null,
  ],
  [
    'the ban that stands, to the day',
    game((s) => Object.assign(node(s, decider), { posture: 4, wording: 'named', removalDue: 8 })),
    decider,
    [posture({ posture: 4, deadline: 8 })],
    { code: 'noChange', data: {} },
  ],
  [
    'the ban with a later day',
    game((s) => Object.assign(node(s, decider), { posture: 4, wording: 'named', removalDue: 8 })),
    decider,
    [posture({ posture: 4, deadline: 12 })],
    null,
  ],
  [
    'a quiet ban',
    game(),
    decider,
    [posture({ posture: 4, wording: 'quiet', deadline: 8 })],
    { code: 'malformed', data: { field: 'wording' } },
  ],
  [
    'openness against somebody',
    game(),
    decider,
    [posture({ posture: 0 })],
    { code: 'malformed', data: { field: 'wording' } },
  ],
  ['a cap on an exclusion', game(), decider, [posture({ cap: 0.3 })], { code: 'malformed', data: { field: 'cap' } }],
  [
    'a cap too low',
    game(),
    decider,
    [posture({ posture: 2, cap: 0.05 })],
    { code: 'outOfRange', data: { field: 'cap', low: 0.1, high: 0.5 } },
  ],
  [
    'a ban without a day',
    game(),
    decider,
    [posture({ posture: 4 })],
    { code: 'malformed', data: { field: 'deadline' } },
  ],
  [
    'a day without a ban',
    game(),
    decider,
    [posture({ deadline: 8 })],
    { code: 'malformed', data: { field: 'deadline' } },
  ],
  [
    'a day too soon',
    game(),
    decider,
    [posture({ posture: 4, deadline: shortest - 1 })],
    { code: 'outOfRange', data: { field: 'deadline', low: shortest, high: longest } },
  ],
  [
    'a day too far',
    game(),
    decider,
    [posture({ posture: 4, deadline: longest + 1 })],
    { code: 'outOfRange', data: { field: 'deadline', low: shortest, high: longest } },
  ],
  ['settling at a window', game(), decider, [{ kind: 'settle' }], null],
  ['settling between windows', game(), ally, [{ kind: 'settle' }], { code: 'noWindow', data: { turns: 1 } }],
  ['deferring between windows', game(), loner, [{ kind: 'defer' }], { code: 'noWindow', data: { turns: 3 } }],
  [
    'settling when no window is left',
    game((s) => {
      s.turn = 7;
    }),
    ally,
    [{ kind: 'settle' }],
    { code: 'noWindow', data: { turns: 1 } },
  ],
  [
    'settling and deferring',
    game(),
    decider,
    [{ kind: 'settle' }, { kind: 'defer' }],
    { code: 'conflict', data: { with: 'settle' } },
  ],
  [
    'deferring and deciding',
    game(),
    decider,
    [{ kind: 'defer' }, posture()],
    { code: 'conflict', data: { with: 'defer' } },
  ],
  [
    'a review under way',
    withNode(ally, { reviewDue: 2 }),
    ally,
    [{ kind: 'commissionReview' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'a full centre',
    withNode(ally, { oversight: 1 }),
    ally,
    [{ kind: 'oversightCentre' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'a second law',
    withNode(ally, { securityLaw: true }),
    ally,
    [{ kind: 'securityLaw' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'conditions after the auction',
    game((s) => {
      s.turn = 1;
    }),
    ally,
    [{ kind: 'auctionConditions' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'conditions twice',
    withNode(ally, { auctionConditions: true }),
    ally,
    [{ kind: 'auctionConditions' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'a second mandate',
    withNode(ally, { diversityMandate: true }),
    ally,
    [{ kind: 'diversityMandate' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'all encrypted',
    withNode(ally, { encryption: 1, redundancy: 1 }),
    ally,
    [{ kind: 'encryptAndBackUp' }],
    { code: 'alreadyDone', data: {} },
  ],
  ['encrypted, not backed up', withNode(ally, { encryption: 1 }), ally, [{ kind: 'encryptAndBackUp' }], null],
  [
    'subsidy where no rule removes',
    withNode(ally, { posture: 1 }),
    ally,
    [{ kind: 'subsidiseRemoval' }],
    { code: 'nothingToRemove', data: {} },
  ],
  ['subsidy under a rule that does', withNode(ally, { posture: 2 }), ally, [{ kind: 'subsidiseRemoval' }], null],
  [
    'subsidy paid in full',
    withNode(ally, { posture: 4, subsidised: 1 }),
    ally,
    [{ kind: 'subsidiseRemoval' }],
    { code: 'alreadyDone', data: {} },
  ],
  [
    'crews that are more than all',
    game(),
    ally,
    [crews(0.6, 0.3, 0.2)],
    { code: 'outOfRange', data: { field: 'crews', low: 1, high: 1 } },
  ],
  [
    'crews as they are',
    game((s) => {
      node(s, ally).rollout.crews = { coverage: 0.5, swap: 0.3, core: 0.2 };
    }),
    ally,
    [crews(0.5, 0.3, 0.2)],
    { code: 'noChange', data: {} },
  ],
  [
    'assurances from a partner',
    game(),
    ally,
    [{ kind: 'seekAssurances', from: decider }],
    { code: 'badTarget', data: { target: decider } },
  ],
  [
    'a bloc of others',
    game(),
    loner,
    [{ kind: 'coordinate', bloc: 'norrvik' }],
    { code: 'notMember', data: { bloc: 'norrvik' } },
  ],
  [
    'no bloc',
    game(),
    ally,
    [{ kind: 'coordinate', bloc: 'constructor' }],
    { code: 'badTarget', data: { target: 'constructor' } },
  ],
  [
    'a question not asked',
    game(),
    ally,
    [{ kind: 'answer', dilemma: 'stewardsToast', choice: 'letStand' }],
    { code: 'noDilemma', data: { dilemma: 'stewardsToast' } },
  ],
  [
    'an answer not offered',
    game(),
    protector,
    [{ kind: 'answer', dilemma: 'stewardsToast', choice: 'shrug' }],
    { code: 'badChoice', data: { choice: 'shrug' } },
  ],
];

tryCases(GOVERNMENTS);

describe('what orders cost', () => {
  const spec = (kind: 'setPosture' | 'defer'): number => scenario.orders[kind]?.capital ?? 0;
  const needs = (state: GameState, seat: StateId, order: Order): unknown => {
    const poor = structuredClone(state);
    Object.assign(poor.seats[seat] ?? {}, { capital: 0 });
    return reason(checkOrders(see(poor, seat), [order]))?.data.needs;
  };

  test('a decision outside a window costs more', () => {
    expect(needs(game(), decider, posture())).toBe(spec('setPosture'));
    expect(needs(game(), loner, posture())).toBe(spec('setPosture') + p.outOfCycleCapital);
  });

  test('each deferral costs more than the last', () => {
    expect(needs(game(), decider, { kind: 'defer' })).toBe(spec('defer'));
    const again = withNode(decider, { deferrals: 2 });
    expect(needs(again, decider, { kind: 'defer' })).toBe(spec('defer') + 2 * p.deferralCapital);
  });

  test('answers cost nothing', () => {
    expect(needs(game(), protector, { kind: 'answer', dilemma: 'stewardsToast', choice: 'letStand' })).toBeUndefined();
  });
});
