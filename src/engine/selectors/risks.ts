/**
 * What may go wrong for a seat soon, worked out from what it sees: each risk stands on a figure past its threshold. What its advisers warn of; what
 * to do about it they do not say.
 */
import type { AdviserField, Path, PublicState, Risk, RiskCode, RiskData, SeatView, StateId } from '../model/index.ts';
import { isPurseEmpty } from '../rules/compliance.ts';
import { restrictedRadio, restrictedSum } from '../rules/gear.ts';
import { provocation } from '../rules/retaliation.ts';
import { type World, worldOf } from '../rules/world.ts';
import { appraise, postureAhead } from './appraisal.ts';
import { moves, windowsOf } from './board.ts';
import { nextElection } from './reach.ts';
import { objectivesOf, seatKind } from './seats.ts';

/** Thresholds in the figures' own units: what lies past them is a risk. */
export const RISK_BOUNDS = {
  /** Alliance strain, which ends the game at 100. */
  strain: 70,
  /** Points of support above the floor. */
  support: 15,
  /** Turns to a day that nothing has been done for. */
  soon: 1,
  /** Turns to a removal date, and to the end of a licence. */
  dated: 3,
  /** What stands of an announced rule. */
  compliance: 0.6,
  /** % of GDP a year by which a tighter rule trails the one that stands. */
  reach: 0.03,
  /** Turns until a government decides again. */
  wait: 3,
  /** Restricted gear in a network that has to be out. */
  gear: 0.1,
  /** Either record of the protector, 0 to 1. */
  record: 0.45,
  /** What a restricted vendor has replaced of barred parts. */
  substitution: 0.5,
  /** What a vendor can deliver, and its part of the new radio orders that makes it matter. */
  supply: 0.75,
  orders: 0.2,
  /** Restricted gear in a radio network that stays open to it. */
  lockIn: 0.3,
  /** A restricted vendor's part of the world's new orders. */
  market: 0.25,
  /** Chance to be voted out. */
  defeat: 0.45,
  /** An aim, of 100, and its weight in the act. */
  aim: 35,
  weight: 0.1,
} as const;

const FIELDS: Readonly<Record<RiskCode, readonly AdviserField[]>> = {
  strain: ['diplomacy'],
  support: ['economy'],
  election: ['economy'],
  threatCalled: ['diplomacy'],
  threatened: ['diplomacy', 'security'],
  promiseOwed: ['diplomacy', 'economy'],
  recordLow: ['diplomacy'],
  claimsLow: ['security'],
  ruleWears: ['security'],
  purseEmpty: ['economy'],
  windowCloses: ['diplomacy', 'security'],
  loosening: ['diplomacy', 'security'],
  measure: ['economy', 'diplomacy'],
  removalLate: ['security', 'economy'],
  licenceEnds: ['economy', 'security'],
  substitution: ['economy'],
  shortSupply: ['economy'],
  ownWindow: ['security', 'diplomacy'],
  lockIn: ['economy', 'security'],
  provoked: ['diplomacy', 'economy'],
  measureStands: ['economy', 'diplomacy'],
  orderShare: ['economy'],
  aimLow: ['economy', 'security', 'diplomacy'],
};

/** Whose field an aim is. */
const AIM_FIELDS: Readonly<Record<string, AdviserField>> = {
  networksSecured: 'security',
  security: 'security',
  allianceCohesion: 'diplomacy',
  standing: 'diplomacy',
  partners: 'diplomacy',
};

const BUILT: ReadonlySet<string> = new Set(['rollout', 'homeRollout']);

/** By the state that was seen and the seat: a turn makes a new state, and what is said of it is asked again and again. */
const known = new WeakMap<PublicState, Map<StateId, readonly Risk[]>>();

/** All risks of a seat in this turn, the gravest first. */
export function risksOf(view: SeatView): readonly Risk[] {
  const bySeat = known.get(view.state) ?? new Map<StateId, readonly Risk[]>();
  known.set(view.state, bySeat);
  const found = bySeat.get(view.seat) ?? worked(view);
  bySeat.set(view.seat, found);
  return found;
}

function worked(view: SeatView): readonly Risk[] {
  const risks: Risk[] = [];
  const add = <C extends RiskCode>(
    code: C,
    of: string,
    weight: number,
    path: Path,
    data: RiskData[C],
    own?: AdviserField,
  ) => risks.push({ code, key: `${code} ${of}`, weight, fields: own ? [own] : FIELDS[code], path, data } as Risk);
  const see: Seeing = { view, world: worldOf(view.scenario), add };
  atHome(see);
  ownCourse(see);
  commitments(see);
  governments(see);
  vendors(see);
  lowAims(see);
  return risks.sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1));
}

