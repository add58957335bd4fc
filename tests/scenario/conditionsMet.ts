/** Changes a state so that a condition holds in it. What a game cannot change (freedom, exports, membership) is left as it is. */
import type { Belief, Commitment, Condition, GameState, StateId, StateNode } from '../../src/engine/index.ts';
import { chillyReception } from '../builtIn.ts';
import { editable } from '../engine/phases/bench.ts';

const { scenario } = chillyReception;
const { protector, rival } = scenario.powers;
const other = Object.keys(scenario.vendors).find((id) => scenario.vendors[id]?.home !== rival) ?? '';
const restricted = Object.keys(scenario.vendors).find((id) => scenario.vendors[id]?.home === rival) ?? '';

type Meet<K extends Condition['kind']> = (
  state: GameState,
  condition: Extract<Condition, { kind: K }>,
  self: StateId,
) => void;

function own(state: GameState, named: StateId, self: StateId): StateNode {
  const node = state.states[named === 'self' ? self : named];
  if (node === undefined) throw new RangeError(named);
  return node;
}

function believe(node: StateNode, beliefs: Partial<Belief>): void {
  for (const belief of Object.values(node.beliefs)) Object.assign(belief, beliefs);
}

/** Gives a restricted vendor a share of the 4G network, and another vendor the rest. */
function hold(node: StateNode, share: number): void {
  const shares = editable(node.gear.ran4g);
  for (const id of Object.keys(shares)) shares[id] = 0;
  shares[restricted] = share;
  shares[other] = 1 - share;
}

function threat(state: GameState, target: StateId, status: Commitment['status'], index: number): void {
  const id = `met${index}`;
  state.commitments[id] = {
    id,
    kind: 'threat',
    issuer: protector,
    target,
    stake: null,
    pledge: null,
    demand: 2,
    madeTurn: 0,
    dueTurn: 0,
    status,
    settledTurn: status === 'open' ? null : 0,
  };
}

function measure(state: GameState, target: StateId): void {
  const id = `met:${target}`;
  state.retaliations[id] = {
    id,
    issuer: rival,
    target,
    madeTurn: 0,
    untilTurn: state.turn + 1,
    severity: 0.1,
    rerouted: 0,
  };
}

const none = (): void => {};

export const MET: { readonly [K in Condition['kind']]: Meet<K> } = {
  postureAtLeast: (state, { state: of, level }, self) => {
    const node = own(state, of, self);
    if (node.posture < level) node.posture = level;
  },
  postureAtMost: (state, { state: of, level }, self) => {
    const node = own(state, of, self);
    if (node.posture > level) node.posture = level;
  },
  decidedWithin: (state, { state: of }, self) => {
    own(state, of, self).decidedTurn = state.turn;
  },
  freedomAtLeast: none,
  exportsToRivalAtLeast: none,
  memberOf: none,
  restricted4gAtLeast: (state, { state: of, value }, self) => hold(own(state, of, self), value),
  restricted4gBelow: (state, { state: of, value }, self) => hold(own(state, of, self), value / 2),
  listenAtLeast: (state, { state: of, value }, self) =>
    believe(own(state, of, self), { capability: 1, law: 1, listen: value + 0.001 }),
  manageabilityBelow: (state, { state: of, value }, self) =>
    believe(own(state, of, self), { manageability: value / 2 }),
  supportBelow: (state, { state: of, value }, self) => {
    own(state, of, self).support = value - 1;
  },
  complianceBelow: (state, { state: of, value }, self) => {
    own(state, of, self).compliance = value / 2;
  },
  coverageAtLeast: (state, { state: of, value }, self) => {
    own(state, of, self).rollout.coverage = value;
  },
  coverageBelow: (state, { state: of, value }, self) => {
    own(state, of, self).rollout.coverage = value / 2;
  },
  incidentsAtLeast: (state, { state: of, count }, self) => {
    own(state, of, self).incidents = count;
  },
  threatOpen: (state, { state: of }, self) => threat(state, of === 'self' ? self : of, 'open', 0),
  retaliated: (state, { state: of }, self) => measure(state, of === 'self' ? self : of),
  countAtLeast: (state, { level, count }) => {
    const free = Object.values(state.states).filter((node) => node.posture < level);
    const wanting = count - (Object.keys(state.states).length - free.length);
    for (const node of free.slice(0, Math.max(0, wanting))) node.posture = level;
  },
  countBelow: (state, { level, count }) => {
    const there = Object.values(state.states).filter((node) => node.posture >= level);
    for (const node of there.slice(count - 1)) node.posture = 0;
  },
  strainAtLeast: (state, { value }) => {
    state.world.strain = value;
  },
  strainBelow: (state, { value }) => {
    state.world.strain = value - 1;
  },
  honestyBelow: (state, { value }) => {
    state.world.honesty = value / 2;
  },
  programmeAtLeast: (state, { bloc, value }) => {
    Object.assign(state.blocs[bloc] ?? {}, { programme: value });
  },
  threatsSettled: (state, { status, count }) => {
    const targets = Object.keys(state.states).sort();
    for (let at = 0; at < count; at++) threat(state, targets[at] ?? '', status, at + 1);
  },
  retaliationsAtLeast: (state, { count }) => {
    for (const id of Object.keys(state.states).sort().slice(0, count)) measure(state, id);
  },
  regimeAtLeast: (state, { vendor, regime }) => {
    Object.assign(state.vendors[vendor] ?? {}, { regime });
  },
  regimeAtMost: (state, { vendor, regime }) => {
    Object.assign(state.vendors[vendor] ?? {}, { regime });
  },
  supplyBelow: (state, { vendor, value }) => {
    Object.assign(state.vendors[vendor] ?? {}, { supply: value / 2 });
  },
  substitutionAtLeast: (state, { vendor, value }) => {
    Object.assign(state.vendors[vendor] ?? {}, { substitution: value });
  },
  orderShareAtLeast: (state, { vendor, value }) => {
    Object.assign(state.vendors[vendor] ?? {}, { orderShare: value });
  },
  happened: (state, { event }) => {
    state.happened[event] = 0;
  },
  happenedBefore: (state, { event, turns }) => {
    state.happened[event] = state.turn - turns;
  },
  notHappened: none,
};
