/** SEAT-70 to SEAT-73: what the protector does for its name where nobody plays it. */
import { expect, test } from 'vitest';
import {
  type Commitment,
  type GameState,
  type Order,
  observe,
  type ProtectorCourse,
  planOrders,
  resolveTurn,
} from '../../../src/engine/index.ts';
import { base, baseWorld, begin as begun, node, p, protector } from '../../mechanisms/bench.ts';
import { threatened } from '../../mechanisms/pull.ts';

/** The protector deals, or steers the course that is asked for. */
const begin = (edit: (s: GameState) => void = () => {}, course: ProtectorCourse = 'transactional'): GameState =>
  begun((s) => {
    Object.assign(s.seats[protector] ?? {}, { course });
    edit(s);
  });
const plan = (state: GameState): Order[] => planOrders(observe(base, state, protector));
const ofKind = (orders: readonly Order[], kind: Order['kind']): Order[] =>
  orders.filter((order) => order.kind === kind);

const owed = (edit: (s: GameState) => void = () => {}): GameState =>
  begin((s) => {
    const promise: Commitment = {
      id: `DEU:0:${protector}:trade`,
      kind: 'promise',
      pledge: 'trade',
      issuer: protector,
      target: 'DEU',
      stake: null,
      demand: 3,
      madeTurn: 0,
      dueTurn: 4,
      status: 'owed',
      settledTurn: null,
    };
    s.commitments[promise.id] = promise;
    node(s, 'DEU').posture = 3;
    edit(s);
  });

test('SEAT-70 what is owed is paid, as long as there is money for it', () => {
  expect(ofKind(plan(owed()), 'keepPromise')).toHaveLength(1);
  const broke = owed((s) => {
    s.world.protectorSpentUsdBn = p.protectorBudget;
  });
  expect(ofKind(plan(broke), 'keepPromise')).toEqual([]);
});

test('SEAT-71 who has gone far is settled with, where a threat that is due would cost too much, and who has not is not', () => {
  const due = (posture: 1 | 2): GameState => {
    const state = threatened(begin(), 'DEU', 'intelligence', 4);
    state.turn = 5;
    Object.assign(node(state, 'DEU'), { posture, inForce: posture });
    return state;
  };
  expect(ofKind(plan(due(2)), 'acceptTailoredRegime')).toEqual([{ kind: 'acceptTailoredRegime', target: 'DEU' }]);
  expect(ofKind(plan(due(2)), 'backDown')).toEqual([]);
  expect(ofKind(plan(due(1)), 'backDown')).toHaveLength(1);
});

test('SEAT-72 a promise is made to who is about to decide, where it would decide the matter', () => {
  let state = begin(() => {});
  const made: Order[] = [];
  for (let turn = 0; turn < 8; turn++) {
    const orders = plan(state);
    made.push(...ofKind(orders, 'promise'));
    state = resolveTurn(base, state, { [protector]: orders }, { ledger: false }).state;
  }
  expect(made.length).toBeGreaterThan(0);
  const toGovernments = made.every((order) => order.kind === 'promise' && baseWorld.governments.includes(order.target));
  expect(toGovernments).toBe(true);
});

test('SEAT-73 once a year, and not near the end, it cares for what bears fruit late', () => {
  const late = new Set<Order['kind']>(['principles', 'fundOpenNetworks', 'repairSoftPower']);
  const cared = (turn: number): Order[] =>
    plan(
      begin((s) => {
        s.turn = turn;
      }, 'coalition'),
    ).filter(({ kind }) => late.has(kind));
  expect(cared(1).length).toBe(1);
  expect(cared(base.calendar.turns - 3)).toEqual([]);
});