interface Seeing {
  readonly view: SeatView;
  readonly world: World;
  add<C extends RiskCode>(code: C, of: string, weight: number, path: Path, data: RiskData[C], own?: AdviserField): void;
}

const B = RISK_BOUNDS;

/** The two ways to lose, and the vote. */
function atHome({ view, world, add }: Seeing): void {
  const { state, seat, scenario } = view;
  const { strain } = state.world;
  if (strain >= B.strain)
    add('strain', '', 0.7 + (0.3 * (strain - B.strain)) / (100 - B.strain), 'world/strain', { value: strain });
  const node = state.states[seat];
  if (!node || seatKind(scenario, seat) !== 'government') return;
  const floor = world.p.supportFloor;
  const left = node.support - floor;
  const path = `states/${seat}/support`;
  if (left <= B.support)
    add('support', '', 1 - (0.3 * Math.max(0, left)) / B.support, path, { value: node.support, floor });
  const vote = nextElection(view, seat);
  if (vote !== null && vote.inTurns <= B.dated && vote.defeat >= B.defeat)
    add('election', '', 0.4 + vote.defeat / 3, path, { chance: vote.defeat, turn: state.turn + vote.inTurns });
  if (isPurseEmpty(world, seat, node)) add('purseEmpty', seat, 0.6, `states/${seat}/spentUsdBn`, { state: seat });
}

/** What a government's own rule and gear, and the rival's answer to it, may bring. */
function ownCourse({ view, world, add }: Seeing): void {
  const { state, seat, scenario } = view;
  const node = state.states[seat];
  if (!node || seatKind(scenario, seat) !== 'government') return;
  const [now, later] = windowsOf(view, seat);
  if (now?.inTurns === 0 && (later === undefined || later.inTurns >= B.wait)) {
    add('ownWindow', '', 0.35, `states/${seat}/posture`, { next: later?.turn ?? null });
  }
  const share = restrictedRadio(world, node);
  const ordered = restrictedSum(world, node.gear.ordersRan);
  if (share >= B.lockIn && ordered >= B.orders) {
    add('lockIn', '', 0.2 + (share + ordered) / 6, `states/${seat}/gear`, { share, ordered });
  }
  const standing = Object.values(state.retaliations).find((one) => one.target === seat && one.untilTurn > state.turn);
  const path = `states/${seat}/exportsLostUsdBn`;
  if (standing) {
    add('measureStands', '', 0.4, path, { issuer: standing.issuer, turn: standing.untilTurn });
  } else if (provocation(world, state, seat, node.posture) >= world.p.retaliationProvoked) {
    add('provoked', '', 0.38, `states/${seat}/posture`, { rival: world.rival });
  }
}

function commitments({ view, world, add }: Seeing): void {
  const { state, seat } = view;
  for (const key of Object.keys(state.commitments).sort()) {
    const c = state.commitments[key];
    if (!c || (c.issuer !== seat && c.target !== seat)) continue;
    const path = `commitments/${key}`;
    const near = c.dueTurn - state.turn <= B.soon;
    const unmet = (state.states[c.target]?.posture ?? 0) < c.demand;
    if (c.kind === 'threat' && c.status === 'open' && unmet && c.target === seat) {
      const data = { issuer: c.issuer, demand: c.demand, turn: c.dueTurn };
      add('threatened', key, near ? 0.85 : 0.65, path, data);
    } else if (c.kind === 'threat' && c.status === 'open' && unmet && near) {
      add('threatCalled', key, state.turn >= c.dueTurn ? 0.9 : 0.75, path, { target: c.target, turn: c.dueTurn });
    } else if (c.kind === 'promise' && c.status === 'owed' && c.issuer === seat) {
      add('promiseOwed', key, near ? 0.85 : 0.6, path, { target: c.target, turn: c.dueTurn });
    }
  }
  if (seat !== world.protector) return;
  const { resolve, honesty } = state.world;
  if (resolve <= B.record) add('recordLow', '', 0.3 + (B.record - resolve) / 2, 'world/resolve', { value: resolve });
  if (honesty <= B.record) add('claimsLow', '', 0.3 + (B.record - honesty) / 2, 'world/honesty', { value: honesty });
}

