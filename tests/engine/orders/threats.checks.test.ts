/** Why a threat cannot be made, carried out or withdrawn. */
import type { GameState, Order } from '../../../src/engine/index.ts';
import { ally, game, node, protector, rival, smallStake } from './bench.ts';
import { type Case, tryCases, withNode } from './cases.ts';

const threatId = `${ally}:0:${protector}:${smallStake}`;
const threatened = (turn: number, change: Partial<GameState['commitments'][string]> = {}) =>
  game((s) => {
    s.turn = turn;
    s.commitments[threatId] = {
      id: threatId,
      kind: 'threat',
      pledge: null,
      issuer: protector,
      target: ally,
      stake: smallStake,
      demand: 3,
      madeTurn: 0,
      dueTurn: 2,
      status: 'open',
      settledTurn: null,
      ...change,
    };
  });
const threaten = (change: object = {}) =>
  ({ kind: 'threaten', target: ally, stake: smallStake, demand: 3, deadline: 2, ...change }) as Order;
const carryOut: Order = { kind: 'carryOut', commitment: threatId };
const backDown: Order = { kind: 'backDown', commitment: threatId };

const THREATS: readonly Case[] = [
  ['a first threat', game(), protector, [threaten()], null],
  ['at the rival', game(), protector, [threaten({ target: rival })], { code: 'badTarget', data: { target: rival } }],
  [
    'at oneself',
    game(),
    protector,
    [threaten({ target: protector })],
    { code: 'badTarget', data: { target: protector } },
  ],
  [
    'an unknown stake',
    game(),
    protector,
    [threaten({ stake: 'moon' })],
    { code: 'malformed', data: { field: 'stake' } },
  ],
  [
    'a stake named like an object’s own',
    game(),
    protector,
    [threaten({ stake: 'constructor' })],
    { code: 'malformed', data: { field: 'stake' } },
  ],
  [
    'a demand met',
    withNode(ally, { posture: 3 }),
    protector,
    [threaten()],
    { code: 'alreadyMet', data: { target: ally, posture: 3 } },
  ],
  [
    'a second at the same',
    threatened(0),
    protector,
    [threaten({ demand: 4 })],
    { code: 'alreadyThreatened', data: { target: ally } },
  ],
  ['after the first is settled', threatened(0, { status: 'backedDown' }), protector, [threaten()], null],
  [
    'two at once',
    game(),
    protector,
    [threaten(), threaten({ demand: 4 })],
    { code: 'repeated', data: { kind: 'threaten' } },
  ],
  [
    'too soon',
    game(),
    protector,
    [threaten({ deadline: 1 })],
    { code: 'outOfRange', data: { field: 'deadline', low: 2, high: 6 } },
  ],
  [
    'too late',
    game(),
    protector,
    [threaten({ deadline: 7 })],
    { code: 'outOfRange', data: { field: 'deadline', low: 2, high: 6 } },
  ],
  [
    'beyond the last turn',
    threatened(3, { status: 'met' }),
    protector,
    [threaten({ deadline: 4 })],
    { code: 'outOfRange', data: { field: 'deadline', low: 2, high: 3 } },
  ],
  [
    'with no turn left to keep it',
    threatened(5, { status: 'met' }),
    protector,
    [threaten()],
    { code: 'tooLate', data: {} },
  ],
  ['carried out before its day', threatened(1), protector, [carryOut], { code: 'notDue', data: { turns: 2 } }],
  [
    'carried out on its day, which still may meet it',
    threatened(2),
    protector,
    [carryOut],
    { code: 'notDue', data: { turns: 1 } },
  ],
  ['carried out once its day is past', threatened(3), protector, [carryOut], null],
  [
    'carried out though met',
    game((s) => {
      Object.assign(s, threatened(3));
      node(s, ally).posture = 4;
    }),
    protector,
    [carryOut],
    { code: 'alreadyMet', data: { target: ally, posture: 4 } },
  ],
  ['never made', game(), protector, [carryOut], { code: 'unknownCommitment', data: { commitment: threatId } }],
  [
    'named like an object’s own',
    game(),
    protector,
    [{ kind: 'backDown', commitment: 'toString' }],
    { code: 'unknownCommitment', data: { commitment: 'toString' } },
  ],
  [
    'a promise',
    threatened(2, { kind: 'promise' }),
    protector,
    [backDown],
    { code: 'unknownCommitment', data: { commitment: threatId } },
  ],
  [
    'another’s',
    threatened(2, { issuer: rival }),
    protector,
    [backDown],
    { code: 'notIssuer', data: { commitment: threatId } },
  ],
  [
    'settled',
    threatened(2, { status: 'met' }),
    protector,
    [backDown],
    { code: 'commitmentClosed', data: { commitment: threatId } },
  ],
  ['withdrawn at once', threatened(0), protector, [backDown], null],
  [
    'carried out and withdrawn',
    threatened(3),
    protector,
    [carryOut, backDown],
    { code: 'conflict', data: { with: 'carryOut' } },
  ],
];

tryCases(THREATS);
