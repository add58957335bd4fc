/**
 * A state's hash by a walk that knows its type (model/state.ts): no key of a node is read or hashed, since the type fixes them, and each node's numbers go
 * straight to their places. A state that is not of its type, by as little as a field too many, is left to the slow walk of hashJson.
 */
import type {
  Belief,
  BlocNode,
  Cause,
  Commitment,
  Ending,
  GameState,
  GearNode,
  Hidden,
  Intent,
  OpenDilemma,
  Order,
  Path,
  Retaliation,
  RolloutNode,
  SeatNode,
  StateId,
  StateNode,
  VendorNode,
  WorldNode,
} from '../model/index.ts';
import {
  asTyped,
  digest,
  flag,
  mix,
  NULL,
  number,
  numberOrNull,
  numbers,
  putDigest,
  start,
  stray,
  string,
  stringOrNull,
} from './numbers.ts';
import { type Habit, habit, hasFields, isRecord, nodes, type Place, place, record, records, turns } from './tables.ts';

/** @returns the hash's four words, overwritten by the next; null for a state that is not of its type or holds a number that JSON cannot carry */
export function hashTyped(state: GameState): Readonly<Int32Array> | null {
  start();
  const end = game(state, 0);
  mix(0, end);
  return asTyped() ? digest : null;
}

/** How many fields a type has. The compiler wants each named and no other, so that a new field stops it here; then write the field below. */
function count<T extends object>(fields: Record<keyof T, true>): number {
  return Object.keys(fields).length;
}

const happenedHabit = habit();

const GAME = count<GameState>({
  rulesVersion: true,
  scenarioId: true,
  seed: true,
  key: true,
  turn: true,
  humans: true,
  ended: true,
  hidden: true,
  world: true,
  states: true,
  vendors: true,
  blocs: true,
  seats: true,
  commitments: true,
  retaliations: true,
  intents: true,
  happened: true,
  dilemmas: true,
  scores: true,
});

function game(state: GameState, start: number): number {
  if (!isRecord(state) || !hasFields(state, GAME)) return start;
  let at = start;
  numbers[at++] = string(state.rulesVersion);
  numbers[at++] = string(state.scenarioId);
  numbers[at++] = string(state.seed);
  at = list(state.key, number, at);
  numbers[at++] = number(state.turn);
  at = list(state.humans, string, at);
  at = ending(state.ended, at);
  at = hidden(state.hidden, at);
  at = world(state.world, at);
  at = nodes(state.states, stateNode, at);
  at = nodes(state.vendors, vendorNode, at);
  at = nodes(state.blocs, blocNode, at);
  at = nodes(state.seats, seatNode, at);
  at = nodes(state.commitments, commitment, at);
  at = nodes(state.retaliations, retaliation, at);
  at = nodes(state.intents, intent, at);
  at = turns(state.happened, happenedHabit, at);
  at = nodes(state.dilemmas, openDilemma, at);
  return nodes(state.scores, scores, at);
}

const ENDING = count<Ending>({ kind: true, seat: true });

function ending(ended: Ending | null, at: number): number {
  if (ended === null) {
    numbers[at] = NULL;
    return at + 1;
  }
  if (!hasFields(ended, ENDING)) return at;
  numbers[at] = string(ended.kind);
  numbers[at + 1] = stringOrNull(ended.seat);
  return at + 2;
}

const HIDDEN = count<Hidden>({ intention: true, engineering: true, disposition: true });
const intentionPlace = place();
const engineeringPlace = place();
const dispositionPlace = place();

function hidden(node: Hidden, start: number): number {
  if (!hasFields(node, HIDDEN)) return start;
  const at = record(node.intention, intentionPlace, start);
  return record(node.disposition, dispositionPlace, record(node.engineering, engineeringPlace, at));
}

const WORLD = count<WorldNode>({
  strain: true,
  resolve: true,
  honesty: true,
  threatLevel: true,
  attention: true,
  disclosures: true,
  protectorSpentUsdBn: true,
  chipSalesLostUsdBn: true,
});