/** Rules that wear, dates that are missed, windows that close, and what others have announced. */
function governments({ view, world, add }: Seeing): void {
  const { state, seat, scenario } = view;
  const leads = seat === world.protector;
  for (const id of world.governments) {
    const node = state.states[id];
    if (!node || (!leads && id !== seat)) continue;
    // Of the partners of a seat the larger count for more.
    const size = id === seat ? 1 : 0.6 + 0.4 * Math.min(1, (scenario.states[id]?.figures.gdpUsdBn.value ?? 0) / 4000);
    const wears = node.posture >= 2 && node.forceTurn === null && node.compliance <= B.compliance;
    if (wears)
      add('ruleWears', id, (0.4 + (B.compliance - node.compliance) / 2) * size, `states/${id}/compliance`, {
        state: id,
        value: node.compliance,
      });
    if (node.removalDue !== null && node.removalDue - state.turn <= B.dated) {
      const share = restrictedRadio(world, node);
      const data = { state: id, share, turn: node.removalDue };
      if (share >= B.gear) add('removalLate', id, (0.5 + share / 2) * size, `states/${id}/gear`, data);
    }
    if (leads) closing(view, id, size, add);
  }
  for (const intent of Object.values(state.intents)) {
    const { action, dueTurn, seat: issuer } = intent;
    if (dueTurn < state.turn) continue;
    if (action.kind === 'retaliate' && (action.target === seat || leads)) {
      const weight = action.target === seat ? 0.8 : 0.45;
      add('measure', action.target, weight, `states/${action.target}/posture`, {
        issuer,
        target: action.target,
        turn: dueTurn,
      });
    }
    if (
      leads &&
      action.kind === 'setPosture' &&
      moves(view, intent) &&
      action.posture < (state.states[issuer]?.posture ?? 0)
    ) {
      add('loosening', issuer, 0.7, `states/${issuer}/compliance`, {
        state: issuer,
        posture: action.posture,
        turn: dueTurn,
      });
    }
  }
}

/** A government that decides now, trails a tighter rule by little, has announced none, and is not asked again soon. */
function closing(view: SeatView, id: StateId, size: number, add: Seeing['add']): void {
  const { state } = view;
  const [now, later] = windowsOf(view, id);
  const posture = state.states[id]?.posture ?? 0;
  if (now?.inTurns !== 0 || posture >= 3 || (later !== undefined && later.inTurns < B.wait)) return;
  const tightens = Object.values(state.intents).some(
    ({ seat, dueTurn, action }) =>
      seat === id && dueTurn === state.turn && action.kind === 'setPosture' && action.posture > posture,
  );
  if (tightens) return;
  const appraisal = appraise(view, id);
  const ahead = postureAhead(appraisal, posture);
  const gap = (appraisal.scores[posture]?.score ?? 0) - (appraisal.scores[ahead]?.score ?? 0);
  if (ahead <= posture || gap <= 0 || gap > B.reach) return;
  const next = later?.turn ?? null;
  add('windowCloses', id, (0.75 - (0.3 * gap) / B.reach) * size, `states/${id}/posture`, {
    state: id,
    posture: ahead,
    gap,
    next,
  });
}

function vendors({ view, world, add }: Seeing): void {
  const { state, seat, scenario } = view;
  for (const id of Object.keys(state.vendors).sort()) {
    const node = state.vendors[id];
    const isRestricted = scenario.vendors[id]?.home === world.rival;
    if (!node) continue;
    const path = `vendors/${id}`;
    const ordered = state.states[seat]?.gear.ordersRan[id] ?? 0;
    const concerns = seat === world.protector || ordered >= B.orders;
    const ends = node.licenceUntil;
    if (ends !== null && ends >= state.turn && ends - state.turn <= B.dated && concerns) {
      add('licenceEnds', id, 0.5, `${path}/licenceUntil`, { vendor: id, turn: ends });
    }
    if (node.supply <= B.supply && ordered >= B.orders) {
      add('shortSupply', id, 0.4 + ordered / 3, `${path}/supply`, { vendor: id, value: node.supply });
    }
    if (isRestricted && seat === world.protector && node.orderShare >= B.market) {
      add('orderShare', id, 0.2 + node.orderShare / 4, `${path}/orderShare`, { vendor: id, value: node.orderShare });
    }
    if (isRestricted && seat === world.protector && node.regime !== 'none' && node.substitution >= B.substitution) {
      add('substitution', id, 0.35 + node.substitution / 4, `${path}/substitution`, {
        vendor: id,
        value: node.substitution,
      });
    }
  }
}

function lowAims({ view, add }: Seeing): void {
  // Networks are built from nothing: that there is little yet is no risk in the first half of the game.
  const isEarly = view.state.turn * 2 < view.scenario.calendar.turns;
  for (const { id, value, weight } of objectivesOf(view)) {
    if (value > B.aim || weight < B.weight || (isEarly && BUILT.has(id))) continue;
    const data = { objective: id, value };
    add(
      'aimLow',
      id,
      (0.15 + weight / 2) * (1 - value / 100),
      `scores/${view.seat}/${id}`,
      data,
      AIM_FIELDS[id] ?? 'economy',
    );
  }
}
