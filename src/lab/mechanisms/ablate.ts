/** Whether a mechanism is any: the same games with it and without it, and what came out otherwise. */
import type { ObjectiveId, Scenario, StateId } from '../../engine/index.ts';
import { beginGame, isOver, playTurn } from '../game.ts';
import { type Off, withoutMechanism } from './without.ts';

/** How an objective stood at the end without the mechanism, against how it stood with it. */
export interface ObjectiveChange {
  readonly seat: StateId;
  readonly objective: ObjectiveId;
  /** In points, without it less with it. */
  readonly delta: number;
}

export interface Ablation {
  readonly id: string;
  /** Games played: no more than were needed to see it show in enough of them. */
  readonly games: number;
  /** Games in which it showed: another decision, or a point of an objective. */
  readonly shown: number;
  /** Games that end with another posture, and in which any government decided otherwise in any turn. */
  readonly postures: number;
  readonly decisions: number;
  /** The largest change of an objective; null where none changed. */
  readonly largest: ObjectiveChange | null;
}

export interface Switchable {
  readonly id: string;
  readonly off: Off;
}

/** Points of an objective, of 100, that count as a change. */
const A_POINT = 1;

interface Course {
  /** By turn, the rules of all governments. */
  readonly rules: readonly string[];
  readonly postures: string;
  readonly objectives: readonly ObjectiveChange[];
}

/**
 * Only the engine plays. The games with all mechanisms are played once for all.
 * @param enough games in which a mechanism has shown, after which it is not looked at further
 * @param told of each mechanism done
 */
export function ablate(
  scenario: Scenario,
  mechanisms: readonly Switchable[],
  seeds: readonly string[],
  enough: number,
  told: () => void,
): Ablation[] {
  const played = new Map<string, Course>();
  const base = (seed: string): Course => {
    const course = played.get(seed) ?? courseOf(scenario, seed);
    played.set(seed, course);
    return course;
  };
  return mechanisms.map(({ id, off }) => {
    const without = withoutMechanism(scenario, off);
    const found: Difference[] = [];
    for (const seed of seeds) {
      if (found.filter(shows).length >= enough) break;
      found.push(differenceOf(base(seed), courseOf(without, seed)));
    }
    told();
    return {
      id,
      games: found.length,
      shown: found.filter(shows).length,
      postures: found.filter(({ postures }) => postures).length,
      decisions: found.filter(({ decisions }) => decisions).length,
      largest: largestOf(found.flatMap(({ largest }) => (largest === null ? [] : [largest]))),
    };
  });
}

interface Difference {
  readonly postures: boolean;
  readonly decisions: boolean;
  readonly largest: ObjectiveChange | null;
}

function shows({ decisions, largest }: Difference): boolean {
  return decisions || (largest !== null && Math.abs(largest.delta) >= A_POINT);
}

function courseOf(scenario: Scenario, seed: string): Course {
  const rules: string[] = [];
  let game = beginGame({ scenario, seed, seat: null, turns: null, hashes: false });
  while (!isOver(game)) {
    game = playTurn(game, []);
    rules.push(rulesOf(game.state.states, ({ posture, wording, cap }) => [posture, wording, cap]));
  }
  const { states, scores } = game.state;
  return {
    rules,
    postures: rulesOf(states, ({ posture }) => posture),
    objectives: briefed(scenario).flatMap((seat) =>
      Object.entries(scores[seat] ?? {}).map(([objective, delta]) => ({ seat, objective, delta })),
    ),
  };
}

/** The seats whose aims the scenario spells out, the protector's among them. */
function briefed({ powers, roles }: Scenario): StateId[] {
  return [...new Set([powers.protector, ...Object.keys(roles)])].sort();
}

function rulesOf<T extends object>(states: Readonly<Record<StateId, T>>, of: (node: T) => unknown): string {
  return JSON.stringify(
    Object.keys(states)
      .sort()
      .map((id) => of(states[id] as T)),
  );
}

/** A game that ended sooner decided otherwise from there on. */
function differenceOf(withIt: Course, without: Course): Difference {
  const turns = Math.max(withIt.rules.length, without.rules.length);
  return {
    postures: withIt.postures !== without.postures,
    decisions: Array.from({ length: turns }).some((_, turn) => withIt.rules[turn] !== without.rules[turn]),
    largest: largestOf(
      without.objectives.map((change, i) => ({ ...change, delta: change.delta - (withIt.objectives[i]?.delta ?? 0) })),
    ),
  };
}

/** The first of those that are largest; null where nothing changed. */
function largestOf(changes: readonly ObjectiveChange[]): ObjectiveChange | null {
  const most = Math.max(0, ...changes.map(({ delta }) => Math.abs(delta)));
  return most === 0 ? null : (changes.find(({ delta }) => Math.abs(delta) === most) ?? null);
}