function world(node: WorldNode, at: number): number {
  if (!hasFields(node, WORLD)) return at;
  numbers[at] = number(node.strain);
  numbers[at + 1] = number(node.resolve);
  numbers[at + 2] = number(node.honesty);
  numbers[at + 3] = number(node.threatLevel);
  numbers[at + 4] = number(node.attention);
  numbers[at + 5] = number(node.disclosures);
  numbers[at + 6] = number(node.protectorSpentUsdBn);
  numbers[at + 7] = number(node.chipSalesLostUsdBn);
  return at + 8;
}

const STATE = count<StateNode>({
  posture: true,
  wording: true,
  removalDue: true,
  cap: true,
  inForce: true,
  forceTurn: true,
  decidedTurn: true,
  securityLaw: true,
  compliance: true,
  beliefs: true,
  extraWindows: true,
  deferred: true,
  deferrals: true,
  reviewDue: true,
  oversight: true,
  encryption: true,
  redundancy: true,
  diversityMandate: true,
  auctionConditions: true,
  doorOpen: true,
  financed: true,
  coFunded: true,
  subsidised: true,
  pressed: true,
  severity: true,
  rollout: true,
  gear: true,
  support: true,
  spentUsdBn: true,
  carrierCostUsdBn: true,
  delayCostUsdBn: true,
  exportsLostUsdBn: true,
  incidents: true,
});

function stateNode(node: StateNode, start: number): number {
  if (!hasFields(node, STATE)) return start;
  let at = start;
  numbers[at] = number(node.posture);
  numbers[at + 1] = string(node.wording);
  numbers[at + 2] = numberOrNull(node.removalDue);
  numbers[at + 3] = numberOrNull(node.cap);
  numbers[at + 4] = number(node.inForce);
  numbers[at + 5] = numberOrNull(node.forceTurn);
  numbers[at + 6] = number(node.decidedTurn);
  numbers[at + 7] = flag(node.securityLaw);
  numbers[at + 8] = number(node.compliance);
  numbers[at + 9] = number(node.deferrals);
  numbers[at + 10] = numberOrNull(node.reviewDue);
  numbers[at + 11] = number(node.oversight);
  numbers[at + 12] = number(node.encryption);
  numbers[at + 13] = number(node.redundancy);
  numbers[at + 14] = flag(node.diversityMandate);
  numbers[at + 15] = flag(node.auctionConditions);
  numbers[at + 16] = flag(node.doorOpen);
  numbers[at + 17] = number(node.financed);
  numbers[at + 18] = number(node.coFunded);
  numbers[at + 19] = number(node.subsidised);
  numbers[at + 20] = number(node.pressed);
  numbers[at + 21] = number(node.severity);
  numbers[at + 22] = number(node.support);
  numbers[at + 23] = number(node.spentUsdBn);
  numbers[at + 24] = number(node.carrierCostUsdBn);
  numbers[at + 25] = number(node.delayCostUsdBn);
  numbers[at + 26] = number(node.exportsLostUsdBn);
  numbers[at + 27] = number(node.incidents);
  at = list(node.extraWindows, number, at + 28);
  at = list(node.deferred, number, at);
  at = rollout(node.rollout, at);
  at = gear(node.gear, at);
  return records(node.beliefs, beliefsPlace, BELIEF, belief, at);
}

const beliefsPlace = place();
const BELIEF = count<Belief>({ listen: true, disrupt: true, manageability: true, protectorListens: true });

function belief(node: Belief, at: number): number {
  if (!hasFields(node, BELIEF)) return at;
  numbers[at] = number(node.listen);
  numbers[at + 1] = number(node.disrupt);
  numbers[at + 2] = number(node.manageability);
  numbers[at + 3] = number(node.protectorListens);
  return at + 4;
}

const ROLLOUT = count<RolloutNode>({ built: true, coverage: true, spectrumTurn: true, crews: true });
const CREWS = count<RolloutNode['crews']>({ coverage: true, swap: true, core: true });

