/** What stands on record between governments, on its way into the hash: commitments, retaliations, intents, dilemmas. */
import type { Cause, Commitment, Intent, OpenDilemma, Order, Path, Retaliation } from '../model/index.ts';
import {
  asTyped,
  mix,
  NULL,
  number,
  numberOrNull,
  numbers,
  putDigest,
  stray,
  string,
  stringOrNull,
} from './numbers.ts';
import { countOf, hasFields, isRecord, list, type Place, place, record } from './tables.ts';

const COMMITMENT = countOf<Commitment>({
  id: true,
  kind: true,
  pledge: true,
  issuer: true,
  target: true,
  stake: true,
  demand: true,
  madeTurn: true,
  dueTurn: true,
  status: true,
  settledTurn: true,
});

export function commitment(node: Commitment, at: number): number {
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
  numbers[at + 10] = stringOrNull(node.pledge);
  return at + 11;
}

const RETALIATION = countOf<Retaliation>({
  id: true,
  issuer: true,
  target: true,
  madeTurn: true,
  untilTurn: true,
  severity: true,
  rerouted: true,
});

export function retaliation(node: Retaliation, at: number): number {
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

const INTENT = countOf<Intent>({
  id: true,
  seat: true,
  action: true,
  dueTurn: true,
  madeTurn: true,
  premises: true,
  touchedBy: true,
  replaces: true,
});

/**
 * Intents stand for several turns and never change (the type says so of all that is in them), so that each is hashed once: the two numbers of its digest.
 */
const knownIntents = new WeakMap<Intent, readonly [number, number]>();

export function intent(node: Intent, at: number): number {
  const known = knownIntents.get(node);
  if (known) {
    numbers[at] = known[0];
    numbers[at + 1] = known[1];
    return at + 2;
  }
  if (!hasFields(node, INTENT)) return at;
  mix(at, intentFields(node, at));
  const end = putDigest(at);
  if (asTyped()) knownIntents.set(node, [numbers[at] ?? 0, numbers[at + 1] ?? 0]);
  return end;
}

function intentFields(node: Intent, start: number): number {
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

/** Intents of one government rest on the same list of paths, which never changes: its numbers are worked out once. */
const knownPremises = new WeakMap<readonly Path[], Float64Array>();

function premises(paths: readonly Path[], at: number): number {
  const known = knownPremises.get(paths);
  // Beyond the buffer's end goes nothing: what does not fit is left to the slow walk, see mix.
  if (known && at + known.length <= numbers.length) {
    numbers.set(known, at);
    return at + known.length;
  }
  const end = list(paths, string, at);
  if (asTyped() && end <= numbers.length) knownPremises.set(paths, numbers.slice(at, end));
  return end;
}

const DILEMMA = countOf<OpenDilemma>({ dilemma: true, seat: true, turn: true });

export function openDilemma(node: OpenDilemma, at: number): number {
  if (!hasFields(node, DILEMMA)) return at;
  numbers[at] = string(node.dilemma);
  numbers[at + 1] = string(node.seat);
  numbers[at + 2] = number(node.turn);
  return at + 3;
}

/** Orders and causes: what fields one has, its kind says. */
const kindPlaces = new Map<string, Place>();

function byKind(node: Order | Cause, at: number): number {
  if (!isRecord(node)) {
    stray();
    return at;
  }
  const { kind } = node;
  const known = kindPlaces.get(kind);
  if (known) return record(node, known, at);
  const fresh = place();
  kindPlaces.set(kind, fresh);
  return record(node, fresh, at);
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
