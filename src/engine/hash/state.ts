/**
 * A state's hash by a walk that knows its type (model/state.ts): no key of a node is read or hashed, since the type fixes them, and each node's numbers go
 * straight to their places. A state that is not of its type, by as little as a field too many, is left to the slow walk of hashJson.
 */
import type { BlocNode, Ending, GameState, Hidden, SeatNode, StateId, VendorNode, WorldNode } from '../model/index.ts';
import {
  asTyped,
  digest,
  flag,
  mix,
  NULL,
  number,
  numberOrNull,
  numbers,
  start,
  string,
  stringOrNull,
} from './numbers.ts';
import { commitment, intent, openDilemma, retaliation } from './onRecord.ts';
import { stateNode } from './stateNode.ts';
import { countOf, figures, type Habit, habit, hasFields, list, nodes, place, record, turns } from './tables.ts';

/** @returns the hash's four words, overwritten by the next; null for a state that is not of its type or holds a number that JSON cannot carry */
export function hashTyped(state: GameState): Readonly<Int32Array> | null {
  start();
  const end = game(state, 0);
  mix(0, end);
  return asTyped() ? digest : null;
}

const happenedHabit = habit();

const GAME = countOf<GameState>({
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
  if (!hasFields(state, GAME)) return start;
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

const ENDING = countOf<Ending>({ kind: true, seat: true });

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

const HIDDEN = countOf<Hidden>({ intention: true, engineering: true, disposition: true, tasked: true });
const intentionPlace = place();
const engineeringPlace = place();
const dispositionPlace = place();
const taskedPlace = place();

function hidden(node: Hidden, start: number): number {
  if (!hasFields(node, HIDDEN)) return start;
  const at = record(node.intention, intentionPlace, start);
  const drawn = figures(node.disposition, dispositionPlace, figures(node.engineering, engineeringPlace, at));
  return figures(node.tasked, taskedPlace, drawn);
}

const WORLD = countOf<WorldNode>({
  strain: true,
  resolve: true,
  honesty: true,
  threatLevel: true,
  attention: true,
  disclosures: true,
  protectorSpentUsdBn: true,
  chipSalesLostUsdBn: true,
  toolsBarred: true,
  standardsSeat: true,
  standardsPermit: true,
  rivalRecord: true,
  rareEarths: true,
  goodwill: true,
  softPower: true,
  unity: true,
  standards: true,
  precedent: true,
  openFundingUsdBn: true,
  openMaturity: true,
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
  numbers[at + 8] = flag(node.toolsBarred);
  numbers[at + 9] = number(node.standardsSeat);
  numbers[at + 10] = flag(node.standardsPermit);
  numbers[at + 11] = number(node.rivalRecord);
  numbers[at + 12] = number(node.rareEarths);
  numbers[at + 13] = number(node.goodwill);
  numbers[at + 14] = number(node.softPower);
  numbers[at + 15] = number(node.unity);
  numbers[at + 16] = number(node.standards);
  numbers[at + 17] = number(node.precedent);
  numbers[at + 18] = number(node.openFundingUsdBn);
  numbers[at + 19] = number(node.openMaturity);
  return at + 20;
}

const VENDOR = countOf<VendorNode>({
  regime: true,
  licenceUntil: true,
  stockMonths: true,
  substitution: true,
  supply: true,
  banThreat: true,
  supplyFear: true,
  charged: true,
  price: true,
  quality: true,
  engineering: true,
  orderShare: true,
  subsidy: true,
  capacity: true,
  labOpen: true,
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
  numbers[at + 9] = number(node.banThreat);
  numbers[at + 10] = number(node.supplyFear);
  numbers[at + 11] = flag(node.charged);
  numbers[at + 12] = number(node.subsidy);
  numbers[at + 13] = number(node.capacity);
  numbers[at + 14] = flag(node.labOpen);
  return at + 15;
}

const BLOC = countOf<BlocNode>({ programme: true, principles: true });

function blocNode(node: BlocNode, at: number): number {
  if (!hasFields(node, BLOC)) return at;
  numbers[at] = number(node.programme);
  numbers[at + 1] = number(node.principles);
  return at + 2;
}

const SEAT = countOf<SeatNode>({ capital: true, course: true, lastGiven: true });

/** Each seat's own, since each gives its orders in an order of its own. Emptied when full. */
const KNOWN_SEATS = 1000;
const seatHabits = new Map<StateId, Habit>();

function seatNode(node: SeatNode, at: number, id: StateId): number {
  if (!hasFields(node, SEAT)) return at;
  numbers[at] = number(node.capital);
  numbers[at + 1] = stringOrNull(node.course);
  return turns(node.lastGiven, seatHabit(id), at + 2);
}

function seatHabit(id: StateId): Habit {
  const known = seatHabits.get(id);
  if (known) return known;
  const fresh = habit();
  if (seatHabits.size >= KNOWN_SEATS) seatHabits.clear();
  seatHabits.set(id, fresh);
  return fresh;
}

const scoresPlace = place();

function scores(node: GameState['scores'][string], at: number): number {
  return figures(node, scoresPlace, at);
}