function rollout(node: RolloutNode, at: number): number {
  if (!hasFields(node, ROLLOUT) || !hasFields(node.crews, CREWS)) return at;
  const { crews } = node;
  numbers[at] = number(node.built);
  numbers[at + 1] = number(node.coverage);
  numbers[at + 2] = number(node.spectrumTurn);
  numbers[at + 3] = number(crews.coverage);
  numbers[at + 4] = number(crews.swap);
  numbers[at + 5] = number(crews.core);
  return at + 6;
}

const GEAR = count<GearNode>({ ran4g: true, ran5g: true, core: true, ordersRan: true, ordersCore: true });
const gearPlaces: Readonly<Record<keyof GearNode, Place>> = {
  ran4g: place(),
  ran5g: place(),
  core: place(),
  ordersRan: place(),
  ordersCore: place(),
};

function gear(node: GearNode, start: number): number {
  if (!hasFields(node, GEAR)) return start;
  let at = record(node.ran4g, gearPlaces.ran4g, start);
  at = record(node.ran5g, gearPlaces.ran5g, at);
  at = record(node.core, gearPlaces.core, at);
  at = record(node.ordersRan, gearPlaces.ordersRan, at);
  return record(node.ordersCore, gearPlaces.ordersCore, at);
}

const VENDOR = count<VendorNode>({
  regime: true,
  licenceUntil: true,
  stockMonths: true,
  substitution: true,
  supply: true,
  price: true,
  quality: true,
  engineering: true,
  orderShare: true,
});

function vendorNode(node: VendorNode, at: number): number {
  if (!hasFields(node, VENDOR)) return at;
  numbers[at] = string(node.regime);
  numbers[at + 1] = numberOrNull(node.licenceUntil);
  numbers[at + 2] = number(node.stockMonths);
  numbers[at + 3] = number(node.substitution);
  numbers[at + 4] = number(node.supply);
  numbers[at + 5] = number(node.price);
  numbers[at + 6] = number(node.quality);
  numbers[at + 7] = number(node.engineering);
  numbers[at + 8] = number(node.orderShare);
  return at + 9;
}

const BLOC = count<BlocNode>({ programme: true });

function blocNode(node: BlocNode, at: number): number {
  if (!hasFields(node, BLOC)) return at;
  numbers[at] = number(node.programme);
  return at + 1;
}

const SEAT = count<SeatNode>({ capital: true, lastGiven: true });

/** Each seat's own, since each gives its orders in an order of its own. Emptied when full. */
const KNOWN_SEATS = 1000;
const seatHabits = new Map<StateId, Habit>();

function seatNode(node: SeatNode, at: number, id: StateId): number {
  if (!hasFields(node, SEAT)) return at;
  numbers[at] = number(node.capital);
  return turns(node.lastGiven, seatHabit(id), at + 1);
}

function seatHabit(id: StateId): Habit {
  const known = seatHabits.get(id);
  if (known) return known;
  const fresh = habit();
  if (seatHabits.size >= KNOWN_SEATS) seatHabits.clear();
  seatHabits.set(id, fresh);
  return fresh;
}

const COMMITMENT = count<Commitment>({
  id: true,
  kind: true,
  issuer: true,
  target: true,
  stake: true,
  demand: true,
  madeTurn: true,
  dueTurn: true,
  status: true,
  settledTurn: true,
});

function commitment(node: Commitment, at: number): number {
  if (!hasFields(node, COMMITMENT)) return at;
  numbers[at] = string(node.id);
  numbers[at + 1] = string(node.kind);
  numbers[at + 2] = string(node.issuer);
  numbers[at + 3] = string(node.target);
  numbers[at + 4] = stringOrNull(node.stake);
  numbers[at + 5] = number(node.demand);
  numbers[at + 6] = number(node.madeTurn);
  numbers[at + 7] = number(node.dueTurn);
  numbers[at + 8] = string(node.status);
  numbers[at + 9] = numberOrNull(node.settledTurn);
  return at + 10;
}

const RETALIATION = count<Retaliation>({
  id: true,
  issuer: true,
  target: true,
  madeTurn: true,
  untilTurn: true,
  severity: true,
  rerouted: true,
});

function retaliation(node: Retaliation, at: number): number {
  if (!hasFields(node, RETALIATION)) return at;
  numbers[at] = string(node.id);
  numbers[at + 1] = string(node.issuer);
  numbers[at + 2] = string(node.target);
  numbers[at + 3] = number(node.madeTurn);
  numbers[at + 4] = number(node.untilTurn);
  numbers[at + 5] = number(node.severity);
  numbers[at + 6] = number(node.rerouted);
  return at + 7;
}

const INTENT = count<Intent>({
  id: true,
  seat: true,
  action: true,
  dueTurn: true,
  madeTurn: true,
  premises: true,
  touchedBy: true,
  replaces: true,
});

function intent(node: Intent, start: number): number {
  if (!hasFields(node, INTENT)) return start;
  let at = start;
  numbers[at++] = string(node.id);
  numbers[at++] = string(node.seat);
  numbers[at++] = number(node.dueTurn);
  numbers[at++] = number(node.madeTurn);
  at = byKind(node.action, at);
  at = premises(node.premises, at);
  at = causes(node.touchedBy, at);
  if (node.replaces !== null) return byKind(node.replaces, at);
  numbers[at] = NULL;
  return at + 1;
}

const DILEMMA = count<OpenDilemma>({ dilemma: true, seat: true, turn: true });

function openDilemma(node: OpenDilemma, at: number): number {
  if (!hasFields(node, DILEMMA)) return at;
  numbers[at] = string(node.dilemma);
  numbers[at + 1] = string(node.seat);
  numbers[at + 2] = number(node.turn);
  return at + 3;
}

/** Orders and causes: what fields one has, its kind says. */
const kindPlaces = new Map<string, Place>();

function byKind(node: Order | Cause, at: number): number {
  const { kind } = node;
  const known = kindPlaces.get(kind);
  if (known) return record(node, known, at);
  const fresh = place();
  kindPlaces.set(kind, fresh);
  return record(node, fresh, at);
}

const scoresPlace = place();

function scores(node: GameState['scores'][string], at: number): number {
  return record(node, scoresPlace, at);
}

/** Writes a list's length and its items. */
function list<T>(items: readonly T[], write: (item: T) => number, start: number): number {
  if (!Array.isArray(items)) {
    stray();
    return start;
  }
  let at = start;
  numbers[at++] = items.length;
  for (const item of items) numbers[at++] = write(item);
  return at;
}

function causes(list: readonly Cause[], start: number): number {
  if (!Array.isArray(list)) {
    stray();
    return start;
  }
  let at = start;
  numbers[at++] = list.length;
  for (const cause of list as readonly Cause[]) at = byKind(cause, at);
  return at;
}

/** A list of paths as it was when it was hashed. */
interface KnownList {
  readonly items: readonly Path[];
  readonly a: number;
  readonly b: number;
}

/** An intent's list of premises lives as long as the intent, and has dozens of paths: to see that it is still the same costs less than to hash it. */
const knownLists = new WeakMap<readonly Path[], KnownList>();

function premises(paths: readonly Path[], at: number): number {
  if (!Array.isArray(paths)) {
    stray();
    return at;
  }
  const known = knownLists.get(paths);
  if (known && sameItems(known.items, paths)) {
    numbers[at] = known.a;
    numbers[at + 1] = known.b;
    return at + 2;
  }
  mix(at, list(paths, string, at));
  const end = putDigest(at);
  knownLists.set(paths, { items: [...paths], a: numbers[at] ?? 0, b: numbers[at + 1] ?? 0 });
  return end;
}

function sameItems(a: readonly Path[], b: readonly Path[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}
